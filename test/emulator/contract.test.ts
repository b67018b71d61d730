import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Ajv from 'ajv';
import { expect } from 'chai';
import { fieldValues, formAnswers } from '../../src/atlassian/requestForm';
import type { Call, Send } from '../../src/atlassian/http';
import { startMiaAtDesk, type MiaAtDesk } from '../support/miaAtDesk';
import { createFormsContract } from './formsContract';
import { atlassianErrorOf } from '../support/rejection';

const name = 'jsm-openapi.json';
const description = [
  resolve(__dirname, '../../..', '../shared/atlassian', name),
  resolve('../shared/atlassian', name),
].find((path) => existsSync(path));
const jonas = '5a0f1e2d3c4b5a6978877666';

interface Media {
  readonly content?: Readonly<Record<string, { readonly schema?: object }>>;
}

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required?: boolean }[];
  readonly requestBody?: Media;
  readonly responses: Readonly<Record<string, Media>>;
}

interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

/** What Atlassian's own description says of every call that goes through, and of its answer. */
function createContract(path: string) {
  const text = readFileSync(path, 'utf8');
  const api: OpenApi = JSON.parse(text);
  const ajv = new Ajv({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: 'api', ...JSON.parse(text) });
  const faults: string[] = [];
  const used = new Set<string>();
  const forms = createFormsContract(faults);

  function operationOf({ method, url }: Call) {
    const { pathname } = new URL(url);
    const below = pathname.slice(pathname.indexOf('/rest/servicedeskapi'));
    // Where two fit, the one with more words of its own.
    const fitting = Object.keys(api.paths)
      .filter((known) => new RegExp(`^${known.replace(/\{[^}]+\}/g, '[^/]+')}$`).test(below))
      .toSorted((one, other) => one.split('{').length - other.split('{').length);
    const template = fitting[0] ?? '';
    const verb = method.toLowerCase();
    return {
      at: `${verb} ${template}`,
      operation: api.paths[template]?.[verb],
      pointer: `${escaped(template)}/${verb}`,
    };
  }

  function check(at: string, what: string, pointer: string, value: unknown): void {
    const validate = ajv.getSchema(`api#/paths/${pointer}`) ?? ajv.compile({ $ref: `api#/paths/${pointer}` });
    if (validate(value) !== true) faults.push(`${at} ${what}: ${ajv.errorsText(validate.errors)}`);
  }

  function checkRequest(call: Call): void {
    const { at, operation, pointer } = operationOf(call);
    if (!operation) {
      faults.push(`${at} ${call.url}: no such operation`);
      return;
    }
    used.add(at);
    const { parameters = [], requestBody } = operation;
    const query = parameters.filter((parameter) => parameter.in === 'query');
    const sent = Object.entries(call.query ?? {}).filter(([, value]) => value !== undefined);
    for (const [key] of sent) if (!query.some((known) => known.name === key)) faults.push(`${at}: no parameter ${key}`);
    for (const { name: needed, required } of query)
      if (required === true && !sent.some(([key]) => key === needed)) faults.push(`${at}: ${needed} is missing`);
    const json = requestBody?.content?.['application/json'];
    if (json)
      check(at, 'request', `${pointer}/requestBody/content/application~1json/schema`, withoutDocuments(call.body));
    else if (!requestBody && call.body !== undefined) faults.push(`${at}: a body that nobody expects`);
  }

  function checkAnswer(call: Call, answer: unknown): void {
    const { at, operation, pointer } = operationOf(call);
    const status = Object.keys(operation?.responses ?? {}).find((known) => known.startsWith('2')) ?? '';
    const json = operation?.responses[status]?.content?.['application/json']?.schema;
    const isNothing = status === '204' || call.maxBytes !== undefined;
    if (json && !isNothing)
      check(at, 'answer', `${pointer}/responses/${status}/content/application~1json/schema`, answer);
    if (status === '204' && answer !== undefined) faults.push(`${at}: an answer where there is none`);
  }

  const through =
    (send: Send): Send =>
    async (call) => {
      // Another API, which has a contract of its own.
      if (call.url.includes('/forms/')) return forms.through(send)(call);
      checkRequest(call);
      const answer = await send(call);
      checkAnswer(call, answer);
      return answer;
    };
  return { through, faults, used };
}

/** Atlassian describes a document as an object without properties; those that are sent have some. */
function withoutDocuments(body: unknown): unknown {
  return JSON.parse(JSON.stringify(body ?? null), (key, value: unknown) => (key === 'adf' ? {} : value));
}

function escaped(part: string): string {
  return encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));
}

describe('Atlassian’s description of the service desk API', () => {
  let contract: ReturnType<typeof createContract>;
  let test: MiaAtDesk;

  before(async function () {
    if (description === undefined) {
      process.stdout.write('    (skipped: ../shared/atlassian/jsm-openapi.json is not there)\n');
      return this.skip();
    }
    contract = createContract(description);
    test = await startMiaAtDesk(contract.through);
    return undefined;
  });
  after(() => test?.close());

  it('is met by every request the client sends and every answer the emulator gives', async () => {
    const { desk } = test;
    for (const { id } of await desk.desks()) {
      await desk.desk(`serviceDeskId:${id}`);
      await desk.requestTypeGroups(id);
      for (const type of await desk.requestTypes(id)) await desk.form(id, type.id);
    }
    await desk.requestTypes('1', { search: 'device', groupId: '11' });
    await desk.searchRequestTypes('device');
    await desk.articles('printer', { cursor: (await desk.articles('monitor printer', { limit: 1 })).cursor });

    const server = await desk.form('1', '106');
    const answers = {
      q1: 'Wiki',
      q4: 'As usual',
      q6: 'cc-100',
      q7: '16',
      q9: '2026-12-01',
      q10: '1',
      description: 'New',
    };
    const sent = formAnswers(server, answers);
    const withForm = { deskId: '1', typeId: '106', values: fieldValues(server, answers) };
    const created = await desk.create({ ...withForm, ...(sent ? { form: sent } : {}) });
    await desk.answeredForms(created.key);

    const form = await desk.form('1', '105');
    const values = fieldValues(form, {
      summary: 'A new colleague',
      duedate: '2026-02-01',
      customfield_10110: jonas,
      customfield_10111: ['1011100'],
      customfield_10113: ['1011300', '101130001'],
      customfield_10114: '2',
      labels: ['onboarding'],
    });
    const { key } = await desk.create({ deskId: '1', typeId: '105', values, participants: [jonas] });
    for (const list of ['mine', 'shared', 'all', 'approvals'] as const) {
      await desk.myRequests({ list, status: 'all', search: 'a', deskId: '1', typeId: '105' });
    }
    const [file] = await desk.uploadTemporary('1', [{ name: 'a.txt', content: Buffer.from('a') }]);
    await desk.attach(key, [file?.id ?? ''], 'See here.');
    const [attachment] = await desk.attachments(key);
    await desk.attachmentContent(key, attachment?.id ?? '');
    await desk.comment(key, 'Hello');
    await desk.comments(key);
    await desk.removeParticipants(key, [jonas]);
    await desk.addParticipants(key, [jonas]);
    await desk.participants(key);
    await desk.request(key);
    await desk.unsubscribe(key);
    await desk.isSubscribed(key);
    await desk.subscribe(key);
    const [transition] = await desk.transitions(key);
    await desk.transition(key, transition?.id ?? '', 'Done.');
    await desk.giveFeedback(key, 5, 'Quick!');
    await desk.feedback(key);
    await desk.removeFeedback(key);
    const [waiting] = (await desk.myRequests({ list: 'approvals' })).items;
    const [approval] = await desk.approvals(waiting?.key ?? '');
    await desk.answerApproval(waiting?.key ?? '', approval?.id ?? '', 'approve');

    expect(contract.faults).to.deep.equal([]);
    expect(contract.used.size, [...contract.used].join('\n')).to.equal(29);
  });

  it('would tell a request that is not met', async () => {
    const before = contract.faults.length;
    // Ids are texts there.
    await atlassianErrorOf(test.desk.create({ deskId: '1', typeId: '1', values: {}, participants: [JSON.parse('7')] }));
    expect(contract.faults.splice(before)).to.have.length(1);
  });
});
