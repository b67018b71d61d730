import { LRUCache } from 'lru-cache';

/** Whether the text is an existing date, `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  // A date that does not exist rolls over to one that does.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

const dateTime =
  /^(\d{4}-\d{2}-\d{2})(?:T| +)([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d{1,9})?)? *(Z|[+-]\d{2}:?\d{2})?$/i;

/**
 * Epoch milliseconds of a date and time; `undefined` if it is not one. Without an offset it is local time in `timeZone`, an IANA
 * name; UTC if that is unknown.
 */
export function instantOf(text: string, timeZone: string): number | undefined {
  const [, day = '', hour = '', minute = '', second = '00', zone] = dateTime.exec(text) ?? [];
  if (!isDate(day)) return undefined;
  const wall = Date.parse(`${day}T${hour}:${minute}:${second}Z`);
  if (zone !== undefined) return wall - offsetIn(zone);
  // Near a change of offset, the second lookup is the right one.
  return wall - offsetAt(wall - offsetAt(wall, timeZone), timeZone);
}

/** The local parts of a date and time, `YYYY-MM-DD` and `HH:mm`; empty if missing. */
export function wallClock(text: string): { date: string; time: string } {
  const [date = '', time = ''] = text.split(/T| +/i);
  return { date, time: time.slice(0, 5) };
}

/** Milliseconds east of UTC. */
function offsetIn(zone: string): number {
  if (/^z$/i.test(zone)) return 0;
  const [hours, minutes] = [zone.slice(1, 3), zone.slice(-2)].map(Number);
  return (zone.startsWith('-') ? -1 : 1) * ((hours ?? 0) * 60 + (minutes ?? 0)) * 60_000;
}

/** By zone: creating a format takes as long as formatting a thousand dates. */
const formats = new LRUCache<string, Intl.DateTimeFormat>({
  max: 50,
  memoMethod: (timeZone) => new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }),
});

function offsetAt(instant: number, timeZone: string): number {
  try {
    const format = formats.memo(timeZone);
    return Date.parse(`${format.format(instant).replace(' ', 'T')}Z`) - instant;
  } catch {
    return 0;
  }
}
