const withinWord = /^[\p{Script=Latin}\p{Script=Arabic}\p{M}\p{N}]{2}$/u;

/** Whether this place of a text is inside a word. In scripts without spaces no place is. */
export function splitsWord(text: string, place: number): boolean {
  return place > 0 && withinWord.test(text.slice(place - 1, place + 1));
}
