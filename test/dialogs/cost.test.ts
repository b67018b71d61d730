import { expect } from 'chai';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { startJiraChat, type JiraChat } from '../support/jiraChat';

/** The figures of docs/calls.md, without the sign-in's own calls. */
describe('calls to Atlassian', () => {
  let chat: JiraChat;

  beforeEach(async () => {
    chat = await startJiraChat('emulator');
    await chat.signIn('Mia Krystof');
    await hasReadAhead();
  });
  afterEach(() => chat.close());

  /** Read while the code was typed. */
  async function hasReadAhead(): Promise<void> {
    const isRead = (end: string) => chat.emulator.calls.some(({ path }) => path.endsWith(end));
    while (!isRead('/servicedeskapi/servicedesk') || !isRead('/servicedeskapi/request')) await nextTurn();
  }

  /** How many requests an action sends. */
  async function costOf(action: () => Promise<unknown>): Promise<number> {
    const before = chat.emulator.calls.length;
    await action();
    return chat.emulator.calls.length - before;
  }

  it('are few, and fewer once desks and forms are known', async () => {
    expect(await costOf(() => chat.say('create request')), 'desks, own requests are read').to.equal(0);
    expect(await costOf(() => chat.say('monitor')), 'search, articles').to.equal(2);
    expect(await costOf(() => chat.press(/^Order new equipment/)), 'fields, form').to.equal(2);
    expect(
      await costOf(() => chat.fillIn({ Summary: 'A monitor', 'What do you need?': '1010101' })),
      'nor for the last look',
    ).to.equal(0);
    expect(await costOf(() => chat.press('Create'))).to.equal(1);

    expect(await costOf(() => chat.say('create request')), 'desks are known').to.equal(1);
    expect(await costOf(() => chat.press('IT help')), 'types, groups').to.equal(2);
    expect(await costOf(() => chat.press(/^Order new equipment/)), 'the form is known').to.equal(1);
  });

  it('do not grow with the number of requests', async () => {
    expect(await costOf(() => chat.say('my requests'))).to.equal(1);
    expect(await costOf(() => chat.press('More'))).to.equal(1);
    expect(await costOf(() => chat.say('request ITH-1'))).to.equal(6);
    expect(await costOf(() => chat.press('Comment'))).to.equal(0);
    expect(await costOf(() => chat.say('It hums')), 'the card is known').to.equal(1);
    expect(await costOf(() => chat.say('help'))).to.equal(0);
    expect(await costOf(() => chat.say('who am i'))).to.equal(0);
  });
});
