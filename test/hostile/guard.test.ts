import { TestAdapter, type Activity, type TurnContext } from 'botbuilder';
import { createAtlassianLogin } from 'botbuilder-atlassian';
import { startEmulator } from 'botbuilder-atlassian/emulator';
import { consent, emulated, readCard } from 'botbuilder-atlassian/testing';
import { expect } from 'chai';
import fc from 'fast-check';
import { useClosing } from '../support/closing';
import { holds, numRuns } from '../support/strangers';

const text = fc.oneof(
  fc.string(),
  fc.constantFrom('cancel', 'yes', 'no', '1', '000000', 'having trouble', 'log in', '**', ''),
  fc.stringMatching(/^\d{6}$/),
);
const whatever = fc
  .record(
    {
      type: fc.constantFrom('message', 'event', 'invoke', 'conversationUpdate', 'messageReaction', 'other'),
      name: fc.constantFrom('signin/verifyState', 'continueConversation', 'ContinueConversation', 'x'),
      text,
      value: fc.oneof(fc.jsonValue(), fc.record({ state: fc.oneof(text, fc.jsonValue()) }), fc.record({ say: text })),
      channelData: fc.jsonValue(),
      timestamp: fc.constantFrom(new Date(0), undefined),
      attachments: fc.array(fc.record({ contentType: fc.string(), content: fc.jsonValue() }), { maxLength: 2 }),
    },
    { requiredKeys: ['type'] },
  )
  .map((given): Partial<Activity> => ({ ...given }) as Partial<Activity>);
/** Where a client says the code by itself, or something else. */
const verifyState = fc.record({
  type: fc.constant('invoke'),
  name: fc.constant('signin/verifyState'),
  value: fc.oneof(fc.jsonValue(), fc.record({ state: fc.oneof(text, fc.jsonValue()) })),
});
const activity: fc.Arbitrary<Partial<Activity>> = fc.oneof(
  { weight: 5, arbitrary: whatever },
  { weight: 1, arbitrary: verifyState },
);

describe('a guard that meets anything', () => {
  const closing = useClosing();

  it('does nothing for whoever is not signed in, throws at nothing, and takes the code all the same', async () => {
    const atlassian = await closing(startEmulator());
    // Of several activities each.
    await holds(
      fc.array(activity, { maxLength: 8 }),
      async (activities) => {
        const done: string[] = [];
        const bot = async (context: TurnContext): Promise<void> => {
          await jira.ensureSignedIn(context, async () => void done.push(context.activity.text ?? ''));
        };
        const jira = createAtlassianLogin({ ...emulated(atlassian, bot), onError: () => undefined });
        const adapter = new TestAdapter(bot).use(jira.guard);
        for (const one of activities) await adapter.processActivity(structuredClone(one));
        expect(done).to.deep.equal([]);

        // It may be that nothing waits; then this is what is asked for.
        const asked = async (words: string) => {
          const before = adapter.activeQueue.length;
          await adapter.send(words).startTest();
          return adapter.activeQueue.slice(before);
        };
        const first = await asked('cancel');
        const isAsked = readCard(first).buttons.includes('Log in with Jira');
        const card = isAsked ? first : await asked('tickets');
        await adapter.send(await consent(card, 'Mia Krystof', jira)).startTest();
        expect(done).to.deep.equal([isAsked ? 'cancel' : 'tickets']);
      },
      numRuns / 20,
    );
  });
});
