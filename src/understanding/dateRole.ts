/** Whether a date is the start or the end of a period; `undefined` if the words say both or neither. */
export type DateRole = 'start' | 'end' | undefined;

const startWords =
  'first leaving departure from since start starts starting begin begins beginning von vom ab seit beginn beginnt anfang erster erste abreise abfahrt dès départ début premier primer salida inicio comienzo 開始 開始日 出発 出発日 المغادرة بداية البداية';
const endWords =
  "last back until till to by end ends ending due return bis zum ende endet rückkehr fällig letzter letzte jusqu'au jusqu’au rückreise rückfahrt fin retour dernier último regreso vuelta 終了 終了日 帰着 帰着日 العودة نهاية النهاية";
const roles = new Map([
  ...startWords.split(' ').map((word) => [word, 'start'] as const),
  ...endWords.split(' ').map((word) => [word, 'end'] as const),
]);

/** The role that words give a date: those of a field's name, or the one before the date in a sentence. Lower case. */
export function dateRoleIn(words: readonly string[]): DateRole {
  const found = new Set(words.flatMap((word) => roles.get(word) ?? []));
  return found.size === 1 ? [...found][0] : undefined;
}

const sinceWords = new Set('from since starting von vom ab seit dès depuis desde من ابتداء'.split(' '));
const untilWords = new Set("until till to bis jusqu'au jusqu’au jusqu'à jusqu’à hasta حتى لغاية إلى".split(' '));

/** The role that a date has by how it is said, without regard to the words of the date itself: "until the first of May". Lower case. */
export function saidRoleOf(date: string): DateRole {
  const [first = ''] = date.trim().split(/\s/, 1);
  if (untilWords.has(first) || date.endsWith('まで')) return 'end';
  return sinceWords.has(first) || date.endsWith('から') ? 'start' : undefined;
}
