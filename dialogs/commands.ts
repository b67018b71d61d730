import type { Activity } from './sdk';
import { commandText, userText } from './userInput';
import { parseRequestCommand, type RequestCommand } from './requests/requestCommands';

/** The words that always work in a personal chat, whatever case. */
const commandWords = [
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

type CommandWord = (typeof commandWords)[number];

export type Command =
  | { readonly kind: 'word'; readonly word: CommandWord }
  | { readonly kind: 'request'; readonly command: RequestCommand; readonly key: string };

const otherWords: Readonly<Record<string, CommandWord>> = {
  login: 'log in',
  'sign in': 'log in',
  logout: 'log out',
  'sign out': 'log out',
  whoami: 'who am i',
};

/** The command a message is, if it is nothing but one. */
export function parseCommand(text: string | undefined): Command | undefined {
  const said = commandText(text ?? '');
  const word =
    commandWords.find((known) => known === said) ?? (Object.hasOwn(otherWords, said) ? otherWords[said] : undefined);
  if (word) return { kind: 'word', word };
  const request = parseRequestCommand(said);
  return request && { kind: 'request', ...request };
}

/** The word that ends whatever is going on, typed or by a button. */
export function isCancel(activity: Partial<Activity>): boolean {
  const command = parseCommand(userText(activity));
  return command?.kind === 'word' && command.word === 'cancel';
}
