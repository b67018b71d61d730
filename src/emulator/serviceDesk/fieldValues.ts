import { fieldsOf, textsOf } from '../api';
import { isDate } from '../dates';
import { isDocument, textOfDocument } from '../documents';
import type { EmulatedField, EmulatedOption } from '../content/fields';
import { findColleague } from '../people';

/** A field's value as stored in the request, or what is wrong with it. */
export type ReadValue = { readonly value: unknown } | { readonly fault: string };

/** Reads the value sent for a visible field. `inDocuments`: rich text is sent as documents. */
export function readValue(field: EmulatedField, given: unknown, inDocuments: boolean): ReadValue {
  const isRich = inDocuments && field.jiraSchema.system === 'description' && given !== undefined;
  if (isRich && !isDocument(given)) return { fault: `${field.name} (${field.fieldId}) has to be a document.` };
  const sent = isRich ? textOfDocument(given) : given;
  const { name, required, fieldId } = field;
  const isEmpty = sent === undefined || sent === null || sent === '' || (Array.isArray(sent) && sent.length === 0);
  if (isEmpty) return required ? { fault: `${name} (${fieldId}) is required.` } : { value: undefined };
  const value = valueOf(field, sent);
  return value === undefined ? { fault: `${name} (${fieldId}) ${expected(field)}` } : { value };
}

/** `undefined` if the field does not accept it. */
function valueOf({ jiraSchema, options }: EmulatedField, sent: unknown): unknown {
  switch (jiraSchema.type) {
    case 'string':
      return isText(sent, jiraSchema.system === 'summary' ? 255 : 32_767) ? sent : undefined;
    case 'date':
      return typeof sent === 'string' && isDate(sent) ? sent : undefined;
    case 'number':
      return typeof sent === 'number' && Number.isFinite(sent) ? sent : undefined;
    case 'option':
      return optionOf(options, sent);
    case 'option-with-child':
      return cascadeOf(options, sent);
    case 'user':
      return userOf(sent);
    case 'array':
      return listOf(jiraSchema.items, options, sent);
    default:
      return sent;
  }
}

function listOf(items: string | undefined, options: readonly EmulatedOption[], sent: unknown): unknown {
  if (items !== 'option') return textsOf(sent)?.every((text) => /^\S+$/.test(text)) ? sent : undefined;
  const chosen = Array.isArray(sent) ? sent.map((one) => optionOf(options, one)) : [undefined];
  return chosen.includes(undefined) ? undefined : chosen;
}

function optionOf(options: readonly EmulatedOption[], sent: unknown): object | undefined {
  const option = findOption(options, sent);
  return option && { id: option.value, value: option.label };
}

function cascadeOf(options: readonly EmulatedOption[], sent: unknown): object | undefined {
  const option = findOption(options, sent);
  const { child } = fieldsOf(sent);
  const second = option && child !== undefined ? optionOf(option.children, child) : undefined;
  if (!option || (child !== undefined && !second)) return undefined;
  return { id: option.value, value: option.label, ...(second ? { child: second } : {}) };
}

function findOption(options: readonly EmulatedOption[], sent: unknown): EmulatedOption | undefined {
  const { id, value } = fieldsOf(sent);
  return options.find((option) => (id === undefined ? option.label === value : option.value === id));
}

function userOf(sent: unknown): object | undefined {
  const colleague = findColleague(fieldsOf(sent)['accountId']);
  return colleague && { accountId: colleague.accountId, displayName: colleague.name };
}

function isText(sent: unknown, longest: number): boolean {
  return typeof sent === 'string' && sent.length <= longest;
}

function expected({ jiraSchema: { type, items = '' } }: EmulatedField): string {
  const words: Readonly<Record<string, string>> = {
    string: 'has to be text, and not too long.',
    date: 'has to be a date like 2026-12-31.',
    number: 'has to be a number.',
    option: 'has to be one of its options.',
    'option-with-child': 'has to be one of its options.',
    user: 'has to be a user this site knows.',
    'array option': 'has to be a list of its options.',
  };
  return words[`${type} ${items}`.trim()] ?? 'has to be a list of words.';
}
