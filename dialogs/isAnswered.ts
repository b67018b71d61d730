import { calledOtherwise } from './agreedIn';
import { called } from './choiceNames';
import { readAnswerTo, type Question } from './choices';
import { userText } from './reading/userInput';
import type { Activity } from './sdk';
import { cleanText } from './untrustedText';

/** Whether the activity is one of the answers offered, or may be, if not firmly. */
export function isAnswered(question: Question, activity: Partial<Activity>): boolean {
  const { kind } = readAnswerTo({ ...question, isForGood: false }, activity);
  return kind !== 'said' && kind !== 'unclear';
}

/** Whether the words are the name of an answer offered, or what people call it. */
export function isOffered({ buttons, choices }: Question, activity: Partial<Activity>): boolean {
  const text = userText(activity);
  const isCalled = called(cleanText(text, 200).toLowerCase(), [...buttons, ...choices]).length > 0;
  return isCalled || calledOtherwise({ buttons, choices }, text) !== undefined;
}
