/** How many characters are enough to tell whether a text is only a word or two. */
const readAtMost = 120;
const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** A text's words, unchanged, in any script. Bound the text's length before. */
export function wordsIn(text: string): readonly string[] {
  return [...segmenter.segment(text)].flatMap(({ isWordLike, segment }) => (isWordLike ? [segment] : []));
}

/** Whether a text is only a word or two: the person may want to say it in others. */
export function tellsLittle(text: string): boolean {
  return wordsIn(text.slice(0, readAtMost)).length < 3;
}

/** The words in capitals, returned in lower case: "IT" is a name, "it" is not. */
export function wordsInCapitals(text: string): ReadonlySet<string> {
  return new Set(text.match(/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu)?.map((word) => word.toLowerCase()));
}
