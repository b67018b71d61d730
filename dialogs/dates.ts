import { LRUCache } from 'lru-cache';
import type { Activity } from './sdk';
import { textsOf } from './texts/languages';

/** Language and time zone of whoever reads. */
export interface Reader {
  /** BCP 47. */
  readonly locale: string;
  /** IANA; absent where the client does not tell it: then times are in UTC, and say so. */
  readonly timeZone: string | undefined;
}

/** What an activity tells of whoever sent it; both come from the client, and what `Intl` does not know is left out. */
export function readerOf(activity: Partial<Activity>): Reader {
  const { localTimezone, locale } = activity;
  // In the language of the sentences that dates stand in, with the client's region where it names one.
  const texts = textsOf(activity);
  const isRegional = typeof locale === 'string' && locale.startsWith(`${texts.language}-`) && isLocale(locale);
  return {
    locale: isRegional ? locale : texts.locale,
    timeZone: isTimeZone(localTimezone) ? localTimezone : undefined,
  };
}

function isLocale(given: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(given).length > 0;
  } catch {
    return false;
  }
}

/** In human terms: `today 14:05`, `yesterday 14:05`, `3 days ago`, `12 Oct 2026`. What is no date is shown as it is. */
export function inHumanTerms(iso: string, reader: Reader, now = Date.now()): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  const days = dayIn(reader, at) - dayIn(reader, new Date(now));
  if (days > 0 || days < -6) return format(at, reader, { dateStyle: 'medium' });
  const relative = relativeIn(reader.locale).format(days, 'day');
  return days < -1 ? relative : `${relative} ${timeOf(at, reader)}`;
}

/** To the minute: `12 Oct 2026, 14:05`. */
export function exactly(iso: string, reader: Reader): string {
  const at = new Date(iso);
  return Number.isNaN(at.getTime()) ? iso : `${format(at, reader, { dateStyle: 'medium' })}, ${timeOf(at, reader)}`;
}

function timeOf(at: Date, reader: Reader): string {
  return `${format(at, reader, { timeStyle: 'short' })}${reader.timeZone === undefined ? ' UTC' : ''}`;
}

function format(at: Date, { locale, timeZone = 'UTC' }: Reader, options: Intl.DateTimeFormatOptions): string {
  return formatIn(locale, { timeZone, ...options }).format(at);
}

/** Made once for each language and zone: making one takes many times what using it does, and a list shows twenty dates. */
const formats = new LRUCache<string, Intl.DateTimeFormat>({ max: 100 });
const relatives = new LRUCache<string, Intl.RelativeTimeFormat>({ max: 100 });

function formatIn(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = JSON.stringify([locale, options]);
  const made = formats.get(name) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(name, made);
  return made;
}

function relativeIn(locale: string): Intl.RelativeTimeFormat {
  const made = relatives.get(locale) ?? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  relatives.set(locale, made);
  return made;
}

/** The days since 1970 in the reader's calendar. */
function dayIn({ timeZone = 'UTC' }: Reader, at: Date): number {
  const parts = formatIn('en', { timeZone, year: 'numeric', month: 'numeric', day: 'numeric' });
  const [month = 1, day = 1, year = 1970] = parts.format(at).split('/').map(Number);
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

/** What day it is for the reader, `YYYY-MM-DD`; `undefined` where the client does not tell where that is. */
export function todayOf(reader: Reader, now: number): string | undefined {
  if (reader.timeZone === undefined) return undefined;
  return new Date(dayIn(reader, new Date(now)) * 86_400_000).toISOString().slice(0, 10);
}

function isTimeZone(given: unknown): given is string {
  if (typeof given !== 'string' || given.length > 64) return false;
  try {
    return Boolean(formatIn('en', { timeZone: given }));
  } catch {
    return false;
  }
}
