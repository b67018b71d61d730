import { problemIn, readAnswer, type Answer, type Answers, type FormField } from '../../src/atlassian/requestForm';
import { labelOf, type Choice } from '../choices';
import { plainMessage } from '../plainMessage';
import { numbered, placeSaid } from '../ordinals';
import { leavesOut, replyIn, withoutThanks } from '../replies';
import { plainly } from '../plainly';
import { keepingWords, myself } from '../texts/languages';
import type { Activity } from '../sdk';
import type { Texts } from '../texts/texts';
import { cleanText } from '../untrustedText';
import { plainDigits } from '../userInput';
import type { Draft } from './draft';
import { isSearched, optionsOf, shown, takesSeveral } from './fieldOptions';
import { knownField } from './knownFields';
import { otherField } from './otherWords';

const optionsShown = 30;
/** Of a reply that names several. */
const otherPartsAtMost = 20;

/** Asks for one field of a draft in words, where a channel shows no cards, behind what the form tells before it. */
export function askField(
  { form: t }: Texts,
  field: FormField,
  { form, people, problems, answers, searched }: Draft,
  notes: readonly string[],
): Partial<Activity> {
  const problem = problems[field.id];
  const current = shown(field, answers[field.id], people);
  const keep = current === '' || problem !== undefined ? '' : t.have(current);
  const options = optionsOf(field, people).map((option, index) => `${index + 1}. ${labelOf(option)}`);
  const more = options.length > optionsShown ? [t.moreOptions(options.length - optionsShown)] : [];
  const rest = isSearched(field, searched) ? [t.partHint] : more;
  const lines = [
    problem,
    // Apart from the question.
    ...(notes.length > 0 ? [`${notes.join('\n')}\n`] : []),
    field.name,
    field.description,
    ...options.slice(0, optionsShown),
    ...rest,
    hintFor(t, field),
    ...(otherField(form.fields, field) ? [t.otherHint] : []),
    keep,
  ];
  return plainMessage(lines.filter((text) => text !== undefined && text !== '').join('\n'));
}

/** The answer, and the words that go with its "Other", by field id. */
export type FieldAnswer =
  | { readonly kind: 'answer'; readonly answers: Answers }
  /** The rest of the answer is still to be found. */
  | { readonly kind: 'sought'; readonly answer: Answer; readonly words: string }
  /** `isMeant`: it is an answer to the question all the same, and nothing else. */
  | { readonly kind: 'problem'; readonly problem: string; readonly isMeant?: true };

/** Reads what a person wrote for one field of a draft, by the same rules as the card. */
export function readReply(t: Texts, field: FormField, draft: Draft, text: string): FieldAnswer {
  const { form, people, answers, problems } = draft;
  const said = field.kind === 'user' ? withoutMyself(draft, text.trim()) : text.trim();
  const current = answers[field.id];
  const isKept = current !== undefined && current !== '' && problems[field.id] === undefined;
  const options = optionsOf(field, people);
  if (isKept && (replyIn(said) === 'yes' || keeps(said)) && !isOption(field, people, said))
    return { kind: 'answer', answers: { [field.id]: current } };
  // "Yes" describes nothing.
  if (field.kind === 'multiline' && knownField(field) === 'description' && replyIn(said) === 'yes')
    return { kind: 'problem', problem: t.choice.ownWords };
  const isFound = isSearched(field, draft.searched);
  const { ids, words } = chosen(options, takesSeveral(field), said, !isFound);
  const isLeftOut = leavesOut(said);
  const isFree = isFreeText(field);
  if (field.required && isLeftOut && ids.length === 0) {
    // What cannot be left out is kept, or wanted otherwise.
    if (isKept && replyIn(said) === 'none') return { kind: 'answer', answers: { [field.id]: current } };
    if (isKept && isFree) return { kind: 'problem', problem: t.choice.ownWords };
    if (isFree && knownField(field) === 'summary') return { kind: 'problem', problem: t.form.fillThisIn };
  }
  // "No" may be one of the options.
  if (!field.required && isLeftOut && ids.length === 0) return { kind: 'answer', answers: { [field.id]: '' } };
  if (isFound && words !== '' && !isLeftOut && !isNumber(words)) return { kind: 'sought', answer: ids, words };
  if (options.length === 0) {
    const isMeant = isFree && !isOfForm(field);
    return checked(t, [[field, isFree ? said : plainDigits(said)]], isMeant);
  }
  if (ids.length > 0 && words === '') return checked(t, [[field, ids.join(',')]], true);
  const other = otherField(form.fields, field);
  const option = other?.question?.otherOf?.option;
  // A number alone is more likely a slip.
  if (!other || option === undefined || words === '' || isLeftOut || isNumber(words))
    return { kind: 'problem', problem: t.form.chooseFromList };
  return checked(t, [
    [field, [...ids, option].join(',')],
    [other, words],
  ]);
}

/** Whoever says "me" means one by number: others may have the same name. */
function withoutMyself({ people, me }: Draft, said: string): string {
  const place = people.findIndex(({ accountId }) => accountId === me);
  const parts = said.split(',', people.length + otherPartsAtMost + 1);
  return place < 0 ? said : parts.map((part) => (myself.has(plainly(part)) ? String(place + 1) : part)).join(',');
}

/** Whether it takes no sentence: an address, or what a pattern says. */
function isOfForm({ question }: FormField): boolean {
  return question?.limits.form !== undefined || question?.limits.pattern !== undefined;
}

function checked(t: Texts, given: readonly (readonly [FormField, string])[], isMeant = false): FieldAnswer {
  const read = given.map(([field, text]) => [field, readAnswer(field, text)] as const);
  const problem = read.map(([field, answer]) => problemIn(field, answer, t.problems)).find((one) => one !== undefined);
  if (problem !== undefined) return { kind: 'problem', problem, ...(isMeant && { isMeant }) };
  return { kind: 'answer', answers: Object.fromEntries(read.map(([{ id }, answer = '']) => [id, answer])) };
}

/** Whether one of the options is called so, "Yes" or "Done", which is no word for what is there then. */
export function isOption(field: FormField, people: Draft['people'], text: string): boolean {
  const said = cleanText(text, 255).toLowerCase();
  return optionsOf(field, people).some(({ name }) => cleanText(name, 255).toLowerCase() === said);
}

/** Whether any words are an answer. */
export function isFreeText({ kind }: FormField): boolean {
  return kind === 'text' || kind === 'multiline' || kind === 'labels';
}

function isNumber(text: string): boolean {
  return /^\d+$/.test(plainDigits(text));
}

/** The options that were named, `byBeginning` too, and what else was said. */
function chosen(
  options: readonly Choice[],
  several: boolean,
  said: string,
  byBeginning: boolean,
): { ids: string[]; words: string } {
  const given = several ? said.split(',', options.length + otherPartsAtMost + 1) : [said];
  if (given.length > options.length + otherPartsAtMost) return { ids: [], words: said };
  const names = options.map(({ name }) => cleanText(name, 255).toLowerCase());
  const found = given.map(
    (one) => [one, find(options, names, cleanText(one, 255).toLowerCase(), byBeginning)?.id] as const,
  );
  const words = found.flatMap(([one, id]) => (id === undefined ? [one.trim()] : []));
  return { ids: found.flatMap(([, id]) => id ?? []), words: words.join(', ') };
}

/** By its number, by its name, or by the one name that begins so. */
function find(
  options: readonly Choice[],
  names: readonly string[],
  said: string,
  byBeginning: boolean,
): Choice | undefined {
  const exact = names.indexOf(said);
  if (exact >= 0) return options[exact];
  const number = plainDigits(said);
  if (/^\d{1,4}$/.test(number)) return options[Number(number) - 1];
  const begin = said === '' || !byBeginning ? [] : options.filter((_, index) => names[index]?.startsWith(said));
  if (begin.length === 1 || !byBeginning) return begin[0];
  // "The second" of three floors may be the second floor.
  const places = (text: string) =>
    plainly(text)
      .split(' ')
      .flatMap((word) => placeSaid(word) ?? []);
  const place = numbered(withoutThanks(plainly(said)), options);
  const called = options.filter((_, index) => places(names[index] ?? '').some((one) => places(said).includes(one)));
  return called.every((option) => option === place) ? place : undefined;
}

/** "Keep it, please". */
function keeps(said: string): boolean {
  return keepingWords.has(withoutThanks(plainly(said)));
}

function hintFor(t: Texts['form'], field: FormField): string {
  const optional = field.required ? '' : ` ${t.toLeaveOut}`;
  switch (field.kind) {
    case 'date':
      return t.dateHint + optional;
    case 'datetime':
      return t.dateTimeHint + optional;
    case 'time':
      return t.timeHint + optional;
    case 'number':
      return t.numberHint + optional;
    case 'labels':
      return t.labelsHint + optional;
    case 'text':
    case 'multiline':
    case 'attachment':
      return optional.trim();
    case 'choice':
    case 'choices':
    case 'components':
    case 'cascading':
    case 'user':
      return (takesSeveral(field) ? t.optionsHint : t.optionHint) + optional;
  }
}
