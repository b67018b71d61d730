import { ActivityTypes, ConversationState, MemoryStorage, TestAdapter, TurnContext, type Activity } from 'botbuilder';
import { createAtlassianLogin, type AtlassianLogin, type AtlassianLoginOptions } from 'botbuilder-atlassian';
import { startEmulator, type Emulator } from 'botbuilder-atlassian/emulator';
import { consent, emulated } from 'botbuilder-atlassian/testing';
import { DialogSet } from 'botbuilder-dialogs';
import { expect } from 'chai';
import { useClosing } from '../support/closing';

describe('a bot that has forgotten something hears of it, once', () => {
  const closing = useClosing();
  let emulator: Emulator;
  let heard: string[];
  beforeEach(async () => {
    emulator = await closing(startEmulator());
    heard = [];
  });
  const onError = (what: string, error: unknown) => void heard.push(`${what}: ${String(error)}`);

  function guarded(uses: boolean, options?: Partial<AtlassianLoginOptions>): TestAdapter {
    const jira = createAtlassianLogin({ ...emulated(emulator), ...options });
    const adapter = new TestAdapter(async (context) => {
      if (context.activity.text === 'tickets') await jira.ensureSignedIn(context, async () => undefined);
    });
    if (uses) adapter.use(jira.guard);
    return adapter;
  }

  const noGuard =
    'no turn has passed jira.guard: add adapter.use(jira.guard), which handles the code and anything else said during a sign-in (only a bot that calls ensureSignedIn on every message can do without it)';

  it('the guard, where a sign-in is asked for', async () => {
    const adapter = guarded(false, { onError });
    await adapter.send('hello');
    expect(heard).to.deep.equal([]);
    for (const text of ['tickets', 'cancel', 'tickets']) await adapter.send(text);
    expect(heard).to.deep.equal([`guard: Error: ${noGuard}`]);
  });

  it('on the console, where it gave no onError', async () => {
    const { warn } = globalThis.console;
    globalThis.console.warn = (text: string) => void heard.push(text);
    try {
      await guarded(false).send('tickets');
    } finally {
      globalThis.console.warn = warn;
    }
    expect(heard).to.deep.equal([`botbuilder-atlassian: guard: Error: ${noGuard}`]);
  });

  it('and nothing where the guard stands', async () => {
    const adapter = guarded(true, { onError });
    for (const text of ['tickets', 'hello', 'cancel']) await adapter.send(text);
    expect(heard).to.deep.equal([]);
  });

  for (const takesEvents of [false, true])
    it(`${takesEvents ? 'nothing, where' : 'the event at the end of the browser’s part, unless'} it comes through to the dialogs`, async () => {
      const state = new ConversationState(new MemoryStorage());
      const dialogs = new DialogSet(state.createProperty('dialogs'));
      let tell: () => void;
      const isTold = new Promise<void>((resolve) => (tell = resolve));
      async function run(context: TurnContext): Promise<void> {
        if (context.activity.type !== ActivityTypes.Message && !takesEvents) return;
        const dc = await dialogs.createContext(context);
        const { status } = await dc.continueDialog();
        if (status === 'empty') await dc.beginDialog('jiraLogin');
        await state.saveChanges(context);
      }
      const adapter = new TestAdapter(run);
      const jira: AtlassianLogin = createAtlassianLogin({
        ...emulated(emulator, run),
        adapter: {
          async continueConversationAsync(_id: unknown, reference: object, logic: unknown) {
            const event = TurnContext.applyConversationReference(
              { type: 'event', name: 'ContinueConversation' },
              reference,
              true,
            );
            await (logic as typeof run)(new TurnContext(adapter, event as Activity));
            tell();
          },
        },
        onError,
      });
      dialogs.add(jira.dialog('jiraLogin'));
      await adapter.send('log in');
      await consent(adapter.activeQueue, 'Mia Krystof', jira);
      await isTold;
      expect(heard).to.deep.equal(
        takesEvents
          ? []
          : [
              'events: Error: the browser has come back from Atlassian, but no dialog has handled the event: pass event activities to the dialogs, for example in onEvent of an ActivityHandler, and in Teams invokes as well (see docs/bots.md)',
            ],
      );
    });
});
