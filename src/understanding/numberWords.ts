import { fold } from './writtenWords';

/** Without what means a week in that language: "in acht Tagen", "dans huit jours", "en ocho días". */
const numbers: Readonly<Record<string, string>> = {
  en: '1 a an one 2 two 3 three 4 four 5 five 6 six 7 seven 8 eight 9 nine 10 ten 11 eleven 12 twelve',
  de: '1 ein eine einem einen einer 2 zwei 3 drei 4 vier 5 fünf 6 sechs 7 sieben 9 neun 10 zehn 11 elf 12 zwölf',
  fr: '1 un une 2 deux 3 trois 4 quatre 5 cinq 6 six 7 sept 9 neuf 10 dix 11 onze 12 douze',
  es: '1 un una 2 dos 3 tres 4 cuatro 5 cinco 6 seis 7 siete 9 nueve 10 diez 11 once 12 doce',
  ja: '1 一 2 二 3 三 4 四 5 五 6 六 7 七 8 八 9 九 10 十',
  ar: '3 ثلاثة ثلاث 4 أربعة أربع 5 خمسة خمس 6 ستة ست 7 سبعة سبع 8 ثمانية 9 تسعة تسع 10 عشرة عشر',
};

/** "In zwei Wochen": `in 2 wochen`. Numbers in words of this language up to twelve, as digits. */
export function inDigits(words: string, locale: string): string {
  const known = digitsOf(locale.slice(0, 2).toLowerCase());
  // Japanese has no spaces, and a longer number of several of these.
  const written = /^ja/i.test(locale)
    ? words.replace(
        /(?<![一二三四五六七八九十])[一二三四五六七八九十](?=日後|週間後|か月後|ヶ月後)/gu,
        (one) => known.get(one) ?? one,
      )
    : fold(words)
        .split(' ')
        .map((word) => known.get(word) ?? word)
        .join(' ');
  return written === fold(words) ? words : written;
}

function digitsOf(language: string): ReadonlyMap<string, string> {
  const digits = new Map<string, string>();
  let last = '';
  for (const word of (numbers[language] ?? '').split(' '))
    if (/^\d/.test(word)) last = word;
    else digits.set(fold(word), last);
  return digits;
}

/** Numbers from two in words of any of these languages, by their words. */
export function numbersFromTwo(): ReadonlyMap<string, number> {
  return new Map(
    Object.keys(numbers).flatMap((language) =>
      [...digitsOf(language)].flatMap(([word, digits]) => (digits === '1' ? [] : [[word, Number(digits)] as const])),
    ),
  );
}
