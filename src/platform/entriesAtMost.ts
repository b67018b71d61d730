/** Of an `LRUCache`: so many entries. Its own `max` takes the room for all of them at once, before the first has come. */
export function entriesAtMost(maxSize: number) {
  return { maxSize, sizeCalculation: () => 1 };
}
