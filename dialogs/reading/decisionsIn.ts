import { isQuestion } from './asked';
import { confirmedFirst, type Command, type RequestNamed } from './commands';
import { escaped } from './escaped';
import { normalised } from './normalised';
import { openersCut } from './relayedComment';
import { spaced } from './spaced';
import { requestKeyIn } from '../../src/atlassian/serviceDesk/keys';
import { around, offeredOf, requestCommandOf } from '../texts/languages';
import { longestFirst } from '../texts/meanings';

/** Longer texts tell something. */
const longestRead = 200;
/** The most words that name one that is excepted. */
const exceptedAtMost = 5;

/** Actions on requests that are named by their keys, as `oneAfterAnother` reads them; in the end one may be shown. */
export function decisionsIn(text: string, read: Read): RequestNamed | undefined {
  const isOfSeveral = text.length <= longestRead && (text.match(/[a-z]\w{0,20}-\d/giu) ?? []).length > 1;
  return isOfSeveral ? oneAfterAnother(text, read, mayFollow) : undefined;
}

/** What follows a comment may be a part of it. "ITH-4" alone names one more to do the same with. */
function mayFollow({ command, text }: RequestNamed, said: string, isFirst: boolean): boolean {
  if (command === 'comment') return text === undefined;
  return command === 'request' ? !isFirst && asksToShow(said) : true;
}

/** "Show me ITH-4". */
function asksToShow(said: string): boolean {
  const words = spaced(normalised(said)).split(' ');
  const others = words.filter((word) => requestKeyIn(word) === undefined).join(' ');
  return offeredOf.get(others.replace(/^[をはも] ?/u, '')) === 'show';
}

/**
 * What is to be decided or closed one after another, "approve ITH-9 and decline ITH-10, too expensive", as one command with the others as `next`.
 * `undefined` for a single one, or if anything else is said. `read` reads one of them; `isStep` tells whether it may be one of several.
 */
export function oneAfterAnother(
  text: string,
  read: Read,
  isStep: (command: RequestNamed, said: string, isFirst: boolean) => boolean = isConfirmed,
): RequestNamed | undefined {
  const said = openersCut(text.trim());
  if (said.length > longestRead || (said === text.trim() && isQuestion(said))) return undefined;
  const decided = (part: Part) => {
    const words = said.slice(part.begin, part.end);
    const command = read(words);
    if (command?.kind !== 'request' || !isStep(command, words, part.begin === 0)) return undefined;
    return command.command === 'move' ? { ...command, said: words } : command;
  };
  const excepting = exceptingOne(said, read);
  if (excepting) return excepting;
  const parts: Part[] = [];
  for (const part of partsIn(said)) {
    const last = parts.at(-1);
    // What follows a decision may be its reason, or another request to decide so.
    if (!last || decided(part)) parts.push(part);
    else parts[parts.length - 1] = { begin: last.begin, end: part.end };
  }
  if (parts.length < 2) return undefined;
  const decisions = parts.flatMap((part) => decided(part) ?? []);
  return decisions.length < parts.length ? undefined : decisions.reduceRight((next, one) => ({ ...one, next }));
}

function isConfirmed({ command }: RequestNamed): boolean {
  return confirmedFirst.has(command);
}

/**
 * "Approve ITH-9 but not ITH-10", "approve the laptop, not the price list": whether to decline the other one is asked then. Nothing is done with one
 * that is not to be declined or closed.
 */
function exceptingOne(said: string, read: Read): RequestNamed | undefined {
  const [but, not] = [around.but, around.failing].map((words) => longestFirst(words).map(escaped).join('|'));
  const mark = new RegExp(String.raw`\s*[,،]?\s+(?:${but ?? ''})\s+|\s*[,،]\s*(?=(?:${not ?? ''})\s)`, 'iu').exec(said);
  if (!mark) return undefined;
  const behind = normalised(said.slice(mark.index + mark[0].length)).split(' ');
  // "Nicht ITH-10", "ITH-10 nicht".
  const at = [0, behind.length - 1].find((place) => around.failing.has(behind[place] ?? ''));
  if (at === undefined) return undefined;
  const words = behind.toSpliced(at, 1);
  const [decline = ''] = [...requestCommandOf].find(([, command]) => command === 'decline') ?? [];
  const excepted = words.length > exceptedAtMost ? undefined : read(`${decline} ${words.join(' ')}`);
  const command = read(said.slice(0, mark.index));
  if (excepted?.kind !== 'request' || excepted.command !== 'decline' || excepted.text !== undefined) return undefined;
  if (command?.kind !== 'request' || !confirmedFirst.has(command.command)) return undefined;
  return command.command === 'approve' ? { ...command, next: excepted } : command;
}

type Read = (text: string) => Command | undefined;

interface Part {
  readonly begin: number;
  readonly end: number;
}

/** The parts between commas, "and" and "but"; in Japanese, a part may also end before a key. */
function partsIn(said: string): readonly Part[] {
  const joining = [around.joining, around.but].flatMap(longestFirst).map(escaped).join('|');
  const between = new RegExp(
    String.raw`\s*[,;、،]\s*(?:(?:${joining})\s+)?|\s+(?:${joining})\s+|\sو(?=\p{L})|(?<=[\p{Script=Han}\p{Script=Hiragana}])(?=[a-z]\w{0,20}-\d)`,
    'giu',
  );
  const marks = [...said.matchAll(between)];
  return [...marks, undefined].map((mark, at) => {
    const before = marks[at - 1];
    return { begin: before ? before.index + before[0].length : 0, end: mark?.index ?? said.length };
  });
}
