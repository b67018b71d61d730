import { normalised } from './normalised';
import { kindCommandOf } from '../texts/languages';

const firstWord = /^\s{0,9}(\p{L}{1,20})[\s,.!、。،]{1,9}(?=\S)/u;

/** "Oops, wrong ticket": `wrong ticket`. Other texts stay as they are. */
export function withoutApology(text: string): string {
  const [begin = '', word = ''] = firstWord.exec(text) ?? [];
  return kindCommandOf.get(normalised(word)) === 'fine' ? text.slice(begin.length) : text;
}
