import { longestText } from '../../src/atlassian/longText';
import { ActivityTypes, type Activity } from '../sdk';
import { ownWords } from './ownWords';

export { capitalized, commandText, lowerCaseOf, plainDigits, unwrapped } from '../texts/commandText';

/** One character more than Jira accepts anywhere, so that longer text is refused rather than silently cut. */
const longestMessage = longestText + 1;

/** What the person said in this turn, typed or with a button, without what stands below it in a mail; empty if they said nothing. */
export function userText(activity: Partial<Activity>): string {
  return ownWords(wholeText(activity), activity.from?.name);
}

/** The same with what stands below it. Leaves out the name of the bot, if the message is addressed to it, and the client's markup. */
export function wholeText(activity: Partial<Activity>): string {
  const { type, text, recipient } = activity;
  const pressed = pressedValue(activity);
  const said = pressed && 'say' in pressed ? pressed.say : undefined;
  // The text of a press is only what the chat shows of it.
  const typed = type === ActivityTypes.Message && !(pressed && 'card' in pressed) ? text : undefined;
  const words = [typed, said].find((one) => typeof one === 'string' && one.trim() !== '');
  return typeof words === 'string' ? inMessage(words, recipient?.name) : '';
}

const mention = /^(?:<at>[^<]{0,100}<\/at>(?:[\s,:]|&nbsp;)*)+/u;
const space = '&nbsp;';

/** "@Assistant my requests", "Assistant, my requests", "<p>my requests</p>": `my requests`. */
function inMessage(text: string, botName = ''): string {
  let said = text.trim().slice(0, longestMessage);
  // At the end another name than the bot's may be part of what is said.
  for (const end of [space, `<at>${botName}</at>`, space])
    while (said.endsWith(end)) said = said.slice(0, -end.length).trimEnd();
  said = said.replace(/^<(p|div)>([^<]*)<\/\1>$/u, '$2').replace(mention, '');
  const at = said.startsWith('@') ? 1 : 0;
  const behind = said.slice(at + botName.length);
  const isNamed = botName !== '' && said.slice(at, at + botName.length).toLowerCase() === botName.toLowerCase();
  return isNamed && (at === 1 ? /^[\s,:]/ : /^[,:]\s/).test(behind) ? behind.replace(/^[\s,:]+/, '') : said;
}

/** What a card's form sent back, or a button that does not speak for the person. */
export function submittedValue(activity: Partial<Activity>): object | undefined {
  const pressed = pressedValue(activity);
  return pressed && 'say' in pressed ? undefined : pressed;
}

/** What any press in a card sends back. */
export function pressedValue({ type, value }: Partial<Activity>): object | undefined {
  if (type !== ActivityTypes.Message || !isObject(value)) return undefined;
  const { cardAction } = { cardAction: undefined, ...value };
  // A client that does not know the form made by `seenPress` sends it back whole.
  const { value: meant } = { value: undefined, ...(isObject(cardAction) ? cardAction : {}) };
  return isObject(meant) ? meant : value;
}

function isObject(given: unknown): given is object {
  return typeof given === 'object' && given !== null;
}
