import { capitalized } from './texts/commandText';
import { spokenIn } from './texts/languages';
import type { MenuWord, Texts } from './texts/texts';
import { isolated, unmarkedText } from './untrustedText';

/** A card's button that says something for the person, as if they had typed the words. */
export function textButton(title: string, text: string): object {
  return { ...textAction(text), title };
}

/** The action of `textButton`, also for a pressable part of a card. `seen`: what the chat shows of a press, if the title says more. */
export function textAction(text: string, seen?: string): object {
  return {
    type: 'Action.Submit',
    associatedInputs: 'none',
    data: { say: text, ...(seen === undefined ? {} : { seen }) },
  };
}

/** A button that says the command. */
export function commandButton(t: Texts, word: MenuWord | 'log in'): object {
  return textButton(capitalized(wordFor(t, word)), word);
}

/** What to say for a command, in the language of these texts. */
export function wordFor(t: Texts, word: MenuWord | 'log in' | 'help'): string {
  return spokenIn(t).always[word][0] ?? word;
}

const longestSeen = 500;

/**
 * Makes a press show in the chat as its button's title where presses of cards leave no trace, in the form of Web Chat's `CardActionMiddleware`;
 * the text that comes back with it means nothing. What is shown would be read as Markdown: a stranger's words become no link in the person's
 * own, and keep their order if they run the other way.
 */
export function seenPress(title: string, data: object, isRightToLeft: boolean): object {
  const displayText = isolated(unmarkedText(title, longestSeen), isRightToLeft);
  const cardAction = { type: 'messageBack', displayText, text: title, value: data };
  return { __isBotFrameworkCardAction: true, cardAction };
}
