import type { IncomingMessage } from 'node:http';
import { languageIn } from '../../channel/locale';
import { merged, type PartOf } from '../../channel/partOf';
import type { Chat } from '../../login/flow';
import { arabic } from './arabic';
import { english } from './english';
import { french } from './french';
import { german } from './german';
import { japanese } from './japanese';
import type { PageTexts } from './pageTexts';
import { spanish } from './spanish';

const known = new Map<string, PageTexts>(
  [english, german, french, spanish, japanese, arabic].map((texts) => [texts.language, texts]),
);

/** @internal */
export const pageLanguages: ReadonlyMap<string, PageTexts> = known;

/** See `addPageLanguage`. @internal */
export function changePageLanguage(language: string, texts: PartOf<PageTexts>): void {
  known.set(language, merged(known.get(language) ?? { ...english, language }, texts));
}

/** Only the first of them are read: browsers send a handful. */
const rangesAtMost = 20;

/**
 * The one of these languages that a browser prefers, RFC 9110 section 12.5.4; empty if it accepts none of them.
 * @internal
 */
export function preferred({ headers }: IncomingMessage, languages: ReadonlyMap<string, unknown>): string {
  const ranges = (headers['accept-language'] ?? '').split(',', rangesAtMost).map((range) => {
    const [tag = '', quality] = range.split(/;\s*q=/i, 2);
    return { language: languageIn(tag.trim()), quality: quality === undefined ? 1 : Number(quality) || 0 };
  });
  const [best] = ranges
    .filter(({ language, quality }) => quality > 0 && languages.has(language))
    .toSorted((a, b) => b.quality - a.quality);
  return best?.language ?? '';
}

/**
 * The texts for this browser: in the language it prefers, else the chat's if the page belongs to one, else in English.
 * @internal
 */
export function pageTextsFor(request: IncomingMessage, chat?: Chat): PageTexts {
  const language = preferred(request, pageLanguages) || languageIn(chat?.reference['locale']);
  return pageLanguages.get(language) ?? pageLanguages.get('en') ?? english;
}
