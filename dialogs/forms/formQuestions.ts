import { problemIn, readAnswer, type Answer, type FormField } from '../../src/atlassian/requestForm';
import { labelOf, type Choice } from '../choices';
import { plainMessage } from '../plainMessage';
import { leavesOut, replyIn } from '../replies';
import type { Activity } from '../sdk';
import { cleanText } from '../untrustedText';
import type { Texts } from '../texts/texts';
import type { Draft } from './draft';
import { optionsOf, shown, takesSeveral } from './fieldOptions';

const optionsShown = 30;

/** Asks for one field of a draft in words, where a channel shows no cards. */
export function askField(
  { form: t }: Texts,
  field: FormField,
  { people, problems, answers }: Draft,
): Partial<Activity> {
  const problem = problems[field.id];
  const current = shown(field, answers[field.id], people);
  const keep = current === '' || problem !== undefined ? '' : t.have(current);
  const options = optionsOf(field, people).map((option, index) => `${index + 1}. ${labelOf(option)}`);
  const rest = options.length > optionsShown ? [t.moreOptions(options.length - optionsShown)] : [];
  const lines = [
    problem,
    field.name,
    field.description,
    ...options.slice(0, optionsShown),
    ...rest,
    hintFor(t, field),
    keep,
  ];
  return plainMessage(lines.filter((text) => text !== undefined && text !== '').join('\n'));
}

export type FieldAnswer =
  { readonly kind: 'answer'; readonly value: Answer } | { readonly kind: 'problem'; readonly problem: string };

/** Reads what a person wrote for one field of a draft, by the same rules as the card. */
export function readReply(t: Texts, field: FormField, { people, answers, problems }: Draft, text: string): FieldAnswer {
  const said = text.trim();
  const current = answers[field.id];
  if (current !== undefined && problems[field.id] === undefined && replyIn(said) === 'yes')
    return { kind: 'answer', value: current };
  const options = optionsOf(field, people);
  const picked = options.length === 0 ? said : chosen(options, takesSeveral(field), said);
  // "No" may be one of the options.
  if (!field.required && leavesOut(said) && (options.length === 0 || picked === undefined))
    return { kind: 'answer', value: '' };
  const value = readAnswer(field, picked);
  if (value === undefined) return { kind: 'problem', problem: t.form.chooseFromList };
  const problem = problemIn(field, value, t.problems);
  return problem === undefined ? { kind: 'answer', value } : { kind: 'problem', problem };
}

function chosen(options: readonly Choice[], several: boolean, said: string): string | undefined {
  const given = several ? said.split(',', options.length + 1) : [said];
  const names = options.map(({ name }) => cleanText(name, 255).toLowerCase());
  const ids = given.map((one) => find(options, names, cleanText(one, 255).toLowerCase())?.id);
  return ids.every((id) => id !== undefined) ? ids.join(',') : undefined;
}

/** By its number, by its name, or by the one name that begins so. */
function find(options: readonly Choice[], names: readonly string[], said: string): Choice | undefined {
  const exact = names.indexOf(said);
  if (exact >= 0) return options[exact];
  if (/^\d{1,4}$/.test(said)) return options[Number(said) - 1];
  const begin = said === '' ? [] : options.filter((_, index) => names[index]?.startsWith(said));
  return begin.length === 1 ? begin[0] : undefined;
}

function hintFor(t: Texts['form'], field: FormField): string {
  const optional = field.required ? '' : ` ${t.toLeaveOut}`;
  switch (field.kind) {
    case 'date':
      return t.dateHint + optional;
    case 'datetime':
      return t.dateTimeHint + optional;
    case 'number':
      return t.numberHint + optional;
    case 'labels':
      return t.labelsHint + optional;
    case 'text':
    case 'multiline':
    case 'attachment':
      return optional.trim();
    default:
      return (takesSeveral(field) ? t.optionsHint : t.optionHint) + optional;
  }
}
