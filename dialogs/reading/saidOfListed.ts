import { withoutElision } from '../../src/understanding';
import { filledIn } from './filledIn';
import { asksAbout, isQuestion, isWithoutSpaces } from './asked';
import { behindNo, behindYes } from './behindYes';
import { confirmedFirst } from './commands';
import { oneAfterAnother } from './decisionsIn';
import { escaped } from './escaped';
import { spaced } from './spaced';
import { isFiller, normalised } from './normalised';
import { isOrdinal } from './ordinals';
import { replyIn, withoutOpeners, withoutThanks } from './replies';
import { wantedThingIn } from './wantedThing';
import { sharedWith } from './sharedWith';
import { around, besideNumber, requestCommandOf } from '../texts/languages';
import { longestFirst } from '../texts/meanings';
import type { Decision, RequestCommand } from '../texts/words';
import { withdrawnIn } from './withdrawnIn';
import { commandText } from './userInput';
import { wishIn } from './wishIn';

/** What is said about one of the requests listed. */
export interface SaidOfListed {
  /** What is to be done with it; `undefined`: it is shown. */
  readonly command?: RequestCommand | undefined;
  /** Which one, normalised. */
  readonly about: string;
  /** What a comment says, why something is done, or whom it is shared with. */
  readonly text?: string | undefined;
  /** How it is told from the others, if not by its place, when nothing is to be done with it: something new may be meant. */
  readonly by?: 'pointing' | 'words';
}

/** The action is named within this many characters. */
const longestRead = 200;
const verbWordsAtMost = 4;
/** The most words of a reason: more tell something else. */
const whyAtMost = 5;
/** The most words that say that one is fine, or is not. */
const verdictWordsAtMost = 8;

/** Of requests that are listed. */
export interface OfListed {
  /** Whether they wait for the person's approval. */
  readonly isDeciding: boolean;
}

/** Every possible reading, the most certain first. */
export function readOfListed(text: string, { isDeciding }: OfListed): readonly SaidOfListed[] {
  const said = withoutThanks(withoutOpeners(normalised(text.slice(0, longestRead))));
  const [done, unneeded, pointed] = [doneWithListed(text), withdrawnIn(said), pointedAtIn(said)];
  return [
    ...(done ? [done] : []),
    ...(unneeded === undefined ? [] : [{ command: 'move' as const, about: unneeded }]),
    ...(isDeciding ? verdictsIn(said) : []),
    ...(pointed === undefined ? [] : [{ about: pointed, by: 'pointing' as const }]),
    ...(isDeciding && wantedThingIn(text) === undefined
      ? [{ about: said, by: 'words' as const }, ...beginningsIn(said)]
      : []),
  ];
}

/** `fan` of "the one about the fan", "celle du ventilateur", `プリンター` of 「プリンターの件」. Takes normalised text. */
export function pointedAtIn(said: string): string | undefined {
  const pointed = filledIn(said, longestFirst(around.pointing));
  return pointed === undefined ? undefined : withoutElision(pointed).trim();
}

/** "Comment on the second: thanks", "reject the laptop one, it is too expensive"; neither a question nor "don't reject it" does anything. */
export function doneWithListed(text: string): SaidOfListed | undefined {
  const said = text.trim();
  if (isQuestion(said) || asksAbout(said)) return undefined;
  const colon = said.slice(0, longestRead).search(/[:：]/u);
  const behind = said.slice(colon + 1).trim();
  const commented = colon < 0 || behind === '' ? undefined : doneIn(said.slice(0, colon));
  if (commented?.command === 'comment') return { ...commented, text: behind };
  const behindReason = doneBehindReason(said);
  if (behindReason) return behindReason;
  for (const { at, behind: reason } of partsOfReason(said)) {
    const done = doneIn(said.slice(0, at));
    const why = said.slice(reason).trim();
    if (done && !namesMore(why)) return { text: why === '' || decidesOther(done, why) ? undefined : why, ...done };
  }
  return undefined;
}

/** 「高すぎるので2番目は却下」, 「2番目は高すぎるので却下」: in Japanese the reason stands before what is to be done. */
function doneBehindReason(said: string): SaidOfListed | undefined {
  const { before, verb } = atReason(said);
  const command = requestCommandOf.get(normalised(verb));
  const [, about, why] = command === undefined ? [] : (/^(.{1,40}?)は(.+)$/su.exec(before) ?? []);
  const done = command !== undefined && about !== undefined ? { command, about } : doneIn(verb);
  return done && confirmedFirst.has(done.command ?? 'request') ? { ...done, text: why ?? before } : undefined;
}

/** A reason, and what is to be done for it; both are empty unless the text is in a script without spaces. */
function atReason(said: string): { readonly before: string; readonly verb: string } {
  const last = isWithoutSpaces(said) ? partsOfReason(said).findLast(({ behind }) => behind < said.length) : undefined;
  return last ? { before: said.slice(0, last.at), verb: said.slice(last.behind) } : { before: '', verb: '' };
}

/** "Close 1, 2 and 3": what follows is no reason. */
function namesMore(why: string): boolean {
  const words = normalised(why).split(' ');
  const isBeside = (word: string) => around.joining.has(word) || around.article.has(word) || besideNumber.has(word);
  return words.some(isOrdinal) && words.every((word) => isOrdinal(word) || isBeside(word));
}

/** "Approve the first, decline the second": the other decision is no reason for this one. */
function decidesOther({ command }: SaidOfListed, why: string): boolean {
  const [first = '', ...behind] = why.split(' ');
  const other = doneIn(around.joining.has(normalised(first)) ? behind.join(' ') : why)?.command;
  return isDecision(command) && isDecision(other);
}

/** Whether words may decide several that are not listed: "approve the laptop and decline the price list". */
export function mayDecideSeveral(text: string): boolean {
  const decided = oneAfterAnother(text, (part) => {
    const command = doneWithListed(part)?.command;
    return command !== undefined && isDecision(command) ? { kind: 'request', command, key: part } : undefined;
  });
  return decided !== undefined;
}

/** "Approve the laptop", "decline the price list: too expensive"; `undefined` if the words decide nothing. */
export function decisionOnListed(text: string): (SaidOfListed & { readonly command: Decision }) | undefined {
  const done = doneWithListed(text);
  const command = done?.command;
  return command === 'approve' || command === 'decline' ? { ...done, about: done?.about ?? '', command } : undefined;
}

function isDecision(command: RequestCommand | undefined): boolean {
  return command === 'approve' || command === 'decline';
}

/** Where the words before a reason may end, and where the reason begins: at each comma, dash, "because" and "but", and at the end. */
export function partsOfReason(said: string): readonly { readonly at: number; readonly behind: number }[] {
  const because = [...around.because.keys()];
  // In Japanese, "but" is also part of other words.
  const apart = [...because, ...around.but.keys()].filter((word) => !isWithoutSpaces(word));
  const either = (words: readonly string[]) => words.map(escaped).join('|');
  const spaceless = either(because.filter(isWithoutSpaces));
  const marks = new RegExp(
    String.raw`\s*[,;、،]\s*|\s[–—-]\s|\s(?:${either(apart)})\s|(?<=\S)(?:${spaceless})[、\s]?(?=\S)`,
    'giu',
  );
  const parts = [...said.slice(0, longestRead).matchAll(marks)];
  return [
    ...parts.map(({ 0: mark, index }) => ({ at: index, behind: index + mark.length })),
    { at: said.length, behind: said.length },
  ];
}

function doneIn(text: string): SaidOfListed | undefined {
  const words = spaced(withoutOpeners(normalised(text))).split(' ');
  if (words.some((word) => around.failing.has(word))) return undefined;
  for (let length = Math.min(verbWordsAtMost, words.length - 1); length > 0; length--)
    // In German the verb may stand around the rest, or behind it.
    for (const before of [length, length - 1, 0]) {
      const behind = words.length - length + before;
      const command = requestCommandOf.get([...words.slice(0, before), ...words.slice(behind)].join(' '));
      if (command !== undefined) return withWhom(command, words.slice(before, behind));
    }
  return withoutSpaces(words.join(' '));
}

/** "Share the second with Jonas". */
function withWhom(command: RequestCommand, words: readonly string[]): SaidOfListed {
  const isSharing = command === 'share' || command === 'unshare';
  const at = isSharing ? words.findIndex((word) => around.with.has(word)) : -1;
  if (at <= 0) return { command, about: words.join(' ') };
  return { command, about: words.slice(0, at).join(' '), text: sharedWith(words) };
}

/** `ノートパソコン` of "ノートパソコンを却下して". */
function withoutSpaces(said: string): SaidOfListed | undefined {
  const verb = longestFirst(requestCommandOf).find(
    (one) => /[\p{Script=Han}\p{Script=Katakana}]/u.test(one) && said.endsWith(one),
  );
  const command = verb === undefined ? undefined : requestCommandOf.get(verb);
  const about = said.slice(0, -(verb?.length ?? 0)).replace(/(?:の(?:方|ほう|件)?)?[をはもにへ]? ?$/u, '');
  return command === undefined || about === '' ? undefined : { command, about };
}

/** "The first one looks good", "no to the second". Takes normalised text. */
function verdictsIn(said: string): readonly SaidOfListed[] {
  const words = said.split(' ');
  if (words.length > verdictWordsAtMost) return [];
  return words.slice(1).flatMap((_, at) => {
    const [begin, end] = [words.slice(0, at + 1), words.slice(at + 1)];
    return [
      { command: verdictOf(end), about: begin.join(' ') },
      { command: verdictOf(begin), about: end.join(' ') },
    ].filter(({ command }) => command !== undefined);
  });
}

/** "The first one is too expensive" is about that one, whatever it means; "the first floor" is not. */
function beginningsIn(said: string): readonly SaidOfListed[] {
  const words = said.replaceAll(':', ' ').split(/ +/, verdictWordsAtMost);
  return words.flatMap((word, at) =>
    at > 1 && (isFiller(word) || besideNumber.has(words[at - 1] ?? ''))
      ? [{ about: words.slice(0, at).join(' ') }]
      : [],
  );
}

/** The decision on one of those listed that is told without saying which: "it is fine", "no, too expensive". */
export function decidedAmong(text: string): (Pick<SaidOfListed, 'text'> & { readonly command: Decision }) | undefined {
  if (isQuestion(text) || asksAbout(text)) return undefined;
  const { before, verb } = atReason(text.trim());
  const ofVerb = requestCommandOf.get(normalised(verb));
  if (ofVerb === 'approve' || ofVerb === 'decline') return { command: ofVerb, text: before };
  const refused = behindNo(text);
  const why = refused ?? behindYes(text);
  const command =
    why === undefined
      ? verdictOf((normalised(text) || commandText(text)).split(' '))
      : refused === undefined
        ? 'approve'
        : 'decline';
  const isLong = why !== undefined && why.split(/\s+/, whyAtMost + 1).length > whyAtMost;
  return command === undefined || isLong ? undefined : { command, text: why };
}

function verdictOf(words: readonly string[]): Decision | undefined {
  const said = words.slice(words.findIndex((word) => !isFiller(word))).join(' ');
  // "Go" of "go ahead" is a filler.
  const reply = replyIn(words.join(' ')) ?? replyIn(said);
  if (reply === 'yes' || reply === 'done' || wishIn(said) === 'send') return 'approve';
  return reply === 'no' ? 'decline' : undefined;
}
