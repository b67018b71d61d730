import { expect } from 'chai';
import type { Activity } from 'botbuilder';
import * as fc from 'fast-check';
import { file } from '../support/everyStep';
import { startJiraChat, type JiraChat } from '../support/jiraChat';

const writes = ({ emulator }: JiraChat) =>
  emulator.calls.filter(({ method, path }) => method !== 'GET' && path.startsWith('/ex/jira/'));
const cardsIn = (sent: readonly Partial<Activity>[]) =>
  sent.flatMap((activity, index) => {
    const text = JSON.stringify(activity.attachments ?? []);
    return text.includes('"Action.Submit"') ? [{ index, text }] : [];
  });

describe('the live card', () => {
  let chat: JiraChat;
  afterEach(() => chat.close());

  describe('where what was sent can be changed', () => {
    beforeEach(async () => {
      chat = await startJiraChat('emulator');
      await chat.signIn('Mia Krystof');
    });

    it('gives its place to the next one while nothing was said, and folds when something was', async () => {
      await chat.say('create request');
      const { length } = chat.channel.sent;
      await chat.press('IT help');
      expect(chat.channel.sent, 'in its place').to.have.length(length);
      await chat.say('elephants');
      expect(chat.channel.sent, 'below what was typed').to.have.length(length + 1);
      expect(cardsIn(chat.channel.sent).map(({ index }) => index)).to.deep.equal([length]);
    });

    it('a miss asks again below, and leaves one question', async () => {
      await chat.say('move ITH-2');
      await chat.say('elephants');
      expect(chat.channel.lastText()).to.equal('That is not one of these.');
      expect(cardsIn(chat.channel.sent)).to.have.length(1);
      await chat.press('Cancel');
      expect(chat.channel.lastText()).to.contain('nothing has changed');
    });

    it('what is open comes again after help and after a press of an old card', async () => {
      await chat.say('my requests');
      const old = chat.dataOf('Closed');
      await chat.say('move ITH-2');
      await chat.say('who am i');
      expect(chat.shown()).to.contain('You are Mia Krystof');
      expect(chat.offered()).to.include('Cancel request');
      await chat.channel.submit(old);
      expect(chat.shown()).to.contain('from earlier and no longer works');
      expect(chat.offered()).to.include('Cancel request');
      expect(cardsIn(chat.channel.sent)).to.have.length(1);
    });

    it('an old tile, pressed while a form is open, is told of, and the form comes again, as the last card', async () => {
      await chat.say('my requests');
      const old = chat.dataOf(/^ITH-6/);
      await chat.say('security incident');
      await chat.press(/^Report a security incident/);
      await chat.channel.submit(old);
      expect(chat.shown()).to.contain('from earlier and no longer works').and.not.to.contain('Not right yet');
      const cards = cardsIn(chat.channel.sent);
      expect(cards.map(({ index }) => index)).to.deep.equal([chat.channel.sent.length - 1]);
      expect(cards[0]?.text).to.contain('"label":"Tell us more"');
    });

    for (const [shown, words] of [
      ['a list', 'my requests'],
      ['a request', 'request ITH-4'],
    ] as const)
      it(`${shown} stays where an old button is pressed beside it`, async () => {
        await chat.say('approvals');
        const old = chat.dataOf(/^Approve ITH-9/);
        await chat.say(words);
        const offered = chat.offered();
        await chat.channel.submit(old);
        expect(chat.channel.lastText()).to.contain('from earlier and no longer works');
        expect(chat.offered()).to.deep.equal(offered);
        expect(cardsIn(chat.channel.sent).map(({ index }) => index)).to.deep.equal([chat.channel.sent.length - 1]);
      });

    it('an old button is never the comment that is asked for', async () => {
      await chat.say('my requests');
      const old = chat.dataOf('Closed');
      await chat.say('comment ITH-1');
      await chat.channel.submit(old);
      expect(writes(chat)).to.deep.equal([]);
      expect(chat.channel.lastText()).to.contain('What would you like to say on ITH-1?');
    });

    it('a second press of what was accepted is silent', async () => {
      await chat.say('my requests');
      const closed = chat.dataOf('Closed');
      await chat.channel.submit(closed);
      const { length } = chat.channel.sent;
      await chat.channel.submit(closed);
      await chat.channel.submit(closed);
      expect(chat.channel.sent).to.have.length(length);
      await chat.say('who am i');
      await chat.channel.submit(closed);
      expect(chat.channel.lastText(), 'after something else').to.contain('from earlier and no longer works');
    });
  });

  it('is not the help of a sign-in, once something is said below it', async () => {
    chat = await startJiraChat('emulator');
    await chat.say('log in');
    await chat.say('having trouble');
    expect(cardsIn(chat.channel.sent)).to.have.length(1);
    await chat.say('back');
    expect(chat.channel.lastText()).to.contain('I am waiting for you to sign in');
    expect(cardsIn(chat.channel.sent)).to.have.length(0);
  });

  it('is not changed where that cannot be done: a miss is told in words, the old ones are inert', async () => {
    chat = await startJiraChat('directline');
    await chat.signIn('Mia Krystof');
    await chat.say('my requests');
    const old = chat.dataOf('Closed');
    await chat.say('move ITH-2');
    const cards = cardsIn(chat.channel.sent).length;
    await chat.say('elephants');
    expect(cardsIn(chat.channel.sent)).to.have.length(cards);
    expect(chat.channel.lastText()).to.match(/^That is not one of these\.\nWhat should happen to ITH-2\?/);
    const sent = await chat.channel.submit(old);
    expect(JSON.stringify(sent)).to.contain('from earlier and no longer works').and.to.contain('Cancel request');
    expect(await chat.channel.submit(old), 'said once').to.deep.equal([]);
    await chat.say('elephants');
    expect(JSON.stringify(await chat.channel.submit(old)), 'and later again').to.contain('from earlier');
    expect(chat.channel.updates).to.deep.equal([]);
    expect(writes(chat)).to.deep.equal([]);
  });

  for (const channelId of ['emulator', 'directline'])
    it(`is no form that was submitted: it is gone, or says so, and its answers are neither lost nor sent (${channelId})`, async () => {
      chat = await startJiraChat(channelId);
      await chat.signIn('Mia Krystof');
      await chat.say('security incident');
      await chat.press(/^Report a security incident/);
      const next = chat.dataOf('Next');
      await chat.fillIn({ Summary: 'Strange mail', 'Tell us more': 'About an invoice' });
      const inputs = cardsIn(chat.channel.sent).filter(({ text }) => text.includes('"Input.'));
      expect(inputs).to.have.length(channelId === 'emulator' ? 0 : 1);
      await chat.press('No files');
      await chat.channel.submit({ ...next, 'field:summary': 'Blank' });
      expect(JSON.stringify(chat.channel.sent))
        .to.contain('from earlier and no longer works')
        .and.not.to.contain('Blank');
      await chat.press('Create');
      const sent = writes(chat).map(({ body }) => JSON.stringify(body));
      expect(sent).to.have.length(1);
      expect(sent[0]).to.contain('Strange mail').and.not.to.contain('Blank');
    });

  it('is pressed in sight in the order of what is read, in a chat that runs from the right', async () => {
    chat = await startJiraChat('directline', { locale: 'ar' });
    await chat.signIn('Mia Krystof');
    await chat.say('my requests');
    expect(chat.dataOf(/Second monitor/))
      .to.have.nested.property('cardAction.displayText')
      .that.matches(/^\u2068ITH-7 Second monitor\u2069$/);
    await chat.press(/Second monitor/);
    expect(chat.shown()).to.contain('ITH-7');
  });

  it('is pressed in sight where a chat shows no presses, by what the button says and never for its words', async () => {
    chat = await startJiraChat('directline');
    await chat.signIn('Mia Krystof');
    await chat.say('my requests');
    const data = chat.dataOf('Closed');
    expect(data).to.have.nested.property('cardAction.displayText', 'Closed');
    await chat.press('Closed');
    expect(chat.shown()).to.contain('Your closed requests');
    // The rest of a row's label is for people who hear the card.
    const row = chat.dataOf(/Headset for calls/);
    expect(row)
      .to.have.nested.property('cardAction.displayText')
      .that.matches(/^ITH-\d+ Headset for calls$/);
    await chat.press(/Headset for calls/);
    expect(chat.shown(), 'its title is nothing that is said').to.contain('Raised: ');
    await chat.say('comment ITH-1');
    await chat.press('Open');
    expect(writes(chat)).to.deep.equal([]);
    expect(chat.channel.lastText()).to.contain('What would you like to say on ITH-1?');
    // From a client that does not know such buttons.
    await chat.say('my requests');
    const { value } = JSON.parse(JSON.stringify({ value: chat.dataOf('Closed') }));
    await chat.channel.say('', { value });
    expect(chat.shown()).to.contain('Your closed requests');
    // A form submits its answers as before.
    await chat.say('create request');
    expect(JSON.stringify(chat.dataOf('Cancel'))).to.contain('messageBack');
  });

  /** What a person may do next; numbers pick from what the chat offers. */
  const steps = fc.oneof(
    fc.constantFrom(
      'create request',
      'my requests',
      'approvals',
      'request ITH-2',
      'comment ITH-2',
      'move ITH-2',
      'approve ITH-3',
      'share ITH-2',
      'rate ITH-1',
      'help',
      'who am i',
      'cancel',
      'back',
      'hi',
      'thanks',
      'my screen is broken',
      'vpn',
      'yes',
      'no',
      '1',
      '2',
      'elephant',
      'a file',
      'done',
      'skip',
      '?',
      '',
    ),
    fc.record({ press: fc.nat(), old: fc.boolean() }),
  );

  it('is one and the last, whatever is said and pressed, and nothing is sent that was not confirmed', async () => {
    chat = await startJiraChat('emulator');
    await chat.signIn('Mia Krystof');
    const everSent: object[] = [];
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { minLength: 3, maxLength: 12 }), async (walk) => {
        for (const step of walk) {
          const live = actionsIn(chat.channel.sent.slice(-1));
          everSent.push(...live);
          const before = writes(chat).length;
          if (typeof step === 'string') {
            await (step === 'a file' ? chat.say('', { attachments: [file] }) : chat.say(step));
          } else {
            const among = step.old ? everSent : live;
            const data = among[step.press % Math.max(1, among.length)];
            if (data) await chat.channel.submit(data);
            if (data && !live.includes(data)) expect(writes(chat), 'an old card').to.have.length(before);
          }
          const cards = cardsIn(chat.channel.sent);
          expect(cards.length, JSON.stringify(step)).to.be.at.most(1);
          if (cards[0]) expect(cards[0].index, JSON.stringify(step)).to.equal(chat.channel.sent.length - 1);
        }
        await chat.say('cancel');
      }),
      { numRuns: 60 },
    );
  });
});

function actionsIn(sent: readonly Partial<Activity>[]): object[] {
  const found: object[] = [];
  JSON.stringify(sent, (_, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'type' in value && value.type === 'Action.Submit')
      if ('data' in value && typeof value.data === 'object' && value.data !== null) found.push(value.data);
    return value;
  });
  return found;
}
