import { keysIn } from './keysIn';
import { aboutOne, behindColon } from './aboutOne';
import { aboutRequests } from './aboutRequests';
import { agreesByKey } from './agreesByKey';
import { isWithoutSpaces, onlyAsks, saysAny } from './asked';
import { isAction, withoutAction, withQuestion } from './askedOfRequest';
import { asksWhatIsSaid } from './asksWhatIsSaid';
import { parseCommand, type Command } from './commands';
import { courtesiesIn } from './courtesiesIn';
import { alternativesIn } from './alternativesIn';
import { hasCondition } from './conditionIn';
import { decisionOnAll } from './decisionOnAll';
import { decisionsIn } from './decisionsIn';
import { isDenied } from './denied';
import { doneWithoutSpaces } from './doneWithoutSpaces';
import { participantIn, isSomebody } from './participants';
import { mistyped, respelled, respelledBesideKey } from './mistyped';
import { normalised } from './normalised';
import { politelyIn } from './politely';
import { relayedComment } from './relayedComment';
import { ratedIn } from './ratedIn';
import { endsSolved, withoutOpeners, withoutThanks } from './replies';
import { requestKeyIn } from '../../src/atlassian/serviceDesk/keys';
import { withoutNiceties, commandWordIn } from './wantedThing';
import { trailingComment } from './trailingComment';
import { around, discarding, discardingAll, kindCommandOf } from '../texts/languages';
import type { CommandWord } from '../texts/words';
import { endsTakenBack } from './takenBackIn';
import { wishIn } from './wishIn';
import { commandText } from './userInput';

/** The most words in an "I don't want …" that asks for nothing else. */
const unwantedAtMost = 6;
/** How many characters are enough to tell what a text asks. */
const longestRead = 100;

/** The command that a message asks for in free wording. Call it only while no question is open that the words may answer. */
export function readCommand(text: string): Command | undefined {
  const command = withoutAction(commandIn(text), text);
  return isTakenBack(command, text) ? { kind: 'word', word: 'nothing' } : command;
}

/** Whether words ask for something and take it back: "close ITH-6, no wait". */
export function asksNoMore(text: string): boolean {
  return endsTakenBack(text) && isTakenBack(commandIn(text), text);
}

function isTakenBack(command: Command | undefined, text: string): boolean {
  return isAction(command) && command.command !== 'comment' && endsTakenBack(text);
}

function commandIn(text: string): Command | undefined {
  if (endsSolved(text)) return { kind: 'word', word: 'solved' };
  const known = parseCommand(text);
  if (known) return known;
  // A verification code, or another number too large for a position or a rating.
  if (/^\d{4,20}$/.test(text)) return undefined;
  const said = normalised(text);
  // Nothing but punctuation: "?" asks for help.
  if (said === '')
    return /^[?!.\s]{1,5}$/.test(text) && text.includes('?') ? { kind: 'word', word: 'help' } : pictureIn(text);
  if (asksToWait(text)) return { kind: 'word', word: 'wait' };
  if (asksWhatIsSaid(text)) return ofWhatIsSaid(said);
  const asked = withoutOpeners(said);
  const word =
    commandWordIn(said) ??
    commandWordIn(asked) ??
    courtesiesIn(said) ??
    commandWordIn(withoutNiceties(said)) ??
    commandWordIn(withoutThanks(asked)) ??
    politelyIn(text);
  if (word) return { kind: 'word', word };
  if (discards(text, discardingAll)) return { kind: 'word', word: 'discardAll' };
  if (discards(text, discarding)) return { kind: 'word', word: 'discard' };
  const ofAll = decisionOnAll(said);
  if (ofAll && !onlyAsks(text)) return { kind: 'unnamed', command: ofAll };
  return (
    alternativesIn(text) ??
    decisionsIn(text, readCommand) ??
    trailingComment(text) ??
    ratedIn(text) ??
    behindColon(text) ??
    (relayedComment(text) === undefined && !isDenied(text) && !agreesByKey(text)
      ? withQuestion(now(aboutOne(withoutThanksBehind(asked)), text), text)
      : undefined) ??
    doneWithoutSpaces(said) ??
    sharing(said) ??
    mistyped(said) ??
    aboutRequests(asked, said) ??
    unwanted(text) ??
    inOtherSpelling(text)
  );
}

/** "You can delete my draft". In Japanese only by the whole phrase, as "do not delete it" differs by its ending. */
function discards(text: string, phrases: typeof discarding): boolean {
  return !onlyAsks(text) && !isWithoutSpaces(text.slice(0, longestRead)) && saysAny(text, phrases.keys());
}

function inOtherSpelling(text: string): Command | undefined {
  const right = respelled(text) ?? respelledBesideKey(text);
  return right === undefined ? undefined : readCommand(right);
}

/** Shows the request named, on which it was said; or else the news. */
function ofWhatIsSaid(said: string): Command {
  const key = requestKeyIn(/[a-z]\w{0,20}-\d{1,18}/u.exec(said)?.[0] ?? '');
  return key === undefined ? { kind: 'word', word: 'news' } : { kind: 'request', command: 'request', key };
}

/** The command of a single picture, perhaps repeated: "😡😡". */
function pictureIn(text: string): Command | undefined {
  const [first = '', ...others] = commandText(text);
  const word = others.every((other) => other === first) ? kindCommandOf.get(first) : undefined;
  return word && { kind: 'word', word };
}

/** "Add my manager", "cc my boss on ITH-6". Names are looked up only where a request is shown. */
function sharing(said: string): Command | undefined {
  const { keys, rest } = keysIn(said.split(' '));
  const [key, ...others] = keys;
  const who = participantIn(rest.join(' '));
  if (who === undefined || !isSomebody(who) || others.length > 0) return undefined;
  return key === undefined
    ? { kind: 'unnamed', command: 'share', text: who }
    : { kind: 'request', command: 'share', key, text: who };
}

/** Whether words ask to wait for the answer: "one second, please". They may also be about something else. */
export function asksToWait(text: string): boolean {
  const said = withoutThanks(normalised(text));
  return (kindCommandOf.get(said) ?? kindCommandOf.get(withoutOpeners(said))) === 'wait';
}

const courteous: ReadonlySet<CommandWord> = new Set([
  'hello',
  'thanks',
  'fine',
  'bye',
  'help',
  'human',
  'bot',
  'privacy',
  'howToLogOut',
  'otherAccount',
  'upset',
  'who am i',
]);

/** Whether words are answered with a sentence that leaves everything as it is. */
export function isCourteous(text: string): boolean {
  const command = readCommand(text);
  return command?.kind === 'word' && courteous.has(command.word);
}

/** "Mute ITH-3 when it gets noisy" is nothing to be done now. */
function now(command: Command | undefined, text: string): Command | undefined {
  return isAction(command) && hasCondition(text) ? undefined : command;
}

/** `ferme le ticket ith-3` of "ferme le ticket ITH-3 stp"; "ITH-3 danke" thanks there. */
function withoutThanksBehind(said: string): string {
  const bare = withoutThanks(said);
  return bare.includes(' ') ? bare : said;
}

/** "I don't want a new laptop"; who does not want to cancel, or to send it, wants everything to stay. */
function unwanted(text: string): Command | undefined {
  // In Arabic, "no, I want …" differs from this only by its comma, which `commandText` keeps.
  const words = commandText(text).replaceAll('’', "'").split(' ');
  const begins = words.some((_, at) => around.unwanted.has(words.slice(0, at + 1).join(' ')));
  if (!begins || words.length > unwantedAtMost) return undefined;
  return { kind: 'word', word: wishIn(text) === 'wait' ? 'wait' : 'nothing' };
}
