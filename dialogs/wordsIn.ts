const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** A text's words as they stand there, in any script. Bound the text before. */
export function wordsIn(text: string): readonly string[] {
  return [...segmenter.segment(text)].flatMap(({ isWordLike, segment }) => (isWordLike ? [segment] : []));
}
