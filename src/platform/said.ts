/** A sentence by its name in a catalogue, with what is put into it: each language makes its own words of it. Plain JSON. */
export interface Said<Name extends string = string> {
  readonly said: Name;
  readonly values?: Readonly<Record<string, Value>>;
}

/** A name, which stays as it is; a day in UTC, `2026-01-05`; another sentence or a part of one; or several of them, as a list. */
export type Value = string | number | { readonly day: string } | Said | readonly Value[];

/** Sentences by their names, with `{name}` where a value is put. */
export type Sentences = Readonly<Record<string, string>>;

type Places<Sentence> = Sentence extends `${string}{${infer Place}}${infer Rest}` ? Place | Places<Rest> : never;

export type Values<Sentence> = [Places<Sentence>] extends [never]
  ? []
  : [values: Readonly<Record<Places<Sentence>, Value>>];

export type Say<Catalogue extends Sentences> = <Name extends keyof Catalogue & string>(
  name: Name,
  ...values: Values<Catalogue[Name]>
) => Said<Name>;

/** Says what is in this catalogue, each sentence with all that is put into it. */
export function sayingOf<const Catalogue extends Sentences>(_catalogue: Catalogue): Say<Catalogue> {
  return (name, ...[values]) => (values === undefined ? { said: name } : { said: name, values });
}

/** Says what is wrong by its name as well, for whoever has other words for it. */
export class SaidError extends Error {
  constructor(
    readonly said: Said,
    sentences: Sentences,
  ) {
    super(wordsOf(said, { sentences }));
  }
}

/** How a language shows what is put into its sentences. */
export interface Language {
  readonly sentences: Sentences;
  readonly showName?: (name: string) => string;
  /** `2026-01-05`. */
  readonly showDay?: (day: string) => string;
}

/** The words of one language. A sentence that it has not is its name. */
export function wordsOf({ said, values = {} }: Said, language: Language): string {
  const sentence = language.sentences[said] ?? said;
  return sentence.replaceAll(/\{(\w+)\}/g, (_, place: string) => shown(values[place] ?? '', language));
}

function shown(value: Value, language: Language): string {
  const { showName = String, showDay = String } = language;
  if (typeof value === 'string' || typeof value === 'number') return showName(String(value));
  if ('said' in value) return wordsOf(value, language);
  return 'day' in value ? showDay(value.day) : value.map((one) => shown(one, language)).join(', ');
}
