import { expect } from 'chai';
import { createClient, deskOf, northwind, textOf, type Desk } from '../emulator/client';
import { startJiraChat, type JiraChat } from '../support/jiraChat';
import { startAtDesk, type AtDesk } from '../support/miaAtDesk';
import { startToolbox } from '../support/toolbox';

const note = 'NOTE-FOR-AGENTS';

/** A session of Sam's with the service desk API, apart from the chat. */
async function deskOfSam(emulator: JiraChat['emulator']): Promise<Desk> {
  const sam = emulator.people.find(({ name }) => name === 'Sam Rivera')?.accountId ?? expect.fail();
  const client = createClient(emulator);
  return deskOf(client, textOf((await client.signIn(sam)).body['access_token']), northwind);
}

/** Everything that was ever sent to the chat. */
const everythingSaid = (chat: JiraChat) => JSON.stringify(chat.channel.sent);

for (const channel of ['emulator', 'sms'])
  describe(`an agent who raises requests, too, on ${channel}`, () => {
    let chat: JiraChat;
    let key: string;

    beforeEach(async () => {
      chat = await startJiraChat(channel);
      await chat.signIn('Sam Rivera');
      const sam = await deskOfSam(chat.emulator);
      const { body } = await sam.get('/request?searchTerm=fan');
      key = textOf(body['values']?.['0']?.['issueKey']);
      chat.emulator.agentAt(northwind).comment(key, 'PUBLIC-ANSWER');
      chat.emulator.agentAt(northwind).note(key, note);
      const raw = JSON.stringify((await sam.get(`/request/${key}/comment`)).body);
      expect(raw, 'whoever asks without care is told').to.contain(note);
    });
    afterEach(() => chat.close());

    it('never sees a note, wherever the request is shown', async () => {
      await chat.say(`request ${key}`);
      expect(chat.shown()).to.contain('PUBLIC-ANSWER');
      await chat.say(`comment ${key} Thank you`);
      await chat.say('my requests');
      await chat.say('fan');
      await chat.say('1');
      await chat.say(`move ${key}`);
      await chat.say('1');
      await chat.say('no');
      await chat.say(`request ${key}`);
      expect(everythingSaid(chat)).to.contain('PUBLIC-ANSWER').and.not.to.contain(note);
      expect(everythingSaid(chat)).not.to.contain('see the batch');
    });

    it('sees none even where Atlassian sends them unasked', async () => {
      const sam = await deskOfSam(chat.emulator);
      const { body: json } = await sam.get(`/request/${key}/comment?expand=attachment,renderedBody`);
      chat.emulator.faults = { rules: [{ path: `/ex/jira/*/request/${key}/comment`, status: 200, json }] };
      await chat.say(`request ${key}`);
      expect(chat.shown()).to.contain('PUBLIC-ANSWER');
      expect(everythingSaid(chat)).not.to.contain(note);
    });
  });

describe('an agent’s session', () => {
  let test: AtDesk;
  let key: string;

  beforeEach(async () => {
    test = await startAtDesk('Sam Rivera');
    key = (await test.desk.myRequests({ search: 'fan' })).items[0]?.key ?? expect.fail();
    test.emulator.agentAt(northwind).note(key, note);
  });
  afterEach(() => test.close());

  it('returns no note from whatever is asked', async () => {
    const { desk } = test;
    const answers = await Promise.all([
      desk.comments(key),
      desk.latestComments(key),
      desk.request(key),
      desk.attachments(key),
      desk.transitions(key),
      desk.approvals(key),
      desk.myRequests({ list: 'all', status: 'all' }),
    ]);
    expect(JSON.stringify(answers)).to.contain('we are looking into it').and.not.to.contain(note);
  });
});

describe('the tools of a language model', () => {
  it('are told no note, even where Atlassian sends them unasked', async () => {
    const toolbox = await startToolbox();
    try {
      const { emulator } = toolbox.emulated;
      const comment = (id: string, body: string, isPublic?: boolean) => ({ id, body, public: isPublic, author: {} });
      const values = [comment('1', 'PUBLIC-ANSWER', true), comment('2', note, false), comment('3', `${note}-UNSAID`)];
      const json = { size: 3, start: 0, limit: 50, isLastPage: true, values };
      emulator.faults = { rules: [{ path: '/ex/jira/*/request/ITH-1/comment', status: 200, json }] };
      const shown = JSON.stringify(await toolbox.run('show_request', { key: 'ITH-1' }));
      expect(shown).to.contain('PUBLIC-ANSWER').and.not.to.contain(note);
    } finally {
      await toolbox.close();
    }
  });
});
