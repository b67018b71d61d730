import { withoutBecause } from './withoutBecause';
import { actionIn, apart } from './actionIn';
import { isQuestion, isWithoutSpaces } from './asked';
import { readCorrection } from './correcting';
import { isFiller, normalised, wordByWord } from './normalised';
import { numbered } from './ordinals';
import { withoutThanks } from './replies';
import { around, ordinalOf, outOf, ratingOf, requestCommandOf, starWords } from '../texts/languages';
import { longestFirst } from '../texts/meanings';
import { commandText } from './userInput';
import { wordsIn } from './wordsIn';

/** A rating in stars, with the reason if one is told. */
export interface Given {
  readonly rating: number;
  readonly why?: string | undefined;
}

export interface Explained extends Given {
  readonly why: string;
}

const stars = [1, 2, 3, 4, 5];

export function starsOf(rating: number): string {
  return '★'.repeat(rating);
}

/** Ratings as people write them; U+FE0F asks for the star as an emoji. */
export function writtenAs(rating: number): readonly string[] {
  return [
    ...['★', '⭐', '⭐\uFE0F'].map((star) => star.repeat(rating)),
    `${rating}点`,
    ...['/', ...[...outOf.keys()].map((between) => ` ${between} `)].map((between) => `${rating}${between}5`),
  ];
}

/** Words for a rating: "terrible" is one star. */
export function calledAs(rating: number): readonly string[] {
  return [...ratingOf].flatMap(([said, of]) => (of === rating ? [said] : []));
}

const longestRating = 40;

/** The rating and the reason in "3 stars, took too long" or "terrible because …". */
export function explainedIn(text: string): Explained | undefined {
  for (const { 0: between, index } of text.slice(0, longestRating).matchAll(/[,;:.!–、،。]? ?/gu)) {
    const rating = index === 0 ? undefined : ratingSaid(text.slice(0, index));
    const behind = text.slice(index + between.length).trim();
    // "4.5" is no rating of 4.
    if (/^[^ ]$/u.test(between) && /^\p{N}/u.test(text.slice(index + 1))) continue;
    const why = withoutBecause(behind);
    if (rating !== undefined && why !== '' && (why !== behind || /^[^ ]/.test(between))) return { rating, why };
  }
  return undefined;
}

/** The rating in "it was terrible" or "I am satisfied", if nothing else is said. */
export function ratingToldIn(text: string, names: readonly string[]): number | undefined {
  const said = withoutThanks(normalised(text).replace(/(?:でした|です)$/u, ''));
  const words = wordByWord(said);
  const told = words.findIndex((word) => !isFiller(word));
  const rest = words.slice(Math.max(0, told)).join(' ');
  const place = names.findIndex((name) => normalised(name) === rest);
  return told < 0 ? undefined : (ratingOf.get(said) ?? ratingOf.get(rest) ?? (place < 0 ? undefined : place + 1));
}

/** The rating that a sentence may tell, if it says nothing else: "it was terrible"; not "terrible" alone, nor "the first one was bad". */
export function ratingToldBeside(text: string, names: readonly string[]): number | undefined {
  const words = wordsIn(normalised(text));
  const isSentence = words.length > 1 && !words.some((word) => ordinalOf.has(word));
  return isSentence && !isQuestion(text) ? ratingToldIn(text, names) : undefined;
}

function ratingSaid(text: string): number | undefined {
  const said = withoutThanks(commandText(text));
  return stars.find((rating) => writtenAs(rating).includes(said)) ?? ratingOf.get(said) ?? numbered(said, stars);
}

/** A corrected rating: "no, I meant 5", "★★★★". "Terrible" alone is a reason, not a rating. */
export function ratingIn(text: string): number | undefined {
  const { value, isOpened } = readCorrection(text);
  const said = withoutThanks(commandText(value).replaceAll(',', ''));
  const written = stars.find((rating) => writtenAs(rating).includes(said));
  return written ?? (isOpened ? (ratingOf.get(said) ?? numbered(said, stars)) : undefined);
}

const verbWordsAtMost = 3;

/** The rating that words give in stars, perhaps with a reason: "five stars", "4/5", "rate it 5, quick work"; not "rate the second". */
export function starsGivenIn(text: string): Given | undefined {
  const words = [...text.slice(0, longestRating).matchAll(/\S+/gu)].map(({ index }) => index);
  const verb = words
    .slice(1, verbWordsAtMost + 1)
    .filter((at) => !/\p{N}/u.test(text.slice(0, at)))
    .findLast((at) => actionIn(normalised(text.slice(0, at)).split(' ').flatMap(apart)) === 'rate');
  return countedIn(text.slice(verb ?? 0).trim(), verb !== undefined);
}

/** The rating behind "rate ITH-1": "5", "four stars, quick work", "terrible because nobody called"; `undefined` if it says anything else. */
export function ratingBehind(said: string): Given | undefined {
  const told = ratingToldIn(said, []);
  return countedIn(said, true) ?? explainedIn(said) ?? (told === undefined ? undefined : { rating: told });
}

/** In a form that `ratingBehind` reads. */
export function asRating({ rating, why }: Given): string {
  return why === undefined ? String(rating) : `${rating}, ${why}`;
}

function countedIn(said: string, isAsked: boolean): Given | undefined {
  const [, counted = said, why] = /^([^,;.!–、،。]{1,20})(?:[,;.!–،]\s+|[、。]\s*)(\S.*)$/su.exec(said) ?? [];
  const rating = starsIn(counted, isAsked);
  return rating === undefined ? undefined : { rating, why };
}

function starsIn(text: string, isAsked: boolean): number | undefined {
  const said = withoutThanks(commandText(text))
    .split(' ')
    .filter((word) => !around.with.has(word));
  const written = stars.find((rating) => writtenAs(rating).includes(said.join(' ')));
  const isCounted = (isAsked || said.some((word) => starWords.has(word))) && !said.some((word) => ordinalOf.has(word));
  return written ?? (isCounted ? numbered(said.join(' '), stars) : starsWithoutSpaces(said.join(' ')));
}

/** `星4で`, `評価は5です`, `星3で評価`. */
function starsWithoutSpaces(said: string): number | undefined {
  const bare = said.replace(/(?:でお願いします|でした|です|で)$/u, '');
  const rates = (verb: string) => requestCommandOf.get(verb) === 'rate' && isWithoutSpaces(verb);
  const verb =
    longestFirst(requestCommandOf).find((one) => rates(one) && (bare.startsWith(one) || bare.endsWith(one))) ?? '';
  const count = bare.replace(verb, '').replaceAll(/^は|で$/gu, '');
  const isCounted = verb !== '' || [...starWords.keys()].some((star) => isWithoutSpaces(star) && bare.includes(star));
  const written = stars.find((rating) => writtenAs(rating).includes(count));
  return isCounted ? (written ?? numbered(count, stars)) : undefined;
}
