import { botCommands, type BotCommand } from './commandsHad';
import type { Texts } from './texts';

/** The command that a word is for, if any. */
export type MeaningOf = (word: string) => BotCommand | undefined;

/** A word that a text tells people to say, as any language marks it: in bold, or in its quotation marks. */
const toSay = /\*\*([^*]+)\*\*|["„“«「]\s?([^"„“”«»「」]+?)\s?["“”»」]/g;
/** Splits between sentences and their clauses; each keeps its final punctuation. */
const betweenParts = /(?![\s»”])(?<=[.!?؟;؛](?:\s?["»”“])?\s+)|(?<=[。？！；][」』]?)(?![」』])/;

const made = new WeakMap<Texts, Map<string, Texts>>();

/**
 * The texts for a bot that has only these commands. Sentences that tell people to say any other are left out, along with the question that
 * such a sentence answers ("Not you?").
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

/** Applies `change` to every string inside, and to those that functions return. */
function mapped<T>(part: T, change: (text: string) => string): T;
function mapped(part: unknown, change: (text: string) => string): unknown {
  if (typeof part === 'string') return change(part);
  if (typeof part === 'function') return (...given: unknown[]): unknown => mapped(part(...given), change);
  if (Array.isArray(part)) return part.map((one) => mapped(one, change));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([name, inside]) => [name, mapped(inside, change)]));
}
