import { channelOf } from '../src/channel/channels';
import { labelOf } from './choiceNames';
import { askQuestion, inWords } from './askQuestion';
import { readAnswerTo, type Choice, type Question } from './choices';
import { LiveCard } from './liveCard';
import { translatedQuestion } from './translatedQuestion';
import { nearly } from './reading/nearly';
import { plainMessage } from './plainMessage';
import {
  ActivityTypes,
  Dialog,
  DialogReason,
  type DialogContext,
  type DialogInstance,
  type DialogTurnResult,
  type TurnContext,
} from './sdk';
import { textsOf } from './texts/languages';
import type { Texts } from './texts/texts';
import type { Offered, Reply } from './texts/words';
import { child, TypedDialog, type Cancelled } from './typedDialog';
import { userText } from './reading/userInput';

export interface ChoiceOptions extends Partial<Omit<Question, 'text' | 'start'>> {
  /** Said before the question: what has just been done. */
  readonly done?: string;
  readonly question: string;
  /** Whether there is a step before this one. */
  readonly canGoBack?: boolean;
}

export type ChoiceOutcome =
  | { readonly status: 'chosen'; readonly id: string }
  | { readonly status: 'said'; readonly text: string }
  | { readonly status: 'back' }
  | Cancelled;

export const choice = child<ChoiceDialog>('choice', { chosen: true, said: true, back: true, cancelled: true });

const backId = 'back';
const cancelId = 'cancel';

/** The ways out of a question. With no step before it, "back" leaves as well; so does "no", unless an answer means that. */
function waysOut(
  { choice: { back, cancel } }: Texts,
  canGoBack: boolean,
  canLeave: boolean,
  canRefuse: boolean,
): readonly Choice[] {
  const means: readonly Reply[] = [
    'cancel',
    ...(canGoBack ? [] : (['back'] as const)),
    ...(canRefuse ? [] : (['no', 'none'] as const)),
  ];
  const leave: Choice = { id: cancelId, name: cancel, means };
  return [...(canGoBack ? [{ id: backId, name: back, means: ['back'] as const }] : []), ...(canLeave ? [] : [leave])];
}

/** Asks for one of several things. Ends with a `ChoiceOutcome`, never with anything that was not offered. */
export class ChoiceDialog extends TypedDialog<ChoiceOptions, Question, ChoiceOutcome> {
  override async beginDialog(dc: DialogContext, options?: ChoiceOptions): Promise<DialogTurnResult> {
    const { done, question: text, canGoBack = false, ...asked } = this.given(options);
    const { choices = [], buttons = [], acceptsText = false } = asked;
    const canLeave = buttons.some(({ means = [] }) => means.includes('cancel'));
    // Where free text is an answer, "no" may leave something out: the asking dialog decides.
    const canRefuse =
      acceptsText || [...buttons, ...choices].some(({ means = [] }) => means.includes('no') || means.includes('none'));
    const t = textsOf(dc.context.activity);
    const all = [...buttons, ...waysOut(t, canGoBack, canLeave, canRefuse)];
    const { language } = t;
    return this.ask(
      dc,
      { facts: [], links: [], ...asked, text, choices, buttons: all, acceptsText, language, start: 0 },
      done,
    );
  }

  protected override async onTurn(dc: DialogContext): Promise<DialogTurnResult> {
    const { context } = dc;
    if (context.activity.type !== ActivityTypes.Message) return Dialog.EndOfTurn;
    const question = translatedQuestion(textsOf(context.activity), this.stateOf(dc));
    const answer = readAnswerTo(question, context.activity);
    const t = textsOf(context.activity).choice;
    switch (answer.kind) {
      case 'more':
        return this.ask(dc, answer.question);
      case 'chosen':
        LiveCard.of(dc).close(`${question.text} ${labelOf(answer.choice)}`);
        return this.end(dc, outcomeOf(answer.choice));
      case 'said':
        // The card folds to its question alone: the answer stands below it.
        LiveCard.of(dc).close();
        return this.end(dc, { status: 'said', text: answer.text });
      case 'wait':
        return this.askAgain(dc, question, textsOf(context.activity).talk.wait);
      case 'asked':
        return this.askAgain(dc, question, t.notYet);
      case 'unsure':
        return this.askAgain(dc, question, question.whenUnsure ?? t.noneOfThese);
      case 'unclear':
        return this.nearly(dc, question);
      case 'unsaid':
        return this.askAgain(dc, question, question.choices.length > 1 ? t.agreedToWhich : t.ownWords);
      case 'ambiguous': {
        const names = answer.choices.map(labelOf).join(textsOf(context.activity).comma);
        return this.askAgain(dc, question, t.ambiguous(answer.choices.length, names));
      }
    }
  }

  /** The question of an instance of this dialog; `undefined` for any other. */
  questionIn(instance: DialogInstance | undefined): Question | undefined {
    return instance?.id === this.id ? this.stateIn(instance) : undefined;
  }

  override async repromptDialog(context: TurnContext, instance: DialogInstance): Promise<void> {
    await show(context, translatedQuestion(textsOf(context.activity), this.stateIn(instance)));
  }

  /** Cancelled because the person asked for something else: the card accepts no more presses. */
  override endDialog(context: TurnContext, _instance: DialogInstance, reason: DialogReason): Promise<void> {
    if (reason === DialogReason.cancelCalled) LiveCard.of({ context }).close();
    return Promise.resolve();
  }

  private async ask(dc: DialogContext, question: Question, done?: string): Promise<DialogTurnResult> {
    this.keep(dc, question);
    await show(dc.context, question, done);
    return Dialog.EndOfTurn;
  }

  /** On a mistyped name, "Jonsa": asks whether the nearest choice is meant, which "yes" then chooses. */
  private async nearly(dc: DialogContext, question: Question): Promise<DialogTurnResult> {
    const t = textsOf(dc.context.activity).choice;
    const { buttons, choices } = question;
    const isFree = ![...buttons, ...choices].some(({ means = [] }) => means.includes('yes'));
    const near = isFree ? nearly(userText(dc.context.activity), choices) : undefined;
    if (!near) return this.askAgain(dc, question, t.noneOfThese);
    const asked = choices.map((one) => (one.id === near.id ? { ...one, means: ['yes'] as const } : one));
    const next = { ...question, choices: asked };
    this.keep(dc, next);
    return this.askAgain(dc, next, t.didYouMean(labelOf(near)));
  }

  /** In words where the channel cannot update messages: a second card would stand beside the first. */
  private async askAgain(dc: DialogContext, question: Question, why: string): Promise<DialogTurnResult> {
    const { adaptiveCards, updatesMessages } = channelOf(dc.context.activity.channelId);
    if (adaptiveCards && !updatesMessages)
      await dc.context.sendActivity(plainMessage(`${why}\n${inWords(textsOf(dc.context.activity), question)}`));
    else await show(dc.context, question, why);
    return Dialog.EndOfTurn;
  }
}

function outcomeOf({ id }: Choice): ChoiceOutcome {
  if (id === cancelId) return { status: 'cancelled' };
  return id === backId ? { status: 'back' } : { status: 'chosen', id };
}

function show(context: TurnContext, question: Question, before?: string): Promise<void> {
  return LiveCard.of({ context }).show(
    askQuestion(textsOf(context.activity), context.activity.channelId, question),
    question.text,
    before,
  );
}

interface ConfirmationOptions {
  /** Whether what yes does cannot be undone. */
  readonly destructive?: boolean;
  /** What people call the two answers. */
  readonly calledAs?: { readonly yes?: readonly Offered[]; readonly no?: readonly Offered[] };
}

/** A yes-or-no question. */
export function confirmation(
  { choice: { no } }: Texts,
  question: string,
  yes: string,
  { destructive = false, calledAs = {} }: ConfirmationOptions = {},
): ChoiceOptions {
  const buttons = [
    { id: 'yes', name: yes, means: ['yes'], destructive, ...(calledAs.yes && { calledAs: calledAs.yes }) },
    { id: 'no', name: no, means: ['no', 'none', 'back', 'cancel'], ...(calledAs.no && { calledAs: calledAs.no }) },
  ] as const;
  return { question, buttons };
}
