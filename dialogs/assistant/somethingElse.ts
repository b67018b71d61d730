import type { Question } from '../choices';
import { isAnswered } from '../isAnswered';
import { replyIn } from '../reading/replies';
import { tellsLittle } from '../reading/wordsIn';
import type { Activity } from '../sdk';
import { userText } from '../reading/userInput';

/** Whether a sentence is about something other than the question, if the question gives way to that. */
export function isSomethingElse(question: Question | undefined, activity: Partial<Activity>): boolean {
  const text = userText(activity);
  if (question?.givesWay !== true || isAnswered(question, activity) || tellsLittle(text)) return false;
  // "Yes, I would like to" is meant as an answer.
  const [first = ''] = text.split(/[\s,、،]+/);
  return replyIn(first) === undefined;
}
