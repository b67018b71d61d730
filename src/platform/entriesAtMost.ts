/** Options of an `LRUCache` for so many entries. Its own `max` would allocate room for all of them before the first one comes. */
export function entriesAtMost(maxSize: number) {
  return { maxSize, sizeCalculation: () => 1 };
}
