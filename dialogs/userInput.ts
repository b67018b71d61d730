import { longestText } from '../src/atlassian/lenientSchemas';
import { ActivityTypes, type Activity } from './sdk';

/** A card's button that says something for the person: the same words as if they had typed them. */
export function textButton(title: string, text: string): object {
  return { ...textAction(text), title };
}

/** `my requests` as a title: `My requests`. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The action behind `textButton`, also for a part of a card that can be pressed as a whole. */
export function textAction(text: string): object {
  return { type: 'Action.Submit', associatedInputs: 'none', data: { say: text } };
}

/** One character more than Jira takes anywhere, so that what is longer is refused, and never cut without a word. */
const longestMessage = longestText + 1;

/** What a person said in this turn, typed or by a button; empty when it was something else. */
export function userText({ type, text, value }: Partial<Activity>): string {
  if (type !== ActivityTypes.Message) return '';
  const typed = typeof text === 'string' ? text.trim().slice(0, longestMessage) : '';
  if (typed !== '' || typeof value !== 'object' || value === null) return typed;
  return 'say' in value && typeof value.say === 'string' ? value.say.trim().slice(0, longestMessage) : '';
}

/** What a card's form or a button with a meaning of its own sent back. */
export function submittedValue({ type, value }: Partial<Activity>): object | undefined {
  if (type !== ActivityTypes.Message || typeof value !== 'object' || value === null) return undefined;
  return 'say' in value ? undefined : value;
}

const longestCommand = 200;

/**
 * What a person wrote as a command is compared: lower case, single spaces, no final punctuation. Empty for what is longer
 * than any command: it is looked at no further, because it may be 256 KiB of dots.
 */
export function commandText(text: string): string {
  if (text.length > longestCommand) return '';
  const words = text.trim().toLowerCase().replace(/\s+/g, ' ');
  return words.replace(/[.!?]+$/, '');
}
