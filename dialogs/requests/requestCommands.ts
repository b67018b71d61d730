import { requestCommandOf } from '../texts/languages';
import type { RequestCommand } from '../texts/words';

const keyForm = '[a-z][a-z0-9_]*-\\d{1,10}';
const keyAlone = new RegExp(`^${keyForm}$`);
const keyLast = new RegExp(`^(.+) (${keyForm})$`);

/** The key that a word is. Takes text in lower case. */
export function keyIn(word: string): string | undefined {
  return keyAlone.test(word) ? word.toUpperCase() : undefined;
}

/** A command and a key, as in `comment ITH-1`. Takes text in lower case. */
export function parseRequestCommand(
  said: string,
): { readonly command: RequestCommand; readonly key: string } | undefined {
  const [, given = '', key = ''] = keyLast.exec(said) ?? [];
  const command = requestCommandOf.get(given);
  return command && { command, key: key.toUpperCase() };
}
