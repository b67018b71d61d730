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

/** Separates a summary from what was said with it. */
export const besideSummary = ' – ';

/** Ids of the fields that a form without cards starts with: all if `again`, else those with problems, else the open ones and `guesses`. */
export function openFields(draft: Draft, again: boolean, guesses: readonly string[]): readonly string[] {
  const { problems } = draft;
  const known = bySteps(draft);
  const isWrong = Object.keys(problems).length > 0;
  return asked(draft)
    .map(({ id }) => id)
    .filter((id) => again || (isWrong ? problems[id] !== undefined : guesses.includes(id) || known[id] === undefined));
}

/** The draft with this field answered, and any text that goes with it. */
export function withSaid(draft: Draft, field: FormField, given: Answers): Draft {
  const problems = Object.fromEntries(Object.entries(draft.problems).filter(([id]) => id !== field.id));
  return { ...draft, problems, answers: joinedSteps(draft, { ...bySteps(draft), ...given }) };
}

/**
 * The ids of the fields open after an answer: those of `rest` and any that it reveals, without those that it hides or that `given` already
 * answers.
 */
export function openAfter(before: Draft, next: Draft, rest: readonly string[], given: Answers): readonly string[] {
  const open = new Set(rest);
  const known = new Set(asked(before).map(({ id }) => id));
  return asked(next)
    .map(({ id }) => id)
    .filter((id) => !Object.hasOwn(given, id) && (open.has(id) || !known.has(id)));
}

/** The card or, without cards, the next field; `rest`: ids of the fields still to be asked for. */
export function nextQuestion(
  { activity }: TurnContext,
  { draft, rest }: { readonly draft: Draft; readonly rest: readonly string[] },
): FormField | 'card' | 'none' {
  if (channelOf(activity.channelId).adaptiveCards) return draft.settled && asked(draft).length === 0 ? 'none' : 'card';
  return asked(draft).find(({ id }) => id === rest[0]) ?? 'none';
}

/** Puts words said beside a form's card into the field whose option they name, or else where there is room for them. */
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
  // A word or two is likelier to be the one missing answer than something to add.
  const isAnswer = tellsLittle(words) && needed.length === 1;
  const told = fields.find(({ kind }) => kind === 'multiline') ?? fields.find((field) => hasRoom(draft, field, words));
  const field = isAnswer ? needed[0] : (told ?? empty[0]);
  if (!field || words === '') return undefined;
  const between = field.kind === 'multiline' ? '\n' : besideSummary;
  const whole = [answerText(draft.answers[field.id]), words].filter(Boolean).join(between);
  return { field, draft: { ...draft, answers: { ...draft.answers, [field.id]: readAnswer(field, whole) ?? '' } } };
}

/** Whether this is a summary with room for these words behind what it says. */
function hasRoom({ answers }: Draft, field: FormField, words: string): boolean {
  const longest = field.question?.limits.longest ?? longestLine;
  const length = answerText(answers[field.id]).length + besideSummary.length + words.length;
  return field.kind === 'text' && knownField(field) === 'summary' && length <= longest && !words.includes('\n');
}

/** How many things these answers call for that only the portal takes. */
export function portalNeeds({ form, answers }: Draft): number {
  return neededInPortal(form, answers).length;
}

function optionCalled(options: readonly FieldOption[], words: string): FieldOption | undefined {
  const said = words.trim().toLowerCase();
  return options.find(({ label }) => label.toLowerCase() === said);
}
