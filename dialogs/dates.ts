import { LRUCache } from 'lru-cache';
import type { Activity } from './sdk';
import { textsOf } from './texts/languages';

/** The reader's language and time zone. */
export interface Reader {
  /** BCP 47. */
  readonly locale: string;
  /** An IANA name; `undefined` if the client does not tell: then times are in UTC, and say so. */
  readonly timeZone: string | undefined;
}

/** The sender of an activity, as a reader. Both values come from the client, and what `Intl` does not know is ignored. */
export function readerOf(activity: Partial<Activity>): Reader {
  const { localTimezone } = activity;
  return { locale: localeOf(activity), timeZone: isTimeZone(localTimezone) ? localTimezone : undefined };
}

/** The locale of the sentences that dates stand in, with the client's region if it names one. */
export function localeOf(activity: Partial<Activity>): string {
  const { locale } = activity;
  const texts = textsOf(activity);
  const isRegional = typeof locale === 'string' && locale.startsWith(`${texts.language}-`) && isLocale(locale);
  return isRegional ? locale : texts.locale;
}

function isLocale(given: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(given).length > 0;
  } catch {
    return false;
  }
}

/** In human terms: `today 14:05`, `yesterday 14:05`, `3 days ago`, `12 Oct 2026`. Other text is returned unchanged. */
export function inHumanTerms(iso: string, reader: Reader, now = Date.now()): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  const days = dayIn(reader, at) - dayIn(reader, new Date(now));
  if (days > 0 || days < -6) return format(at, reader, { dateStyle: 'medium' });
  const relative = relativeIn(reader.locale).format(days, 'day');
  return days < -1 ? relative : `${relative} ${withZone(at, reader, { timeStyle: 'short' })}`;
}

/** To the minute: `12 Oct 2026, 14:05`. */
export function exactly(iso: string, reader: Reader): string {
  const at = new Date(iso);
  return Number.isNaN(at.getTime()) ? iso : withZone(at, reader, { dateStyle: 'medium', timeStyle: 'short' });
}

const isoDay = /^\d{4}-\d\d-\d\d$/;
const isoMoment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/;

/** Without a time zone, as typed into a form. */
const typedMoment = /^\d{4}-\d\d-\d\d[ T]\d\d:\d\d$/;

/** A field's ISO day or moment as people write it: `12 Oct 2026`, `12 Oct 2026, 14:05`. Other text is returned unchanged. */
export function withoutIso(text: string, reader: Reader): string {
  if (isoMoment.test(text)) return exactly(text, reader);
  const typed = typedMoment.test(text) ? Date.parse(`${text.replace(' ', 'T')}Z`) : NaN;
  if (!Number.isNaN(typed))
    return format(new Date(typed), { ...reader, timeZone: 'UTC' }, { dateStyle: 'medium', timeStyle: 'short' });
  const at = isoDay.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(at) ? text : format(new Date(at), { ...reader, timeZone: 'UTC' }, { dateStyle: 'medium' });
}

/** Which parts of a moment `inFull` writes. */
export interface InFull {
  readonly day?: boolean;
  readonly time?: boolean;
  readonly zone?: boolean;
}

/** Epoch milliseconds, written unambiguously: `Friday, 27 November 2026 at 14:30 UTC`. */
export function inFull(
  at: number,
  { locale, timeZone }: { readonly locale: string; readonly timeZone: string },
  { day = false, time = false, zone = false }: InFull,
): string {
  const text = format(
    new Date(at),
    { locale, timeZone },
    {
      ...(day ? { dateStyle: 'full' } : {}),
      ...(time ? { timeStyle: at % 60_000 === 0 ? 'short' : 'medium' } : {}),
    },
  );
  return zone ? `${text} ${nameOfZone(at, locale, timeZone)}` : text;
}

function nameOfZone(at: number, locale: string, timeZone: string): string {
  const parts = formatIn(locale, { timeZone, timeZoneName: 'short' }).formatToParts(at);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

function withZone(at: Date, reader: Reader, options: Intl.DateTimeFormatOptions): string {
  return `${format(at, reader, options)}${reader.timeZone === undefined ? ' UTC' : ''}`;
}

function format(at: Date, { locale, timeZone = 'UTC' }: Reader, options: Intl.DateTimeFormatOptions): string {
  return formatIn(locale, { timeZone, ...options }).format(at);
}

/** Western digits, as in keys and codes. */
export const digits = { numberingSystem: 'latn' } as const;
/** Gregorian everywhere, as dates are typed and as Atlassian writes them: `ar-SA` has a calendar of its own. */
const asTyped = { calendar: 'gregory', ...digits } as const;

/** Made once for each language and time zone: making one takes many times as long as using it, and a list shows twenty dates. */
const formats = new LRUCache<string, Intl.DateTimeFormat>({ max: 100 });
const relatives = new LRUCache<string, Intl.RelativeTimeFormat>({ max: 100 });

function formatIn(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = JSON.stringify([locale, options]);
  const made = formats.get(name) ?? new Intl.DateTimeFormat(locale, { ...asTyped, ...options });
  formats.set(name, made);
  return made;
}

function relativeIn(locale: string): Intl.RelativeTimeFormat {
  const made = relatives.get(locale) ?? new Intl.RelativeTimeFormat(locale, { numeric: 'auto', ...digits });
  relatives.set(locale, made);
  return made;
}

/** The days since 1970 in the reader's calendar. */
function dayIn({ timeZone = 'UTC' }: Reader, at: Date): number {
  const parts = formatIn('en', { timeZone, year: 'numeric', month: 'numeric', day: 'numeric' });
  const [month = 1, day = 1, year = 1970] = parts.format(at).split('/').map(Number);
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

/** The reader's date, `YYYY-MM-DD`; `undefined` if the client does not tell the time zone. */
function todayOf(reader: Reader, now: number): string | undefined {
  if (reader.timeZone === undefined) return undefined;
  return new Date(dayIn(reader, new Date(now)) * 86_400_000).toISOString().slice(0, 10);
}

/** Hours from UTC at the two extremes of where people live. */
const [westernmost, easternmost] = [-11, 14];

/**
 * The dates it may be for the sender of this activity, `YYYY-MM-DD`: a single one if the client tells its time zone, otherwise those of the
 * region it names, otherwise those of the whole world.
 */
export function todaysOf(activity: Partial<Activity>, now: number): readonly string[] {
  const reader = readerOf(activity);
  const today = todayOf(reader, now);
  if (today !== undefined) return [today];
  const zones = zonesOf(reader.locale === activity.locale ? reader.locale : '');
  const hours = zones.length > 0 ? [] : [westernmost, 0, easternmost];
  const days = [
    ...zones.flatMap((timeZone) => todayOf({ ...reader, timeZone }, now) ?? []),
    ...hours.map((hour) => new Date(now + hour * 3_600_000).toISOString().slice(0, 10)),
  ];
  return [...new Set(days)].toSorted();
}

/** The time zones of a locale's region; empty if it names none. */
function zonesOf(locale: string): readonly string[] {
  if (!/-[a-z]{2}\b/i.test(locale)) return [];
  // Newer versions of Node.js have a method instead of the property.
  const region: { timeZones?: readonly string[]; getTimeZones?: () => readonly string[] | undefined } = Object(
    new Intl.Locale(locale),
  );
  return region.getTimeZones?.() ?? region.timeZones ?? [];
}

function isTimeZone(given: unknown): given is string {
  if (typeof given !== 'string' || given.length > 64) return false;
  try {
    return Boolean(formatIn('en', { timeZone: given }));
  } catch {
    return false;
  }
}
