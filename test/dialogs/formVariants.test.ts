import { expect } from 'chai';
import type { Variants } from '../../src/emulator';
import { nameBadge, templateOf } from '../../src/emulator/content/forms';
import { server } from '../../src/emulator/content/serverForm';
import { visitors } from '../../src/emulator/content/visitorsForm';
import { fieldValues, visibleFields, withHiddenRequired, type Answers } from '../../src/atlassian/requestForm';
import { formOfTemplate } from '../support/formOfTemplate';
import { startJiraChat, type JiraChat } from '../support/jiraChat';

/** Each behaviour that Atlassian's documentation leaves open, and several together. */
const all: readonly Variants[] = [
  {},
  { listsLinkedFields: true },
  { checksAnswers: false },
  { hiddenAnswers: 'ignored' },
  { questionIds: '3' },
  { unknownQuestion: 422 },
  { olderDesigns: true },
  { listsLinkedFields: true, hiddenAnswers: 'ignored', questionIds: '3', unknownQuestion: 422, olderDesigns: true },
];

describe('a form in the chat, whichever way Atlassian goes', () => {
  for (const variants of all)
    describe(JSON.stringify(variants), () => {
      let chat: JiraChat;
      beforeEach(async () => {
        chat = await startJiraChat('emulator');
        chat.emulator.variants = variants;
        await chat.signIn('Mia Krystof');
      });
      afterEach(() => chat.close());

      const created = () =>
        chat.emulator.calls.filter(
          ({ method, path, status }) => method === 'POST' && path.endsWith('/servicedeskapi/request') && status === 201,
        );

      it('is created with what is seen at the end', async () => {
        await chat.say('I want to work from abroad');
        await chat.press(/^Work from abroad/);
        const first = { Summary: 'A week at sea', 'Where to?': '3', From: '2026-12-01' };
        await chat.fillIn(first);
        const second = { ...first, 'What for?': 'A conference on tides', 'For how long?': '1' };
        await chat.fillIn({ ...second, 'Where to?': '1' });
        await chat.press('Create');
        expect(created().map(({ body }) => JSON.parse(JSON.stringify(body)).form.answers)).to.deep.equal([
          { '3': { choices: ['1'] }, '16': { date: '2026-12-01' } },
        ]);
        expect(chat.shown()).to.match(/I created HR-\d+/);
      });

      it('asks for a linked field once, and again only for what Atlassian finds wrong', async () => {
        // The template read has no pattern for the host name, so that only Atlassian checks it.
        const questions = { ...server.questions, '2': { type: 'ts', label: 'Host name', validation: {} } };
        const json = templateOf({ ...server, questions }, '106', '2026-11-02T09:15:00Z', variants.olderDesigns);
        const path = '/ex/jira/*/forms/servicedesk/1/requesttype/106/form';
        // Options and default answers are unchanged.
        chat.emulator.faults = { rules: [{ path: `${path}/externaldata` }, { path, status: 200, json }] };
        await chat.say('get a server');
        await chat.press(/^Get a server/);
        expect(chat.labels().filter((label) => /What is it for\?|Summary/.test(label))).to.have.length(1);
        const answers = {
          'What is it for?': 'A wiki',
          'Cost centre': 'cc-100',
          'Memory in GB': '16',
          'Needed from': '2026-12-01',
          'Who may reach it?': '1',
        };
        await chat.fillIn({ ...answers, 'Host name': 'Wiki 1' });
        await chat.press('Create');
        if (variants.checksAnswers !== false) {
          expect(created()).to.deep.equal([]);
          expect(chat.shown()).to.contain('Small letters, digits and hyphens.');
          await chat.fillIn({ ...answers, 'Host name': 'wiki-1' });
          await chat.press('Create');
        }
        expect(chat.shown()).to.match(/I created ITH-\d+/);
        expect(created()).to.have.length(1);
      });

      it('is shown once more where a question has gone meanwhile', async () => {
        const more = { ...nameBadge.questions, '9': { type: 'ts', label: 'Which paper?', validation: { rq: true } } };
        const path = '/ex/jira/*/forms/servicedesk/2/requesttype/205/form';
        const json = templateOf({ ...nameBadge, questions: more, main: [...nameBadge.main, 9] }, '205', '2025-01-01');
        chat.emulator.faults = { rules: [{ path, status: 200, json, times: 1 }] };
        await chat.say('a name badge');
        await chat.press(/^Get a name badge/);
        const answers = { 'What is it about?': 'Cards', 'What should it say?': 'Mia', 'How many?': '100', Costs: '1' };
        await chat.fillIn({ ...answers, 'Which paper?': 'Thick' });
        await chat.press('Create');
        expect(chat.shown()).to.contain('The form of this request has changed meanwhile.');
        expect(chat.shown(), 'nothing is new').to.match(/changed meanwhile[^]*shall I raise this request\?/);
        await chat.press('Create');
        expect(chat.shown()).to.match(/I created HR-\d+/);
        expect(created()).to.have.length(1);
      });
    });

  it('asks for a field by itself that Atlassian wants though the question linked to it is hidden, while it is', async () => {
    const chat = await startJiraChat('sms');
    try {
      await chat.signIn('Mia Krystof');
      const toReview = async () => {
        await chat.say('we expect visitors');
        let last = '';
        for (const said of ['1', '3', '2026-12-01', '10:00', 'skip', 'skip', 'skip', 'skip'])
          last = (await chat.say(said)).at(-1)?.text ?? '';
        expect(last).to.match(/shall I raise this request/);
      };
      const sent = () =>
        chat.emulator.calls.flatMap(({ method, path, body, status }) =>
          method === 'POST' && path.endsWith('/servicedeskapi/request') && status === 201
            ? [JSON.parse(JSON.stringify(body)).requestFieldValues]
            : [],
        );
      await toReview();
      await chat.say('create');
      chat.emulator.variants = { requiresHiddenLinked: true };
      await toReview();
      expect((await chat.say('create')).at(-1)?.text).to.equal('Room (customfield_10492) is required.\nRoom');
      expect((await chat.say('A1')).at(-1)?.text)
        .to.contain('Room: A1')
        .and.to.match(/shall I raise this request/);
      await chat.say('create');
      expect(sent().map((values) => values.customfield_10492)).to.deep.equal([undefined, 'A1']);
    } finally {
      await chat.close();
    }
    const form = formOfTemplate(visitors);
    const refusal = { messages: ['Room (customfield_10492) is required.'], fieldErrors: {} };
    const few = { q1: '3', customfield_10492: 'A1' };
    const whole = withHiddenRequired(form, few, refusal);
    const asked = (answers: Answers) => visibleFields(whole, answers).filter(({ name }) => name === 'Room');
    expect(asked(few)).to.have.nested.property('[0].id', 'customfield_10492');
    expect(asked({ ...few, q1: '30' }), 'its question is shown').to.have.nested.property('[0].id', 'q20');
    expect(asked({ ...few, q1: '30' })).to.have.length(1);
    expect(fieldValues(whole, few)).to.deep.equal({ customfield_10492: 'A1' });
    expect(fieldValues(whole, { ...few, q1: '30' }), 'once alone').to.deep.equal({});
    expect(withHiddenRequired(whole, few, refusal), 'known already').to.equal(whole);
    expect(withHiddenRequired(form, few, { messages: ['Something else.'], fieldErrors: {} })).to.equal(form);
  });
});
