import type { FormField } from '../../src/atlassian/requestForm';
import { plainMessage } from '../plainMessage';
import type { TurnContext } from '../sdk';
import type { FormState } from './formOptions';
import { asked, notesOf } from './formPages';

/** So many that the question behind them is still seen. */
export const notesWithQuestion = 3;
/** So many have room, each as long as may be. */
const notesInMessage = 7;

/** What the form tells before this question, or after the last, and the person has not read yet; where there are no cards. */
export function notesDue(
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
