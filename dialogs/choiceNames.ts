import { isWithin } from '../src/understanding/mistakes';
import { mistypedFrom } from './reading/mistyped';
import type { Choice } from './choices';
import { nameSaidIn } from './reading/nameSaid';
import { isFiller, wordByWord } from './reading/normalised';
import { around } from './texts/languages';
import { cleanText } from './untrustedText';

/** More words than this say more than a name. */
const wordsAtMost = 4;

/** The choices of exactly this name or detail. Of two with the same name, only the number or the detail tells which. */
export function called(said: string, choices: readonly Choice[]): readonly Choice[] {
  return choices.filter((choice) => namesOf(choice).includes(said));
}

/** Whether the words are whole words of the choice's name or detail, in a row. */
export function isPartOf(said: string, choice: Choice): boolean {
  const wanted = wordsOf(said);
  return wanted !== ' ' && namesOf({ ...choice, alsoCalled: [] }).some((name) => wordsOf(name).includes(wanted));
}

function wordsOf(text: string): string {
  return ` ${(text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `.replace(/^ {2}$/, ' ');
}

function namesOf(choice: Choice): string[] {
  const { name, detail = '', isPlace = false, alsoCalled = [] } = choice;
  return [name, isPlace ? '' : detail, labelOf(choice), ...alsoCalled]
    .map((text) => cleanText(text, 200).toLowerCase())
    .filter(Boolean);
}

export function labelOf({ name, detail }: Choice): string {
  return detail ? `${cleanText(name, 80)} (${cleanText(detail, 80)})` : cleanText(name, 80);
}

/** The choices meant by "the Globex one, please", "switch to Globex" or "Globx". `isNamed`: also by "it is at Globex", as these are names. */
export function calledInOtherWords(text: string, choices: readonly Choice[], isNamed = false): readonly Choice[] {
  const said = nameSaidIn(text);
  const exact = called(said, choices);
  const found = exact.length > 0 ? exact : choices.filter((choice) => isPartOf(said, choice));
  const words = said.split(' ', wordsAtMost + 1);
  const mayName = isNamed && words.length <= wordsAtMost && !words.some((word) => around.failing.has(word));
  if (found.length > 0 || said.length < mistypedFrom) return found;
  return choices.filter((choice) =>
    namesOf(choice).some((name) => isWithin(name, said, 1) || (mayName && wordsOf(said).includes(wordsOf(name)))),
  );
}

/** Whether words tell something of their own beside the name of a choice: "laptop for Globex", but not "it is at Globex". */
export function saysMoreThanName(text: string, choices: readonly Choice[]): boolean {
  const said = nameSaidIn(text);
  if (called(said, choices).length > 0 || choices.some((choice) => isPartOf(said, choice))) return false;
  const names = choices.flatMap((choice) => namesOf(choice)).map((name) => wordsOf(name));
  // "Globex, not Acme" names two.
  if (new Set(names.filter((name) => wordsOf(said).includes(name))).size !== 1) return false;
  const others = wordByWord(said).filter((word) => !names.some((name) => name.includes(wordsOf(word))));
  return others.some((word) => !isFiller(word) && !around.into.has(word));
}
