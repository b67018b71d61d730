import type { FormField } from '../../src/atlassian/requestForm';
import { countsIn, countsPeople, fold } from '../../src/understanding';
import { isFiller, normalised } from './normalised';
import { lowerCaseOf } from './userInput';

/** Answers that words give, by field. */
export type SaidAnswers = readonly (readonly [field: FormField, answer: string])[];

/** Endings in which singular and plural differ. */
const endings = ['', 's', 'n', 'en', 'e', 'es'];

/**
 * The count in "3 people" or "two new monitors", for the only number field that it fits by name. A single number field whose name does not say
 * what it counts takes a count of people.
 */
export function saidCounts(open: readonly FormField[], words: string): SaidAnswers {
  const fields = open.filter(({ kind }) => kind === 'number');
  if (fields.length === 0) return [];
  const counts = countsIn(words);
  const found = fields.flatMap((field) => {
    const of = fold(field.name).split(' ');
    const telling = of.filter((word) => !isFiller(word));
    const isOfPeople = of.some(countsPeople) || (fields.length === 1 && telling.length === 0);
    const fitting = counts.filter(({ what }) =>
      what.some((word) => (isOfPeople && countsPeople(word)) || telling.some((one) => isSame(word, one))),
    );
    const [one, ...others] = fitting;
    return one && others.length === 0 ? [[field, String(one.count)] as const] : [];
  });
  // If two fields fit, neither is certain.
  return found.length === 1 ? found : [];
}

function isSame(one: string, other: string): boolean {
  // "GB".
  if (one === other && one.length > 1) return true;
  if (Math.min(one.length, other.length) < 3) return false;
  return endings.some((ending) => one === other + ending || other === one + ending);
}

const codeAtMost = 3;

/** What is written like a code after the name of a one-line field: "number plate B-AB 123". */
export function saidCodes(open: readonly FormField[], words: string): SaidAnswers {
  return open.flatMap((field) => {
    const name = normalised(field.name.replaceAll(/[*:]/g, ''));
    const at = lowerCaseOf(words).indexOf(name);
    const isWhole = !/\p{L}$/u.test(words.slice(0, Math.max(0, at))) && /^[\s:=]/.test(words.slice(at + name.length));
    if (field.kind !== 'text' || name.length < 3 || at < 0 || !isWhole) return [];
    const [first = '', ...rest] = words
      .slice(at + name.length)
      .split(/[\s:=]+/)
      .filter(Boolean);
    const behind = !/\d/.test(first) && isFiller(first.toLowerCase()) ? rest : [first, ...rest];
    const end = behind.findIndex((word, place) => place === codeAtMost || !isOfCode(word.replace(/[.,;!?]$/, '')));
    const code = behind
      .slice(0, end < 0 ? codeAtMost : end)
      .join(' ')
      .replace(/[.,;!?]$/, '');
    // "Has 7 digits" is no code.
    const isCode = /\d{4}/.test(code) || (/\d/.test(code) && /\p{L}/u.test(code));
    return isCode ? [[field, code] as const] : [];
  });
}

/** Whether a word has digits or a hyphen, or is a few capitals. */
function isOfCode(word: string): boolean {
  return /^[\p{L}\d-]{1,12}$/u.test(word) && (/\d|\p{L}-/u.test(word) || /^\p{Lu}{1,3}$/u.test(word));
}
