import type { PartOf } from '../../channel/partOf';
import { changePageLanguage } from './pageLanguage';
import type { PageTexts } from './pageTexts';

/**
 * Changes what the pages of the sign-in say in a language, or adds one, for every bot of this process; call it before the first
 * request. What is left out stays as it is, and in a new language is English.
 *
 * @param language BCP 47, without a region: `de`, `pt`.
 * @example addPageLanguage('pt', { almostDone: 'Quase lá', typeCode: (bot) => html`Digite este código na conversa com ${bot}:` });
 */
export function addPageLanguage(language: string, texts: PartOf<PageTexts>): void {
  // A module apart: an import of the package loads each that it exports from, but the texts only when they are first used.
  changePageLanguage(language, texts);
}
