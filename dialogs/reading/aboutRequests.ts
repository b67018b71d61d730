import { keysIn } from './keysIn';
import { kindsIn, withoutElision } from '../../src/understanding';
import type { Command } from './commands';
import { asksForOwnTurn } from './listWordIn';
import { filterIn, listedWithoutSpaces } from './listedWithoutSpaces';
import { filledIn } from './filledIn';
import { isFiller, saysLittle } from './normalised';
import { sharedWith } from './sharedWith';
import { requestNamedIn, wantedThingIn } from './wantedThing';
import { around, offeredOf, requestCommandOf, sendingOf } from '../texts/languages';
import { longestFirst } from '../texts/meanings';
import type { RequestCommand } from '../texts/words';
import { withdrawnIn } from './withdrawnIn';

/** The most words that say what existing requests are about: more are likely to ask for a new one. */
const aboutAtMost = 2;

/** A command about the person's requests: "do I have open tickets", "any news on my laptop". `whole`: with the words that open it. */
export function aboutRequests(said: string, whole: string): Command | undefined {
  if (asksForOwnTurn(whole)) return { kind: 'word', word: 'my requests' };
  const listed = listedWithoutSpaces(whole);
  if (listed) return { kind: 'requests', filter: listed, words: undefined };
  const words = withoutAlso(said).split(' ');
  const filters = words.flatMap((word) => filterIn(word) ?? []);
  const opening = [...around.news.keys()].find((asked) => asked.includes(' ') && said.startsWith(`${asked} `));
  // "Quand arrive mon ordinateur" is about the computer, not about an arrival.
  const rest = opening === undefined ? words : said.slice(opening.length + 1).split(' ');
  const about = rest.filter((word) => !saysLittle(word) && filterIn(word) === undefined);
  const isNamed = words.some((word) => around.request.has(word));
  const asksForNews =
    about.length > 0 &&
    (opening === undefined ? words.some(isNews) && !isStatement(words, about) : !around.another.has(rest[0] ?? ''));
  const isFilter = filters.length > 0 && about.length === 0 && words.length <= 3;
  // "Close the printer request" is read elsewhere.
  if ((!isNamed && !asksForNews && !isFilter) || withdrawnIn(whole) !== undefined) return undefined;
  // "Kann geschlossen werden" asks for no list of those that are.
  if (offeredOf.get(whole) === 'close') return undefined;
  const done = isNamed && !isAnother(words) ? doneWithNamed(rest) : undefined;
  if (done) return done;
  if (
    wantsThing(said) ||
    wantedThingIn(said) !== undefined ||
    filledIn(whole, around.offering.keys()) !== undefined ||
    requestNamedIn(whole) !== undefined
  )
    return undefined;
  if (isAnother(words)) return about.length === 0 ? { kind: 'word', word: 'create request' } : undefined;
  if (about.length > aboutAtMost || words.some((word) => around.failing.has(word))) return undefined;
  const { keys, rest: others } = keysIn(about);
  if (keys.length > 1 && others.length === 0) return theseRequests(keys);
  // "My closed requests" are closed ones.
  const filter = filters.find((one) => one !== 'mine') ?? filters[0];
  return { kind: 'requests', filter, words: withoutElision(about.join(' ')).trim() || undefined };
}

/** "the closed ones too": `the closed ones`. */
function withoutAlso(said: string): string {
  const also = longestFirst(around.also).find((one) => said.endsWith(` ${one}`)) ?? '';
  return said.slice(0, said.length - also.length).trimEnd();
}

/** "ITH-4 and ITH-6". */
export function theseRequests(keys: readonly string[]): Command {
  return { kind: 'requests', filter: undefined, words: undefined, keys: [...new Set(keys)] };
}

/** "The status page is down" and "mi portátil está en mal estado" tell something; "what news is there on my laptop" asks for it. */
function isStatement(words: readonly string[], about: readonly string[]): boolean {
  const verb = Math.max(
    0,
    words.findLastIndex((word) => around.stating.has(word)),
  );
  const [before, behind] = [words.slice(0, verb), words.slice(verb + 1)];
  const isNamed = (some: readonly string[]) => some.some((word) => around.news.has(word));
  const told = behind.findIndex((word) => about.includes(word));
  const isOf = (word: string) => around.into.has(word) || around.regarding.has(word);
  const isDescribed = isNamed(before) && told >= 0 && !behind.slice(0, told).some(isOf);
  return isDescribed || (isNamed(behind) && before.some((word) => about.includes(word)));
}

/** "Neues" may ask for news or, in "ein neues Display", say what is wanted. */
function isNews(word: string, at: number, words: readonly string[]): boolean {
  const [before = '', behind = ''] = [words[at - 1], words[at + 1]];
  const isAdjective = around.another.has(word) && (around.another.has(before) || !(behind === '' || isFiller(behind)));
  return around.news.has(word) && !isAdjective;
}

/** "I need a Windows update", but neither "I need an update" nor "I want a ticket". */
function wantsThing(said: string): boolean {
  const words = said.split(' ');
  const wish = [3, 2, 1].find((length) => sendingOf.get(words.slice(0, length).join(' ')) === 'want');
  if (wish === undefined || !around.another.has(words[wish] ?? '')) return false;
  const thing = words.slice(wish).find((word) => !around.another.has(word) && !around.article.has(word));
  return thing !== undefined && !isFiller(thing) && !around.news.has(thing) && !around.request.has(thing);
}

/** Commands for a request that is named by its subject; deciding is read elsewhere, and so is "close my laptop ticket". */
const doneWithOne: ReadonlySet<RequestCommand> = new Set([
  'comment',
  'attach',
  'move',
  'share',
  'unshare',
  'mute',
  'unmute',
  'rate',
]);

/** "Rate my headset request", "reopen my laptop ticket", "share my laptop ticket with Omar". */
function doneWithNamed(words: readonly string[]): Command | undefined {
  const at = words.findIndex((word) => around.with.has(word));
  // "Comment" alone may be French for "how".
  const isVerb = requestCommandOf.has(words.slice(0, 2).join(' '));
  const [verb = '', ...about] = (at < 0 ? words : words.slice(0, at)).filter(
    (word, place) => (isVerb && place === 0) || !saysLittle(word),
  );
  const command = requestCommandOf.get(verb);
  if (command === undefined || !doneWithOne.has(command)) return undefined;
  // "Move desks" may be what a desk does.
  if (command === 'move' && kindsIn(verb).size > 0) return undefined;
  if (about.length === 0 || about.length > aboutAtMost || words.some((word) => around.failing.has(word)))
    return undefined;
  const isSharing = command === 'share' || command === 'unshare';
  if (at >= 0 && !isSharing) return undefined;
  const text = isSharing ? sharedWith(words) : undefined;
  return { kind: 'requests', filter: undefined, words: about.join(' '), chosenFor: { command, ...(text && { text }) } };
}

/** Whether words mean a new request: "a ticket". */
export function isAnother(words: readonly string[]): boolean {
  return words.some((word, at) => around.another.has(word) && around.request.has(words[at + 1] ?? ''));
}
