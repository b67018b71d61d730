import { around, eachOf } from '../texts/languages';
import { longestFirst } from '../texts/meanings';

/** `lunch` of "all but lunch". Takes normalised text. */
export function exceptedIn(words: string): string | undefined {
  for (const but of longestFirst(around.excepting)) {
    const [before = '', behind, ...more] = words.split(but.includes('*') ? but.slice(1) : ` ${but} `);
    if (behind === undefined || more.length > 0) continue;
    if (but.includes('*')) return behind === '' || eachOf.has(behind) ? before : undefined;
    if (eachOf.has(before)) return behind;
  }
  return undefined;
}
