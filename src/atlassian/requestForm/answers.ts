import { cut, longestText } from '../longText';
import type { Answer, Answers, FieldKind, FormField, ListField, RequestForm } from './types';

const longestList = 100;

/**
 * An option's id as it stands in answers, which are lists with commas: of options from elsewhere it may have any characters. Most
 * stay as they are.
 */
export function keptId(id: string): string {
  return id.replace(/[%,]|^ | $/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** The id as Atlassian gave it. */
export function givenId(kept: string): string {
  return kept.replace(/%(25|2C|20)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** An answer as one text, lists with commas, as Adaptive Cards take it for a value. */
export function answerText(answer: Answer | undefined): string {
  return (typeof answer === 'string' ? answer : (answer ?? []).join(',')).trim();
}

/** An answer as a list, without what is empty or there before. */
export function answerList(answer: Answer | undefined): readonly string[] {
  const parts = typeof answer === 'string' ? answer.split(',') : (answer ?? []);
  return [...new Set(parts.map((part) => part.trim()).filter(Boolean))];
}

/** What labels people typed: they part them by spaces as well. */
export function labelsIn(answer: Answer | undefined): readonly string[] {
  return typeof answer === 'string' ? answerList(answer.split(/[\s,]+/)) : answerList(answer);
}

const listKinds: readonly FieldKind[] = ['choices', 'components', 'cascading', 'labels', 'attachment'];

/** Whether the answer to this field is a list. */
export function takesList(field: FormField): field is ListField {
  return listKinds.includes(field.kind) || (field.kind === 'user' && field.several);
}

/**
 * Answers to this form's fields out of what came back from a card or a dialog's state, and nothing else of it. They are
 * not checked yet: see `problemsIn`.
 */
export function readAnswers({ fields }: Pick<RequestForm, 'fields'>, given: unknown): Answers {
  const found = new Map<string, unknown>(typeof given === 'object' && given !== null ? Object.entries(given) : []);
  const read = fields.map((field) => [field.id, readAnswer(field, found.get(field.id))] as const);
  return Object.fromEntries(read.filter((entry): entry is [string, Answer] => entry[1] !== undefined));
}

/** The same for one field; `undefined` where nothing of what was given can be an answer. */
export function readAnswer(field: FormField, given: unknown): Answer | undefined {
  if (takesList(field)) {
    if (typeof given !== 'string' && !Array.isArray(given)) return undefined;
    // One more than can be right, so that too many are told as a problem.
    const texts = Array.isArray(given)
      ? given.slice(0, longestList + 1).filter((one): one is string => typeof one === 'string')
      : cut(given, longestText);
    return (field.kind === 'labels' ? labelsIn(texts) : answerList(texts)).slice(0, longestList + 1);
  }
  if (typeof given === 'number') return String(given);
  return typeof given === 'string' ? cut(given.trim(), longestText + 1) : undefined;
}
