import { consoleSettings } from '../atlassian/developerConsole';

/** Characters of a client id or a secret, at most. */
export const longestValue = 512;

/** What else is copied from Atlassian's pages. */
const others: readonly (readonly [isIt: RegExp, what: string])[] = [
  [/^https?:\/\//i, 'the app’s address'],
  [/^ari:/i, 'the app’s id'],
  [/^ATATT/, 'an API token'],
  [/^[^@]+@[^@.]+(?:\.[^@.]+)+$/, 'an e-mail address'],
];

/** A client id or a secret as the console shows it. Throws an `Error` that says what it must be, and never repeats it. */
export function readClientValue(value: string): string {
  if (value.length > longestValue) throw new Error('must be copied alone: it is too long');
  const [, what] = others.find(([isIt]) => isIt.test(value)) ?? [];
  if (what !== undefined) throw new Error(`must not be ${what}: copy it again from ${consoleSettings}`);
  if (value.endsWith(';')) throw new Error('must end without ";": take that away');
  if (/[^\x21-\x7e]/.test(value))
    throw new Error(`must be without spaces and special characters: copy it again from ${consoleSettings}`);
  return value;
}

/** How Atlassian begins a secret; no client id looks so. */
const isSecret = (value: string) => value.startsWith('ATOA');

/** What is wrong with a secret beside this client id, in words that follow its name. */
export function pairSlip(clientId: string, clientSecret: string): string | undefined {
  if (clientId === clientSecret) return `must not be the client id: copy the secret from ${consoleSettings}`;
  return isSecret(clientId) && !isSecret(clientSecret)
    ? 'must change places with the client id: they are swapped'
    : undefined;
}
