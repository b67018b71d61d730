import { expect } from 'chai';
import { agent, colleague, people } from '../../src/emulator/people';
import { MemoryStorage } from '../../src/storage/memoryStorage';
import { everyStep } from '../support/everyStep';
import { encryptionKeys, startJiraChat, type JiraChat } from '../support/jiraChat';
import { kindsWith } from '../support/namesAtRest';
import { startRelay } from '../support/relay';

const hostile = '"}],[{**b** <img src=x> \u202e名\u0000';

/** What Atlassian says of whoever signs in, with something behind the name. */
function named(body: Buffer): Buffer {
  const text = body.toString();
  if (!text.includes('"account_id"')) return body;
  const { name, ...account }: { name: string } = JSON.parse(text);
  return Buffer.from(JSON.stringify({ ...account, name: `${name}${hostile}` }));
}

const everybody = [...people, agent, colleague].flatMap(({ name, email }) => [name, email]);

/** Of a story told in a chat: what of the store holds a name or an address of somebody's Atlassian account, by step, where anything does. */
async function found(chat: JiraChat, storage: MemoryStorage, words = everybody) {
  const steps: Record<string, readonly string[]> = {};
  for (const [name, action] of everyStep(chat)) {
    await action();
    const kinds = await kindsWith(words, storage, encryptionKeys);
    if (kinds.length > 0) steps[name] = kinds;
  }
  return steps;
}

describe('names and addresses of Atlassian accounts, in every record of the store', () => {
  let storage: MemoryStorage;
  let chat: JiraChat;
  const start = async (env: Readonly<Record<string, string>> = {}) => {
    storage = new MemoryStorage();
    chat = await startJiraChat('emulator', { storage, env, between: (url) => startRelay(url, named) });
  };
  afterEach(() => chat.close());

  it('are there while a sign-in awaits its code, and while a question offers people; when the story is told, nowhere', async () => {
    await start();
    expect(await found(chat, storage)).to.deep.equal({
      'consent, in the browser': ['sign-in'],
      Share: ['conversation state'],
      'Stop sharing': ['conversation state'],
      'no more with Jonas Weber': ['conversation state'],
    });
    expect(
      await kindsWith(
        people.map(({ accountId }) => accountId),
        storage,
        encryptionKeys,
      ),
      'the looking is right',
    ).to.include.members(['grant', 'users']);
  });

  it('are in no draft that was left, but who was chosen in it; whoever else can be chosen is read anew', async () => {
    await start();
    await chat.signIn('Mia Krystof');
    const answers = { Summary: 'A new one', Manager: colleague.accountId, 'First day': '2026-12-01' };
    const where = () =>
      Promise.all([colleague.name, 'Mia Krystof'].map((name) => kindsWith([name], storage, encryptionKeys)));
    const state = ['conversation state'];

    await chat.say('create request');
    await chat.say('set up a new colleague');
    await chat.press(/^Set up a new colleague/);
    expect(await where()).to.deep.equal([state, state]);
    await chat.fillIn(answers);
    await chat.say('cancel');
    expect(await where(), 'left').to.deep.equal([state, []]);

    await chat.say('create request');
    await chat.say('yes');
    expect(JSON.stringify(chat.channel.sent.at(-1)?.attachments), 'taken up again')
      .to.contain(`"value":"${colleague.accountId}"`)
      .and.to.contain('Mia Krystof');
    await chat.fillIn(answers);
    await chat.press('Create');
    expect(await where(), 'sent').to.deep.equal([[], []]);
  });

  it('are kept where settings say so, and nowhere else', async () => {
    await start({ KEEP_NAMES: 'yes', SHOW_EMAIL_ADDRESSES: 'yes' });
    await chat.signIn('Mia Krystof');
    await chat.say('who am i');
    const { name = '', email = '' } = people.find((one) => one.name === 'Mia Krystof') ?? {};
    const where = async () => [
      await kindsWith([`${name}${hostile}`], storage, encryptionKeys),
      await kindsWith([email], storage, encryptionKeys),
    ];
    expect(await where()).to.deep.equal([['grant', 'users'], ['grant']]);
    await chat.say('log out');
    expect(await where()).to.deep.equal([['users'], []]);
  });
});
