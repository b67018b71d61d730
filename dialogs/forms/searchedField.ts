import { answerList, offering, readAnswer, type Answer, type FormField } from '../../src/atlassian/requestForm';
import { cleanText } from '../untrustedText';
import type { Draft } from './draft';
import { listedOptions, optionsOf, shown, takesSeveral } from './fieldOptions';
import type { Found, SearchOptions } from './searchDialog';

/** The answer so far, and words whose match is still to be found. */
export interface Sought {
  readonly answer: Answer;
  readonly words: string;
}

/** What a card sent back for a searched field: the choice from its list, if it has one, and what was typed. */
export function readSearched(field: FormField, chosen: unknown, typed: unknown, draft: Draft): Sought {
  const { answers, people } = draft;
  const words = typeof typed === 'string' ? typed.trim() : '';
  const isListed = listedOptions(field, draft).length > 0;
  const answer = (isListed ? readAnswer(field, chosen) : undefined) ?? '';
  if (words === '') return { answer, words };
  const { [field.id]: current = '' } = answers;
  if (!isListed && sameName(shown(field, current, people), words)) return { answer: current, words: '' };
  return soughtIn(field, words, draft, answer);
}

/** Words that name an offered option become answers, besides `answer`; the others are still to be searched for. */
function soughtIn(field: FormField, words: string, { people }: Draft, answer: Answer = ''): Sought {
  const options = optionsOf(field, people);
  const called = (one: string) => options.find(({ name }) => sameName(name, one))?.id;
  const whole = called(words);
  if (!takesSeveral(field)) return whole === undefined ? { answer, words } : { answer: whole, words: '' };
  const parts = whole === undefined ? answerList(words) : [words];
  const found = parts.flatMap((part) => called(part) ?? []);
  return {
    answer: answerList([...answerList(answer), ...found]),
    words: parts.filter((part) => called(part) === undefined).join(', '),
  };
}

/** The next search for one of these fields, if any has words left to match. */
export function nextSearch(
  { form, sought = {}, searched }: Draft,
  fieldIds: readonly string[],
): { readonly field: string; readonly options: SearchOptions } | undefined {
  for (const field of form.fields) {
    const { id, name, kind } = field;
    const { [id]: whole = '' } = sought;
    const [words] = takesSeveral(field) ? answerList(whole) : [whole].filter(Boolean);
    if (words === undefined || !searched || !fieldIds.includes(id)) continue;
    const { deskId, typeId } = searched;
    const among = { deskId, typeId, fieldId: id, isCascading: kind === 'cascading' };
    return { field: id, options: { name, words, ...(kind === 'user' ? {} : { field: among }) } };
  }
  return undefined;
}

/** The draft with what was found for the first of the words. */
export function withFound(draft: Draft, field: FormField, { choice: { id, name }, option }: Found): Draft {
  const { [field.id]: words = '', ...others } = draft.sought ?? {};
  const { [field.id]: before = '' } = draft.answers;
  const several = takesSeveral(field);
  const answer = readAnswer(field, several ? [...answerList(before), id] : id) ?? '';
  const known = draft.people.some(({ accountId }) => accountId === id);
  return {
    ...draft,
    form: option ? offering(draft.form, field.id, [option]) : draft.form,
    people: option || known ? draft.people : [...draft.people, { accountId: id, name }],
    answers: { ...draft.answers, [field.id]: answer },
    sought: several ? { ...others, [field.id]: answerList(words).slice(1).join(', ') } : others,
  };
}

function sameName(one: string, other: string): boolean {
  return cleanText(one, 255).toLowerCase() === cleanText(other, 255).toLowerCase();
}
