import { problemIn } from '../requestForm/problems';
import type { Answer, FormField, RequestForm } from '../requestForm/types';
import type { ExternalData, LayoutNode, Template, TemplateCondition, TemplateQuestion } from './design';
import type { AttachedForm, Condition, Limits, Note, Question, Test, TestKind, When } from './types';

/** More than any form asks of a person in a chat. */
const questionsAtMost = 150;
const optionsAtMost = 100;
const longestNote = 500;

/** A form that cannot be asked for in a chat as the portal would: what is wrong with it. */
class UnaskableForm extends Error {}

/**
 * The request form with the questions of the form that belongs to the type, after the type's own fields. A question that is
 * linked to a field stands in its place. A form that is made of what is not known here is `beyondChat`, whole.
 */
export function withForm(form: RequestForm, template: Template, external: ExternalData): RequestForm {
  try {
    return attach(form, template, external);
  } catch (error) {
    if (!(error instanceof UnaskableForm)) throw error;
    return { ...form, beyondChat: [...form.beyondChat, template.design.settings.name || 'form'] };
  }
}

/** Whether questions have their options elsewhere. */
export function needsExternalData({ design }: Template): boolean {
  return Object.values(design.questions).some(({ jiraField, dcId }) => jiraField !== undefined || dcId !== undefined);
}

function attach(form: RequestForm, { design, updated }: Template, external: ExternalData): RequestForm {
  const { questions, layout } = design;
  const sections = Object.keys(design.sections).toSorted((one, other) => Number(one) - Number(other));
  if (layout.length !== sections.length + 1) throw new UnaskableForm('layout');
  const fields: FormField[] = [];
  const notes: Note[] = [];
  const beyondChat: string[] = [];
  const defaults: Record<string, Answer> = {};
  const seen = new Set<string>();
  layout.forEach((doc, index) => {
    const section = index === 0 ? undefined : sections[index - 1];
    let waiting: string[] = [];
    for (const part of partsOf(doc)) {
      if ('text' in part) {
        waiting.push(part.text);
        continue;
      }
      const described = questions[part.question];
      if (!described || seen.has(part.question)) throw new UnaskableForm(`question ${part.question}`);
      if (seen.size >= questionsAtMost) throw new UnaskableForm('too long');
      seen.add(part.question);
      const own = external.fields[part.question];
      const options = described.choices.length > 0 ? described.choices : (own?.choices ?? []);
      const field = fieldOf(part.question, section, described, options);
      if (!field) {
        if (described.validation.rq === true || !known.has(described.type)) beyondChat.push(described.label);
        continue;
      }
      notes.push(...waiting.map((text) => ({ text, section, before: field.id })));
      waiting = [];
      fields.push(field);
      const first = answerOf(field, described.defaultAnswer ?? own?.answer);
      if (first !== undefined && problemIn(field, first) === undefined) defaults[field.id] = first;
    }
    notes.push(...waiting.map((text) => ({ text, section })));
  });
  const conditions = Object.keys(design.conditions)
    .toSorted((one, other) => Number(one) - Number(other))
    .flatMap((id) => conditionOf(design.conditions[id], questions));
  if (!conditions.every((one) => one.sections.every((id) => sections.includes(id)))) throw new UnaskableForm('section');
  const attached: AttachedForm = { updated, sections, conditions, notes };
  const linked = new Set(Object.values(questions).flatMap(({ jiraField }) => jiraField ?? []));
  return {
    ...form,
    fields: [...form.fields.filter(({ id }) => !linked.has(id)), ...fields],
    beyondChat: [
      ...form.beyondChat.filter((name) => !form.fields.some((one) => one.name === name && linked.has(one.id))),
      ...beyondChat,
    ],
    defaults: { ...form.defaults, ...defaults },
    attached,
  };
}

const known: ReadonlySet<string> = new Set([
  'ts',
  'tl',
  'pg',
  'rt',
  'te',
  'tu',
  'no',
  'da',
  'ti',
  'dt',
  'cd',
  'cs',
  'cl',
  'cm',
  'us',
  'um',
  'at',
  'ob',
  'cc',
]);

/** The field that asks a question; `undefined` for what cannot be asked in a chat. */
function fieldOf(
  id: string,
  section: string | undefined,
  { type, label, description, validation, jiraField, hasMoreChoices = false }: TemplateQuestion,
  choices: TemplateQuestion['choices'],
): FormField | undefined {
  const limits: Limits = {
    ...(type === 'te' ? { form: 'email' } : type === 'tu' ? { form: 'url' } : {}),
    shortest: validation.mnc,
    longest: validation.mxc,
    least: validation.mnn,
    most: validation.mxn,
    whole: validation.wh,
    earliest: validation.mnd,
    latest: validation.mxd,
    fewest: validation.mns,
    manyAtMost: validation.mxs,
    agree: validation.ch,
  };
  const question: Question = { id, type, section, linked: jiraField, limits };
  // What has to be picked, or picked at least once, is required whatever else is said.
  const required = validation.rq === true || validation.ch !== undefined || (validation.mns ?? 0) > 0;
  const common = { id: `q${id}`, name: label === '' ? `Question ${id}` : label, description, required, question };
  const options = choices
    .slice(0, optionsAtMost)
    .map((choice) => ({ id: choice.id, label: choice.label ?? choice.name ?? choice.id }));
  const offering = { options, truncated: hasMoreChoices || choices.length > options.length };
  switch (type) {
    case 'ts':
    case 'te':
    case 'tu':
      return { ...common, kind: 'text' };
    case 'tl':
    case 'pg':
    case 'rt':
      return { ...common, kind: 'multiline' };
    case 'no':
      return { ...common, kind: 'number' };
    case 'da':
      return { ...common, kind: 'date' };
    case 'ti':
      return { ...common, kind: 'time' };
    case 'dt':
      return { ...common, kind: 'datetime' };
    case 'us':
    case 'um':
      return { ...common, kind: 'user', several: type === 'um' };
    case 'at':
      return { ...common, kind: 'attachment' };
    case 'cd':
    case 'cs':
    case 'ob':
      return options.length === 0 ? undefined : { ...common, kind: 'choice', ...offering };
    case 'cl':
    case 'cm':
      return options.length === 0 ? undefined : { ...common, kind: 'choices', ...offering };
    default:
      return undefined;
  }
}

function answerOf(field: FormField, given: TemplateQuestion['defaultAnswer']): Answer | undefined {
  if (!given) return undefined;
  const { text, date, time, choices } = given;
  switch (field.kind) {
    case 'choice':
      return choices?.[0];
    case 'choices':
      return choices;
    case 'date':
      return date;
    case 'time':
      return time?.slice(0, 5);
    case 'datetime':
      return date !== undefined && time !== undefined ? `${date}T${time.slice(0, 5)}` : undefined;
    default:
      return text;
  }
}

const testKinds: ReadonlySet<string> = new Set<TestKind>([
  'ALL_OF',
  'SOME_OF',
  'NONE_OF',
  'CONTAINS',
  'DOES_NOT_CONTAIN',
  'EQUAL_TO',
  'DOES_NOT_EQUAL',
  'EMPTY',
  'NOT_EMPTY',
  'GREATER_THAN',
  'GREATER_THAN_OR_EQUAL_TO',
  'LESS_THAN',
  'LESS_THAN_OR_EQUAL_TO',
  'BETWEEN',
]);

function conditionOf(
  condition: TemplateCondition | undefined,
  questions: Readonly<Record<string, TemplateQuestion>>,
): readonly Condition[] {
  if (!condition) return [];
  const { i, o, t } = condition;
  const kind = o.t ?? t ?? 'sh';
  if (kind !== 'sh' && kind !== 'hide') throw new UnaskableForm(`condition ${kind}`);
  const tests = (one: {
    readonly checks: readonly { fieldId: string; type: string; constraint: readonly unknown[] }[];
  }) =>
    one.checks.map(({ fieldId, type, constraint }): Test => {
      if (!questions[fieldId] || !testKinds.has(type)) throw new UnaskableForm(`check ${type}`);
      return { question: fieldId, is: type as TestKind, values: constraint.map(String) };
    });
  const joined = (operator: string | undefined, all: readonly When[]): When =>
    operator === 'OR' ? { any: all } : { all };
  const when: When = i.groups
    ? joined(
        i.operator,
        i.groups.map((one) => joined(one.operator, tests(one))),
      )
    : {
        any: Object.entries(i.co?.cIds ?? {}).map(([question, values]): Test => {
          if (!questions[question]) throw new UnaskableForm(`question ${question}`);
          return { question, is: 'SOME_OF', values };
        }),
      };
  return [{ shows: kind === 'sh', sections: o.sIds, when }];
}

type Part = { readonly question: string } | { readonly text: string };

/** Questions and texts in the order in which they stand there. */
function partsOf(node: LayoutNode): readonly Part[] {
  const { type, attrs, content = [] } = node;
  if (type === 'extension') {
    const { parameters } = attrs ?? {};
    const id: unknown =
      typeof parameters === 'object' && parameters !== null && 'id' in parameters ? parameters.id : '';
    return attrs?.extensionKey === 'question' && (typeof id === 'number' || typeof id === 'string')
      ? [{ question: String(id) }]
      : [];
  }
  if (type === 'paragraph' || type === 'heading') {
    const said = textIn(node).trim().slice(0, longestNote);
    return said === '' ? [] : [{ text: said }];
  }
  return content.flatMap(partsOf);
}

function textIn({ text = '', content = [] }: LayoutNode): string {
  return text + content.map(textIn).join('');
}
