import { requestKeyIn } from '../../src/atlassian/serviceDesk/keys';
import type { Activity } from '../sdk';
import { onlyAsks } from './asked';
import { isLogOut } from './logOutIn';
import { replyIn } from './replies';
import { commandText, unwrapped, userText } from './userInput';
import { parseRequestCommand } from './requestCommands';
import { commandOf, requestCommandOf } from '../texts/languages';
import type { CommandWord, ListFilter, RequestCommand } from '../texts/words';

export type Command =
  | { readonly kind: 'word'; readonly word: CommandWord }
  | {
      readonly kind: 'request';
      readonly command: RequestCommand;
      readonly key: string;
      /** Further requests to do the same with. */
      readonly others?: readonly string[];
      /** What a comment says, why something is decided or moved, whom it is shared with, or what is asked about the request shown. */
      readonly text?: string | undefined;
      /** Whether a comment is shown before it is sent, as its words may not be meant as one. */
      readonly asksFirst?: boolean | undefined;
      /** For a change of status, what was said of it: it may name the one that is wanted. Default: the whole text. */
      readonly said?: string | undefined;
      /** What is to be done then, with another request. */
      readonly next?: RequestNamed | undefined;
    }
  /** About a request that is not named: the one that is shown, or else one to be chosen. */
  | { readonly kind: 'unnamed'; readonly command: RequestCommand; readonly text?: string | undefined }
  | {
      readonly kind: 'requests';
      /** Which of them. */
      readonly filter: ListFilter | undefined;
      /** What they are about. */
      readonly words: string | undefined;
      /** Just these. */
      readonly keys?: readonly string[];
      /** What is to be done with the one that is meant. */
      readonly chosenFor?: { readonly command: RequestCommand; readonly text?: string | undefined };
    };

/** A command about a request that is named by its key. */
export type RequestNamed = Extract<Command, { kind: 'request' }>;

/** The command in a message that is nothing else, whatever is open in the chat. */
export function parseCommand(text: string | undefined): Command | undefined {
  const bare = unwrapped(text?.trim() ?? '');
  const said = commandText(bare);
  const word = commandOf.get(said);
  const logsOut = word === 'log out' || isLogOut(bare);
  // "Log out?" may only ask whether to.
  if (logsOut) return { kind: 'word', word: onlyAsks(bare) ? 'howToLogOut' : 'log out' };
  if (word) return { kind: 'word', word };
  const reply = replyIn(said);
  if (reply === 'cancel' || reply === 'back') return { kind: 'word', word: reply };
  const request = parseRequestCommand(said);
  return request ? { kind: 'request', ...request } : (saidBehindColon(bare) ?? saidAndCommented(bare));
}

/** `comment ITH-6: thanks`, `decline ITH-9: too expensive`. */
function saidBehindColon(text: string): Command | undefined {
  const { before, said } = atColon(text);
  const about = parseRequestCommand(before) ?? behindKey(before);
  return about && takesWords.has(about.command) && said !== '' ? { kind: 'request', ...about, text: said } : undefined;
}

/** `ITH-6にコメント`, with the key first, as in Japanese. */
function behindKey(said: string): ReturnType<typeof parseRequestCommand> {
  const [first = ''] = /^\w+-\d+/.exec(said) ?? [];
  const behind = said
    .slice(first.length)
    .replace(/^ ?(?:への|[にへの])?/u, '')
    .trim();
  const [key, command] = [requestKeyIn(first), requestCommandOf.get(behind)];
  return key !== undefined && command ? { command, key } : undefined;
}

/** `ITH-6に「ありがとう」とコメントして`, `…ってコメントして`: the comment stands before the verb. */
function saidAndCommented(text: string): Command | undefined {
  const [to = ''] = /^\w+-\d+[にへ]/u.exec(text) ?? [];
  const verb = Math.max(text.lastIndexOf('と'), text.lastIndexOf('って'));
  const behind = text.slice(verb).replace(/^(?:と|って)/u, '');
  const about = to === '' ? undefined : behindKey(commandText(to + behind));
  const said = text.slice(to.length, verb).trim();
  if (about?.command !== 'comment' || said === '') return undefined;
  return { kind: 'request', ...about, text: /^[「『].*[」』]$/su.test(said) ? said.slice(1, -1) : said };
}

/** Commands that come with words: a comment does, a decision or a change of status may. */
export const takesWords: ReadonlySet<RequestCommand> = new Set(['comment', 'approve', 'decline', 'move']);
/** Done only once the person has confirmed it. */
export const confirmedFirst: ReadonlySet<RequestCommand> = new Set(['approve', 'decline', 'move']);
/** Done with several requests without a question about each. */
export const doneAtOnce: ReadonlySet<RequestCommand> = new Set(['comment', 'mute', 'unmute']);

/** What the comment says in `comment: thanks`, said while a request is shown. */
export function commentOnShown(text: string): string | undefined {
  const { before, said } = atColon(unwrapped(text.trim()));
  const words = before.split(' ');
  const isComment = [words, words.slice(0, -1)].some((some) => requestCommandOf.get(some.join(' ')) === 'comment');
  return isComment && said !== '' ? said : undefined;
}

/** `before`: in the form of `commandText`; both are empty without a colon. */
export function atColon(text: string): { readonly before: string; readonly said: string } {
  const colon = text.search(/[:：]/);
  return colon < 0
    ? { before: '', said: '' }
    : { before: commandText(text.slice(0, colon)), said: text.slice(colon + 1).trim() };
}

/** Whether the person cancels whatever is going on, in words or with a button. */
export function isCancel(activity: Partial<Activity>): boolean {
  return replyIn(userText(activity)) === 'cancel';
}
