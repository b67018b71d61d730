/** Whether a date is the first of a time or the last; of words that say both, or neither, nothing is certain. */
export type DateRole = 'start' | 'end' | undefined;

const startWords = 'from since start starts starting begin begins beginning von vom ab seit beginn beginnt anfang';
const endWords = 'until till to by end ends ending due return bis zum ende endet rückkehr fällig';
const roles = new Map([
  ...startWords.split(' ').map((word) => [word, 'start'] as const),
  ...endWords.split(' ').map((word) => [word, 'end'] as const),
]);

/** What words say of a date: those of a field's name, or the one before the date in a sentence. Lower case; English and German. */
export function dateRoleIn(words: readonly string[]): DateRole {
  const found = new Set(words.flatMap((word) => roles.get(word) ?? []));
  return found.size === 1 ? [...found][0] : undefined;
}
