import { filledIn } from './filledIn';
import { withoutCorrecting } from './correcting';
import { isFiller, normalised, wordByWord } from './normalised';
import { replyIn } from './replies';
import { sharedWith } from './sharedWith';
import { around, forWhom, requestCommandOf } from '../texts/languages';
import { longestFirst } from '../texts/meanings';
import type { Texts } from '../texts/texts';
import { cleanText } from '../untrustedText';

/** The most words that name somebody. */
const namedAtMost = 4;
/** The most words of "and also with …". */
const alsoAtMost = 7;

/** Who is to follow a request, in the person's words: `kim` of "add Kim to this, please". Takes normalised text. */
export function participantIn(text: string): string | undefined {
  return alsoWithIn(text) ?? whoIn(filledIn(text, around.involving.keys()) ?? '');
}

/** `kim` of "also with Kim" and "with Kim, too", but nothing of "also with a new charger". Takes normalised text. */
export function alsoWithIn(text: string): string | undefined {
  const words = text.split(' ', alsoAtMost + 1);
  const at = words.findIndex((word) => around.with.has(word));
  const isAlso = (word: string) => around.also.has(word) || around.joining.has(word);
  const others = words.slice(at + 1).filter((word) => !isAlso(word));
  const isThing = others.some((word) => around.article.has(word) || around.another.has(word));
  const isOnly = at >= 0 && !isThing && words.length <= alsoAtMost && words.slice(0, at).every(isAlso);
  return isOnly && words.some(isAlso) && others.length <= namedAtMost ? sharedWith(words) : undefined;
}

function whoIn(words: string): string | undefined {
  const telling = words.split(' ').filter((word) => word !== '' && !isFiller(word) && !around.also.has(word));
  return telling.length === 0 ? undefined : withoutTitle(telling.join(' '));
}

/** `jonas` of "jonasさん". */
function withoutTitle(who: string): string {
  return who.replace(/(?:さん|様|くん|君)$/u, '').trim();
}

/**
 * Whom something is for, in the person's words: `colleague ben` of "it is for my colleague Ben", `jonas` of "Jonasさんの分です". It may also be a
 * thing.
 */
export function beneficiaryIn(text: string): string | undefined {
  const said = normalised(text);
  const behind = longestFirst(forWhom).find((one) => /\p{Script=Hiragana}/u.test(one) && said.endsWith(one));
  if (behind !== undefined) return withoutTitle(said.slice(0, -behind.length)) || undefined;
  const words = wordByWord(said);
  const at = words.findIndex((word) => forWhom.has(word));
  const who = words.slice(at + 1).filter((word) => !isFiller(word));
  const isAlone = at >= 0 && words.slice(0, at).every(isFiller);
  return isAlone && who.length > 0 && who.length <= namedAtMost ? who.join(' ') : undefined;
}

/** Who is not to follow a request, in the person's words: `jonas` of "no, not with Jonas" and "remove Jonas". It may also be a thing. */
export function excludedIn(text: string): string | undefined {
  const said = normalised(text);
  const removed = removedIn(said);
  if (removed !== undefined) return whoIn(removed);
  const words = said.split(' ');
  const isRefusal = (word: string) => around.failing.has(word) || requestCommandOf.get(word) === 'move';
  const who = words.filter((word) => !isRefusal(word) && !isFiller(word) && replyIn(word) === undefined).join(' ');
  return who !== '' && words.some(isRefusal) ? who : undefined;
}

/** Whether words begin like those that refuse somebody: "no, actually not with Jonas", but not "Jonas is not there". */
export function endsSharing(text: string): boolean {
  const said = normalised(withoutCorrecting(text));
  const [first = ''] = said.split(' ');
  return removedIn(said) !== undefined || around.failing.has(first) || requestCommandOf.get(first) === 'move';
}

function removedIn(said: string): string | undefined {
  return filledIn(said, longestFirst(around.excluding));
}

/** `ben` of "colleague ben". */
export function nameIn(who: string): string {
  return who
    .split(' ')
    .filter((word) => !around.person.has(word))
    .join(' ');
}

/** Whether that is a person without a name: "my manager". */
export function isSomebody(who: string): boolean {
  return who.split(' ').every((word) => around.person.has(word));
}

/** Whether each of these words is part of the person's name. */
export function isNamed(name: string, who: string): boolean {
  const parts = new Set(name.toLowerCase().split(/[\s-]+/));
  return who.split(' ').every((word) => parts.has(word));
}

/** The reply if nobody known has that name, and nobody else can be looked up. */
export function notKnown({ request: t, gap }: Texts, who: string): string {
  const name = who.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
  return `${t.nobodyCalled(cleanText(name, 80))}${gap}${t.nobodyKnown}`;
}
