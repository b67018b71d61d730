/** A word's letters as a bit set: words whose sets differ much need no letter-by-letter comparison. */
export function lettersOf(stem: string): number {
  let letters = 0;
  for (let place = 0; place < stem.length; place++) letters |= 1 << (stem.charCodeAt(place) & 31);
  return letters;
}

export function differingLetters(a: number, b: number): number {
  let count = 0;
  for (let left = a ^ b; left !== 0; left &= left - 1) count++;
  return count;
}

/** Whether the edit distance is at most `allowed`, a swap of neighbours counting as one. */
export function isWithin(a: string, b: string, allowed: number): boolean {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let least = Math.min(
        cell(last, column) + 1,
        cell(current, column - 1) + 1,
        cell(last, column - 1) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) least = Math.min(least, cell(before, column - 2) + 1);
      current.push(least);
    }
    if (Math.min(...current) > allowed) return false;
    [before, last] = [last, current];
  }
  return cell(last, b.length) <= allowed;
}

function cell(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
