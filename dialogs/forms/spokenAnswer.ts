import { answerText, problemsIn, type Answers, type FormField } from '../../src/atlassian/requestForm';
import { questionAsked, isQuestion } from '../reading/asked';
import { isCorrection, readCorrection } from '../reading/correcting';
import { asksAboutProgress } from '../reading/progressQuestions';
import { tellsLittle } from '../reading/wordsIn';
import type { TurnContext } from '../sdk';
import { normalised } from '../reading/normalised';
import { around, courtesies, textsOf } from '../texts/languages';
import { replyIn, withoutYes } from '../reading/replies';
import { cleanText } from '../untrustedText';
import { commandText } from '../reading/userInput';
import { asksToSend } from '../reading/wishIn';
import { answeredOf, bySteps, stepsSaid } from './cascades';
import { correctedBefore } from './correction';
import type { Draft } from './draft';
import type { FormState } from './formOptions';
import { isFreeText, isOption, readReply, type FieldAnswer } from './formQuestions';
import { answerMeant } from './answerMeant';
import { instead } from './revision';
import { nextQuestion, openAfter } from './openFields';
import { isNearly, readDay, whichDayOf } from './spokenDay';
import { readBeside, type DeskQuestion, type Several } from './saidBeside';

/** What somebody's words amount to when a form is asked question by question. */
export type SpokenAnswer =
  /** The answer to the question, and any text that goes with it. */
  | { readonly kind: 'answer'; readonly answers: Answers }
  /** An option or a person is to be searched for. */
  | { readonly kind: 'sought'; readonly draft: Draft }
  /** An earlier answer is corrected; `rest`: ids of the fields that are open now. */
  | { readonly kind: 'corrected'; readonly draft: Draft; readonly rest: readonly string[]; readonly told: string }
  | Several
  /** A question that does not replace the answer already there: asks whether it is for the desk. */
  | DeskQuestion
  /** No answer: the question is asked again, after the problem or whatever else there is to say. */
  | { readonly kind: 'none'; readonly draft: Draft; readonly told?: string };

interface AskedFor {
  readonly draft: Draft;
  /** Ids of the open fields, starting with that of the one asked for. */
  readonly rest: readonly string[];
}

export function readSpoken(
  context: TurnContext,
  { draft, rest }: AskedFor,
  field: FormField,
  words: string,
): SpokenAnswer {
  const t = textsOf(context.activity);
  const answer = readReply(t, field, { ...draft, answers: bySteps(draft) }, words);
  if (answer.kind === 'answer' && !isFreeText(field)) return answer;
  const { id } = field;
  // The previous problem was not with these words.
  const rightSoFar = {
    ...draft,
    problems: Object.fromEntries(Object.entries(draft.problems).filter(([of]) => of !== id)),
  };
  const wanted = isFreeText(field) ? undefined : instead(context, rightSoFar, words);
  const fixed = correctedBefore(context, rightSoFar, rest, words) ?? wanted;
  if (fixed) {
    const told = t.form.putInto(cleanText(fixed.field.name, 80));
    return {
      kind: 'corrected',
      draft: fixed.draft,
      rest: openAfter(draft, fixed.draft, rest, { [fixed.field.id]: '', ...answeredOf(fixed.draft, fixed.field) }),
      told,
    };
  }
  const { isOpened, value } = readCorrection(words);
  const text =
    answer.kind === 'answer'
      ? undefined
      : (answerMeant(context, field, words) ?? (isOpened ? answerMeant(context, field, value) : undefined));
  const steps = stepsSaid(draft, field, words);
  if (steps) return { kind: 'answer', answers: steps };
  const understood = text === undefined ? undefined : readReply(t, field, rightSoFar, text);
  if (understood?.kind === 'answer') return understood;
  if (understood?.kind === 'problem') return { kind: 'none', draft, told: understood.problem };
  const day = readDay(context, draft, field, words);
  if (day) return day;
  const asked = questionAsked(words);
  const isKnown = isAnswered(draft, id);
  // "Why is it so slow?" is an answer as long as there is none; "who approves it?" is a question.
  const isAside = isQuestion(words)
    ? isKnown || asked !== undefined || asksAboutProgress(words)
    : asked === 'meaning' || (isKnown && asked !== undefined);
  if (answer.kind === 'answer' && !isAside) return answer;
  if (asked !== undefined) return { kind: 'none', draft: rightSoFar, told: t.asked[asked] };
  if (answer.kind !== 'sought') return besideAnswer(context, { draft, rest }, field, words, answer);
  const answers = { ...draft.answers, [id]: answer.answer };
  return { kind: 'sought', draft: { ...draft, answers, sought: { [id]: answer.words } } };
}

/** What words amount to that say something beside their `answer`, or are none. */
function besideAnswer(
  context: TurnContext,
  { draft, rest }: AskedFor,
  field: FormField,
  words: string,
  answer: Exclude<FieldAnswer, { kind: 'sought' }>,
): SpokenAnswer {
  const { id } = field;
  const isToTell = answer.kind === 'answer' || (saysSomething(field, words) && !isNearly(context, field, words));
  const isMeant = answer.kind === 'problem' && answer.isMeant;
  const beside = isMeant === true ? undefined : readBeside(context, draft, words, { isToTell });
  if (beside?.kind === 'question' || beside?.kind === 'several') return beside;
  if (answer.kind === 'answer') return answer;
  if (beside?.kind === 'answer') return { kind: 'none', draft, told: beside.told };
  if (beside?.kind !== 'said') return { kind: 'none', draft, told: answer.problem };
  if (answerText(beside.draft.answers[id]) !== '' && !isAnswered(draft, id)) {
    // The words answer the question and say something else as well.
    const open = openAfter(draft, beside.draft, rest, { [id]: '' });
    return { kind: 'corrected', draft: beside.draft, rest: open, told: beside.told };
  }
  const { gap } = textsOf(context.activity);
  const told = [beside.told, whichDayOf(context, beside.draft, field, words)].filter(Boolean).join(gap);
  return { kind: 'none', draft: beside.draft, told };
}

function isAnswered({ problems, answers }: Pick<Draft, 'problems' | 'answers'>, id: string): boolean {
  return problems[id] === undefined && answerText(answers[id]) !== '';
}

/** Whether words that are no answer still say something: a sentence, unless a person is asked for. */
function saysSomething({ kind }: FormField, words: string): boolean {
  return kind !== 'user' && !tellsLittle(words) && !isCorrection(words);
}

/** Whether these words may answer the open question; beside a card none is open. */
export function mayAnswer(context: TurnContext, state: FormState, words: string): boolean {
  const { draft } = state;
  const field = nextQuestion(context, state);
  if (field === 'card' || field === 'none') return false;
  // "Are you a human?" is meant for the bot.
  if (isFreeText(field) && isQuestion(words)) return false;
  const answer = readReply(textsOf(context.activity), field, { ...draft, answers: bySteps(draft) }, words);
  return answer.kind === 'answer';
}

/** "Create" or "done", if a form is asked again or nothing required is missing: the answers stay, the rest is left out. */
export function isDone({ activity }: TurnContext, draft: Draft, field: FormField, words: string): boolean {
  if (isOption(field, draft.people, words)) return false;
  const saysSo = replyIn(words) === 'done' || commandText(words) === commandText(textsOf(activity).create.create);
  const isComplete = Object.keys(problemsIn(draft.form, draft.answers)).length === 0;
  // "Finished" may be the answer to a text field, but adds nothing where more may be told.
  const isTold = isFreeText(field) && (field.kind !== 'multiline' || field.required);
  const { problems } = draft;
  return (
    (isAnswered({ problems, answers: bySteps(draft) }, field.id) && saysSo) ||
    (isComplete && (asksToSend(words) || (saysSo && !isTold)))
  );
}

/** "Yes", "done", "yes, send it" or "next", said beside a card. */
export function pressesNext({ activity }: TurnContext, words: string): boolean {
  const { create, form } = textsOf(activity);
  const reply = replyIn(words);
  const said = withoutYes(normalised(words))
    .split(' ')
    .filter((word) => !around.it.has(word) && !courtesies.has(word))
    .join(' ');
  return (
    reply === 'yes' ||
    reply === 'done' ||
    asksToSend(words) ||
    [create.create, form.next].map(normalised).includes(said)
  );
}
