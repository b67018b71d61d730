import { botCommands, type BotCommand } from './commandsHad';
import type { Texts } from './texts';

/** What a word is told to be said for; `undefined` for what is none. */
export type MeaningOf = (word: string) => BotCommand | undefined;

/** A word to say, as every language writes it: in bold, or in its quotation marks. */
const toSay = /\*\*([^*]+)\*\*|["„“«「]\s?([^"„“”«»「」]+?)\s?["“”»」]/g;
/** Between sentences, and the clauses in them; each keeps what ends it. */
const betweenParts = /(?![\s»”])(?<=[.!?؟;؛](?:\s?["»”“])?\s+)|(?<=[。？！；][」』]?)(?![」』])/;

const made = new WeakMap<Texts, Map<string, Texts>>();

/**
 * The same texts for a bot that has these commands alone: what tells to say another one is left out, by the sentence, and the
 * question that it answers ("Not you?").
 */
export function textsWith(texts: Texts, commands: ReadonlySet<BotCommand>, meaningOf: MeaningOf): Texts {
  const lacks = botCommands.filter((word) => !commands.has(word));
  if (lacks.length === 0) return texts;
  const known = made.get(texts) ?? new Map<string, Texts>();
  made.set(texts, known);
  const key = lacks.join();
  const tellsOfNone = (text: string) => {
    const word = meaningOf(text);
    return word === undefined || !lacks.includes(word);
  };
  const fitting = known.get(key) ?? mapped(texts, (text) => withoutPartsOf(text, tellsOfNone));
  known.set(key, fitting);
  return fitting;
}

function withoutPartsOf(text: string, isKept: (word: string) => boolean): string {
  if (wordsToSay(text).every(isKept)) return text;
  const kept: string[] = [];
  for (const part of text.split(betweenParts)) {
    if (wordsToSay(part).every(isKept)) kept.push(part);
    else if (/[?؟]\s*$/.test(kept.at(-1) ?? '')) kept.pop();
  }
  return kept
    .join('')
    .trim()
    .replace(/\s?[;；؛]$/, '.');
}

function wordsToSay(text: string): string[] {
  return [...text.matchAll(toSay)].map(([, bold, quoted]) => bold ?? quoted ?? '');
}

/** With every string that is in it, or that its functions return, changed. */
function mapped<T>(part: T, change: (text: string) => string): T;
function mapped(part: unknown, change: (text: string) => string): unknown {
  if (typeof part === 'string') return change(part);
  if (typeof part === 'function') return (...given: unknown[]): unknown => mapped(part(...given), change);
  if (Array.isArray(part)) return part.map((one) => mapped(one, change));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([name, inside]) => [name, mapped(inside, change)]));
}
