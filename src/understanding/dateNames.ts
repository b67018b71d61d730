import { LRUCache } from 'lru-cache';
import { fold, isNumber, tokensOf } from './writtenWords';

interface Names {
  /** Numbers from 1 (weekdays from Monday) by name in this language and its regions, short forms too; folded and joined into one word. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Names of several words. */
  readonly several: readonly string[];
}

type Part = 'month' | 'weekday';

/** Regions with other names of months: "Jänner", "شباط", "جانفي". */
const regions: Readonly<Record<string, readonly string[]>> = { de: ['de-AT'], ar: ['ar-LB', 'ar-DZ', 'ar-MA'] };

const made = new LRUCache<string, Names>({ max: 60 });

export function namesOf(locale: string, part: Part): ReadonlyMap<string, number> {
  return namesIn(locale, part).numbers;
}

/** Joins names of months of several words: January may be "كانون الثاني", of which "الثاني" is "the second". */
export function withMonthsWhole(folded: string, locale: string): string {
  return namesIn(locale, 'month').several.reduce((text, name) => text.replaceAll(name, inOneWord(name)), folded);
}

function inOneWord(name: string): string {
  return name.replaceAll(' ', '');
}

function namesIn(locale: string, part: Part): Names {
  const key = `${part} ${locale}`;
  const known = made.get(key);
  if (known) return known;
  const [language = locale] = locale.split('-', 1);
  const read = [...(regions[language] ?? []), language, locale].flatMap((one) => readNames(one, part));
  const names = {
    numbers: new Map(read.map(([name, number]) => [inOneWord(name), number])),
    several: read.flatMap(([name]) => (name.includes(' ') ? [name] : [])),
  };
  made.set(key, names);
  return names;
}

function readNames(locale: string, part: Part): readonly (readonly [string, number])[] {
  const size = part === 'month' ? 12 : 7;
  const dates = Array.from({ length: size }, (_, place) =>
    part === 'month' ? Date.UTC(2026, place, 1) : Date.UTC(2026, 5, 1 + place),
  );
  const inUtc = { timeZone: 'UTC', calendar: 'gregory' } as const;
  // Some languages inflect a month's name beside a day.
  const styles = (['long', 'short'] as const).flatMap((style) => [
    new Intl.DateTimeFormat(locale, { [part]: style, ...inUtc }),
    new Intl.DateTimeFormat(locale, { [part]: style, day: 'numeric', ...inUtc }),
  ]);
  return dates.flatMap((date, place) =>
    styles.flatMap((style) => {
      const written = style.formatToParts(date).find(({ type }) => type === part)?.value ?? '';
      const name = tokensOf(fold(written)).join(' ');
      return name === '' || isNumber(name) ? [] : [[name, place + 1] as const];
    }),
  );
}
