import type { PartOf } from '../../src/channel/partOf';
import { changeLanguage } from './knownLanguages';
import type { Texts } from './texts';
import type { Words } from './words';

/**
 * Changes what the chat says or understands in a language, or adds one, for every bot of this process; call it before the first
 * turn. What is left out stays as it is; in a new language it is English.
 * @param language BCP 47, without a region: `de`, `pt`.
 * @example addLanguage('en', { texts: { menu: { whatNow: 'Hi, this is Hal. What do you need?' } } });
 */
export function addLanguage(
  language: string,
  parts: { readonly texts?: PartOf<Texts>; readonly words?: PartOf<Words> },
): void {
  // A module apart: an import of the package loads each that it exports from, but the texts only when they are first used.
  changeLanguage(language, parts);
}
