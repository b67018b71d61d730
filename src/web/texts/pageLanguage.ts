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

/** As `addPageLanguage` has it. @internal */
export function changePageLanguage(language: string, texts: PartOf<PageTexts>): void {
  known.set(language, merged(known.get(language) ?? { ...english, language }, texts));
}

/** As many as are looked at: browsers send a handful. */
const rangesAtMost = 20;

/**
 * The language that a browser likes best of those that there are, RFC 9110 section 12.5.4; empty where it names none of them.
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
 * What the pages say to this browser: in the language that it likes best of those that there are; else in that of the chat, where
 * the page is about one; else in English.
 * @internal
 */
export function pageTextsFor(request: IncomingMessage, chat?: Chat): PageTexts {
  const language = preferred(request, pageLanguages) || languageIn(chat?.reference['locale']);
  return pageLanguages.get(language) ?? pageLanguages.get('en') ?? english;
}
