import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { startEmulator, type Emulator, type Variants } from '../../src/emulator';
import { parseVariants } from '../../src/emulator/variants';
import { useTemporaryDirectory } from '../support/temporaryDirectory';
import { createClient, deskOf, northwind, textOf, type Answer, type Desk } from './client';

const abroad = { '3': { choices: ['1'] }, '16': { date: '2026-12-01' } };

describe('the emulator’s variants', () => {
  let emulator: Emulator;
  let desk: Desk;
  let forms: (path: string) => Promise<Answer>;
  const directory = useTemporaryDirectory();

  before(async () => {
    emulator = await startEmulator();
    const client = createClient(emulator);
    const token = textOf((await client.signIn(emulator.people[0]?.accountId ?? '')).body['access_token']);
    desk = deskOf(client, token, northwind);
    forms = (path) =>
      client.get(`/ex/jira/${northwind}/forms${path}`, token, { headers: { 'x-experimentalapi': 'opt-in' } });
  });
  after(() => emulator.close());

  const create = (answers: object, variants: Variants) => {
    emulator.variants = variants;
    const requestFieldValues = { summary: 'A week away' };
    return desk.send('POST', '/request', {
      serviceDeskId: '2',
      requestTypeId: '206',
      requestFieldValues,
      form: { answers },
    });
  };

  it('list the fields that questions are linked to, or do not', async () => {
    const fieldsOf = async (path: string, variants: Variants) => {
      emulator.variants = variants;
      const { body } = await desk.get(path);
      const fields: readonly { readonly fieldId: string }[] = JSON.parse(
        JSON.stringify((body['fields'] ?? body)['requestTypeFields']),
      );
      return fields.map(({ fieldId }) => fieldId);
    };
    const path = '/servicedesk/1/requesttype/106';
    expect(await fieldsOf(`${path}/field`, {})).to.deep.equal(['description']);
    const all = ['description', 'summary', 'customfield_10470', 'customfield_10471'];
    expect(await fieldsOf(`${path}/field`, { listsLinkedFields: true })).to.deep.equal(all);
    expect(await fieldsOf(`${path}?expand=field`, { listsLinkedFields: true })).to.deep.equal(all);
  });

  it('check answers, or do not', async () => {
    expect((await create({}, {})).status).to.equal(422);
    expect((await create({}, { checksAnswers: false })).status).to.equal(201);
    expect((await create({ '3': 'x' }, { checksAnswers: false })).status, 'what is no answer').to.equal(400);
  });

  it('refuse answers to hidden questions, or leave them out', async () => {
    const answers = { ...abroad, '8': { text: 'A conference on tides' } };
    expect((await create(answers, {})).status).to.equal(400);
    const { status, body } = await create(answers, { hiddenAnswers: 'ignored' });
    expect(status).to.equal(201);
    const path = `/request/${textOf(body['issueKey'])}/form`;
    const { state } = (await forms(`${path}/${textOf((await forms(path)).body['0']?.['id'])}`)).body;
    expect(state?.['answers']).to.have.all.keys('3', '16');
  });

  it('name a question with q, or without', async () => {
    const idIn = ({ body }: Answer) => textOf(body['errors']?.['0']?.['context']?.['0']?.['id']);
    expect(idIn(await create({ '16': abroad['16'] }, {}))).to.equal('q3');
    expect(idIn(await create({ '16': abroad['16'] }, { questionIds: '3' }))).to.equal('3');
  });

  it('refuse a question there is not with 400, or with 422', async () => {
    expect((await create({ ...abroad, '99': { text: 'x' } }, {})).status).to.equal(400);
    const { status, body } = await create({ ...abroad, '99': { text: 'x' } }, { unknownQuestion: 422 });
    expect(status).to.equal(422);
    expect(body['errors']?.['0']?.['context']?.['0']?.['id']).to.equal('q99');
  });

  it('write forms as now, or as in 2021', async () => {
    const templateWith = async (variants: Variants) => {
      emulator.variants = variants;
      return (await forms('/servicedesk/2/requesttype/206/form')).body;
    };
    const now = await templateWith({});
    expect(now['publish']?.['portalRequestTypeIds']).to.deep.equal([206]);
    expect(now['design']?.['sections']?.['4']).to.have.property('sectionType', 'b');
    expect(now['design']?.['conditions']?.['1']?.['o']).to.deep.equal({ sIds: ['4'], t: 'sh' });
    const older = await templateWith({ olderDesigns: true });
    expect(older['publish']?.['portal']?.['portalRequestTypeIds']).to.deep.equal([206]);
    expect(older['design']?.['sections']?.['4']).to.have.property('type', 'b');
    expect(older['design']?.['conditions']?.['1']).to.deep.include({ t: 'sh', o: { sIds: ['4'] } });
  });

  it('come from JSON or a file, and are refused where one is unknown', () => {
    const file = join(directory(), 'variants.json');
    writeFileSync(file, '{"questionIds":"3"}');
    expect(parseVariants(file)).to.deep.equal({ questionIds: '3' });
    expect(() => parseVariants('{"hiddenAnswers":"kept"}')).to.throw(/hiddenAnswers/);
    expect(() => parseVariants('{"moon":true}')).to.throw(/moon/);
  });
});
