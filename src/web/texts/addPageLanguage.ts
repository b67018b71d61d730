import type { PartOf } from '../../channel/partOf';
import { changePageLanguage } from './pageLanguage';
import type { PageTexts } from './pageTexts';

/**
 * Changes the texts of the sign-in's pages in a language, or adds a language, for every bot of this process. Call it before the
 * first request. Texts that are left out stay as they are; in a new language they are English.
 *
 * @param language BCP 47, without a region: `de`, `pt`.
 * @example addPageLanguage('pt', { almostDone: 'Quase lá', typeCode: (bot) => html`Digite este código na conversa com ${bot}:` });
 */
export function addPageLanguage(language: string, texts: PartOf<PageTexts>): void {
  // In a module of its own: importing the package loads this, but the texts only when they are first used.
  changePageLanguage(language, texts);
}
