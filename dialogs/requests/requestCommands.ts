/** What can be done with one request, as the word that is said before its key. */
export const requestCommands = [
  'request',
  'comment',
  'attach',
  'move',
  'approve',
  'decline',
  'share',
  'unshare',
  'mute',
  'unmute',
  'rate',
] as const;

export type RequestCommand = (typeof requestCommands)[number];

const keyForm = '[a-z][a-z0-9_]*-\\d{1,10}';
const form = new RegExp(`^(${requestCommands.join('|')}) (${keyForm})$`);
const keyAlone = new RegExp(`^${keyForm}$`);

/** The key that a word is. Takes text in lower case. */
export function keyIn(word: string): string | undefined {
  return keyAlone.test(word) ? word.toUpperCase() : undefined;
}

/** A command and a key, as in `comment ITH-1`. Takes text in lower case. */
export function parseRequestCommand(
  said: string,
): { readonly command: RequestCommand; readonly key: string } | undefined {
  const [, given, key = ''] = form.exec(said) ?? [];
  const command = requestCommands.find((known) => known === given);
  return command && { command, key: key.toUpperCase() };
}
