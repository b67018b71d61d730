import type { Activity } from '../sdk';
import { english } from './english';
import { englishWords } from './englishWords';
import type { Texts } from './texts';
import type { CommandWord, ListWord, Reply, RequestCommand, Words } from './words';

/** One language of the chat. */
interface Language {
  readonly texts: Texts;
  readonly words: Words;
}

const languages: ReadonlyMap<string, Language> = new Map<string, Language>(
  [{ texts: english, words: englishWords }].map((one) => [one.texts.language, one]),
);

/** What the chat says, in the language of an activity's `locale`; English where that is none of these. */
export function textsOf({ locale }: Partial<Activity>): Texts {
  return languages.get(languageIn(locale))?.texts ?? english;
}

/** `de` for `de-AT`. It comes from the client. */
function languageIn(locale: unknown): string {
  return typeof locale === 'string' ? (locale.toLowerCase().split(/[-_]/, 1)[0] ?? '') : '';
}

const all = [...languages.values()].map(({ words }) => words);

/** Each word by what it means: whatever the language of the turn, those of the others are understood, too. */
function meanings<Meaning extends string>(
  part: (words: Words) => Readonly<Partial<Record<Meaning, readonly string[]>>>,
): ReadonlyMap<string, Meaning> {
  const entries = all.flatMap((words) => Object.entries(part(words)) as [Meaning, readonly string[]][]);
  // The first language wins.
  return new Map(entries.flatMap(([meaning, said]) => said.map((word) => [word, meaning] as const)).toReversed());
}

export const commandOf: ReadonlyMap<string, CommandWord> = meanings(({ always }) => always);
export const kindCommandOf: ReadonlyMap<string, CommandWord> = meanings(({ kindly }) => kindly);
export const replyOf: ReadonlyMap<string, Reply> = meanings(({ replies }) => replies);
export const requestCommandOf: ReadonlyMap<string, RequestCommand> = meanings(({ request }) => request);
export const listWordOf: ReadonlyMap<string, ListWord> = meanings(({ list }) => list);
export const troubleWords: ReadonlySet<string> = new Set(all.flatMap(({ trouble }) => trouble));

/** What a person sees of a sign-in that does not work, as a number: the same in every language. */
export const troubleOf: ReadonlyMap<string, number> = new Map(
  [...languages.values()].flatMap(({ texts }) =>
    texts.trouble.all.map(({ sees }, index) => [sees.toLowerCase(), index] as const),
  ),
);

/** How a word is said in the language of these texts. */
export function spokenIn({ language }: Texts): Words {
  return languages.get(language)?.words ?? englishWords;
}
