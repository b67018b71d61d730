import { lineAtMost, visibleFields, type FormField, type RequestForm } from '../atlassian/requestForm';
import type { Person } from '../atlassian/serviceDesk';
import { takesSeveral } from '../../dialogs/forms/fieldOptions';
import { whenAsked } from './conditionsInWords';
import { choicesOf, offers } from './fieldChoices';
import type { ParametersSchema } from './types';

/** Labels shown of a list that continues at Atlassian. */
const examplesShown = 20;

/**
 * The fields and form questions of a request type, as a JSON Schema of the answers by field id. Names and descriptions are untrusted
 * text. A question that is not always asked says when, and is never `required`. Files are left out. `people`: those who can be
 * named, by their names.
 */
export function formSchema(form: RequestForm, people: readonly Person[] = []): ParametersSchema {
  const fields = form.fields.filter(
    (field) => field.kind !== 'attachment' && (field.kind !== 'user' || choicesOf(field, people).length > 0),
  );
  const first = visibleFields(form, {});
  const required = first.filter(
    (field) =>
      field.required &&
      form.defaults[field.id] === undefined &&
      fields.includes(field) &&
      whenAsked(form, field) === undefined,
  );
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map((field) => [field.id, propertyOf(form, field, people)])),
    required: required.map(({ id }) => id),
    additionalProperties: false,
  };
}

function propertyOf(form: RequestForm, field: FormField, people: readonly Person[]): object {
  const when = whenAsked(form, field);
  const needed = field.required && when !== undefined ? 'Needed then.' : '';
  const description = [field.description, when, needed, hints[field.kind], ...limitsOf(field)]
    .filter(Boolean)
    .join(' ');
  const first = form.defaults[field.id];
  const standard = first === undefined ? '' : `If left out: ${labelOf(field, first, people)}.`;
  return { title: field.name, description: `${description} ${standard}`.trim(), ...typeOf(field, people) };
}

const hints: Partial<Readonly<Record<FormField['kind'], string>>> = {
  date: 'As 2026-12-31.',
  time: 'As 14:30.',
  datetime: 'As 2026-12-31T14:30.',
  labels: 'Words without spaces.',
};

/** The limits that JSON Schema has no keyword for. */
function limitsOf({ kind, question }: FormField): readonly string[] {
  const { fewestWords, mostWords, pattern, earliest, latest, earliestTime, latestTime } = question?.limits ?? {};
  const said = (before: string, limit: string | number | undefined, after = '') =>
    limit === undefined ? '' : `${before} ${limit}${after}.`;
  if (kind === 'date' || kind === 'time' || kind === 'datetime') {
    const [from, until] = kind === 'time' ? [earliestTime, latestTime] : [earliest, latest];
    return [said('Not before', from), said('Not after', until)];
  }
  return [
    said('At least', fewestWords, ' words'),
    said('At most', mostWords, ' words'),
    pattern ? pattern.message || `A part of it has to match ${pattern.source}` : '',
  ];
}

function labelOf(field: FormField, answer: string | readonly string[], people: readonly Person[]): string {
  const given = typeof answer === 'string' ? answer.split(',') : answer;
  const choices = choicesOf(field, people);
  const whole = choices.find((choice) => choice.answer === given.join(','));
  if (whole) return whole.label;
  return given.map((one) => choices.find((choice) => choice.answer === one)?.label ?? one).join(', ');
}

function typeOf(field: FormField, people: readonly Person[]): object {
  const limits = field.question?.limits ?? {};
  const { shortest, longest, least, most, fewest, manyAtMost } = limits;
  switch (field.kind) {
    case 'text':
    case 'multiline': {
      const format = limits.form === 'email' ? 'email' : limits.form === 'url' ? 'uri' : undefined;
      const maxLength = longest ?? (field.kind === 'text' ? lineAtMost(field) : undefined);
      return known({ type: 'string', format, minLength: shortest, maxLength });
    }
    case 'number':
      return known({ type: limits.whole === true ? 'integer' : 'number', minimum: least, maximum: most });
    case 'date':
    case 'time':
    case 'datetime':
      return { type: 'string' };
    case 'labels':
      return { type: 'array', items: { type: 'string' } };
    case 'attachment':
      return {};
    default: {
      const one = oneOf(field, people);
      return takesSeveral(field) ? known({ type: 'array', items: one, minItems: fewest, maxItems: manyAtMost }) : one;
    }
  }
}

function oneOf(field: FormField, people: readonly Person[]): object {
  const labels = offers(field) ? choicesOf(field, people).map(({ label }) => label) : [];
  if (!('truncated' in field) || !field.truncated) return { type: 'string', enum: labels };
  return { type: 'string', examples: labels.slice(0, examplesShown), description: 'There are more than the examples.' };
}

function known(schema: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(schema).filter(([, value]) => value !== undefined));
}
