import type { AtlassianError } from '../errors';
import type { RequestForm } from './types';

/**
 * What Atlassian found wrong with single fields of the form, by field id: told by field, or in a message that names the
 * field. Untrusted text.
 */
export function refusedFields(
  { fields }: RequestForm,
  { messages, fieldErrors }: Pick<AtlassianError, 'messages' | 'fieldErrors'>,
): Readonly<Record<string, string>> {
  const found = fields.map(({ id, name }) => {
    const told = Object.hasOwn(fieldErrors, id) ? fieldErrors[id] : undefined;
    return [id, told ?? messages.find((message) => names(message, id) || names(message, name))] as const;
  });
  return Object.fromEntries(found.filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** The id or the name as whole words. A name of few letters is too likely to mean something else. */
function names(message: string, what: string): boolean {
  if (what.length < 4) return false;
  const whole = new RegExp(String.raw`(?<![\w-])${what.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}(?![\w-])`, 'i');
  return whole.test(message);
}
