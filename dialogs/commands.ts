/** The words that always work in a personal chat, whatever case. */
export const commandWords = [
  'log in',
  'log out',
  'who am i',
  'switch site',
  'create request',
  'my requests',
  'approvals',
  'help',
  'cancel',
] as const;

export type CommandWord = (typeof commandWords)[number];

export type Command = { readonly word: CommandWord } | { readonly word: 'request' | 'comment'; readonly key: string };

const otherWords: Readonly<Record<string, CommandWord>> = {
  login: 'log in',
  'sign in': 'log in',
  logout: 'log out',
  'sign out': 'log out',
  whoami: 'who am i',
};

/** The command a message is, if it is nothing but one. */
export function parseCommand(text: string | undefined): Command | undefined {
  const said = (text ?? '')
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[.!?]+$/, '');
  const word =
    commandWords.find((known) => known === said) ?? (Object.hasOwn(otherWords, said) ? otherWords[said] : undefined);
  if (word) return { word };
  const [, about, key = ''] = /^(request|comment) ([a-z][a-z0-9_]*-\d+)$/.exec(said) ?? [];
  if (about === undefined) return undefined;
  return { word: about === 'comment' ? 'comment' : 'request', key: key.toUpperCase() };
}
