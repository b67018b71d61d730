import { expect } from 'chai';
import { nameBadge, officeMove, templateOf, type EmulatedForm } from '../../src/emulator/content/forms';
import { startJiraChat, type JiraChat } from '../support/jiraChat';

const sent = (chat: JiraChat) =>
  chat.emulator.calls
    .filter(({ method, path }) => method === 'POST' && path.endsWith('/servicedeskapi/request'))
    .map(({ body }) => JSON.parse(JSON.stringify(body)));

/** Gives the type with this id another form from now on. */
function serveTemplate({ emulator }: JiraChat, typeId: string, form: EmulatedForm): void {
  const path = `/ex/jira/*/forms/servicedesk/*/requesttype/${typeId}/form`;
  const fields = Object.fromEntries(Object.entries(form.external).map(([id, options]) => [id, { choices: options }]));
  emulator.faults = {
    rules: [
      { path: `${path}/externaldata`, status: 200, json: { fields } },
      { path, status: 200, json: templateOf(form, typeId, '2026-12-01T00:00:00Z') },
    ],
  };
}

/** Changes the name badge: adds a question and lowers the maximum of another; the next request is refused. */
function changeBadge({ emulator }: JiraChat): void {
  const { '3': howMany = expect.fail('no question 3'), ...rest } = nameBadge.questions;
  const questions = {
    ...rest,
    '3': { ...howMany, validation: { ...howMany.validation, mxn: 99 } },
    '9': { type: 'ts', label: 'Which paper?', validation: { rq: true } },
  };
  const changed = { ...nameBadge, questions, main: [...nameBadge.main, 9] };
  const path = '/ex/jira/*/forms/servicedesk/2/requesttype/205/form';
  emulator.faults = {
    rules: [
      { method: 'POST', path: '/ex/jira/*/request', status: 422 },
      { path, status: 200, json: templateOf(changed, '205', '2026-12-01T00:00:00Z') },
    ],
  };
}

const choices = [
  { id: '1', label: 'Desk' },
  { id: '2', label: 'Screen' },
  { id: '3', label: 'Other', other: true },
];
const questions = officeMove.questions;
/** The office move, with "Other" in a question for several and in one for a single option. */
const moveOfOther: EmulatedForm = {
  ...officeMove,
  questions: {
    ...questions,
    '9': { type: 'cl', label: 'What moves?', validation: { rq: true }, choices },
    '10': { type: 'cs', label: 'Who helps?', validation: {}, choices: choices.slice(1) },
  },
  main: [9, 10, 13, 7],
};

describe('a request type with a form, by cards', () => {
  let chat: JiraChat;
  beforeEach(async () => {
    chat = await startJiraChat('emulator');
    await chat.signIn('Mia Krystof');
  });
  afterEach(() => chat.close());

  async function begin(words: string, type: string): Promise<void> {
    await chat.say(words);
    await chat.press(new RegExp(`^${type}`));
  }

  it('asks in as few cards as its conditions need, and sends what is seen at the end', async () => {
    await begin('I want to work from abroad', 'Work from abroad');
    expect(chat.labels()).to.deep.equal(['Summary', 'Where to?', 'From']);
    const first = { Summary: 'A week at sea', 'Where to?': '3', From: '2026-12-01' };
    await chat.fillIn(first);
    expect(chat.labels()).to.deep.equal(['Summary', 'Where to?', 'From', 'What for?', 'For how long?']);
    expect(chat.shown()).to.contain('At sea there is no insurance.').and.not.to.contain('not right yet');
    const second = { ...first, 'What for?': 'short', 'For how long?': '2' };
    await chat.fillIn(second);
    expect(chat.labels()).to.include('Who has agreed (e-mail)?');
    const third = { ...second, 'Who has agreed (e-mail)?': 'boss@example.com' };
    await chat.fillIn(third);
    expect(chat.shown()).to.contain('At least 10 characters, please.');
    // An answer that hides questions drops their answers.
    await chat.fillIn({ ...third, 'Where to?': '2', 'What for?': 'A conference on tides', 'For how long?': '1' });
    expect(chat.shown())
      .to.contain('Work from abroad: shall I raise this request?')
      .and.to.contain('Outside of the EU');
    await chat.press('Create');
    expect(sent(chat)).to.deep.equal([
      {
        serviceDeskId: '2',
        requestTypeId: '206',
        requestFieldValues: { summary: 'A week at sea' },
        isAdfRequest: false,
        form: {
          answers: {
            '3': { choices: ['2'] },
            '16': { date: '2026-12-01' },
            '8': { text: 'A conference on tides' },
            '12': { choices: ['1'] },
          },
        },
      },
    ]);
    expect(chat.shown()).to.match(/I created HR-\d+/);
    await chat.press('Show it');
    expect(chat.shown()).to.contain('A conference on tides').and.to.contain('Up to a month');
  });

  it('puts the words into the question that is the summary, and asks a form without conditions in one card', async () => {
    await begin('please make a name badge for me', 'Get a name badge');
    expect(JSON.stringify(chat.channel.sent.at(-1)?.attachments)).to.contain('make a name badge for me');
    expect(chat.labels()).to.have.length(6);
    await chat.fillIn({
      'What is it about?': 'Cards',
      'What should it say?': 'Mia\nIT',
      'How many?': '100',
      Costs: '1',
    });
    await chat.press('Create');
    const [{ requestFieldValues, isAdfRequest, form }] = sent(chat);
    expect([requestFieldValues, isAdfRequest]).to.deep.equal([{}, true]);
    expect(form.answers['1']).to.deep.equal({ text: 'Cards' });
    expect(form.answers['2'].adf.content).to.have.length(2);
    expect(chat.shown()).to.match(/I created HR-\d+/);
  });

  it('shows the date that was said on the way there', async () => {
    await begin('I want to work from abroad from 3 March 2027', 'Work from abroad');
    expect(JSON.stringify(chat.channel.sent.at(-1)?.attachments)).to.contain('"value":"2027-03-03"');
  });

  it('is paged where it is long, and keeps what was answered', async () => {
    const numbers = Array.from({ length: 40 }, (_, index) => 20 + index);
    const more = Object.fromEntries(
      numbers.map((id) => [String(id), { type: 'ts', label: `Question ${id}`, validation: { rq: id === 30 } }]),
    );
    const long = { ...nameBadge, questions: more, main: numbers };
    serveTemplate(chat, '205', long);
    await begin('a name badge', 'Get a name badge');
    expect(chat.shown()).to.contain('Get a name badge (1 of 3)');
    expect(chat.labels()).to.have.length(15);
    await chat.fillIn({ 'Question 20': 'one' });
    expect(chat.shown(), 'what is wrong is told where it is').to.contain('This is needed.').and.to.contain('(1 of 3)');
    await chat.fillIn({ 'Question 20': 'one', 'Question 30': 'needed' });
    expect(chat.shown()).to.contain('(2 of 3)');
    await chat.press('Back');
    expect(JSON.stringify(chat.channel.sent.at(-1)?.attachments))
      .to.contain('"value":"one"')
      .and.to.contain('(1 of 3)');
    await chat.fillIn({ 'Question 20': 'one', 'Question 30': 'needed' });
    await chat.fillIn({ 'Question 40': 'two' });
    await chat.fillIn({ 'Question 59': 'three' });
    expect(chat.shown()).to.contain('shall I raise this request?');
    for (const text of ['one', 'needed', 'two', 'three']) expect(chat.shown()).to.contain(text);
  });

  it('offers the person themselves where one is asked for, and names them as nobody else', async () => {
    const who = { ...officeMove.questions['16'], type: 'us', label: 'Who moves?', validation: { rq: true } };
    serveTemplate(chat, '305', { ...officeMove, questions: { ...officeMove.questions, '16': who } });
    await begin('move to another office', 'Move to another office');
    const mia = chat.emulator.people.find(({ name }) => name === 'Mia Krystof')?.accountId;
    const rest = {
      Summary: 'We move',
      'What moves?': '1',
      'When?': '2026-12-04',
      Time: '09:30',
      'New office': '10202',
    };
    await chat.fillIn({ ...rest, 'Who moves?': mia });
    await chat.press('No files');
    expect(chat.shown()).to.match(/Who moves\?[^]{0,5}Mia Krystof/);
    await chat.press('Share');
    expect(chat.offered()).not.to.include('Mia Krystof');
    await chat.press('Nobody');
    await chat.press('Create');
    expect(sent(chat)[0].form.answers['16']).to.deep.equal({ users: [mia] });
  });

  const moving = (more: object) => {
    const many = Array.from({ length: 101 }, (_, index) => ({ id: String(index + 1), label: `Thing ${index + 1}` }));
    const question = { type: 'cl', label: 'What moves?', validation: {}, choices: many, ...more };
    const own = { ...officeMove.questions, '9': question };
    serveTemplate(chat, '305', { ...officeMove, questions: own, main: [9, 13, 7] });
  };

  it('says before the form where Atlassian does not list all options', async () => {
    moving({ hasMoreChoices: true });
    await begin('move to another office', 'Move to another office');
    expect(chat.shown()).to.match(/not have all the options for "What moves\?"[^\n]*\/portal\/3\/create\/305/);
    expect(chat.shown(), 'nothing else').not.to.contain('I cannot ask for');
  });

  it('finds options of a question by a part of the name', async () => {
    moving({});
    await begin('move to another office', 'Move to another office');
    expect(chat.shown()).not.to.contain('not have all options');
    await chat.fillIn({
      Summary: 'We move',
      'What moves?': 'thing 101, thing 10',
      'When?': '2026-12-04',
      Time: '09:30',
      'New office': '10202',
    });
    expect(chat.shown()).to.match(/What moves\?[^]{0,5}Thing 10, Thing 101/);
  });

  it('takes files into it', async () => {
    await begin('move to another office', 'Move to another office');
    expect(chat.shown(), 'before anything is typed').to.match(
      /I cannot ask for "Room" here[^\n]*\/portal\/3\/create\/305[^]*New office/,
    );
    await chat.fillIn({
      Summary: 'We move',
      'New office': '10202',
      'What moves?': '1,2',
      'When?': '2026-12-04',
      Time: '09:30',
    });
    const contentUrl = `data:text/plain;base64,${Buffer.from('hello').toString('base64')}`;
    await chat.say('', { attachments: [{ contentType: 'text/plain', name: 'plan.txt', contentUrl }] });
    await chat.press('Done');
    await chat.press('Create');
    const [{ form, requestFieldValues }] = sent(chat);
    expect(requestFieldValues).to.deep.equal({ summary: 'We move' });
    expect(form.answers['14'].files).to.have.length(1);
    expect(form.answers['7']).to.deep.equal({ choices: ['10202'] });
  });

  it('has a place for the words of an "Other" beside the choice, which they choose', async () => {
    serveTemplate(chat, '305', moveOfOther);
    await begin('move to another office', 'Move to another office');
    const first = { Summary: 'We move', 'When?': '2026-12-04', Time: '09:30', 'New office': '10202' };
    expect(chat.labels()).to.include.members(['What moves? › Other', 'Who helps? › Other']);
    await chat.fillIn({ ...first, 'What moves?': '1,3', 'Who helps? › Other': 'My brother' });
    expect(chat.shown(), 'chosen without words').to.contain('This is needed.');
    await chat.fillIn({ ...first, 'What moves?': '1,3', 'What moves? › Other': 'A piano', 'Who helps?': '3' });
    expect(chat.shown(), 'taken away').to.contain('This is needed.');
    await chat.fillIn({
      ...first,
      'What moves?': '1',
      'What moves? › Other': 'A piano',
      'Who helps?': '3',
      'Who helps? › Other': 'My brother',
    });
    expect(chat.shown(), 'taken back').to.contain('shall I raise this request?').and.not.to.contain('A piano');
    expect(chat.shown()).to.contain('My brother');
    await chat.press('Change');
    await chat.fillIn({ ...first, 'What moves?': '1', 'What moves? › Other': 'A piano', 'Who helps?': '2' });
    expect(chat.shown()).to.contain('Desk, Other').and.to.contain('A piano').and.not.to.contain('My brother');
    await chat.press('Create');
    const [{ form }] = sent(chat);
    expect(form.answers).to.deep.include({
      '9': { choices: ['1', '3'], text: 'A piano' },
      '10': { choices: ['2'] },
    });
  });

  for (const status of [401, 403, 500]) {
    it(`leads to the portal, with the words, where the form cannot be read: ${status}`, async () => {
      chat.emulator.faults = { rules: [{ path: '/ex/jira/*/forms/', status }] };
      await begin('I want to work from abroad', 'Work from abroad');
      expect(chat.shown())
        .to.contain('I could not read the form of this request just now')
        .and.to.match(/portal\/2\/create\/206\nYou wrote: I want to work from abroad/);
      expect(sent(chat)).to.deep.equal([]);
      await chat.say('request ITH-1');
      expect(chat.shown(), 'a request is shown without').to.contain('ITH-1: Headset for calls');
      chat.emulator.faults = {};
      await chat.say('who am i');
      expect(chat.channel.lastText(), 'and signs nobody out').to.contain('Mia Krystof');
    });
  }

  it('asks again for the question that Atlassian finds wrong', async () => {
    await begin('a name badge', 'Get a name badge');
    const answers = { 'What is it about?': 'Cards', 'What should it say?': 'Mia', 'How many?': '100', Costs: '1' };
    await chat.fillIn(answers);
    const json = {
      errorMessage: 'Invalid request',
      errors: [
        {
          code: 'VALIDATION_ERROR',
          context: [{ id: 'q3', type: 'question' }],
          detail: 'Too many for today',
          status: 422,
          title: 'x',
        },
      ],
    };
    chat.emulator.faults = { rules: [{ method: 'POST', path: '/ex/jira/*/request', status: 422, json, times: 1 }] };
    await chat.press('Create');
    expect(chat.shown()).to.contain('Too many for today');
    expect(chat.labels()).to.have.length(6);
    await chat.fillIn(answers);
    await chat.press('Create');
    expect(chat.shown()).to.match(/I created HR-\d+/);
  });

  for (const [status, json] of [
    [422, {}],
    [422, { errorMessage: 'Invalid request', errors: [{ detail: 'x', context: [{ id: 'q77', type: 'question' }] }] }],
    [400, {}],
    [400, { errorMessage: 'Not on Sundays', errors: {} }],
  ] as const)
    it(`shows everything again, to be changed or sent, where a ${status} names no question: ${JSON.stringify(json)}`, async () => {
      await begin('a name badge', 'Get a name badge');
      const answers = { 'What is it about?': 'Cards', 'What should it say?': 'Mia', 'How many?': '100', Costs: '1' };
      await chat.fillIn(answers);
      chat.emulator.faults = { rules: [{ method: 'POST', path: '/ex/jira/*/request', status, json, times: 1 }] };
      const before = chat.channel.sent.length;
      await chat.press('Create');
      const told = chat.channel.sent.slice(before).map(({ text = '' }) => text);
      expect(told[0]).to.match(/^Atlassian (?:did not accept that|says: Not on Sundays)/);
      expect(chat.shown().split('shall I raise this request?').at(-1)).to.contain('Mia').and.to.contain('100');
      await chat.press('Change');
      expect(JSON.stringify(chat.channel.sent.at(-1)?.attachments)).to.contain('"value":"Mia"');
      await chat.fillIn({ ...answers, 'How many?': '99' });
      await chat.press('Create');
      expect(chat.shown()).to.match(/I created HR-\d+/);
      expect(sent(chat).at(-1).form.answers).to.deep.include({ '1': { text: 'Cards' }, '3': { text: '99' } });
    });

  it('asks of a form that has changed meanwhile what is new, and what it no longer takes', async () => {
    await begin('a name badge', 'Get a name badge');
    await chat.fillIn({
      'What is it about?': 'Cards',
      'What should it say?': 'Mia',
      'How many?': '100',
      Costs: '1',
    });
    changeBadge(chat);
    await chat.press('Create');
    expect(chat.shown()).to.contain('The form of this request has changed meanwhile.');
    expect(chat.labels()).to.deep.equal(['How many?', 'Which paper?']);
    const asked = JSON.stringify(chat.channel.sent.at(-1)?.attachments);
    expect(asked, 'what it no longer takes').to.contain('Please give 99 or less.');
    expect(asked, 'what is new is not wrong').not.to.contain('This is needed.');
    await chat.fillIn({ 'How many?': '60', 'Which paper?': 'Thick' });
    expect(chat.shown())
      .to.match(/What should it say\?[^]{0,5}Mia/)
      .and.to.match(/Which paper\?[^]{0,5}Thick/);
    await chat.press('Create');
    expect(sent(chat).at(-1).form.answers).to.deep.include({
      '1': { text: 'Cards' },
      '3': { text: '60' },
      '9': { text: 'Thick' },
    });
    await chat.press('Change');
    expect(chat.labels(), 'all of it').to.have.length(7);
  });
});

describe('a request type with a form, in words', () => {
  it('asks what the answers so far ask for, and nothing else', async () => {
    const chat = await startJiraChat('sms');
    try {
      await chat.signIn('Mia Krystof');
      await chat.say('I want to work from abroad');
      await chat.say('1');
      const answers: readonly (readonly [RegExp, string])[] = [
        [/Where to\?/, 'outside of the eu'],
        [/From/, '2026-12-01'],
        [/What for\?/, 'A conference on tides'],
        [/For how long\?/, 'longer'],
        [/Who has agreed/, 'boss@example.com'],
      ];
      for (const [question, answer] of answers) {
        expect(chat.channel.lastText()).to.match(question);
        await chat.say(answer);
      }
      expect(chat.channel.lastText()).to.contain('shall I raise this request?').and.to.contain('boss@example.com');
      await chat.say('create');
      expect(Object.keys(sent(chat)[0].form.answers)).to.have.members(['3', '16', '8', '12', '15']);
    } finally {
      await chat.close();
    }
  });

  it('asks of a form that has changed meanwhile what is new, and what it no longer takes', async () => {
    const chat = await startJiraChat('sms');
    try {
      await chat.signIn('Mia Krystof');
      await chat.say('a name badge');
      await chat.say('1');
      for (const answer of ['Mia', 'skip', 'skip', '1']) await chat.say(answer);
      expect(chat.channel.lastText()).to.contain('shall I raise this request?');
      changeBadge(chat);
      await chat.say('create');
      expect(chat.shown()).to.contain('The form of this request has changed meanwhile.');
      expect(chat.channel.lastText()).to.match(/^Please give 99 or less\.\nHow many\?/);
      await chat.say('60');
      expect(chat.channel.lastText()).to.match(/^Which paper\?/);
      await chat.say('Thick');
      expect(chat.channel.lastText()).to.contain('How many? 60').and.to.contain('What should it say? Mia');
    } finally {
      await chat.close();
    }
  });

  it('shows the date that was said on the way there, and asks for it', async () => {
    const chat = await startJiraChat('sms');
    try {
      await chat.signIn('Mia Krystof');
      await chat.say('I want to work from abroad from 3 March 2027');
      await chat.say('1');
      await chat.say('within the eu');
      expect(chat.channel.lastText()).to.match(/^From\n[^]*I have: 2027-03-03\nSay "ok"/);
      await chat.say('ok');
      expect(chat.channel.lastText()).to.contain('shall I raise this request?').and.to.contain('3 March 2027');
    } finally {
      await chat.close();
    }
  });

  it('says how each kind of question is answered', async () => {
    const chat = await startJiraChat('sms');
    try {
      serveTemplate(chat, '305', { ...officeMove, main: [18, 13] });
      await chat.signIn('Mia Krystof');
      await chat.say('we move to another office');
      await chat.say('1');
      expect(chat.channel.lastText()).to.contain('Latest at\nA time, for example 14:30 or 2:30 pm. Say "skip"');
      await chat.say('2:30 pm');
      expect(chat.channel.lastText()).to.contain('When?\nA date and a time');
    } finally {
      await chat.close();
    }
  });

  it('takes words that are none of the options for an "Other"', async () => {
    const chat = await startJiraChat('sms');
    try {
      serveTemplate(chat, '305', moveOfOther);
      await chat.signIn('Mia Krystof');
      await chat.say('we move to another office');
      await chat.say('1');
      expect(chat.channel.lastText()).to.match(/What moves\?[^]*own words/);
      await chat.say('17');
      expect(chat.channel.lastText(), 'a slip').to.contain('choose from the list');
      await chat.say('desk, a piano, two lamps');
      expect(chat.channel.lastText()).to.match(/Who helps\?/);
      await chat.say('other');
      expect(chat.channel.lastText(), 'asked for').to.match(/Who helps\? › Other/);
      await chat.say('my brother');
      for (const answer of ['2026-12-04 09:30', 'lyon', 'skip']) await chat.say(answer);
      expect(chat.channel.lastText())
        .to.contain('What moves? Desk, Other')
        .and.to.contain('a piano, two lamps')
        .and.to.contain('my brother');
      await chat.say('create');
      const [{ form }] = sent(chat);
      expect(form.answers).to.deep.include({
        '9': { choices: ['1', '3'], text: 'a piano, two lamps' },
        '10': { choices: ['3'], text: 'my brother' },
      });
    } finally {
      await chat.close();
    }
  });
});
