import type { Activity } from './sdk';
import { replyIn } from './replies';
import { commandText, userText } from './userInput';
import { keyIn, parseRequestCommand, requestCommands, type RequestCommand } from './requests/requestCommands';

/** The words that always work in a personal chat, whatever case. */
type CommandWord =
  | 'log in'
  | 'log out'
  | 'who am i'
  | 'switch site'
  | 'create request'
  | 'my requests'
  | 'approvals'
  | 'help'
  | 'cancel'
  | 'back'
  | 'hello'
  | 'thanks';

export type Command =
  | { readonly kind: 'word'; readonly word: CommandWord }
  | {
      readonly kind: 'request';
      readonly command: RequestCommand;
      readonly key: string;
      /** For a comment: what it says. */
      readonly text?: string;
    };

/** Each word as it stands in the help, and what works everywhere as well as it does. */
const always: Readonly<Record<Exclude<CommandWord, 'hello' | 'thanks' | 'cancel' | 'back'>, readonly string[]>> = {
  'log in': ['log in', 'login', 'sign in'],
  'log out': ['log out', 'logout', 'sign out'],
  'who am i': ['who am i', 'whoami'],
  'switch site': ['switch site'],
  'create request': ['create request'],
  'my requests': ['my requests'],
  approvals: ['approvals'],
  help: ['help'],
};

/** What people say instead where no question of the bot's is open: as an answer to one it may mean something else. */
const kindly: Readonly<Record<Exclude<CommandWord, 'cancel' | 'back'>, readonly string[]>> = {
  'log in': ['log me in', 'sign me in', 'signin', 'connect', 'connect to jira'],
  'log out': ['log me out', 'sign me out', 'signout', 'disconnect'],
  'who am i': ['who am i logged in as', 'who am i signed in as', 'my account', 'which account do i use'],
  'switch site': ['switch sites', 'change site', 'change sites', 'other site', 'another site', 'choose site'],
  'create request': [
    'create ticket',
    'create issue',
    'new request',
    'new ticket',
    'new issue',
    'raise request',
    'raise ticket',
    'open request',
    'open ticket',
    'open new ticket',
    'submit request',
    'submit ticket',
    'make request',
    'file ticket',
    'raise new request',
    'create new request',
    'create new ticket',
  ],
  'my requests': [
    'requests',
    'tickets',
    'my tickets',
    'my issues',
    'my cases',
    'my open requests',
    'my open tickets',
    'open requests',
    'open tickets',
    'status of my requests',
    'status of my tickets',
    'how are my requests',
    'what are my requests',
    'where are my requests',
  ],
  approvals: [
    'my approvals',
    'approval',
    'pending approvals',
    'open approvals',
    'waiting for my approval',
    'what waits for my approval',
    'what do i have to approve',
  ],
  help: [
    'commands',
    'menu',
    'options',
    'help me',
    'i need help',
    'what can you do',
    'what can you do for me',
    'what can i do',
    'what can i say',
    'how does this work',
    'what is this',
    'who are you',
  ],
  hello: [
    'hi',
    'hello',
    'hey',
    'hi there',
    'hello there',
    'hi all',
    'hello all',
    'hi team',
    'hello team',
    'good morning',
    'good afternoon',
    'good evening',
    'hallo',
    'moin',
    'guten tag',
    'guten morgen',
  ],
  thanks: ['thanks', 'thank you', 'thx', 'many thanks', 'thanks a lot', 'thank you very much', 'great thanks', 'danke'],
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
    'a about again any at details did display do doing for give going happened has hows how i in is issue it me my ' +
    'new news of on open please request see show state status the there ticket to update updates view want what ' +
    'whats where with'
  ).split(' '),
);

/** The command a message is wherever it is said, if it is nothing but one. */
export function parseCommand(text: string | undefined): Command | undefined {
  const said = commandText(text ?? '');
  const word = wordIn(always, said);
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
  const word = wordIn(kindly, said) ?? wordIn(always, plainly) ?? wordIn(kindly, plainly);
  return word ? { kind: 'word', word } : requestIn(said);
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
  const command = requestCommands.find((known) => known === asked);
  return command !== undefined && more.length === 0 ? { kind: 'request', command, key } : undefined;
}

/** `comment ITH-6: thanks`. */
function commentIn(text: string): Command | undefined {
  const colon = text.indexOf(':');
  if (colon < 0) return undefined;
  const about = parseRequestCommand(commandText(text.slice(0, colon)).replace(/^comment on /, 'comment '));
  const said = text.slice(colon + 1).trim();
  return about?.command === 'comment' && said !== '' ? { kind: 'request', ...about, text: said } : undefined;
}

function wordIn<Word extends CommandWord>(
  words: Readonly<Record<Word, readonly string[]>>,
  said: string,
): Word | undefined {
  const known = Object.keys(words) as Word[];
  return known.find((word) => words[word].includes(said));
}

/** What ends whatever is going on, typed or by a button. */
export function isCancel(activity: Partial<Activity>): boolean {
  return replyIn(userText(activity)) === 'cancel';
}
