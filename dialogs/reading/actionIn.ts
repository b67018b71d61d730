import { requestKeyIn } from '../../src/atlassian/serviceDesk/keys';
import { withoutElision } from '../../src/understanding';
import { isFiller } from './normalised';
import { commandText } from '../texts/commandText';
import { languages } from '../texts/knownLanguages';
import { around, courtesies, requestCommandOf } from '../texts/languages';
import type { RequestCommand } from '../texts/words';

/** Splits "approuve-la", "apruébala" and "j'approuve" into the verb as it is known and, if attached to it, "it". */
export function apart(word: string): readonly string[] {
  if (requestCommandOf.has(word)) return [word];
  const bare = withoutElision(word).trim();
  if (bare !== word && requestCommandOf.has(bare)) return [bare];
  for (const it of around.it.keys()) {
    if (!word.endsWith(it)) continue;
    const verb = word.slice(0, -it.length).replace(/-$/, '');
    const known = [verb, verb.normalize('NFD').replaceAll('\u0301', '').normalize('NFC')].find(
      (one) => requestCommandOf.has(one) && isOfOneLanguage(one, it),
    );
    if (known !== undefined) return [known, it];
  }
  return [word];
}

/** The French "fermées" is no "ferme" with a German "es". */
function isOfOneLanguage(verb: string, it: string): boolean {
  const says = (spoken: readonly string[], word: string) => spoken.some((one) => commandText(one) === word);
  return [...languages.values()].some(
    ({ words }) => says(words.around.it, it) && Object.values(words.request).some((verbs) => says(verbs, verb)),
  );
}

/** What is to be done, if all other words are fillers; "share it with …" names somebody, too. Takes normalised text. */
export function actionIn(words: readonly string[]): RequestCommand | undefined {
  // In "lehne es ab", "it" stands inside the verb.
  const parted = words.filter((word) => !around.it.has(word));
  return actionOf(words) ?? (parted.length > 1 ? actionOf(parted) : undefined);
}

function actionOf(words: readonly string[]): RequestCommand | undefined {
  for (let length = Math.min(5, words.length); length > 0; length--)
    for (let at = 0; at + length <= words.length; at++) {
      const command = requestCommandOf.get(words.slice(at, at + length).join(' '));
      if (command === undefined || around.request.has(words.slice(at, at + length).join(' '))) continue;
      const rest = [...words.slice(0, at), ...words.slice(at + length)];
      const to = command === 'share' || command === 'unshare' ? rest.findIndex((word) => around.with.has(word)) : -1;
      return (to < 0 ? rest : rest.slice(0, to)).every(isFiller) ? command : undefined;
    }
  return words.every(isFiller) ? 'request' : undefined;
}

/** "Show me ITH-4 and close ITH-6": the action stands between the keys, and not before the first of them. */
export function isOnlyOfLater(words: readonly string[], action: RequestCommand): boolean {
  const says = (word: string) => requestCommandOf.get(word) === action;
  const [first, last] = [words.findIndex(isKey), words.findLastIndex(isKey)];
  return words.slice(first, last).some(says) && !words.slice(0, first).some(says);
}

/** "ITH-3, ITH-4 and also ITH-6", but not "ITH-3, it is like ITH-4". */
export function areListed(words: readonly string[]): boolean {
  const between = words.slice(words.findIndex(isKey), words.findLastIndex(isKey));
  const kinds = [around.joining, around.also, around.article, around.request, around.rather, courtesies];
  return between.every((word) => isKey(word) || requestCommandOf.has(word) || kinds.some((kind) => kind.has(word)));
}

function isKey(word: string): boolean {
  return requestKeyIn(word) !== undefined;
}
