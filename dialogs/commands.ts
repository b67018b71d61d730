import type { Activity } from './sdk';
import { replyIn } from './replies';
import { commandText, userText } from './userInput';
import { keyIn, parseRequestCommand } from './requests/requestCommands';
import { commandOf, kindCommandOf, requestCommandOf } from './texts/languages';
import type { CommandWord, RequestCommand } from './texts/words';

export type Command =
  | { readonly kind: 'word'; readonly word: CommandWord }
  | {
      readonly kind: 'request';
      readonly command: RequestCommand;
      readonly key: string;
      /** For a comment: what it says. */
      readonly text?: string;
    };

const openers = [
  'please',
  'can you',
  'could you',
  'i want to',
  'i would like to',
  "i'd like to",
  'show me',
  'show',
  'list',
];
const articles: ReadonlySet<string> = new Set(['a', 'an', 'the', 'all', 'please']);

/** Words round a request's key that ask for nothing but to see it: "what is the status of ITH-6". */
const aboutRequest: ReadonlySet<string> = new Set(
  (
    'a about again any assigned at be details did display do does doing done ever finished fixed for give going handles ' +
    'happened has hows how i in is issue it me my new news of on open please ready request see show solved state status ' +
    'the there ticket to update updates view want what whats when where who will with working works'
  ).split(' '),
);

/** The command a message is wherever it is said, if it is nothing but one. */
export function parseCommand(text: string | undefined): Command | undefined {
  const said = commandText(text ?? '');
  const word = commandOf.get(said);
  if (word) return { kind: 'word', word };
  const reply = replyIn(said);
  if (reply === 'cancel' || reply === 'back') return { kind: 'word', word: reply };
  const request = parseRequestCommand(said);
  return request ? { kind: 'request', ...request } : commentIn(text ?? '');
}

/** The command that a message asks for in other words. Only where no question is open. */
export function readCommand(text: string): Command | undefined {
  const known = parseCommand(text);
  if (known) return known;
  const said = commandText(text).replaceAll('’', "'").replaceAll(',', '');
  // Nothing but punctuation: "?" asks for help.
  if (said === '')
    return /^[?!.\s]{1,5}$/.test(text) && text.includes('?') ? { kind: 'word', word: 'help' } : undefined;
  const plainly = bare(said);
  const word = kindCommandOf.get(said) ?? commandOf.get(plainly) ?? kindCommandOf.get(plainly);
  return word ? { kind: 'word', word } : requestIn(said);
}

/** The command about one request that a message is in other words, whatever question is open. */
export function keyCommand(text: string): Command | undefined {
  const command = readCommand(text);
  return command?.kind === 'request' ? command : undefined;
}

/** "please show me the tickets": `tickets`. */
function bare(said: string): string {
  const opener = openers.find((known) => said.startsWith(`${known} `));
  if (opener !== undefined) return bare(said.slice(opener.length + 1));
  return said
    .split(' ')
    .filter((word) => !articles.has(word))
    .join(' ');
}

function requestIn(said: string): Command | undefined {
  const words = said.replace(/[?:;'"()]/g, '').split(' ');
  const keys = words.filter((word) => keyIn(word) !== undefined);
  const key = keys.length === 1 && keys[0] !== undefined ? keyIn(keys[0]) : undefined;
  if (key === undefined) return undefined;
  const rest = words.filter((word) => word !== keys[0] && !aboutRequest.has(word));
  const [asked = 'request', ...more] = rest;
  const command = requestCommandOf.get(asked);
  return command !== undefined && more.length === 0 ? { kind: 'request', command, key } : undefined;
}

/** `comment ITH-6: thanks`. */
function commentIn(text: string): Command | undefined {
  const { before, said } = atColon(text);
  const about = parseRequestCommand(before.replace(/^comment on /, 'comment '));
  return about?.command === 'comment' && said !== '' ? { kind: 'request', ...about, text: said } : undefined;
}

/** `comment: thanks`, said while a request is shown: what the comment says. */
export function commentOnShown(text: string): string | undefined {
  const { before, said } = atColon(text);
  return requestCommandOf.get(before) === 'comment' && said !== '' ? said : undefined;
}

function atColon(text: string): { readonly before: string; readonly said: string } {
  const colon = text.search(/[:：]/);
  return colon < 0
    ? { before: '', said: '' }
    : { before: commandText(text.slice(0, colon)), said: text.slice(colon + 1).trim() };
}

/** What ends whatever is going on, typed or by a button. */
export function isCancel(activity: Partial<Activity>): boolean {
  return replyIn(userText(activity)) === 'cancel';
}
