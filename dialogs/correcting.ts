import { around } from './texts/languages';
import { lowerCaseOf } from './userInput';

const readAtMost = 2000;

/** What somebody said to correct what they answered: `value`, for the field that they name if they do. */
interface Correction {
  readonly field?: string;
  readonly value: string;
  /** It begins as corrections do: "no, make it". */
  readonly isOpened: boolean;
}

/** "No, make it Friday", "change the summary to Black screen": whether words correct what was answered. */
export function isCorrection(words: string): boolean {
  const { isOpened, field } = readCorrection(words);
  return isOpened || field !== undefined;
}

export function readCorrection(words: string): Correction {
  const text = words.slice(0, readAtMost).replaceAll('’', "'").trim();
  const value = withoutCorrecting(text);
  const named = changeIn(value) ?? changeIn(text);
  return { ...(named ?? { value }), isOpened: value !== text };
}

/** "No, wait, make it Friday": `Friday`. */
function withoutCorrecting(text: string): string {
  // "Make it" before "make".
  for (const opener of [...around.correcting.keys()].toSorted((one, other) => other.length - one.length)) {
    if (!lowerCaseOf(text).startsWith(opener)) continue;
    const behind = text.slice(opener.length);
    if (/^[\p{Script=Latin}\p{Script=Arabic}]/u.test(behind)) continue;
    const rest = behind.replace(/^[\s,;:.、،…-]+/u, '');
    if (rest !== '') return withoutCorrecting(rest);
  }
  return text;
}

function changeIn(text: string): { readonly field: string; readonly value: string } | undefined {
  for (const pattern of around.changing.keys()) {
    const [before = '', between = '', after = ''] = pattern.split('*');
    const lower = lowerCaseOf(text);
    const at = lower.indexOf(between, before.length);
    if (!lower.startsWith(before) || at < 0) continue;
    const bare = /[.!。]$/u.test(text) && after !== '' ? text.slice(0, -1) : text;
    if (!lowerCaseOf(bare).endsWith(after)) continue;
    const field = text.slice(before.length, at).trim();
    const value = bare.slice(at + between.length, bare.length - after.length).trim();
    if (field !== '' && value !== '' && !around.it.has(lowerCaseOf(field)))
      return { field, value: value.replace(/^["“„«](.*)["”“»]$/su, '$1') };
  }
  return undefined;
}
