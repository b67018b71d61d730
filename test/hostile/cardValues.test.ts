import * as fc from 'fast-check';
import { expect } from 'chai';
import { servedKinds, serveForm } from '../support/servedForm';
import { startJiraChat, type JiraChat } from '../support/jiraChat';
import { holds, mostly, numRuns, shaped } from '../support/strangers';
import { useClosing } from '../support/closing';
import { useUnharmed } from '../support/unharmed';

/** What a card sends back, by the person's client or by their own hands. `live`: with the id of the card that stands there. */
const values = fc.record({
  live: fc.constantFrom(true, true, true, false),
  value: shaped({
    pick: mostly('more', 'cancel', 'create', 'change', 'share', 'nobody', 'yes', 'no', '1', '11', 'done'),
    do: mostly('next', 'next', 'cancel', 'done'),
    say: mostly('more', 'all', 'cancel', 'request ITH-1', 'rate ITH-1', 'IT help', 'who am i'),
    ...Object.fromEntries(
      ['summary', ...servedKinds].map((id) => [`field:${id}`, mostly('x', 'v1', 'v1,v0', '2026-01-01', '1')]),
    ),
    'field:datetime:time': mostly('10:00'),
    'field:customfield_10305:part': mostly('annex', 'Annex 1.01', 'none'),
    text: mostly('x'),
    card: mostly('x'),
  }),
});

const desk = ['create request', 'IT help'];
const equipment = [...desk, 'Order new equipment'];
const form = [...equipment, 'go on'];
const filled = [...form, { Summary: 'x', 'What do you need?': '1010101' }];
const device = [...desk, 'Get help with a device', 'go on', { Summary: 'x', Urgency: '1010000' }];
const desks = ['create request', 'Facilities', 'Move desks', 'go on'];
const room = [...desks, { Summary: 'x', 'Number of people': 1, 'New room': 'annex' }];

/** How the chat gets to each question of each dialog; words, or what a form is filled in with. */
const steps: readonly (readonly [where: string, how: readonly (string | object)[]])[] = [
  ['nothing goes on', ['help']],
  ['a desk is asked for', ['create request']],
  ['a type is asked for', desk],
  ['types are offered', ['I need a second monitor']],
  ['articles are shown', equipment],
  ['a form is open', form],
  ['one of many options is looked for', room],
  ['all is shown once more', filled],
  ['others are named', [...filled, 'share']],
  ['files are asked for', device],
  ['requests are listed', ['my requests']],
  ['one is shown', ['request ITH-1']],
  ['a comment is asked for', ['comment ITH-1']],
  ['a step is asked for', ['move ITH-3']],
  ['stars are asked for', ['rate ITH-1']],
  ['somebody to share with is asked for', ['share ITH-3']],
  ['files for a request are asked for', ['attach ITH-3']],
  ['approvals are listed', ['approvals']],
  ['an approval is made sure of', ['approvals', '1', 'approve']],
];

describe('values of cards of any shape', () => {
  const closing = useClosing();
  const unharmed = useUnharmed();

  const sent = async (chat: JiraChat, { live, value }: { readonly live: boolean; readonly value: object }) => {
    const [, card] = /"card":"([^"]+)"(?!.*"card":)/.exec(JSON.stringify(chat.channel.sent.slice(-3))) ?? [];
    await unharmed(chat, { type: 'message', value: live && card !== undefined ? { ...value, card } : value });
  };

  async function go(chat: JiraChat, how: readonly (string | object)[]): Promise<void> {
    await chat.say('cancel');
    await chat.say('cancel');
    for (const one of how) {
      // What was left before is not gone on with.
      if (chat.offered().includes('Yes, go on')) await chat.say('no');
      if (typeof one === 'object') await chat.fillIn(one as Record<string, unknown>);
      else if (one !== 'go on' || chat.offered().includes('Go on')) await chat.say(one);
    }
  }

  for (const [where, how] of steps)
    it(`are refused or answered where ${where}`, async () => {
      const chat = await closing(startJiraChat('emulator'));
      await chat.signIn('Mia Krystof');
      await go(chat, how);
      let count = 0;
      await holds(
        values,
        async (one) => {
          // Now and then from the beginning: what came may have led elsewhere.
          count += 1;
          if (count % 40 === 0) await go(chat, how);
          await sent(chat, one);
        },
        Math.ceil(numRuns / steps.length),
      );
    });

  it('are refused or answered where a form has every kind of field', async () => {
    const chat = await closing(startJiraChat('emulator'));
    serveForm(
      chat,
      servedKinds.map((kind) => ({ kind, required: true, labels: ['A', 'B'] })),
    );
    await chat.signIn('Mia Krystof');
    await holds(
      values,
      async ({ value }) => {
        if (!chat.offered().includes('Next')) await go(chat, form);
        expect(chat.offered()).to.include('Next');
        await sent(chat, { live: true, value: { ...value, do: 'next' } });
      },
      numRuns / 10,
    );
  });

  it('are refused or answered where somebody signs in and chooses a site', async () => {
    const other = await closing(startJiraChat('emulator'));
    await other.say('log in');
    await holds(values, (one) => sent(other, one), numRuns / 10);
    await other.say('cancel');
    await other.signIn('Omar Haddad').catch(() => undefined);
    await holds(values, (one) => sent(other, one), numRuns / 10);
  });
});
