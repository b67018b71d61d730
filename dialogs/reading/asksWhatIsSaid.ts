import { filledIn } from './filledIn';
import { isFiller, normalised } from './normalised';
import { around } from '../texts/languages';
import { longestFirst } from '../texts/meanings';

const key = /[a-z]\w{0,20}-\d{1,18}[でにの]?/gu;
const namedAtMost = 2;
const readAtMost = 200;

/** Whether words ask what a person said on a request: "what did Priya say on ITH-6?", "what is Priya asking?"; not what a contract says. */
export function asksWhatIsSaid(text: string): boolean {
  const words = normalised(text.slice(0, readAtMost)).replaceAll(key, '').split(' ').filter(Boolean);
  const who = withoutEnd(whoSaid(words)?.split(' ') ?? []);
  const telling = who.filter((word) => !isFiller(word));
  const isNamed = telling.length === who.length || telling.every((word) => around.person.has(word));
  return telling.length > 0 && telling.length <= namedAtMost && isNamed;
}

/** Who is asked about; fillers may follow: "what does Priya want, then". */
function whoSaid(words: readonly string[]): string | undefined {
  const ends = words.slice(withoutEnd(words).length).map((_, at) => words.length - at);
  const texts = [...ends, withoutEnd(words).length].map((end) => words.slice(0, end).join(' '));
  return texts.map((said) => filledIn(said, longestFirst(around.telling))).find((who) => who !== undefined);
}

/** "Priya on": `Priya`. */
function withoutEnd(words: readonly string[]): readonly string[] {
  return words.slice(0, words.findLastIndex((word) => !isFiller(word)) + 1);
}
