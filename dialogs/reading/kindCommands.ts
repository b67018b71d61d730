import { kindsIn, withoutElision } from '../../src/understanding';
import { actionIn, apart } from './actionIn';
import { askedIn, isQuestion } from './asked';
import { askedAfterIn } from './askedAfter';
import { asksWhatIsSaid } from './asksWhatIsSaid';
import { parseCommand, type Command } from './commands';
import { courtesiesIn } from './courtesiesIn';
import { atGap } from './aroundGap';
import { asksForApproval, asksHowItStands, asksWhetherToDecide, asksWhoDeals, asksWhoFollows } from './howItStands';
import { involvedIn, isSomebody } from './involved';
import { mistyped } from './mistyped';
import { isFiller, plainly } from './plainly';
import { politelyIn } from './politely';
import { endsSolved, withoutOpeners, withoutThanks } from './replies';
import { requestKeyIn } from '../../src/atlassian/serviceDesk/keys';
import { bare, requestNamedIn, wantedIn, wordIn } from './requesting';
import { saidBehind } from './saidBehind';
import { around, kindCommandOf, listWordOf, requestCommandOf } from '../texts/languages';
import type { CommandWord, ListFilter, RequestCommand } from '../texts/words';
import { sharedWith } from './sharedWith';
import { unneededIn } from './unneeded';
import { commandText } from './userInput';

/** As many words as say what requests are about: more of them are rather a new one. */
const aboutAtMost = 2;
/** As many words as an "I don't want …" has that wants nothing else. */
const unwantedAtMost = 6;
/** As much of a text as tells what it asks. */
const longestRead = 100;

/** The command that a message asks for in other words. Only where no question is open that the words may answer. */
export function readCommand(text: string): Command | undefined {
  if (endsSolved(text)) return { kind: 'word', word: 'solved' };
  const known = parseCommand(text);
  if (known) return known;
  const said = plainly(text);
  // Nothing but punctuation: "?" asks for help.
  if (said === '')
    return /^[?!.\s]{1,5}$/.test(text) && text.includes('?') ? { kind: 'word', word: 'help' } : pictureIn(text);
  if (asksToWait(text)) return { kind: 'word', word: 'wait' };
  if (asksWhatIsSaid(text)) return ofWhatIsSaid(said);
  const asked = withoutOpeners(said);
  const word = wordIn(said) ?? wordIn(asked) ?? courtesiesIn(said) ?? wordIn(bare(said)) ?? politelyIn(text);
  if (word) return { kind: 'word', word };
  return (
    saidBehind(text) ??
    withQuestion(aboutOne(asked), text) ??
    sharing(said) ??
    mistyped(said) ??
    aboutRequests(asked, said) ??
    unwanted(text)
  );
}

/** Whoever asks that sees it: on the request that is named, or else on that which is shown. */
function ofWhatIsSaid(said: string): Command {
  const key = requestKeyIn(/[a-z]\w{0,20}-\d{1,18}/u.exec(said)?.[0] ?? '');
  return key === undefined ? { kind: 'word', word: 'news' } : { kind: 'request', command: 'request', key };
}

/** "😡😡" */
function pictureIn(text: string): Command | undefined {
  const [first = '', ...others] = commandText(text);
  const word = others.every((other) => other === first) ? kindCommandOf.get(first) : undefined;
  return word && { kind: 'word', word };
}

/** "Who has to approve it?" approves nothing, "whom is it shared with?" shares nothing. */
const asksOf: Partial<Record<RequestCommand, readonly ((text: string) => boolean)[]>> = {
  approve: [asksForApproval, asksWhetherToDecide],
  decline: [asksForApproval, asksWhetherToDecide],
  share: [asksWhoFollows],
};

/** "How much longer?", "when will ITH-3 be fixed?": what is asked goes with it. */
function withQuestion(command: Command | undefined, text: string): Command | undefined {
  const about = command?.kind === 'unnamed' || command?.kind === 'request' ? command : undefined;
  const words = spaced(text.slice(0, longestRead)).split(/\s+/);
  const mark = isQuestion(text) ? '?' : '';
  const unnamed = `${words.filter((word) => requestKeyIn(commandText(word)) === undefined).join(' ')}${mark}`;
  const isAsked =
    about?.command === 'request' ||
    (about !== undefined && (asksOf[about.command] ?? []).some((asks) => asks(unnamed)));
  const isNamed = about === undefined && askedIn(text) === 'duration' && askedAfterIn(text) !== undefined;
  if ((command !== undefined && !isAsked) || isNamed || !asksHowItStands(unnamed)) return command;
  // "Has my request been approved?" is seen in the list of them.
  const isListed = words.some((word) => around.request.has(commandText(word)));
  if (!about && isListed && (asksForApproval(unnamed) || asksWhoDeals(unnamed))) return undefined;
  const [key] = words.flatMap((word) => requestKeyIn(commandText(word)) ?? []);
  const which = key === undefined ? ({ kind: 'unnamed' } as const) : ({ kind: 'request', key } as const);
  return { ...(about ?? which), command: 'request', text };
}

/** "Add my manager", "cc my boss on ITH-6": whoever is named is looked for where a request is shown. */
function sharing(said: string): Command | undefined {
  const words = said.split(' ');
  const [key, ...others] = words.flatMap((word) => requestKeyIn(word) ?? []);
  const who = involvedIn(words.filter((word) => requestKeyIn(word) === undefined).join(' '));
  if (who === undefined || !isSomebody(who) || others.length > 0) return undefined;
  return key === undefined
    ? { kind: 'unnamed', command: 'share', text: who }
    : { kind: 'request', command: 'share', key, text: who };
}

/** "One second, please": nothing is answered yet, though that may be said of something else, too. */
export function asksToWait(text: string): boolean {
  const said = withoutThanks(plainly(text));
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
  'upset',
  'who am i',
]);

/** What is answered in a sentence, and leaves everything as it is. */
export function isCourteous(text: string): boolean {
  const command = readCommand(text);
  return command?.kind === 'word' && courteous.has(command.word);
}

const behindKey =
  /(?<=\w-\d{1,10}|\d(?:番目|つ目|件目|個目))[をのはがにへも]?(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu;

/** In Japanese no space stands behind a key, and behind the how manyth. */
export function spaced(said: string): string {
  return said.replace(behindKey, ' ');
}

/** About one request, by its key, or about the one that is shown. Round it stands nothing that says more. */
function aboutOne(said: string): Command | undefined {
  const unneeded = requestKeyIn(unneededIn(said) ?? '');
  if (unneeded !== undefined) return { kind: 'request', command: 'move', key: unneeded };
  const words = spaced(said.replace(/[:.]/g, '')).split(' ').flatMap(apart);
  const [key, ...others] = words.flatMap((word) => requestKeyIn(word) ?? []);
  const rest = words.filter((word) => requestKeyIn(word) === undefined);
  const command = actionIn(rest) ?? actionBefore(words, key);
  const who = command === 'share' || command === 'unshare' ? { text: sharedWith(rest) } : {};
  // Each is decided by itself, where all that wait are listed.
  const isDecision = command === 'approve' || command === 'decline';
  if (others.length > 0) return isDecision ? { kind: 'unnamed', command } : undefined;
  if (key !== undefined) return command && { kind: 'request', command, key, ...who };
  // "Move" alone is what desks do; "a ticket" is not what is shown.
  const isIt = rest.some((word) => around.it.has(word));
  const isMeant = isIt || rest.some((word) => around.request.has(word));
  const needsIt = (command === 'move' && !isOfRequests(said)) || command === 'request';
  if (command === undefined || (needsIt && !isMeant) || isAnother(rest)) return undefined;
  // "How are my requests" asks for all of them.
  return command === 'request' && !isIt && rest.every(isFiller) ? undefined : { kind: 'unnamed', command, ...who };
}

/** "Close" alone: of what is done at a desk nothing is called so. */
function isOfRequests(said: string): boolean {
  return requestCommandOf.has(said) && (around.unneeded.has(`${said} *`) || kindsIn(said).size === 0);
}

/** "Close ITH-6, I do not need it any more": what is to be done stands before the key, and why behind it. */
function actionBefore(words: readonly string[], key: string | undefined): RequestCommand | undefined {
  const at = words.findIndex((word) => requestKeyIn(word) === key);
  const command = key === undefined ? undefined : requestCommandOf.get(words.slice(0, at).join(' '));
  // What may be read as the comment itself is asked for.
  return command === 'move' || command === 'approve' || command === 'decline' ? command : undefined;
}

/** About the person's requests: "do I have open tickets", "any news on my laptop". `whole`: with what opens it. */
function aboutRequests(said: string, whole: string): Command | undefined {
  const words = said.split(' ');
  const filters = words.flatMap((word) => filterIn(word) ?? []);
  const opening = [...around.news.keys()].find((asked) => asked.includes(' ') && said.startsWith(`${asked} `));
  // "Quand arrive mon ordinateur" is about that, not about an arrival.
  const rest = opening === undefined ? words : said.slice(opening.length + 1).split(' ');
  const about = rest.filter((word) => !isFiller(word) && !around.when.has(word) && filterIn(word) === undefined);
  const isNamed = words.some((word) => around.request.has(word));
  const asksForNews = about.length > 0 && (opening !== undefined || words.some((word) => around.news.has(word)));
  const isFilter = filters.length > 0 && about.length === 0 && words.length <= 3;
  if (!isNamed && !asksForNews && !isFilter) return undefined;
  const done = isNamed && !isAnother(words) ? doneWithNamed(rest) : undefined;
  if (done) return done;
  if (
    wantedIn(said) !== undefined ||
    atGap(whole, around.offering.keys()) !== undefined ||
    requestNamedIn(whole) !== undefined
  )
    return undefined;
  if (isAnother(words)) return about.length === 0 ? { kind: 'word', word: 'create request' } : undefined;
  if (about.length > aboutAtMost || words.some((word) => around.failing.has(word))) return undefined;
  return { kind: 'requests', filter: filters[0], words: withoutElision(about.join(' ')).trim() || undefined };
}

/** What is done with a request that somebody names; its end and a decision are understood otherwise. */
const doneWithOne: ReadonlySet<RequestCommand> = new Set([
  'comment',
  'attach',
  'share',
  'unshare',
  'mute',
  'unmute',
  'rate',
]);

/** "Rate my headset request", "share my laptop ticket with Omar". */
function doneWithNamed(words: readonly string[]): Command | undefined {
  const at = words.findIndex((word) => around.with.has(word));
  // "Comment" alone is French, and asks how.
  const isVerb = requestCommandOf.has(words.slice(0, 2).join(' '));
  const [verb = '', ...about] = (at < 0 ? words : words.slice(0, at)).filter(
    (word, place) => (isVerb && place === 0) || (!isFiller(word) && !around.when.has(word)),
  );
  const command = requestCommandOf.get(verb);
  if (command === undefined || !doneWithOne.has(command)) return undefined;
  if (about.length === 0 || about.length > aboutAtMost || words.some((word) => around.failing.has(word)))
    return undefined;
  const isSharing = command === 'share' || command === 'unshare';
  if (at >= 0 && !isSharing) return undefined;
  const text = isSharing ? sharedWith(words) : undefined;
  return { kind: 'requests', filter: undefined, words: about.join(' '), chosenFor: { command, ...(text && { text }) } };
}

function filterIn(word: string): ListFilter | undefined {
  const filter = listWordOf.get(word);
  return filter === 'more' || filter === 'previous' ? undefined : filter;
}

/** "A ticket" is one that is to be raised. */
function isAnother(words: readonly string[]): boolean {
  return words.some((word, at) => around.another.has(word) && around.request.has(words[at + 1] ?? ''));
}

/** "I don't want a new laptop." */
function unwanted(text: string): Command | undefined {
  // "No, I want …" in Arabic is the same words.
  const words = commandText(text).replaceAll('’', "'").split(' ');
  const begins = words.some((_, at) => around.unwanted.has(words.slice(0, at + 1).join(' ')));
  return begins && words.length <= unwantedAtMost ? { kind: 'word', word: 'nothing' } : undefined;
}
