import { cut, longestText } from '../longText';
import type { Answer, Answers, FieldKind, FormField, ListField, RequestForm } from './types';

const longestList = 100;

/**
 * An option's id as used in answers, with commas escaped because answers are comma-separated lists: ids from other data sources may
 * contain any character. Most are unchanged.
 */
export function keptId(id: string): string {
  return id.replace(/[%,]|^ | $/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** The original id. */
export function givenId(kept: string): string {
  return kept.replace(/%(25|2C|20)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** An answer as one text, lists comma-separated, which is the form of an Adaptive Card's value. */
export function answerText(answer: Answer | undefined): string {
  return (typeof answer === 'string' ? answer : (answer ?? []).join(',')).trim();
}

/** An answer as a list, without empty items and duplicates. */
export function answerList(answer: Answer | undefined): readonly string[] {
  const parts = typeof answer === 'string' ? answer.split(',') : (answer ?? []);
  return [...new Set(parts.map((part) => part.trim()).filter(Boolean))];
}

/** The labels in an answer; those typed may be separated by spaces too. */
export function labelsIn(answer: Answer | undefined): readonly string[] {
  return typeof answer === 'string' ? answerList(answer.split(/[\s,]+/)) : answerList(answer);
}

const listKinds: readonly FieldKind[] = ['choices', 'components', 'cascading', 'labels', 'attachment'];

/** Whether the answer to this field is a list. */
export function takesList(field: FormField): field is ListField {
  return listKinds.includes(field.kind) || (field.kind === 'user' && field.several);
}

/**
 * Reads the answers to this form's fields, and nothing else, from a card's submission or a dialog's state. They are not validated:
 * see `problemsIn`.
 */
export function readAnswers({ fields }: Pick<RequestForm, 'fields'>, given: unknown): Answers {
  const found = new Map<string, unknown>(typeof given === 'object' && given !== null ? Object.entries(given) : []);
  const read = fields.map((field) => [field.id, readAnswer(field, found.get(field.id))] as const);
  return Object.fromEntries(read.filter((entry): entry is [string, Answer] => entry[1] !== undefined));
}

/** Reads the answer to one field; `undefined` if the value cannot be an answer. */
export function readAnswer(field: FormField, given: unknown): Answer | undefined {
  if (takesList(field)) {
    if (typeof given !== 'string' && !Array.isArray(given)) return undefined;
    // One more than allowed, so that too many is reported as a problem.
    const texts = Array.isArray(given)
      ? given.slice(0, longestList + 1).filter((one): one is string => typeof one === 'string')
      : cut(given, longestText);
    return (field.kind === 'labels' ? labelsIn(texts) : answerList(texts)).slice(0, longestList + 1);
  }
  if (typeof given === 'number') return String(given);
  return typeof given === 'string' ? cut(given.trim(), longestText + 1) : undefined;
}
