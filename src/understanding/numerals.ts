/** A language's number words, as far as days of the month need them. */
export interface Numerals {
  /** For 1 to 19, 20 and 30: `|` between variants, `_` for a space, `-` for one that is not read. */
  readonly names: string;
  /** For 21 to 29 and 31, if they have two parts. */
  readonly joined?: {
    readonly ones: string;
    readonly tens: string;
    readonly join: (one: string, ten: string) => string;
  };
  readonly endings?: readonly string[];
}

const english =
  'one|a|an two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const german =
  'ein|eins|eine|einem|einen|einer zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn';
const french =
  'un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix_sept dix_huit dix_neuf';
const spanish =
  'uno|un|una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve';
const arabicOrdinals =
  'الأول|أول|الحادي الثاني|ثاني الثالث|ثالث الرابع|رابع الخامس|خامس السادس|سادس السابع|سابع الثامن|ثامن التاسع|تاسع العاشر|عاشر ' +
  'الحادي_عشر الثاني_عشر الثالث_عشر الرابع_عشر الخامس_عشر السادس_عشر السابع_عشر الثامن_عشر التاسع_عشر';
const englishOrdinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';

/** By language. */
export const cardinals: Readonly<Record<string, Numerals>> = {
  en: {
    names: `${english} twenty thirty`,
    joined: { ones: english, tens: 'twenty thirty', join: (one, ten) => `${ten} ${one}` },
  },
  de: {
    names: `${german} zwanzig dreißig|dreissig`,
    joined: { ones: german, tens: 'zwanzig dreißig|dreissig', join: (one, ten) => `${one}und${ten}` },
  },
  fr: {
    names: `${french} vingt trente`,
    joined: {
      ones: french,
      tens: 'vingt trente',
      join: (one, ten) => `${ten} ${one.startsWith('un') ? 'et ' : ''}${one}`,
    },
  },
  es: {
    names: `${spanish} veinte treinta`,
    joined: { ones: spanish, tens: 'veinti treinta_y', join: (one, ten) => (ten === 'veinti' ? ten : `${ten} `) + one },
  },
  ar: { names: '- - ثلاثة|ثلاث أربعة|أربع خمسة|خمس ستة|ست سبعة|سبع ثمانية تسعة|تسع عشرة|عشر' },
};

/** Words for days of the month, by language. */
export const ordinals: Readonly<Record<string, Numerals>> = {
  en: {
    names: `${englishOrdinals} twentieth thirtieth`,
    joined: { ones: englishOrdinals, tens: 'twenty thirty', join: (one, ten) => `${ten} ${one}` },
  },
  de: {
    names:
      'erst zweit dritt viert fünft sechst siebt|siebent acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst dreißigst|dreissigst',
    joined: { ones: german, tens: 'zwanzigst dreißigst|dreissigst', join: (one, ten) => `${one}und${ten}` },
    endings: ['e', 'en', 'er', 'em'],
  },
  fr: { names: 'premier' },
  es: { names: 'primero|primer|uno' },
  ar: {
    names: `${arabicOrdinals} العشرين|العشرون الثلاثين|الثلاثون`,
    joined: {
      ones: arabicOrdinals,
      tens: 'العشرين|العشرون الثلاثين|الثلاثون',
      join: (one, ten) => `${one} و${ten}`,
    },
  },
};

/** Numbers by word, each word normalised by `written`. */
export function numbersOf(
  { names, joined, endings = [''] }: Numerals,
  written: (word: string) => string,
): ReadonlyMap<string, number> {
  const partsOf = (all: string) => all.split(' ').map((one) => one.split('|').map(written));
  const numbers = [...Array.from({ length: 20 }, (_, place) => place + 1), 30];
  const simple = partsOf(names).flatMap((all, place) => all.map((word) => [word, numbers[place] ?? 0] as const));
  const [ones, tens] = joined ? [partsOf(joined.ones).slice(0, 9), partsOf(joined.tens)] : [[], []];
  const whole = tens.flatMap((all, ten) =>
    all.flatMap((tenWord) =>
      // There is no 32nd.
      (ten === 0 ? ones : ones.slice(0, 1)).flatMap((alike, one) =>
        alike.map((word) => [joined?.join(word, tenWord) ?? '', 10 * (ten + 2) + one + 1] as const),
      ),
    ),
  );
  return new Map(
    [...simple, ...whole].flatMap(([word, number]) =>
      word === '' ? [] : endings.map((ending) => [word + ending, number] as const),
    ),
  );
}
