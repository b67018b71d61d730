import { longestText } from '../../src/atlassian/longText';
import { ActivityTypes, type Activity } from '../sdk';
import { isolated, unmarkedText } from '../untrustedText';
import { ownWords } from './ownWords';

export { commandText, lowerCaseOf, plainDigits } from '../texts/commandText';

/** A card's button that says something for the person: the same words as if they had typed them. */
export function textButton(title: string, text: string): object {
  return { ...textAction(text), title };
}

/** `my requests` as a title: `My requests`. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The action behind `textButton`, also for a part of a card that can be pressed as a whole; `seen`: what the chat shows of it, where its title says more. */
export function textAction(text: string, seen?: string): object {
  return {
    type: 'Action.Submit',
    associatedInputs: 'none',
    data: { say: text, ...(seen === undefined ? {} : { seen }) },
  };
}

/** One character more than Jira takes anywhere, so that what is longer is refused, and never cut without a word. */
const longestMessage = longestText + 1;

/** What a person said in this turn, typed or by a button, without what only stands below it in a mail; empty when it was something else. */
export function userText(activity: Partial<Activity>): string {
  return ownWords(wholeText(activity), activity.from?.name);
}

/** The same with all that stands below it; whom a message is for, and what a client writes around it, is none of it. */
export function wholeText(activity: Partial<Activity>): string {
  const { type, text, recipient } = activity;
  const pressed = pressedValue(activity);
  const said = pressed && 'say' in pressed ? pressed.say : undefined;
  // Beside what was pressed, the text is what the chat shows of it.
  const typed = type === ActivityTypes.Message && !(pressed && 'card' in pressed) ? text : undefined;
  const words = [typed, said].find((one) => typeof one === 'string' && one.trim() !== '');
  return typeof words === 'string' ? inMessage(words, recipient?.name) : '';
}

const mention = /^(?:<at>[^<]{0,100}<\/at>[\s,:]*)+/u;
const space = '&nbsp;';

/** "@Assistant my requests", "Assistant, my requests", "<p>my requests</p>": `my requests`. */
function inMessage(text: string, botName = ''): string {
  let said = text.trim().slice(0, longestMessage);
  while (said.endsWith(space)) said = said.slice(0, -space.length).trimEnd();
  said = said.replace(/^<(p|div)>([^<]*)<\/\1>$/u, '$2').replace(mention, '');
  const at = said.startsWith('@') ? 1 : 0;
  const behind = said.slice(at + botName.length);
  const isNamed = botName !== '' && said.slice(at, at + botName.length).toLowerCase() === botName.toLowerCase();
  return isNamed && (at === 1 ? /^[\s,:]/ : /^[,:]\s/).test(behind) ? behind.replace(/^[\s,:]+/, '') : said;
}

/** What a card's form or a button with a meaning of its own sent back. */
export function submittedValue(activity: Partial<Activity>): object | undefined {
  const pressed = pressedValue(activity);
  return pressed && 'say' in pressed ? undefined : pressed;
}

/** What anything that is pressed in a card sends back. */
export function pressedValue({ type, value }: Partial<Activity>): object | undefined {
  if (type !== ActivityTypes.Message || !isObject(value)) return undefined;
  const { cardAction } = { cardAction: undefined, ...value };
  // Of a client that does not know what `seenPress` makes, the whole comes back.
  const { value: meant } = { value: undefined, ...(isObject(cardAction) ? cardAction : {}) };
  return isObject(meant) ? meant : value;
}

const longestSeen = 500;

/**
 * A press that is seen in the chat as what the button says, where a card's own presses leave no trace. Web Chat's way, as its
 * `CardActionMiddleware` has it; the text that comes back with it means nothing. What is seen would be markdown: a stranger's words
 * are no link in the person's own, and keep their order where they run the other way.
 */
export function seenPress(title: string, data: object, isRightToLeft: boolean): object {
  const displayText = isolated(unmarkedText(title, longestSeen), isRightToLeft);
  const cardAction = { type: 'messageBack', displayText, text: title, value: data };
  return { __isBotFrameworkCardAction: true, cardAction };
}

function isObject(given: unknown): given is object {
  return typeof given === 'object' && given !== null;
}
