import type { FormField } from '../../src/atlassian/requestForm';
import { plainMessage } from '../plainMessage';
import type { TurnContext } from '../sdk';
import type { FormState } from './formOptions';
import { asked, notesOf } from './formPages';

/** Few enough that the question after them stays in view. */
export const notesWithQuestion = 3;
/** Few enough for one message, even at their longest. */
const notesInMessage = 7;

/** The form's notes up to this question, or up to the end, that the person has not been shown yet; only without cards. */
export function unreadNotes(
  { draft, read = [] }: Pick<FormState, 'draft' | 'read'>,
  question?: FormField,
): readonly string[] {
  const notes = notesOf(draft);
  const ids = asked(draft).map(({ id }) => id);
  const places = question ? ids.slice(0, ids.indexOf(question.id) + 1) : [...ids, undefined];
  return places.flatMap((place) => notes.get(place) ?? []).filter((text) => !read.includes(text));
}

export async function tellNotes(context: TurnContext, notes: readonly string[]): Promise<void> {
  for (let at = 0; at < notes.length; at += notesInMessage)
    await context.sendActivity(plainMessage(notes.slice(at, at + notesInMessage).join('\n')));
}
