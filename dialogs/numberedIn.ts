import type { Choice } from './choices';
import { readCorrection } from './reading/correcting';
import { numbered } from './reading/ordinals';
import { withoutThanks } from './reading/replies';
import { cardinalOf } from './texts/languages';
import { commandText } from './reading/userInput';

/** The choice that the words number: "five stars, please", "no, I meant the second one". */
export function numberedIn(text: string, choices: readonly Choice[]): Choice | undefined {
  const one = (said: string) => {
    const words = withoutThanks(commandText(said)).replaceAll(',', '');
    return numbered(words, choices) ?? choices[cardinalOf.get(words) ?? -1];
  };
  const { value, isOpened } = readCorrection(text);
  return one(text) ?? (isOpened ? one(value) : undefined);
}
