import { cardinals, numbersOf, ordinals } from './numerals';
import { fold } from './writtenWords';

/** Folds words and writes this language's number words as digits: `2 wochen` for "Zwei Wochen". */
export function inDigits(words: string, locale: string): string {
  return replaced(words, locale, 'counts');
}

/** Same, including days of the month: `the 1th of february` for "the first of February", `2月1日` for "二月一日". */
export function daysInDigits(words: string, locale: string): string {
  return replaced(words, locale, 'days');
}

/** Number words from two on, in any of these languages. */
export function numbersFromTwo(): ReadonlyMap<string, number> {
  return new Map(
    Object.values(cardinals).flatMap((numerals) => [...numbersOf(numerals, fold)].filter(([, number]) => number > 1)),
  );
}

type Kind = 'counts' | 'days';

interface Reading {
  readonly digits: ReadonlyMap<string, string>;
  readonly words: RegExp;
}

/** Cached by kind and language. */
const readings = new Map<string, Reading>();

function readingOf(language: string, kind: Kind): Reading {
  const key = `${kind} ${language}`;
  const known = readings.get(key);
  if (known) return known;
  // Keeps "the first" (`the 1th`) apart from "the one" (`the 1`).
  const ending = language === 'en' ? 'th' : '';
  const ofLanguage = (numerals: typeof cardinals) => {
    const all = numerals[language];
    return all ? [...numbersOf(all, fold)] : [];
  };
  const days = kind === 'days' ? ofLanguage(ordinals) : [];
  const inWords = [
    ...days.map(([word, number]) => [word, `${number}${ending}`] as const),
    ...ofLanguage(cardinals).map(([word, number]) => [word, String(number)] as const),
  ];
  const longestFirst = inWords.map(([word]) => word).toSorted((one, other) => other.length - one.length);
  const made = {
    digits: new Map(inWords),
    words: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${longestFirst.join('|')})(?![\p{L}\p{N}])`, 'gu'),
  };
  readings.set(key, made);
  return made;
}

function replaced(words: string, locale: string, kind: Kind): string {
  const language = locale.slice(0, 2).toLowerCase();
  const { digits, words: inWords } = readingOf(language, kind);
  return fold(language === 'ja' ? kanjiInDigits(words) : words).replace(inWords, (word) => digits.get(word) ?? word);
}

/** Up to 99, before a counter of time or people: `3名` for 三名. */
export function kanjiInDigits(words: string): string {
  const placeOf = (digit: string) => ' 一二三四五六七八九'.indexOf(digit || ' ');
  return words
    .replace(/[ヶヵケ]月/gu, 'か月')
    .replace(
      /(?<![一二三四五六七八九十])(?:(?<tens>[一二三四五六七八九]?)十)?(?<ones>[一二三四五六七八九]?)(?=[日月時分人名]|週間|か月)/gu,
      (said: string, tens: string | undefined, ones: string) =>
        said === '' ? '' : String((tens === undefined ? 0 : 10 * (placeOf(tens) || 1)) + placeOf(ones)),
    );
}
