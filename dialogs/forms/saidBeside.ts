import { askedIn, doneWithIt, isQuestion } from '../aboutDraft';
import { confirmation, type ChoiceOptions } from '../choiceDialog';
import { isCorrection } from '../correcting';
import { readCommand } from '../kindCommands';
import { replyIn } from '../replies';
import type { TurnContext } from '../sdk';
import { textsOf } from '../texts/languages';
import { cleanText } from '../untrustedText';
import { corrected } from './correction';
import type { Draft } from './draft';
import { withWords } from './openFields';

/** A draft with what somebody has said beside it. */
export interface Said {
  readonly draft: Draft;
  /** Where it was put, as the person is told. */
  readonly told: string;
  /** False where the words correct an answer, and not certainly which or how. */
  readonly isCertain: boolean;
}

/** Words that ask what only the desk can answer: whether they are for that, and the draft if they are. */
export interface Question {
  readonly kind: 'question';
  readonly question: ChoiceOptions;
  readonly said: Said;
}

/** What words beside a draft come to. */
type Beside =
  | ({ readonly kind: 'said' } & Said)
  /** They ask what is known here. */
  | { readonly kind: 'answer'; readonly told: string }
  | Question
  /** There is no room for them, or they are not for the desk. */
  | { readonly kind: 'nowhere' };

export function readBeside(context: TurnContext, draft: Draft, words: string): Beside {
  const t = textsOf(context.activity);
  // "Yes please", "thanks" and "next" are for the assistant, not for the desk.
  const isNext = words.toLowerCase() === t.form.next.toLowerCase();
  if (isNext || replyIn(words) !== undefined || readCommand(words)?.kind === 'word') return { kind: 'nowhere' };
  const asked = askedIn(words);
  if (asked !== undefined) return { kind: 'answer', told: t.asked[asked] };
  const done = doneWithIt(words)?.command;
  if (done === 'share') return { kind: 'answer', told: t.form.shareLater };
  if (done !== undefined && done !== 'comment') return { kind: 'nowhere' };
  const said = saidBeside(context, draft, words);
  if (!said) return { kind: 'nowhere' };
  if (!isQuestion(words) || isCorrection(words)) return { kind: 'said', ...said };
  const question = confirmation(t, t.form.askDesk(said.name), t.form.yesAskDesk);
  return { kind: 'question', said, question: { ...question, acceptsText: true } };
}

/** Corrects an answer where that is certain, else puts the words where there is room; `undefined` where there is none. */
export function saidBeside(
  context: TurnContext,
  draft: Draft,
  words: string,
): (Said & { readonly name: string }) | undefined {
  const fixed = corrected(context, draft, words);
  const put = fixed ?? withWords(draft, words);
  if (!put) return undefined;
  const name = cleanText(put.field.name, 80);
  const told = textsOf(context.activity).form.putInto(name);
  return { draft: put.draft, name, told, isCertain: fixed !== undefined || !isCorrection(words) };
}
