import * as fc from 'fast-check';
import { expect } from 'chai';
import { textsOf } from '../../src/testing/card';
import { servedKinds, serveForm } from '../support/servedForm';
import { startJiraChat, type JiraChat } from '../support/jiraChat';
import { form, go, questions } from '../support/questions';
import { keepPlace, RewindableStorage } from '../support/rewindable';
import { holds, mostly, numRuns, shaped } from '../support/strangers';
import { useClosing } from '../support/closing';
import { useUnharmed } from '../support/unharmed';

/** At every question, of which there are two dozen: what reads a value is mostly the same at each. */
const cases = numRuns / 50;

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

describe('values of cards of any shape', () => {
  const closing = useClosing();
  const unharmed = useUnharmed();

  const sent = async (chat: JiraChat, { live, value }: { readonly live: boolean; readonly value: object }) => {
    const [, card] = /"card":"([^"]+)"(?!.*"card":)/.exec(JSON.stringify(chat.channel.sent.slice(-3))) ?? [];
    await unharmed(chat, { type: 'message', value: live && card !== undefined ? { ...value, card } : value });
  };

  /** Each value comes at the question itself: the one before may have led elsewhere. */
  const holdsAt = async (how: (typeof questions)[number][1], name = 'Mia Krystof', first?: string) => {
    const storage = new RewindableStorage();
    const chat = await closing(startJiraChat('emulator', { storage }));
    await chat.signIn(name);
    if (first !== undefined) await chat.say(first);
    await go(chat, how);
    const asked = JSON.stringify(chat.offered());
    const goBack = await keepPlace(chat, storage);

    const toNobody = async () => {
      const { length } = chat.channel.sent;
      await sent(chat, { live: true, value: { pick: 'nobody' } });
      return [...chat.channel.sent.slice(length).flatMap(textsOf), chat.shown()];
    };
    const answer = await toNobody();
    await chat.say('cancel');
    await goBack();
    expect(await toNobody(), 'back at the question').to.deep.equal(answer);

    await holds(
      values,
      async (one) => {
        if (JSON.stringify(chat.offered()) !== asked) await goBack();
        await sent(chat, one);
      },
      cases,
    );
  };

  for (const [where, how] of questions) it(`are refused or answered where ${where}`, () => holdsAt(how));

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
      numRuns / 20,
    );
  });

  it('are refused or answered where somebody signs in', async () => {
    const chat = await closing(startJiraChat('emulator'));
    await chat.say('log in');
    await holds(values, (one) => sent(chat, one), cases);
  });

  it('are refused or answered where a site is asked for', () => holdsAt(['switch site'], 'Omar Haddad', '1'));
});
