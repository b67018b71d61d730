/** A sentence, named by its key in a catalogue, with the values for its placeholders. Each language has its own words for it. Plain JSON. */
export interface Said<Name extends string = string> {
  readonly said: Name;
  readonly values?: Readonly<Record<string, Value>>;
}

/** A name or number, shown as it is; a day in UTC, `2026-01-05`; another sentence or part of one; or a list of these. */
export type Value = string | number | { readonly day: string } | Said | readonly Value[];

/** Sentences by their keys, with `{name}` for each value. */
export type Sentences = Readonly<Record<string, string>>;

type Places<Sentence> = Sentence extends `${string}{${infer Place}}${infer Rest}` ? Place | Places<Rest> : never;

export type Values<Sentence> = [Places<Sentence>] extends [never]
  ? []
  : [values: Readonly<Record<Places<Sentence>, Value>>];

export type Say<Catalogue extends Sentences> = <Name extends keyof Catalogue & string>(
  name: Name,
  ...values: Values<Catalogue[Name]>
) => Said<Name>;

/** Returns a function that makes sentences of this catalogue; the compiler demands all values of each. */
export function sayingOf<const Catalogue extends Sentences>(_catalogue: Catalogue): Say<Catalogue> {
  return (name, ...[values]) => (values === undefined ? { said: name } : { said: name, values });
}

/** An error whose message is English and whose `said` can be put into other languages. */
export class SaidError extends Error {
  constructor(
    readonly said: Said,
    sentences: Sentences,
  ) {
    super(wordsOf(said, { sentences }));
  }
}

/** A language's sentences, and how it shows values in them. */
export interface Language {
  readonly sentences: Sentences;
  readonly showName?: (name: string) => string;
  /** `2026-01-05`. */
  readonly showDay?: (day: string) => string;
}

/** The sentence in one language. A sentence that the language lacks is shown as its key. */
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
