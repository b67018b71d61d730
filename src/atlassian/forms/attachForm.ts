import { problemIn } from '../requestForm/problems';
import type { Answer, FormField, RequestForm } from '../requestForm/types';
import type { ExternalData, LayoutNode, Template, TemplateQuestion } from './design';
import { conditionsOf } from './readConditions';
import type { AttachedForm, Limits, Note, Question } from './types';
import { UnaskableForm } from './unaskableForm';

/** More than any form asks of a person in a chat. */
const questionsAtMost = 150;
const optionsAtMost = 100;
const longestNote = 500;

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
        if (described.validation.rq === true || !Object.hasOwn(kinds, described.type)) beyondChat.push(described.label);
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
  const attached: AttachedForm = { updated, sections, conditions: conditionsOf(design, sections), notes };
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

/** Atlassian's codes, and the kind of field that asks them. */
const kinds: Readonly<Record<string, FormField['kind']>> = {
  ts: 'text',
  te: 'text',
  tu: 'text',
  tl: 'multiline',
  pg: 'multiline',
  rt: 'multiline',
  no: 'number',
  da: 'date',
  ti: 'time',
  dt: 'datetime',
  us: 'user',
  um: 'user',
  at: 'attachment',
  cd: 'choice',
  cs: 'choice',
  ob: 'choice',
  cl: 'choices',
  cm: 'choices',
  cc: 'cascading',
};

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
  const kind = Object.hasOwn(kinds, type) ? kinds[type] : undefined;
  switch (kind) {
    case 'user':
      return { ...common, kind, several: type === 'um' };
    case 'choice':
    case 'choices':
      return options.length === 0 ? undefined : { ...common, kind, ...offering };
    case 'text':
    case 'multiline':
    case 'number':
    case 'date':
    case 'time':
    case 'datetime':
    case 'attachment':
      return { ...common, kind };
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
