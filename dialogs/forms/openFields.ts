import { channelOf } from '../../src/channel/channels';
import { tellsLittle } from '../reading/wordsIn';
import type { TurnContext } from '../sdk';
import {
  answerText,
  neededInPortal,
  readAnswer,
  type Answers,
  type FieldOption,
  type FormField,
} from '../../src/atlassian/requestForm';
import { longestLine } from '../../src/atlassian/longText';
import { bySteps, joinedSteps } from './cascades';
import type { Draft } from './draft';
import { asked } from './formPages';
import { knownField } from './knownFields';

/** Between a summary and what was said with it. */
export const besideSummary = ' – ';

/** Ids of the fields that a form without cards begins to ask for: all `again`, else what is wrong, or else those open and `guesses`. */
export function openFields(draft: Draft, again: boolean, guesses: readonly string[]): readonly string[] {
  const { problems } = draft;
  const known = bySteps(draft);
  const isWrong = Object.keys(problems).length > 0;
  return asked(draft)
    .map(({ id }) => id)
    .filter((id) => again || (isWrong ? problems[id] !== undefined : guesses.includes(id) || known[id] === undefined));
}

/** The answer to this field, and the words that go with it, in its draft. */
export function withSaid(draft: Draft, field: FormField, given: Answers): Draft {
  const problems = Object.fromEntries(Object.entries(draft.problems).filter(([id]) => id !== field.id));
  return { ...draft, problems, answers: joinedSteps(draft, { ...bySteps(draft), ...given }) };
}

/**
 * What is open after an answer, `rest` being what else was: what it shows is asked for, too, what it hides is not. `given`: what was
 * answered with it.
 */
export function openAfter(before: Draft, next: Draft, rest: readonly string[], given: Answers): readonly string[] {
  const open = new Set(rest);
  const known = new Set(asked(before).map(({ id }) => id));
  return asked(next)
    .map(({ id }) => id)
    .filter((id) => !Object.hasOwn(given, id) && (open.has(id) || !known.has(id)));
}

/** The card, or the field whose turn it is; `rest`: ids of those that are still to be asked for, where there are no cards. */
export function nextQuestion(
  { activity }: TurnContext,
  { draft, rest }: { readonly draft: Draft; readonly rest: readonly string[] },
): FormField | 'card' | 'none' {
  if (channelOf(activity.channelId).adaptiveCards) return draft.settled && asked(draft).length === 0 ? 'none' : 'card';
  return asked(draft).find(({ id }) => id === rest[0]) ?? 'none';
}

/** The option that words name which were said beside a form's card, or else where there is room for them; and the draft with them there. */
export function withWords(
  draft: Draft,
  words: string,
): { readonly draft: Draft; readonly field: FormField } | undefined {
  const called = asked(draft).flatMap((field) => {
    const option = field.kind === 'choice' ? optionCalled(field.options, words) : undefined;
    return option ? [{ field, draft: { ...draft, answers: { ...draft.answers, [field.id]: option.id } } }] : [];
  });
  const [one, ...others] = called;
  if (one && others.length === 0) return one;
  const fields = asked(draft);
  const empty = fields.filter(({ kind, id }) => kind === 'text' && !draft.answers[id]);
  const needed = empty.filter(({ required }) => required);
  // A word or two is rather the answer that is missing than something to be told.
  const isAnswer = tellsLittle(words) && needed.length === 1;
  const told = fields.find(({ kind }) => kind === 'multiline') ?? fields.find((field) => hasRoom(draft, field, words));
  const field = isAnswer ? needed[0] : (told ?? empty[0]);
  if (!field || words === '') return undefined;
  const between = field.kind === 'multiline' ? '\n' : besideSummary;
  const whole = [answerText(draft.answers[field.id]), words].filter(Boolean).join(between);
  return { field, draft: { ...draft, answers: { ...draft.answers, [field.id]: readAnswer(field, whole) ?? '' } } };
}

/** Whether it is a summary that can take these words besides what it says. */
function hasRoom({ answers }: Draft, field: FormField, words: string): boolean {
  const longest = field.question?.limits.longest ?? longestLine;
  const length = answerText(answers[field.id]).length + besideSummary.length + words.length;
  return field.kind === 'text' && knownField(field) === 'summary' && length <= longest && !words.includes('\n');
}

/** How many things these answers ask for that only the portal can take. */
export function portalNeeds({ form, answers }: Draft): number {
  return neededInPortal(form, answers).length;
}

function optionCalled(options: readonly FieldOption[], words: string): FieldOption | undefined {
  const said = words.trim().toLowerCase();
  return options.find(({ label }) => label.toLowerCase() === said);
}
