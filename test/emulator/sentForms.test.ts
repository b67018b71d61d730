import { expect } from 'chai';
import { startEmulator, type Emulator } from '../../src/emulator';
import { faultIn } from '../../src/emulator/serviceDesk/answerFaults';
import { type Answer, createClient, deskOf, northwind, textOf, type Desk } from './client';

const mia = '5b10ac8d82e05b22cc7d4ef5';
const priya = '5a0f1e2d3c4b5a6978877665';
const jonas = '5a0f1e2d3c4b5a6978877666';

type Answers = Readonly<Record<string, unknown>>;

const documentOf = (text: string) => ({
  version: 1,
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

/** For each type what is needed, and nothing else. */
const needed: Readonly<Record<string, { readonly desk: string; readonly answers: Answers; readonly fields?: object }>> =
  {
    '106': {
      desk: '1',
      fields: {},
      answers: {
        '1': { text: 'Wiki' },
        '6': { choices: ['cc-100'] },
        '7': { text: '16' },
        '9': { date: '2026-12-01' },
        '10': { choices: ['1'] },
      },
    },
    '205': {
      desk: '2',
      fields: {},
      answers: {
        '1': { text: 'Badge' },
        '2': { adf: documentOf('Mia Krystof') },
        '3': { text: '50' },
        '5': { choices: ['1'] },
      },
    },
    '206': {
      desk: '2',
      answers: {
        '3': { choices: ['2'] },
        '16': { date: '2026-12-01' },
        '8': { text: 'A conference' },
        '12': { choices: ['1'] },
      },
    },
    '207': { desk: '2', answers: { '3': { choices: ['1'] }, '4': { date: '2026-12-01', time: '08:15' } } },
    '305': {
      desk: '3',
      answers: { '7': { choices: ['10202'] }, '9': { choices: ['1'] }, '13': dateTime('2026-12-04') },
    },
    '306': { desk: '3', answers: { '1': { text: '3' }, '2': { date: '2026-12-01' }, '3': { time: '10:00' } } },
  };

function dateTime(date: string): object {
  return { date, time: '09:30' };
}

describe('what is sent of a form', () => {
  let emulator: Emulator;
  let desk: Desk;
  let forms: (path: string) => Promise<Answer>;

  before(async () => {
    emulator = await startEmulator();
    const client = createClient(emulator);
    const token = textOf((await client.signIn(mia)).body['access_token']);
    desk = deskOf(client, token, northwind);
    forms = (path) =>
      client.get(`/ex/jira/${northwind}/forms${path}`, token, { headers: { 'x-experimentalapi': 'opt-in' } });
  });
  after(() => emulator.close());

  function create(typeId: string, changed: Answers = {}, more: object = {}): Promise<Answer> {
    const { desk: serviceDeskId, answers, fields = { summary: 'Please' } } = needed[typeId] ?? expect.fail(typeId);
    const all = Object.entries({ ...answers, ...changed }).filter(([, answer]) => answer !== undefined);
    return desk.send('POST', '/request', {
      serviceDeskId,
      requestTypeId: typeId,
      requestFieldValues: fields,
      isAdfRequest: true,
      form: { answers: Object.fromEntries(all) },
      ...more,
    });
  }

  it('is taken with what is needed alone', async () => {
    for (const typeId of Object.keys(needed)) {
      const { status, body } = await create(typeId);
      expect(status, `${typeId} ${JSON.stringify(body)}`).to.equal(201);
    }
  });

  it('is taken with an answer of each kind', async () => {
    const full: Readonly<Record<string, Answers>> = {
      '106': {
        '2': { text: 'wiki-1' },
        '3': { text: 'A wiki, and its database' },
        '4': { adf: documentOf('As usual') },
        '5': { choices: ['10810', '10812'] },
        '7': { text: '256' },
        '8': { text: '12.50' },
        '10': { choices: ['3'] },
        '20': { text: 'https://wiki.example' },
        '21': { choices: ['1', '3'], text: 'Behind a proxy' },
        '22': { text: 'ann@example.com' },
        '23': { text: 'The database is large' },
      },
      '207': {
        '1': { users: [mia] },
        '2': { users: [priya, jonas] },
        '3': { choices: ['4'], text: 'By bicycle' },
        '5': { date: '2026-12-03' },
        '6': { time: '09:30' },
        '7': { choices: ['1', '4'], text: 'A map' },
        '33': { text: '2' },
      },
      '305': { '14': { files: [] }, '16': { users: [mia] }, '17': { choices: ['ws-1:42'] }, '18': { time: '23:59' } },
      '306': {
        '4': { text: 'A class of twelve' },
        '5': { choices: ['3', '4'] },
        '6': { choices: ['10910', '10912'] },
        '20': { text: 'Hall' },
        '21': { choices: ['3'] },
        '22': { text: 'Dutch' },
        '23': { text: '0' },
      },
    };
    for (const [typeId, answers] of Object.entries(full)) {
      const { status, body } = await create(typeId, answers);
      expect(status, `${typeId} ${JSON.stringify(body)}`).to.equal(201);
    }
  });

  const wrong: readonly (readonly [type: string, question: string, answer: unknown, detail: RegExp])[] = [
    ['106', '1', undefined, /required/],
    ['106', '1', {}, /required/],
    ['106', '1', { text: '' }, /required/],
    ['106', '1', { text: 'x'.repeat(121) }, /too long/],
    ['106', '2', { text: 'Wiki 1' }, /Small letters, digits and hyphens/],
    ['106', '3', { text: 'Wiki' }, /too short/],
    ['106', '3', { text: 'a '.repeat(41) }, /too long/],
    ['106', '4', { text: 'As usual' }, /takes no text/],
    ['106', '5', { choices: ['10812'] }, /no such choice/],
    ['106', '5', { choices: ['10820', '10812'] }, /no such choice/],
    ['106', '5', { choices: ['10810', '10812', '10812'] }, /no such choice/],
    ['106', '6', { choices: ['cc-300'] }, /no such choice/],
    ['106', '6', { choices: ['cc-100', 'cc-200'] }, /One choice/],
    ['106', '7', { text: 'much' }, /number/],
    ['106', '7', { text: '1e1' }, /number/],
    ['106', '7', { text: '1.5' }, /whole/],
    ['106', '7', { text: '0' }, /too small/],
    ['205', '3', { text: '501' }, /too large/],
    ['106', '8', { text: '-0.5' }, /too small/],
    ['106', '9', { date: '2025-12-31' }, /too early/],
    ['106', '9', { date: '2036-01-01' }, /too late/],
    ['106', '9', { date: '2026-02-30' }, /date/],
    ['106', '9', { text: '2026-12-01' }, /takes no text/],
    ['106', '10', { choices: ['4'] }, /no such choice/],
    ['106', '10', { choices: ['1'], text: 'and others' }, /"Other"/],
    ['205', '4', { text: 'somewhere' }, /e-mail/],
    ['205', '5', undefined, /required/],
    ['205', '6', { text: 'javascript:alert(1)' }, /https/],
    ['206', '8', { text: 'Too short' }, /too short/],
    ['207', '1', { users: [mia, jonas] }, /too many/i],
    ['207', '1', { users: ['nobody'] }, /no such user/],
    ['207', '2', { users: [priya, priya] }, /no such user/],
    ['207', '3', { choices: ['4'] }, /"Other"/],
    ['207', '4', { date: '2026-12-01' }, /time/],
    ['207', '6', { time: '05:59' }, /too early/],
    ['207', '6', { time: '22:01' }, /too late/],
    ['207', '6', { time: '24:00' }, /time/],
    ['207', '6', { time: '09:30:00' }, /time/],
    ['207', '7', { choices: ['2', '2'] }, /no such choice/],
    ['305', '9', undefined, /required/],
    ['305', '9', { choices: ['1', '2', '3'] }, /too many/i],
    ['305', '17', { choices: ['Room 12'] }, /no such object/],
  ];
  for (const [typeId, id, answer, detail] of wrong)
    it(`is refused where it does not fit: ${typeId}, question ${id}, ${JSON.stringify(answer) ?? 'none'}`, async () => {
      const { status, body } = await create(typeId, { [id]: answer });
      expect(status, JSON.stringify(body)).to.equal(422);
      expect(body['errors']).to.have.length(1);
      expect(body['errors']?.['0']?.['detail']).to.match(detail);
      expect(body['errors']?.['0']).to.deep.include({
        code: 'VALIDATION_ERROR',
        context: [{ id: `q${id}`, type: 'question' }],
        status: 422,
        title: 'Validation failed',
      });
      expect(body['i18nErrorMessage']).to.deep.equal({
        i18nKey: 'sd.request.create.error.proforma.form.validation.error',
        parameters: [],
      });
    });

  it('is refused without the choice that has to be among them', () => {
    const agreement = { type: 'cm', label: 'Terms', validation: { ch: '2' } };
    const options = [{ id: '1' }, { id: '2' }];
    expect(faultIn(agreement, options, { choices: ['1'] })).to.match(/required/);
    expect(faultIn(agreement, options, { choices: ['1', '2'] })).to.equal(undefined);
  });

  it('is refused with every question that is wrong, those that are shown by an answer among them', async () => {
    const { status, body } = await create('106', { '1': undefined, '10': { choices: ['3'] }, '20': { text: 'wiki' } });
    expect(status).to.equal(422);
    const errors: readonly { readonly context: readonly { readonly id: string }[] }[] = JSON.parse(
      JSON.stringify(body['errors']),
    );
    expect(errors.flatMap(({ context }) => context.map(({ id }) => id))).to.deep.equal(['q1', 'q20', 'q21', 'q22']);
  });

  const malformed: readonly (readonly [string, Answers, object, RegExp])[] = [
    ['a property there is not', { '1': { text: 'x', value: 1 } }, {}, /value/],
    ['a number for text', { '7': { text: 16 } }, {}, /text/],
    ['one choice for a list', { '6': { choices: 'cc-100' } }, {}, /choices/],
    ['text for an answer', { '1': 'Wiki' }, {}, /object/],
    ['text for a document', { '4': { adf: 'As usual' } }, {}, /document/],
    ['a question there is not', { '99': { text: 'x' } }, {}, /99/],
    ['a question that is hidden', { '22': { text: 'ann@example.com' } }, {}, /22.*not visible/],
    ['a linked field in both places', {}, { requestFieldValues: { summary: 'Wiki' } }, /summary/],
    ['a document that is not announced', { '4': { adf: documentOf('x') } }, { isAdfRequest: false }, /isAdfRequest/],
    ['an announcement that is none', {}, { isAdfRequest: 'yes' }, /isAdfRequest/],
    ['a plain field beside documents', {}, { requestFieldValues: { description: 'Plain' } }, /document/],
    ['a list for the answers', {}, { form: { answers: 'none' } }, /answers/],
  ];
  for (const [name, answers, more, message] of malformed)
    it(`is refused as a whole for ${name}`, async () => {
      const { status, body } = await create('106', answers, more);
      expect(status, JSON.stringify(body)).to.equal(400);
      expect(body['errorMessage']).to.match(message);
      expect(body['i18nErrorMessage']).to.have.all.keys('i18nKey', 'parameters');
    });

  it('may have documents beside it, and files that were sent before', async () => {
    const told = { requestFieldValues: { description: documentOf('It is for the wiki.') } };
    const described = await create('106', {}, told);
    expect(JSON.stringify(described.body['requestFieldValues'])).to.contain('It is for the wiki.');
    expect((await create('305', { '14': { files: ['temp1'] } })).status).to.equal(400);
  });

  it('is read back as it was sent, with names, under an id of its own', async () => {
    const form = new FormData();
    form.append('file', new Blob(['x'], { type: 'image/png' }), 'plan.png');
    const sent = await desk.send('POST', '/servicedesk/3/attachTemporaryFile', form, {
      'x-atlassian-token': 'no-check',
    });
    const file = textOf(sent.body['temporaryAttachments']?.['0']?.['temporaryAttachmentId']);
    const { body } = await create('305', { '14': { files: [file] }, '16': { users: [mia] } });
    const path = `/request/${textOf(body['issueKey'])}/form`;

    const index = (await forms(path)).body;
    expect(index).to.have.length(1);
    expect(index['0']).to.include({ internal: false, submitted: true, lock: false, name: 'Office move' });
    const id = textOf(index['0']?.['id']);
    expect(id)
      .to.match(/^[\da-f-]{36}$/)
      .and.not.to.equal(index['0']?.['formTemplate']?.['id']);

    const { state, design } = (await forms(`${path}/${id}`)).body;
    expect(design?.['settings']?.['name']).to.equal('Office move');
    expect(state).to.include({ visibility: 'e', status: 's' });
    expect(state?.['answers']).to.have.all.keys('7', '9', '13', '14', '16');
    expect(state?.['answers']?.['13']).to.deep.equal(dateTime('2026-12-04'));
    expect(state?.['answers']?.['14']?.['files']?.['0']?.['name']).to.equal('plan.png');
    expect(state?.['answers']?.['16']?.['users']).to.deep.equal([{ id: mia, name: 'Mia Krystof' }]);

    const rows = (await forms(`${path}/${id}/format/answers`)).body;
    expect(JSON.parse(JSON.stringify(rows))).to.deep.equal([
      { label: 'New office', fieldKey: 'customfield_10450', answer: 'Lyon' },
      { label: 'What moves?', answer: 'Desk' },
      { label: 'Do you need help?', answer: '' },
      { label: 'When?', answer: '2026-12-04 09:30' },
      { label: 'Floor plan', answer: 'plan.png' },
      { label: 'Who moves?', answer: 'Mia Krystof' },
      { label: 'Room', fieldKey: 'customfield_10460', answer: '' },
      { label: 'Latest at', answer: '' },
    ]);
  });

  it('is read back in words, documents and both steps of a cascade among them', async () => {
    const more = { '4': { adf: documentOf('As usual') }, '5': { choices: ['10810', '10812'] } };
    const { body } = await create('106', more);
    const path = `/request/${textOf(body['issueKey'])}/form`;
    const id = textOf((await forms(path)).body['0']?.['id']);
    const rows: readonly { readonly label: string; readonly answer: string }[] = JSON.parse(
      JSON.stringify((await forms(`${path}/${id}/format/answers`)).body),
    );
    const answers = new Map(rows.map(({ label, answer }) => [label, answer]));
    expect(answers.get('How is it set up?')).to.equal('As usual');
    expect(answers.get('Place')).to.equal('Main house, First floor');
    expect(answers.get('Who may reach it?')).to.equal('Our network');
  });

  it('is nothing to read where there is none', async () => {
    const { body } = await create('207', {}, { form: undefined });
    const path = `/request/${textOf(body['issueKey'])}/form`;
    const withForm = textOf((await create('207')).body['issueKey']);
    for (const none of [path, `${path}/x`, '/request/HR-999/form', `/request/${withForm}/form/x`])
      expect((await forms(none)).status, none).to.equal(404);
  });

  it('is not missed where it is not sent: the request is created without it', async () => {
    const { status, body } = await create('207', {}, { form: undefined });
    expect(status, JSON.stringify(body)).to.equal(201);
  });
});
