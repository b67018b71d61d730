import {
  neededInPortal,
  offering,
  problemsIn,
  visibleFields,
  withoutFiles,
  type Answer,
  type Answers,
  type FormField,
  type RequestForm,
} from '../atlassian/requestForm';
import type { Person, ServiceDesk } from '../atlassian/serviceDesk';
import { cleanLines } from '../channel/untrustedText';
import { takesSeveral } from '../../dialogs/forms/fieldOptions';
import { choicesOf, offers } from './fieldChoices';

/** Valid answers, or what is wrong, in words for the model; `missing`: what these answers call for and only the portal can take. */
export type FormArguments =
  | { readonly form: RequestForm; readonly answers: Answers }
  | { readonly problems: readonly string[] }
  | { readonly missing: readonly string[] };

/** Where to look for options beyond those in the form. */
export interface Asked {
  readonly serviceDesk: Pick<ServiceDesk, 'searchOptions'>;
  readonly deskId: string;
  readonly typeId: string;
  readonly people: readonly Person[];
}

/**
 * Turns what a model gave according to `formSchema` into answers, and checks them by the form's own rules. Strips invisible characters,
 * so that what is shown is what is sent. One call for each field with more options than the form has.
 */
export async function readFormArguments(
  asked: Asked,
  described: RequestForm,
  given: Readonly<Record<string, unknown>>,
): Promise<FormArguments> {
  const form = await withOptions(asked, described, given);
  const problems: string[] = [];
  const answers = new Map<string, Answer>(Object.entries(form.defaults));
  for (const [id, value] of Object.entries(given)) {
    const field = form.fields.find((known) => known.id === id);
    const read = field
      ? answerOf(field, value, asked.people)
      : wrong('There is no such field. See describe_request_type.');
    if ('problem' in read) problems.push(`"${id}": ${read.problem}`);
    else answers.set(id, read.answer);
  }
  if (problems.length > 0) return { problems };
  const all: Answers = Object.fromEntries(answers);
  const missing = neededInPortal(withoutFiles(form), all);
  if (missing.length > 0) return { missing };
  const visible = new Set(visibleFields(form, all).map(({ id }) => id));
  const hidden = Object.keys(given).filter((id) => !visible.has(id));
  const found = [
    ...hidden.map((id) => `"${id}": Not asked with these answers; leave it out.`),
    ...Object.entries(problemsIn(form, all)).map(([id, problem]) => `"${id}": ${problem}`),
  ];
  return found.length > 0 ? { problems: found } : { form, answers: all };
}

type Read = { readonly answer: Answer } | { readonly problem: string };

const wrong = (problem: string): Read => ({ problem });

function answerOf(field: FormField, value: unknown, people: readonly Person[]): Read {
  if (field.kind === 'attachment') return wrong('Files cannot be given here; leave it out.');
  if (field.kind === 'labels' || takesSeveral(field)) {
    if (!Array.isArray(value) || !value.every((one) => typeof one === 'string'))
      return wrong('A list of strings is wanted.');
    if (!offers(field)) return { answer: value.map((one) => cleanLines(one, Infinity)) };
    const chosen = value.map((one) => answerTo(field, one, people));
    const missing = value.find((_one, index) => chosen[index] === undefined);
    return missing === undefined
      ? { answer: chosen.filter((one) => one !== undefined) }
      : wrong(`${quoted(missing)} is not among the options.`);
  }
  if (field.kind === 'number')
    return typeof value === 'number' ? { answer: String(value) } : wrong('A number is wanted.');
  if (typeof value !== 'string') return wrong('A string is wanted.');
  if (!offers(field)) return { answer: cleanLines(value, Infinity) };
  const answer = answerTo(field, value, people);
  return answer === undefined ? wrong(`${quoted(value)} is not among the options.`) : { answer };
}

/** Finds an answer by its label or, except for people, by its id. */
function answerTo(field: FormField, value: string, people: readonly Person[]): string | undefined {
  const choices = choicesOf(field, people);
  const named = choices.find(({ label }) => label === value.trim());
  return (named ?? choices.find(({ answer }) => field.kind !== 'user' && answer === value.trim()))?.answer;
}

function quoted(value: string): string {
  return `"${value.slice(0, 100)}"`;
}

async function withOptions(
  { serviceDesk, deskId, typeId }: Asked,
  form: RequestForm,
  given: Readonly<Record<string, unknown>>,
): Promise<RequestForm> {
  let result = form;
  for (const field of form.fields) {
    if (!('truncated' in field) || !field.truncated || !Object.hasOwn(given, field.id)) continue;
    const value = given[field.id];
    const labels = (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string');
    const missing = labels.slice(0, 5).filter((one) => answerTo(field, one, []) === undefined);
    const found = await Promise.all(
      missing.map((words) => serviceDesk.searchOptions(deskId, typeId, field.id, words.replaceAll(' – ', ' '))),
    );
    result = offering(result, field.id, found.flat());
  }
  return result;
}
