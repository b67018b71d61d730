import { keysIn } from './keysIn';
import { withoutElision } from '../../src/understanding';
import { isFiller, normalised } from './normalised';
import { withoutOpeners, withoutThanks } from './replies';
import { around, askedOf, replyOf } from '../texts/languages';
import { type Meanings } from '../texts/meanings';
import type { Asked } from '../texts/words';

const readAtMost = 2000;
/** Longer questions ask for more than is known here. */
const wordsAtMost = 14;
/** Characters allowed around a question in a script without spaces. */
const aroundAtMost = 8;

/** What somebody asks about a request. */
export function questionAsked(text: string): Asked | undefined {
  const said = normalised(text);
  const words = said.split(' ').slice(0, wordsAtMost + 1);
  if (said === '' || words.length > wordsAtMost) return undefined;
  // A phrase of one word counts in a question only: "undo it" asks nothing.
  const isOpen = isQuestion(text);
  const phrases = askedAmong(askedOf.keys(), said, words).filter(
    (phrase) => isOpen || phrase.includes(' ') || isWithoutSpaces(phrase),
  );
  // The longest says most of it.
  const [first] = phrases.toSorted((one, other) => other.length - one.length);
  return first === undefined ? undefined : askedOf.get(first);
}

/** Whether words ask one of these phrases: with a question mark or like a question, or by beginning with the phrase's first word. */
export function isAskedAny(text: string, phrases: Iterable<string>): boolean {
  const all = withoutOpeners(normalised(text)).split(' ', wordsAtMost + 2);
  // A key may stand in it: "who has to approve ITH-9?"
  const words = keysIn(all).rest;
  const said = words.join(' ');
  if (said === '' || words.length > wordsAtMost) return false;
  const isOpen = asks(text);
  return askedAmong(phrases, said, words).some(
    (phrase) => isOpen || isWithoutSpaces(phrase) || phrase.split(' ')[0] === words[0],
  );
}

/** Whether words say one of these phrases, its words in order, and nothing else but fillers and what is in `also`. */
export function saysAny(text: string, phrases: Iterable<string>, also?: Meanings<true>): boolean {
  const said = withoutThanks(withoutOpeners(normalised(text).replaceAll('-', ' ')));
  const words = said.split(' ', wordsAtMost + 1);
  if (said === '' || words.length > wordsAtMost) return false;
  const all = [...phrases];
  const plain = withoutElision(said).trim();
  if (!isWithoutSpaces(said) || !all.some((phrase) => isWithoutSpaces(phrase) && said.includes(phrase)))
    return (
      askedAmong(all, said, words, also).length > 0 ||
      (plain !== said && askedAmong(all, said, plain.split(/ +/), also).length > 0)
    );
  // In a script without spaces, only endings and particles may be left.
  const known = [...all, ...(also?.keys() ?? [])].filter(isWithoutSpaces);
  const rest = known.reduce((left, phrase) => left.replaceAll(phrase, ''), said);
  return /^[\p{Script=Hiragana}ー]*$/u.test(rest);
}

/** Those of the phrases that the words say. */
function askedAmong(
  phrases: Iterable<string>,
  said: string,
  words: readonly string[],
  also?: Meanings<true>,
): readonly string[] {
  const isMore = (word: string) => !isFiller(word) && !around.person.has(word) && !also?.has(word);
  // Most phrases lack the first word that says something, or are in another script: there are hundreds.
  const telling = words.find(isMore) ?? '';
  const isSpaceless = isWithoutSpaces(said);
  return [...phrases].filter((phrase) => {
    if (isSpaceless && isWithoutSpaces(phrase))
      return said.includes(phrase) && said.length <= phrase.length + aroundAtMost;
    if (!phrase.includes(telling)) return false;
    const wanted = phrase.split(' ');
    let at = 0;
    for (const word of words)
      if (word === wanted[at]) at += 1;
      else if (isMore(word)) return false;
    return at === wanted.length;
  });
}

export function isWithoutSpaces(phrase: string): boolean {
  return /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(phrase);
}

/** Whether a text asks and requests nothing: "done?", "is that ok", "ok should I", not "can you send it?". */
export function onlyAsks(text: string): boolean {
  const said = normalised(text);
  const bare = withoutOpeners(said);
  return asks(text) && (bare === said || begins(bare, around.inquiring));
}

/** Whether a text asks something, also without a question mark: "is that ok", "ok, darf ich genehmigen". */
export function asks(text: string): boolean {
  if (isQuestion(text) || text.trimStart().startsWith('¿')) return true;
  const said = normalised(text);
  const { inquiring, opener } = around;
  const words = said.replaceAll('-', ' ').split(' ');
  const startsAt = (at: number) => begins(words.slice(at).join(' '), inquiring);
  // "Puis-je" begins with a word that may also open: "puis".
  const first = words.findIndex((word, at) => startsAt(at) || (!opener.has(word) && !replyOf.has(word)));
  return startsAt(first) || [...inquiring.keys()].some((end) => said.endsWith(end) && isWithoutSpaces(end));
}

/** Whether a text asks about something done, or to be done, rather than for it: "did you close it", "why", "should I"; not "can you close it?". */
export function asksAbout(text: string): boolean {
  const words = withoutOpeners(normalised(text)).split(' ');
  const first = words.findIndex((word) => !replyOf.has(word));
  const said = words.slice(first).join(' ');
  const startsSo = (phrase: string) => isWithoutSpaces(phrase) && said.startsWith(phrase);
  return (
    begins(said, around.inquiring) ||
    begins(said, around.questioning) ||
    (isWithoutSpaces(said) && [...around.questioning.keys()].some(startsSo))
  );
}

/** Whether normalised text begins with one of these phrases, which have two words at most. */
function begins(said: string, phrases: Meanings<true>): boolean {
  const words = said.replaceAll('-', ' ').split(' ', 2);
  return phrases.has(words[0] ?? '') || phrases.has(words.join(' '));
}

/** Whether a text ends with a question mark; people may also ask without one. */
export function isQuestion(text: string): boolean {
  return /[?？؟]$/.test(text.slice(0, readAtMost).trim());
}
