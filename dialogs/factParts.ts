import { linesShown, type Fact } from './adaptiveCard';

/** Bytes in a part: Teams accepts no card over 28 KB, and its speech, fallback text and buttons need room as well. */
const sizeOfPart = 12_000;
const aroundFact = 180;
const aroundLine = 100;
const longestName = 80;

/** Splits facts into parts that fit in a card each, at least one. `longest`: characters shown of a value. */
export function factParts(facts: readonly Fact[], longest: number): readonly (readonly Fact[])[] {
  const parts: Fact[][] = [[]];
  let size = 0;
  for (const fact of facts) {
    const cost = sizeOf(fact, longest);
    const part = parts.at(-1) ?? [];
    if (part.length > 0 && size + cost > sizeOfPart) {
      parts.push([fact]);
      size = cost;
    } else {
      part.push(fact);
      size += cost;
    }
  }
  return parts;
}

/** The facts of the first part, and a "…" if any are left out. */
export function factsThatFit(facts: readonly Fact[], longest = 500): readonly Fact[] {
  const [first = [], ...more] = factParts(facts, longest);
  return more.length === 0 ? first : [...first, { name: '…', value: '…' }];
}

function sizeOf({ name, value }: Fact, longest: number): number {
  const text = value.slice(0, longest);
  const lines = text.split('\n', linesShown).length;
  return Buffer.byteLength(name.slice(0, longestName)) + Buffer.byteLength(text) + aroundFact + aroundLine * lines;
}
