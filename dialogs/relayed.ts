import { openersIn } from './replies';
import { around } from './texts/languages';
import { lowerCaseOf } from './userInput';

const gap = '*';
/** A longer text is rather the comment itself. */
const longestRelayed = 500;

/**
 * What is to be told, where it stands by itself: `I am in Berlin` of "please tell them that I am in Berlin", but nothing of "tell them to hurry".
 * `undefined` where that is not certain.
 */
export function relayed(text: string): string | undefined {
  if (text.length > longestRelayed) return undefined;
  const whole = text.trim();
  const bare = openersCut(whole);
  // "Can you" asks, what is to be told does not.
  const said = bare === whole ? bare : bare.replace(/[?？؟]$/u, '').trimEnd();
  const lower = lowerCaseOf(said).replaceAll('’', "'");
  for (const pattern of around.relaying.keys()) {
    const [before = '', after = ''] = pattern.split(gap);
    const end = after === '' ? lower.length : lower.replace(/[.!。！]$/u, '').length;
    if (!lower.slice(0, end).endsWith(after)) continue;
    const begins = [before, before.replace(/ $/, ', '), before.replace(/ $/, ': ')].find((one) =>
      lower.startsWith(one),
    );
    const told = begins === undefined ? '' : said.slice(begins.length, end - after.length).trim();
    if (/^\p{L}/u.test(told) && !told.includes('\n') && standsAlone(told))
      return told.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
  }
  return undefined;
}

/** "This" tells nothing by itself. A script without spaces quotes what was said. */
function standsAlone(told: string): boolean {
  const [first = '', ...more] = told.toLowerCase().split(/[\s,'’]/);
  return (
    (more.length > 0 && around.relayed.has(first)) ||
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(told)
  );
}

/** "Can you please tell them": `tell them`. */
function openersCut(text: string): string {
  const words = [...text.matchAll(/\S+/g)];
  const openers = openersIn(words.map(([word]) => word.toLowerCase().replace(/,$/, '')));
  return text.slice(words[openers]?.index);
}
