import { cardinals, numbersOf, ordinals } from './numerals';
import { fold } from './writtenWords';

/** "Zwei Wochen": `2 wochen`. Folded, with numbers in words of this language as digits. */
export function inDigits(words: string, locale: string): string {
  return replaced(words, locale, 'counts');
}

/** The same with the words for days of a month: "the first of February" is `the 1th of february`, "二月一日" `2月1日`. */
export function daysInDigits(words: string, locale: string): string {
  return replaced(words, locale, 'days');
}

/** Numbers from two in words of any of these languages, by their words. */
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

/** Made once for each language. */
const readings = new Map<string, Reading>();

function readingOf(language: string, kind: Kind): Reading {
  const key = `${kind} ${language}`;
  const known = readings.get(key);
  if (known) return known;
  // "The 1th" is the first, "the 1" is the one.
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

/** As far as 99, before what they count. */
function kanjiInDigits(words: string): string {
  const placeOf = (digit: string) => ' 一二三四五六七八九'.indexOf(digit || ' ');
  return words
    .replace(/[ヶヵケ]月/gu, 'か月')
    .replace(
      /(?<![一二三四五六七八九十])(?:(?<tens>[一二三四五六七八九]?)十)?(?<ones>[一二三四五六七八九]?)(?=[日月時分]|週間|か月)/gu,
      (said: string, tens: string | undefined, ones: string) =>
        said === '' ? '' : String((tens === undefined ? 0 : 10 * (placeOf(tens) || 1)) + placeOf(ones)),
    );
}
