import type { IncomingMessage } from 'node:http';
import { preferred } from '../../web/texts/pageLanguage';
import { arabic } from './arabic';
import { english } from './english';
import { french } from './french';
import { german } from './german';
import { japanese } from './japanese';
import { spanish } from './spanish';

/** What the configuration page says, in one language. */
export type ConfigurationTexts = typeof english;

export const configurationLanguages: ReadonlyMap<string, ConfigurationTexts> = new Map(
  [english, german, french, spanish, japanese, arabic].map((texts) => [texts.language, texts]),
);

/** In the language that the browser likes best of those that there are, else in this. */
export function configurationTextsFor(request: IncomingMessage, otherwise: string): ConfigurationTexts {
  return configurationLanguages.get(preferred(request, configurationLanguages) || otherwise) ?? english;
}

/** `a, b and c`. */
export function list({ locale }: ConfigurationTexts, words: readonly string[]): string {
  return new Intl.ListFormat(locale).format(words);
}

/** Of epoch milliseconds, in UTC: a day, or that and the time. */
export function dateIn({ locale }: ConfigurationTexts, at: number, timeStyle?: 'short' | 'medium'): string {
  const style = { dateStyle: 'medium', timeZone: 'UTC', ...(timeStyle ? { timeStyle } : {}) } as const;
  return new Intl.DateTimeFormat(locale, style).format(at);
}

/**
 * A name in a sentence, as plain text: where the two may run in different directions, the sentence keeps its order (UAX #9, FSI
 * and PDI).
 */
export function named({ isRightToLeft }: ConfigurationTexts, name: string): string {
  const isMixed = isRightToLeft || /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(name);
  return isMixed ? `\u2068${name}\u2069` : name;
}
