import { cut } from '../longText';
import { cascadingOptions } from '../requestForm/cascading';
import { isDate } from '../requestForm/dates';
import type { Answer, FieldOption, FormField } from '../requestForm/types';
import type { ExternalData, TemplateOption, TemplateQuestion } from './design';
import type { Limits, Question } from './types';

const optionsAtMost = 100;
const longestName = 255;

/** Kinds of field by Atlassian's question type. */
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

/** Whether the question's type is supported. */
export function isKnown({ type }: TemplateQuestion): boolean {
  return Object.hasOwn(kinds, type);
}

export function nameOf(id: string, { label }: TemplateQuestion): string {
  return label === '' ? `Question ${id}` : label;
}

/** A question with a mandatory option, or a minimum number of them, is required even if not marked so. */
export function isRequired({ validation: { rq = false, ch, mns = 0 } }: TemplateQuestion): boolean {
  return rq || ch !== undefined || mns > 0;
}

/** A field and its default answer, not validated. */
export interface Asking {
  readonly field: FormField;
  readonly answer: Answer | undefined;
}

/** The field that asks a question; none if a chat cannot. A second one takes the text of a choice's "Other". */
export function fieldsOf(
  id: string,
  section: string | undefined,
  described: TemplateQuestion,
  external: ExternalData['fields'][string] | undefined,
): readonly Asking[] {
  const choices = choicesIn(described, external);
  const field = fieldOf(id, section, described, choices);
  if (!field) return [];
  const given = described.defaultAnswer ?? external?.answer;
  const other = otherField(field, choices);
  return [
    { field, answer: answerOf(field, given) },
    ...(other ? [{ field: other, answer: answerOf(other, given) }] : []),
  ];
}

type Choices = TemplateQuestion['choices'];

/** The question's own choices, or those of the data it is linked to. */
export function choicesIn(
  { choices }: TemplateQuestion,
  external: ExternalData['fields'][string] | undefined,
): Choices {
  return choices.length > 0 ? choices : (external?.choices ?? []);
}

export function optionOf({ id, label, name }: TemplateOption): FieldOption {
  return { id, label: label ?? name ?? id };
}

/** The id of a question's field. */
export function idOf(question: string): string {
  return `q${question}`;
}

function fieldOf(
  id: string,
  section: string | undefined,
  described: TemplateQuestion,
  choices: Choices,
): FormField | undefined {
  const { type, description, validation, jiraField, hasMoreChoices = false } = described;
  const limits: Limits = {
    ...(type === 'te' ? { form: 'email' } : type === 'tu' ? { form: 'url' } : {}),
    shortest: validation.mnc,
    longest: validation.mxc,
    fewestWords: validation.mnw,
    mostWords: validation.mxw,
    pattern: validation.rgx && { source: validation.rgx.p, message: validation.rgx.m },
    least: validation.mnn,
    most: validation.mxn,
    whole: validation.wh,
    earliest: dayOf(validation.mnd),
    latest: dayOf(validation.mxd),
    earliestTime: timeOf(validation.mnt),
    latestTime: timeOf(validation.mxt),
    fewest: validation.mns,
    manyAtMost: validation.mxs,
    agree: validation.ch,
  };
  const question: Question = { id, type, section, linked: jiraField, limits };
  const required = isRequired(described);
  const common = { id: idOf(id), name: nameOf(id, described), description, required, question };
  const options = choices.slice(0, optionsAtMost).map(optionOf);
  const truncated = choices.length > options.length;
  const offering = { options, truncated, ...(hasMoreChoices ? { isPartial: true } : {}) };
  const kind = Object.hasOwn(kinds, type) ? kinds[type] : undefined;
  switch (kind) {
    case 'user':
      return { ...common, kind, several: type === 'um' };
    case 'choice':
    case 'choices':
      return options.length === 0 ? undefined : { ...common, kind, ...offering };
    case 'cascading': {
      const steps = cascadingOptions(
        choices.map((choice) => ({ ...optionOf(choice), children: choice.children.map(optionOf) })),
      );
      return options.length === 0 ? undefined : { ...common, kind, ...offering, ...steps };
    }
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

/** A limit in the format of answers; any other format is left to Atlassian. */
function dayOf(limit = ''): string | undefined {
  const day = limit.slice(0, 10);
  return isDate(day) ? day : undefined;
}

function timeOf(limit = ''): string | undefined {
  return /^\d\d:\d\d/.exec(limit)?.[0];
}

/** The field for the text of "Other", if a choice has one. */
function otherField({ id, name, question, ...field }: FormField, choices: Choices): FormField | undefined {
  if (!question || (field.kind !== 'choice' && field.kind !== 'choices')) return undefined;
  const other = choices.find((choice) => choice.other === true);
  const option = field.options.find((one) => one.id === other?.id);
  if (!option) return undefined;
  return {
    id: `${id}.other`,
    kind: 'text',
    name: cut(`${name} › ${option.label}`, longestName),
    description: '',
    required: true,
    question: { ...question, limits: {}, otherOf: { field: id, option: option.id } },
  };
}

function answerOf(field: FormField, given: TemplateQuestion['defaultAnswer']): Answer | undefined {
  if (!given) return undefined;
  const { text, date, time, choices } = given;
  switch (field.kind) {
    case 'choice':
      return choices?.[0];
    case 'choices':
    case 'cascading':
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
