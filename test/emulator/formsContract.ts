import Ajv from 'ajv';
import type { Call, Send } from '../../src/atlassian/http';

// Written by the forms API's reference, public models and forms of it; Atlassian publishes no description to check against.

const text = { type: 'string' };
const uuid = { type: 'string', pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' };
const instant = { type: 'string', pattern: String.raw`^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$` };
const digits = String.raw`^\d+$`;
const object = (properties: Readonly<Record<string, object>>, required: readonly string[], open = false) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: open,
});
const mapOf = (key: string, value: object) => ({
  type: 'object',
  patternProperties: { [key]: value },
  additionalProperties: false,
});
const listOf = (items: object) => ({ type: 'array', items });

const adf = object({ version: { const: 1 }, type: { const: 'doc' }, content: listOf({ type: 'object' }) }, [
  'version',
  'type',
  'content',
]);
const date = { type: 'string', pattern: String.raw`^\d{4}-\d\d-\d\d$` };

const names = 'rq mnc mxc mnw mxw mnn mxn wh mnd mxd mnt mxt mns mxs ch rgx'.split(' ');
const validation = object(Object.fromEntries(names.map((name) => [name, {}])), []);
const choice = object({ id: text, label: text, other: { type: 'boolean' }, children: { type: 'array' } }, [
  'id',
  'label',
]);
const codes = 'ts tl pg rt te tu no da ti dt cd cs cl cm cc us um at ob'.split(' ');
const question = object(
  {
    type: { enum: codes },
    label: text,
    description: text,
    validation,
    choices: listOf(choice),
    jiraField: text,
    dcId: text,
    questionKey: text,
    defaultAnswer: { type: 'object' },
  },
  ['type', 'label', 'validation'],
);
const check = object({ fieldId: text, type: text, constraint: { type: 'array' } }, ['fieldId', 'type', 'constraint']);
const operator = { enum: ['AND', 'OR'] };
const group = object({ operator, checks: listOf(check) }, ['operator', 'checks']);
const input = object({ co: object({ cIds: mapOf(digits, listOf(text)) }, ['cIds']), operator, groups: listOf(group) }, [
  'co',
]);
const condition = object(
  { i: input, o: object({ sIds: listOf(text), t: { enum: ['sh', 'hide'] } }, ['sIds']), t: { enum: ['sh', 'hide'] } },
  ['i', 'o'],
);
const kind = { enum: ['b', 'p'] };
const section = object({ sectionType: kind, type: kind, name: text, conditions: listOf(text) }, ['conditions']);
const submit = object({ lock: { type: 'boolean' }, pdf: { type: 'boolean' } }, ['lock', 'pdf']);
const design = object(
  {
    settings: object({ name: text, language: text, submit }, ['name', 'submit'], true),
    questions: mapOf(digits, question),
    sections: mapOf(digits, section),
    conditions: mapOf(digits, condition),
    layout: { ...listOf(adf), minItems: 1 },
  },
  ['settings', 'questions', 'sections', 'conditions', 'layout'],
);
const inPortal = object(
  {
    portalRequestTypeIds: listOf({ type: 'integer' }),
    submitOnCreate: { type: 'boolean' },
    validateOnCreate: { type: 'boolean' },
  },
  ['portalRequestTypeIds'],
);
const publish = { anyOf: [inPortal, object({ portal: inPortal }, ['portal'], true)] };

const option = object({ id: text, name: text, children: { type: 'array' } }, ['id', 'name']);
const jiraField = object({ id: text, type: text }, ['id', 'type'], true);
const externalField = object(
  { jiraField, choices: listOf(option), answer: object({ choices: listOf(option) }, [], true) },
  ['choices'],
);

const named = listOf(object({ id: text, name: text }, ['id', 'name']));
const read = object({ text, date, time: text, choices: listOf(text), users: named, files: named, adf }, []);
const state = object(
  { visibility: { enum: ['i', 'e'] }, status: { enum: ['o', 's', 'l'] }, answers: mapOf(digits, read) },
  ['visibility', 'status', 'answers'],
);

const boolean = { type: 'boolean' };
const entry = object(
  {
    id: uuid,
    formTemplate: object({ id: uuid }, ['id']),
    internal: boolean,
    submitted: boolean,
    lock: boolean,
    name: text,
    updated: instant,
  },
  ['id', 'formTemplate', 'internal', 'submitted', 'lock', 'name', 'updated'],
);
const row = object({ label: text, fieldKey: text, answer: text, choice: text }, ['label', 'answer']);
const context = listOf(object({ id: text, type: text }, ['id', 'type']));
const fault = object({ code: text, status: { type: 'integer' }, title: text, detail: text, id: text, context }, [
  'code',
  'status',
  'title',
]);

/** What the forms API gives, by the path below its base. */
const answers: readonly (readonly [path: RegExp, schema: object])[] = [
  [
    /^\/servicedesk\/[^/]+\/requesttype\/\d+\/form$/,
    object({ id: uuid, updated: instant, publish, design }, ['id', 'updated', 'publish', 'design']),
  ],
  [
    /^\/servicedesk\/[^/]+\/requesttype\/\d+\/form\/externaldata$/,
    object({ fields: mapOf(digits, externalField) }, ['fields']),
  ],
  [/^\/request\/[^/]+\/form$/, listOf(entry)],
  [
    /^\/request\/[^/]+\/form\/[^/]+$/,
    object({ id: uuid, updated: instant, design, state }, ['id', 'updated', 'design', 'state']),
  ],
  [/^\/request\/[^/]+\/form\/[^/]+\/format\/answers$/, listOf(row)],
];

/** What a form's answer is when it is sent: no other keys. */
export const sentAnswer = object(
  {
    text,
    date,
    time: { type: 'string', pattern: String.raw`^\d\d:\d\d$` },
    choices: listOf(text),
    users: listOf(text),
    files: listOf(text),
    adf,
  },
  [],
);
const refusals = {
  forms: object({ errors: { ...listOf(fault), minItems: 1 } }, ['errors']),
  create: object(
    {
      errorMessage: text,
      errors: { ...listOf({ ...fault, required: ['code', 'context', 'detail', 'status', 'title'] }), minItems: 1 },
      i18nErrorMessage: object({ i18nKey: text, parameters: { type: 'array' } }, ['i18nKey', 'parameters']),
    },
    ['errorMessage', 'errors', 'i18nErrorMessage'],
  ),
};

const ajv = new Ajv({ strict: false });

/** What is wrong with a value by a schema; nothing where nothing is. */
export function faultsBy(schema: object, value: unknown): readonly string[] {
  return ajv.validate(schema, value) ? [] : [ajv.errorsText()];
}

/** What is wrong with an answer of the forms API. */
export function faultsInAnswer(pathname: string, value: unknown): readonly string[] {
  const below = pathname.slice(pathname.indexOf('/forms/') + '/forms'.length);
  const [, schema] = answers.find(([path]) => path.test(below)) ?? [];
  return schema ? faultsBy(schema, value).map((told) => `${below}: ${told}`) : [`${below}: no such operation`];
}

export function faultsInRefusal(of: keyof typeof refusals, value: unknown): readonly string[] {
  return faultsBy(refusals[of], value);
}

/** Looks at each call of the forms API that goes through, and at its answer. */
export function createFormsContract(faults: string[] = []) {
  const used = new Set<string>();

  function checkCall({ method, url, headers = {}, query = {}, body }: Call): void {
    if (!/\/ex\/jira\/[^/]+\/forms\//.test(url)) faults.push(`${url}: a base that takes no 3LO token`);
    if (method !== 'GET' || body !== undefined) faults.push(`${method} ${url}: these are read alone`);
    if (headers['x-experimentalapi'] !== 'opt-in') faults.push(`${url}: no opt-in`);
    const strange = Object.keys(query).find((name) => name !== 'requestLanguage');
    if (strange !== undefined) faults.push(`${url}: no parameter ${strange}`);
  }

  const through =
    (send: Send): Send =>
    async (call) => {
      if (!call.url.includes('/forms/')) return send(call);
      checkCall(call);
      const answer = await send(call);
      const { pathname } = new URL(call.url);
      faults.push(...faultsInAnswer(pathname, answer));
      used.add(pathname.replace(/^.*\/forms/, '').replace(/[\da-f]{8}-[-\da-f]+|[A-Z]+-\d+|\d+/g, '{}'));
      return answer;
    };
  return { through, faults, used };
}
