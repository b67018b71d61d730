import { expect } from 'chai';
import { startJiraChat, type JiraChat } from '../support/jiraChat';
import { MemoryStorage } from '../../src/storage/memoryStorage';

const comments = ({ emulator }: JiraChat) =>
  emulator.calls.filter(({ method, path, status }) => method === 'POST' && path.endsWith('/comment') && status === 201);

describe('turns', () => {
  let chat: JiraChat;
  afterEach(() => chat.close());

  it('answer the channel in time while they still wait, and say the rest when it comes', async () => {
    chat = await startJiraChat('emulator', { answersWithin: 200 });
    const release = chat.channel.hold();
    const { status } = await chat.channel.post({ type: 'message', text: 'help' });
    expect(status).to.equal(202);
    expect(chat.channel.sent, 'nothing has come through').to.deep.equal([]);
    const told = chat.channel.next(({ text }) => /takes longer than usual/.test(text ?? ''));
    const menu = chat.channel.next(({ attachments = [] }) =>
      JSON.stringify(attachments).includes('This is what I can do'),
    );
    release();
    await Promise.all([told, menu]);
  });

  it('show that the bot is at it while they wait', async () => {
    chat = await startJiraChat('emulator');
    await chat.signIn('Mia Krystof');
    chat.emulator.faults = { rules: [{ path: '/ex/jira/', delay: 1000 }] };
    await chat.say('my requests');
    expect(chat.channel.typing).not.to.have.length(0);
  });

  it('of one person come one after another: two quick messages are one comment', async () => {
    chat = await startJiraChat('emulator');
    await chat.signIn('Mia Krystof');
    await chat.say('comment ITH-1');
    await Promise.all([chat.say('It works again'), chat.say('My chair is broken as well')]);
    expect(comments(chat)).to.have.length(1);
    expect(chat.offered(), 'the other one is a beginning').to.include.oneOf(['Something else', 'IT help', 'Comment']);
  });

  it('at two instances at once are one comment, and no word is lost', async () => {
    const storage = new MemoryStorage();
    chat = await startJiraChat('emulator', { storages: [storage, storage] });
    await chat.signIn('Mia Krystof');
    await chat.say('comment ITH-1');
    await Promise.all([chat.say('First'), chat.say('Second')]);
    expect(comments(chat)).to.have.length(1);
  });

  it('of an activity that comes again do nothing', async () => {
    chat = await startJiraChat('emulator');
    await chat.signIn('Mia Krystof');
    await chat.say('comment ITH-1: Once only', { id: 'twice' });
    expect(await chat.say('comment ITH-1: Once only', { id: 'twice' })).to.deep.equal([]);
    expect(comments(chat)).to.have.length(1);
  });
});
