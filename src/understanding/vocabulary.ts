import { differingLetters, isWithin, lettersOf } from './mistakes';
import { isNumber } from './words';

/** A similar word in the vocabulary, and how near it is, from 0 to 1. */
export interface Similar {
  readonly stem: string;
  readonly nearness: number;
}

const typo = 0.8;
const longer = 0.75;
const shorter = 0.7;
const compoundEnd = 0.65;
/** The fewest letters of a prefix or a part of a compound. */
const partLength = 4;
/** The most words considered with one prefix. */
const mostRelated = 64;

export interface Vocabulary {
  has(stem: string): boolean;
  /** Words that start with it, its own prefixes and, in languages with compounds, words where one ends with the other. */
  related(stem: string): readonly Similar[];
  /** Words within one typing error, two from eight letters on; a swap counts as one. */
  misspelt(stem: string): readonly Similar[];
}

interface Entry {
  readonly stem: string;
  /** Its letters as a bit set, see `lettersOf`. */
  readonly letters: number;
}

/** `compared` is called for each letter-by-letter comparison. */
export function createVocabulary(
  stems: Iterable<string>,
  compounds: boolean,
  compared: () => void = () => undefined,
): Vocabulary {
  const words = [...new Set(stems)].filter((stem) => !stem.includes(' ')).toSorted();
  const known = new Set(words);
  const backwards = compounds ? words.map(reverse).toSorted() : [];
  const byLength = new Map<number, Entry[]>();
  for (const stem of words) {
    const entries = byLength.get(stem.length) ?? [];
    entries.push({ stem, letters: lettersOf(stem) });
    byLength.set(stem.length, entries);
  }

  return {
    has: (stem) => known.has(stem),

    related(stem) {
      if (stem.length < partLength || isNumber(stem)) return [];
      const found: Similar[] = startingWith(words, stem).map((other) => ({ stem: other, nearness: longer }));
      for (let length = partLength; length < stem.length; length++) {
        const start = stem.slice(0, length);
        // "Contract" is unrelated to "cont": without compounds, the rest must be an ending.
        if (known.has(start) && (compounds || stem.length - length <= 3))
          found.push({ stem: start, nearness: shorter });
      }
      if (!compounds) return found;
      for (const other of startingWith(backwards, reverse(stem))) {
        found.push({ stem: reverse(other), nearness: compoundEnd });
      }
      for (let at = 2; at <= stem.length - partLength; at++) {
        const end = stem.slice(at);
        if (known.has(end)) found.push({ stem: end, nearness: compoundEnd });
      }
      return found;
    },

    misspelt(stem) {
      const allowed = mistakesIn(stem);
      if (allowed === 0) return [];
      const letters = lettersOf(stem);
      const found: Similar[] = [];
      for (let length = stem.length - allowed; length <= stem.length + allowed; length++) {
        for (const entry of byLength.get(length) ?? []) {
          if (differingLetters(entry.letters, letters) > 2 * allowed) continue;
          compared();
          if (isWithin(stem, entry.stem, Math.min(allowed, mistakesIn(entry.stem)))) {
            found.push({ stem: entry.stem, nearness: typo });
          }
        }
      }
      return found;
    },
  };
}

function mistakesIn(stem: string): number {
  if (stem.length < 5 || isNumber(stem)) return 0;
  return stem.length >= 8 ? 2 : 1;
}

function startingWith(sorted: readonly string[], start: string): string[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (const word of sorted.slice(low, low + mostRelated)) {
    if (!word.startsWith(start)) break;
    if (word !== start) found.push(word);
  }
  return found;
}

function reverse(text: string): string {
  return [...text].toReversed().join('');
}
