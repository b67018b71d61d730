import { requestKeyIn } from '../../../src/atlassian/serviceDesk/keys';
import { withoutElision } from '../../../src/understanding';
import { isOrdinal, numbered, placeSaid } from '../../reading/ordinals';
import { exceptedIn } from '../../reading/exceptedIn';
import { oneAfterAnother } from '../../reading/decisionsIn';
import { asksForNews } from '../../reading/asksForRequest';
import { isFiller, normalised } from '../../reading/normalised';
import { around, besideNumber, courtesies, eachOf, forWhom, ordinalOf } from '../../texts/languages';
import type { Age, RequestCommand } from '../../texts/words';
import type { ShowRequestOptions } from './showRequestOptions';
import { areAlike, saysAllOf } from './requestsAbout';
import { ageIn } from '../../reading/listWordIn';
import { decidedAmong, readOfListed, type OfListed, type SaidOfListed } from '../../reading/saidOfListed';

interface Listed {
  readonly key: string;
  readonly summary: string;
}

/** The listed item that the words name by its place: `2`, "the second one". Takes normalised text. */
export function placed<Item>(about: string, listed: readonly Item[]): Item | undefined {
  const words = about.split(' ').filter((word) => !around.article.has(word));
  // "The second is ok": "is ok" does not say which.
  const telling = words.filter((word) => !isFiller(word) || besideNumber.has(word) || placeSaid(word) !== undefined);
  return numbered(telling.join(' '), listed);
}

/** The requests whose summaries have all these words. */
export function calledSo(about: string, listed: readonly Listed[]): readonly Listed[] {
  const words = withoutElision(normalised(about));
  return listed.filter(({ summary }) => saysAllOf(summary, words));
}

/** The same or, if there are none, those whose summaries mean the same. */
function calledAlike(about: string, listed: readonly Listed[]): readonly Listed[] {
  const called = calledSo(about, listed);
  const words = withoutElision(normalised(about));
  return called.length > 0 ? called : listed.filter(({ summary }) => areAlike(words, summary));
}

/** The requests that the words name together, if they name nothing else: "4 and 5", "ITH-4, ITH-6", "both of them", "all but the second". Takes normalised text. */
function togetherIn(said: string, listed: readonly string[]): readonly string[] | undefined {
  const between = [around.joining, around.into, forWhom];
  const words = said.split(/[\s,]+/).filter((word) => !between.some((some) => some.has(word)));
  if ([said, words.join(' ')].some((all) => eachOf.has(all))) return listed;
  const excepted = exceptedIn(said);
  const without = excepted === undefined ? undefined : (togetherIn(excepted, listed) ?? [placed(excepted, listed)]);
  if (without?.every((key) => key !== undefined)) return listed.filter((key) => !without.includes(key));
  const placeOf = (word: string) => placeSaid(word) ?? listed.indexOf(requestKeyIn(word) ?? '');
  const places = words.filter((word) => !besideNumber.has(word)).map(placeOf);
  return places.length > 1 && places.every((place) => place >= 0)
    ? listed.filter((_, at) => places.includes(at))
    : undefined;
}

/** Which listed requests are meant: these, or, if there are none, one that has to be asked for. `next`: what is to be done then. */
interface MeantOfListed extends Pick<SaidOfListed, 'command' | 'text'>, Pick<ShowRequestOptions, 'next'> {
  readonly keys: readonly string[];
}

/** Different decisions on those that wait, "yes to the first, no to the second", as one with the others as `next`. */
export function decidedInTurn(
  text: string,
  keys: readonly string[],
  listed: readonly Listed[] = [],
): (ShowRequestOptions & { readonly command: RequestCommand }) | undefined {
  return oneAfterAnother(text, (part) => {
    for (const { command, about, text: why } of readOfListed(part, { isDeciding: true })) {
      const [called, ...others] = calledSo(about, listed);
      const key = placed(about, keys) ?? (others.length === 0 ? called?.key : undefined);
      if (command !== undefined && key !== undefined) return { kind: 'request', command, key, text: why };
    }
    return undefined;
  });
}

interface ReadListed extends OfListed {
  readonly keys: readonly string[];
  /** Reads the requests shown, if their summaries are needed. */
  readonly shown: () => Promise<readonly Listed[]>;
  /** Reads the one that was raised first, or last; `undefined` if there are too many to tell. */
  readonly ofAge: (age: Age) => Promise<string | undefined>;
  /** Reads all requests that these words may be about. */
  readonly known: (about: string) => Promise<readonly Listed[]>;
}

/**
 * What the text asks to do with a listed request, and which: "comment on the second: thanks", "the one about the fan". `undefined` if it is
 * about none of them.
 */
export async function meantOfListed(
  text: string,
  { isDeciding, keys, shown, ofAge, known }: ReadListed,
): Promise<MeantOfListed | undefined> {
  const inTurn = isDeciding ? decidedInTurn(text, keys, await shown()) : undefined;
  if (inTurn) return { ...inTurn, keys: [inTurn.key] };
  const together = togetherIn(normalised(text), keys);
  if (together) return { keys: together };
  const whole: SaidOfListed = { about: text };
  for (const { command, about, text: why, by } of [whole, ...readOfListed(text, { isDeciding })]) {
    const done = { command, text: why };
    const age = ageIn(about);
    const aged = age && (await ofAge(age));
    if (age) return { ...done, keys: aged === undefined ? [] : [aged] };
    const all = command === undefined ? undefined : togetherIn(about, keys);
    if (all) return { ...done, keys: all };
    const key = command === undefined ? numbered(about, keys) : placed(about, keys);
    if (key !== undefined) return { ...done, keys: [key] };
    // "Request a laptop" is about nothing listed.
    if (command === 'request' || (command === undefined && by === undefined)) continue;
    const listed = (await shown()).filter((one) => keys.includes(one.key));
    const called = by === undefined ? calledSo(about, listed) : calledAlike(about, listed);
    const [one, ...others] = called.length === 0 && by === 'pointing' ? await known(about) : called;
    if (one && others.length === 0) return { ...done, keys: [one.key] };
    if (one && by !== 'words') return { ...done, keys: [] };
  }
  const decided = isDeciding ? decidedAmong(text) : undefined;
  return decided && { ...decided, keys: [] };
}

/** The most words of a question about one of those listed. */
const questionAtMost = 12;

/**
 * "What is ITH-9 about?" for "what is the first one about?", "status of ITH-9" for "status of 1"; `undefined` if the words name none by its place,
 * or several.
 */
export function withKeyForPlace(text: string, keys: readonly string[]): string | undefined {
  const words = text.trim().split(/\s+/, questionAtMost + 1);
  const said = words.map(normalised);
  const last = said.findLastIndex((word) => !courtesies.has(word));
  const ofNumber = keys[/^\d{1,2}$/.test(said[last] ?? '') ? Number(said[last]) - 1 : keys.length];
  if (ofNumber !== undefined && asksAfter(said.slice(0, last))) return [...words.slice(0, last), ofNumber].join(' ');
  const [at, ...others] = said.flatMap((word, place) => (ordinalOf.has(word) ? [place] : []));
  const article = said[(at ?? 0) - 1] ?? '';
  // "A second" is a moment, or one more.
  const isOne = (besideNumber.has(article) || around.article.has(article)) && !around.another.has(article);
  const key = at === undefined ? undefined : keys.at(ordinalOf.get(said[at] ?? '') ?? keys.length);
  if (at === undefined || others.length > 0 || !isOne || key === undefined || words.length > questionAtMost)
    return undefined;
  const behind = said[at + 1] ?? '';
  const end = besideNumber.has(behind) || around.request.has(behind) ? at + 2 : at + 1;
  const [mark = ''] = /[?？]?$/u.exec(words[end - 1] ?? '') ?? [];
  return [...words.slice(0, at - 1), `${key}${mark}`, ...words.slice(end)].join(' ');
}

/** "What's the status of", "any news on"; not "room" nor "I need". */
function asksAfter(words: readonly string[]): boolean {
  const areFillers = words.every((word) => isFiller(word) && !isOrdinal(word));
  return words.length > 0 && (areFillers || asksForNews(`${words.join(' ')} `));
}
