import { around } from '../texts/languages';
import { commandText } from './userInput';

/** The reason in "because it is broken": `it is broken`; what begins otherwise stays as it is. */
export function withoutBecause(said: string): string {
  const [first = ''] = said.split(/\s/, 1);
  return around.because.has(commandText(first)) ? said.slice(first.length).trim() : said;
}
