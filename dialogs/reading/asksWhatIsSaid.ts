import { filledIn } from './matchTemplate';
import { isFiller, normalised } from './normalised';
import { around } from '../texts/languages';

const key = /[a-z]\w{0,20}-\d{1,18}[でにの]?/gu;
const namedAtMost = 2;
const readAtMost = 200;

/** Whether words ask what a person said on a request: "what did Priya say on ITH-6?", "what is Priya asking?"; not what a contract says. */
export function asksWhatIsSaid(text: string): boolean {
  const words = normalised(text.slice(0, readAtMost)).replaceAll(key, '').split(' ').filter(Boolean);
  const who = withoutEnd(filledIn(withoutEnd(words).join(' '), around.telling.keys())?.split(' ') ?? []);
  const telling = who.filter((word) => !isFiller(word));
  const isNamed = telling.length === who.length || telling.every((word) => around.person.has(word));
  return telling.length > 0 && telling.length <= namedAtMost && isNamed;
}

/** "Priya on": `Priya`. */
function withoutEnd(words: readonly string[]): readonly string[] {
  return words.slice(0, words.findLastIndex((word) => !isFiller(word)) + 1);
}
