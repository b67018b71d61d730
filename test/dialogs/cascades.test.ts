import { expect } from 'chai';
import { needed, type EmulatedForm, type EmulatedQuestion } from '../../src/emulator/content/form';
import { templateOf } from '../../src/emulator/content/forms';
import { server } from '../../src/emulator/content/serverForm';
import { startJiraChat, type JiraChat } from '../support/jiraChat';

/** Required, with two steps; "Moon" has no second one. */
const places: EmulatedQuestion = {
  type: 'cc',
  label: 'Where?',
  validation: needed,
  choices: [
    {
      id: '1',
      label: 'Harbour',
      children: [
        { id: '11', label: 'Quay' },
        { id: '12', label: 'Crane' },
      ],
    },
    { id: '2', label: 'Airport', children: [{ id: '21', label: 'Gate' }] },
    { id: '3', label: 'Moon' },
  ],
};

/** A server with a place, and one question that is only asked for the crane. */
const placed: EmulatedForm = {
  ...server,
  questions: { '1': places, '2': { type: 'ts', label: 'How high?', validation: needed } },
  conditions: [{ question: '1', choices: ['12'], shows: ['5'] }],
  main: [1],
  sections: { '5': [2] },
  external: {},
};

async function start(channelId: string): Promise<JiraChat> {
  const chat = await startJiraChat(channelId);
  await chat.signIn('Mia Krystof');
  return chat;
}

function serve(chat: JiraChat): void {
  const path = '/ex/jira/*/forms/servicedesk/*/requesttype/106/form';
  chat.emulator.faults = {
    rules: [{ path, status: 200, json: templateOf(placed, '106', '2026-12-01T00:00:00Z') }],
  };
}

async function begin(chat: JiraChat): Promise<void> {
  await chat.say('get a server');
  await chat.press(/^Get a server/);
}

const sent = (chat: JiraChat) =>
  chat.emulator.calls
    .filter(({ method, path }) => method === 'POST' && path.endsWith('/servicedeskapi/request'))
    .map(({ body }) => JSON.parse(JSON.stringify(body)).form.answers);

describe('a choice that depends on another, by cards', () => {
  let chat: JiraChat;
  beforeEach(async () => {
    chat = await start('emulator');
  });
  afterEach(() => chat.close());

  const base = { 'Tell us more': 'A server' };

  it('has its second step as soon as the first is answered, and what that shows after it', async () => {
    serve(chat);
    await begin(chat);
    expect(chat.labels()).to.deep.equal(['Tell us more', 'Where?']);
    await chat.fillIn(base);
    expect(chat.shown()).to.contain('This is needed.');
    await chat.fillIn({ ...base, 'Where?': '1' });
    expect(chat.labels()).to.deep.equal(['Tell us more', 'Where?', 'Where? › Harbour']);
    expect(JSON.stringify(chat.channel.sent.at(-1)?.attachments))
      .to.contain('Quay')
      .and.not.to.contain('Gate');
    await chat.fillIn({ ...base, 'Where?': '1', 'Where? › Harbour': '12' });
    expect(chat.labels()).to.deep.equal(['Tell us more', 'Where?', 'Where? › Harbour', 'How high?']);
    await chat.fillIn({ ...base, 'Where?': '1', 'Where? › Harbour': '12', 'How high?': '40 m' });
    expect(chat.shown()).to.match(/Where\?[^]{0,5}Harbour – Crane/);
    await chat.press('Create');
    expect(sent(chat)).to.deep.equal([{ '1': { choices: ['1', '12'] }, '2': { text: '40 m' } }]);
  });

  it('drops the second step where the first has changed', async () => {
    serve(chat);
    await begin(chat);
    await chat.fillIn({ ...base, 'Where?': '1' });
    await chat.fillIn({ ...base, 'Where?': '2', 'Where? › Harbour': '12' });
    expect(chat.labels()).to.deep.equal(['Tell us more', 'Where?', 'Where? › Airport']);
    await chat.fillIn({ ...base, 'Where?': '2' });
    expect(chat.shown(), 'Jira needs the first alone').to.match(/Where\?[^]{0,5}Airport\n/);
    await chat.press('Change');
    await chat.fillIn({ ...base, 'Where?': '3', 'Where? › Airport': '21' });
    await chat.press('Create');
    expect(sent(chat)).to.deep.equal([{ '1': { choices: ['3'] } }]);
  });

  it('has both steps from words that name the field, and what says more in a field for text', async () => {
    await chat.say('set up a new colleague, she starts on 14 December');
    await chat.press(/^Set up a new colleague/);
    const card = () => JSON.stringify(chat.channel.sent.at(-1)?.attachments);
    const told = () => chat.channel.texts().findLast(Boolean);
    for (const said of [
      'workplace: annex studio',
      'change the workplace to annex, studio',
      'workplace: the studio in the annex please',
    ]) {
      await chat.say('workplace: at home');
      await chat.say(said);
      expect(told(), said).to.equal('I have put that into "Workplace".');
      expect(card(), said).to.match(/"value":"101130101"/);
    }
    for (const said of ['workplace: the big studio', 'she shares the annex with the studio band']) {
      await chat.say(said);
      expect(told(), said).to.contain('Tell us more');
    }
  });

  it('is taken, and shown with the request', async () => {
    await begin(chat);
    const wiki = {
      'What is it for?': 'A wiki',
      'Needed from': '2026-12-01',
      'Cost centre': 'cc-100',
      'Memory in GB': '16',
      'Who may reach it?': '1',
      Place: '10810',
    };
    await chat.fillIn(wiki);
    await chat.fillIn({ ...wiki, 'Place › Main house': '10812' });
    await chat.press('Create');
    expect(chat.shown()).to.match(/I created ITH-\d+/);
    await chat.press('Show it');
    expect(chat.shown()).to.match(/Place[^]{0,5}Main house, First floor/);
  });
});

describe('a choice that depends on another, in words', () => {
  it('is two questions, the second of which can be left out, and gone back to', async () => {
    const chat = await start('sms');
    try {
      serve(chat);
      await chat.say('get a server');
      await chat.say('1');
      await chat.say('skip');
      expect(chat.channel.lastText()).to.contain('Where?\n1. Harbour\n2. Airport\n3. Moon');
      await chat.say('moon base');
      expect(chat.channel.lastText()).to.contain('choose from the list');
      await chat.say('harbour');
      expect(chat.channel.lastText()).to.match(
        /Where\? › Harbour\n1\. Quay\n2\. Crane\n[^]*Say "skip" to leave it out/,
      );
      await chat.say('back');
      expect(chat.channel.lastText()).to.match(/^Where\?\n[^]*I have: Harbour/);
      await chat.say('2');
      expect(chat.channel.lastText()).to.contain('Where? › Airport\n1. Gate');
      await chat.say('back');
      await chat.say('1');
      await chat.say('crane');
      expect(chat.channel.lastText()).to.contain('How high?');
      await chat.say('40 m');
      expect(chat.channel.lastText()).to.contain('Where? Harbour – Crane');
      await chat.say('change');
      for (const answer of ['skip', 'ok', 'skip']) await chat.say(answer);
      expect(chat.channel.lastText()).to.contain('Where? Harbour\n').and.not.to.contain('How high?');
      await chat.say('create');
      expect(sent(chat)).to.deep.equal([{ '1': { choices: ['1'] } }]);
    } finally {
      await chat.close();
    }
  });

  it('is not asked for its second step where both were said beside another question', async () => {
    const chat = await start('sms');
    try {
      await chat.say('set up a new colleague, she starts on 14 December');
      for (const said of ['yes', 'ok', 'workplace: annex studio', 'skip', 'none', 'none']) await chat.say(said);
      expect(chat.channel.lastText()).to.match(/^Number of monitors\n/);
      for (const said of ['skip', 'skip', 'skip', 'change the workplace to second floor']) await chat.say(said);
      expect(chat.channel.lastText())
        .to.contain('shall I raise')
        .and.to.contain('Workplace: Main house – Second floor');
    } finally {
      await chat.close();
    }
  });
});
