import { writtenCount } from '../../src/understanding';
import { escaped } from './escaped';
import { isQuestion, onlyAsks } from './asked';
import { withoutThanks } from './replies';
import { splitsWord } from './splitsWord';
import { languages } from '../texts/knownLanguages';
import { around, courtesies, fieldNamed } from '../texts/languages';
import { longestFirst } from '../texts/meanings';
import { lowerCaseOf } from './userInput';

const readAtMost = 2000;
/** In characters; a text that is longer does more than replace one thing with another. */
const longestReplacement = 200;

/** How somebody corrects an answer: with `value`, for the field that they name, if any. */
interface Correction {
  readonly field?: string;
  readonly value: string;
  /** Whether it begins like a correction, "no, make it", or ends like one: "would be better". */
  readonly isOpened: boolean;
}

/** Whether words correct an answer: "no, make it Friday", "change the summary to Black screen". */
export function isCorrection(words: string): boolean {
  const text = readable(words);
  return withoutCorrecting(text) !== text || readCorrection(words).field !== undefined;
}

/** One thing wanted in place of another. */
interface Replacement {
  readonly former: string;
  readonly value: string;
  /** Whether a part of the text, up to its comma, negates this. */
  denies(part: string): boolean;
}

/**
 * What is wanted instead, as each matching pattern reads it: `a phone` in place of `a monitor` for "not a monitor, a phone" and "a phone instead of
 * a monitor". "Do not replace the monitor with a phone" and "why a phone instead of a monitor?" want nothing; "could you" asks for it.
 */
export function replacementsIn(words: string): readonly Replacement[] {
  const text = words.replaceAll('’', "'").trim();
  if (text.length > longestReplacement || onlyAsks(text)) return [];
  const lower = lowerCaseOf(text);
  return [...around.replacing.keys()].flatMap((pattern) => {
    const literals = pattern.split(/[~*]/);
    // A cheap check before the regular expression, because most patterns do not occur.
    if (!lower.endsWith(literals.at(-1) ?? '') || !literals.every((literal) => lower.includes(literal))) return [];
    const found = replacingBy(pattern).exec(text);
    const { former, value } = found?.groups ?? {};
    if (!found || former === undefined || value === undefined) return [];
    const failing = failingBeside(pattern);
    const denies = (part: string) =>
      lowerCaseOf(part)
        .split(/[^\p{L}\p{M}\p{N}']+/u)
        .some((word) => failing.has(word));
    return denies(partsOf(text.slice(0, found.index)).at(-1) ?? '') ? [] : [{ former, value, denies }];
  });
}

/** The parts between commas and other marks. */
export function partsOf(text: string): readonly string[] {
  return text.split(/[,;:.!،、。]/);
}

/** The negations in the languages that have this pattern: "no" is a reply in English, but "not" in Spanish. */
function failingBeside(pattern: string): ReadonlySet<string> {
  const spoken = [...languages.values()].filter(({ words }) => words.around.replacing.includes(pattern));
  return new Set(spoken.flatMap(({ words }) => words.around.failing));
}

/** Made once for each pattern. */
const replacing = new Map<string, RegExp>();

function replacingBy(pattern: string): RegExp {
  const known = replacing.get(pattern);
  if (known) return known;
  const parts = escaped(pattern)
    .replace('~', '(?<former>.{1,100}?)')
    .replace(String.raw`\*`, '(?<value>.{1,100})');
  // Not anchored at the beginning: callers that look for names in the sentence read what opens it.
  const made = new RegExp(String.raw`(?<![\p{Script=Latin}\p{Script=Arabic}])${parts}$`, 'iu');
  replacing.set(pattern, made);
  return made;
}

function readable(words: string): string {
  return words.slice(0, readAtMost).replaceAll('’', "'").trim();
}

export function readCorrection(words: string): Correction {
  const text = readable(words);
  const value = withoutPreferring(withoutCorrecting(text));
  const named = fieldAndValueIn(value) ?? fieldAndValueIn(text) ?? fieldAndValueIn(text.replace(/[:：](?=\s)/u, ''));
  return { ...(named ?? titleIn(text) ?? { value }), isOpened: value !== text };
}

/** The number, if words say or correct nothing else: "two, please", "make it 2". `locale`: the person's. */
export function countOf(words: string, locale = ''): number | undefined {
  return writtenCount(withoutThanks(readCorrection(words).value.toLowerCase()), locale);
}

/** "New headset please": `New headset`. */
function withoutCourtesy(value: string): string {
  const courtesy = longestFirst(courtesies).find((one) => lowerCaseOf(value).endsWith(` ${one}`));
  const bare = courtesy === undefined ? '' : value.slice(0, -courtesy.length).trimEnd().replace(/,$/u, '');
  return bare === '' ? value : bare;
}

/** "No, wait, make it Friday": `Friday`. */
export function withoutCorrecting(text: string): string {
  for (const opener of longestFirst(around.correcting)) {
    if (!lowerCaseOf(text).startsWith(opener)) continue;
    if (splitsWord(text, opener.length)) continue;
    const rest = text.slice(opener.length).replace(/^[\s,;:.、،…-]+/u, '');
    if (rest !== '') return withoutCorrecting(rest);
  }
  return text;
}

/** "Friday would be better": `Friday`. */
function withoutPreferring(text: string): string {
  const bare = text.replace(/[.!。]$/u, '');
  const closer = longestFirst(around.preferring).find((one) => lowerCaseOf(bare).endsWith(one)) ?? '';
  const before = bare.slice(0, bare.length - closer.length);
  const isWithin = splitsWord(bare, before.length);
  return closer === '' || before.trim() === '' || isWithin ? text : before.trimEnd().replace(/[,;、،]$/u, '');
}

/** "Call it Black screen", "make the title Black screen"; neither "call IT support" nor "make the title shorter". */
function titleIn(text: string): { readonly field: string; readonly value: string } | undefined {
  const said = lowerCaseOf(text);
  const pattern = longestFirst(around.titling).find((one) => {
    const [before = '', after = ''] = one.split('*');
    return said.startsWith(before) && said.endsWith(after) && said.length > one.length;
  });
  const [before = '', after = ''] = pattern?.split('*') ?? [];
  const value = unquoted(withoutCourtesy(text.slice(before.length, text.length - after.length).trim()));
  // "Make the title shorter" asks for something else.
  const isNamed = before.split(/[\sは]/u).some((word) => fieldNamed.get(word) === 'summary');
  const isName = isNamed ? !/^\p{Ll}/u.test(value) : /\s|^[^\p{Ll}]/u.test(value);
  const isOther = isQuestion(text) || /\bIT\b/.test(text.slice(0, before.length)) || courtesies.has(lowerCaseOf(value));
  return pattern === undefined || !isName || isOther ? undefined : { field: 'summary', value };
}

function unquoted(value: string): string {
  return value.replace(/^["“„«「](.*)["”“»」]$/su, '$1').trim();
}

function fieldAndValueIn(text: string): { readonly field: string; readonly value: string } | undefined {
  for (const pattern of longestFirst(around.changing)) {
    const [before = '', between = '', after = ''] = pattern.split(/[~*]/u);
    const lower = lowerCaseOf(text);
    const at = lower.indexOf(between, before.length);
    if (!lower.startsWith(before) || at < 0) continue;
    const bare = /[.!。]$/u.test(text) && after !== '' ? text.slice(0, -1) : text;
    if (!lowerCaseOf(bare).endsWith(after)) continue;
    const parts = [
      text.slice(before.length, at).trim(),
      bare.slice(at + between.length, bare.length - after.length).trim(),
    ];
    const [field = '', value = ''] = pattern.indexOf('~') < pattern.indexOf('*') ? parts : parts.toReversed();
    if (field !== '' && value !== '' && !around.it.has(lowerCaseOf(field)))
      return { field, value: unquoted(withoutCourtesy(value)) };
  }
  return undefined;
}
