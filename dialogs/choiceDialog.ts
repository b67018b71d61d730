import { randomBytes } from 'node:crypto';
import { replaceCard, showInPlace, type Fact } from './adaptiveCard';
import { answeredCard, askQuestion, labelOf, readAnswerTo, type Choice, type Link, type Question } from './choices';
import { isCancel } from './commands';
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
import { child, TypedDialog, type Cancelled } from './typedDialog';

export interface ChoiceOptions {
  readonly question: string;
  readonly facts?: readonly Fact[];
  /** Something to read before answering. */
  readonly links?: readonly Link[];
  readonly choices?: readonly Choice[];
  /** Further answers, beside the choices. */
  readonly buttons?: readonly Choice[];
  /** Any other words are an answer, too. */
  readonly acceptsText?: boolean;
  /** The card whose place the question takes. */
  readonly messageId?: string | undefined;
}

/** `messageId` is where the question stood, for what comes next. */
export type ChoiceOutcome =
  | { readonly status: 'chosen'; readonly id: string; readonly messageId: string | undefined }
  | { readonly status: 'said'; readonly text: string; readonly messageId: string | undefined }
  | Cancelled;

interface State {
  readonly question: Question;
  readonly messageId: string | undefined;
}

export const choice = child<ChoiceDialog>('choice', { chosen: true, said: true, cancelled: true });

/** Asks for one of several things, and ends with a `ChoiceOutcome`. Nothing that was not offered is ever an answer. */
export class ChoiceDialog extends TypedDialog<ChoiceOptions, State, ChoiceOutcome> {
  override async beginDialog(dc: DialogContext, options?: ChoiceOptions): Promise<DialogTurnResult> {
    const {
      question: text,
      facts = [],
      links = [],
      choices = [],
      buttons = [],
      acceptsText = false,
      messageId,
    } = this.given(options);
    const id = randomBytes(6).toString('base64url');
    return this.ask(dc, { id, text, facts, links, choices, buttons, acceptsText, start: 0 }, messageId);
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const { context } = dc;
    if (context.activity.type !== ActivityTypes.Message) return Dialog.EndOfTurn;
    const { question, messageId } = this.stateOf(dc);
    if (isCancel(context.activity)) return this.close(dc, 'Cancelled', { status: 'cancelled' });
    const answer = readAnswerTo(question, context.activity);
    switch (answer.kind) {
      case 'more':
        return this.ask(dc, answer.question, messageId);
      case 'chosen':
        return this.close(dc, labelOf(answer.choice), { status: 'chosen', id: answer.choice.id, messageId });
      case 'said':
        return this.close(dc, answer.text, { status: 'said', text: answer.text, messageId });
      case 'stale':
        await context.sendActivity('That card has been dealt with already.');
        return Dialog.EndOfTurn;
      case 'unclear':
        return this.askAgain(dc, question, 'That is none of these.');
      case 'unsaid':
        return this.askAgain(dc, question, 'Please tell me in your own words.');
      case 'ambiguous': {
        const names = answer.choices.map(labelOf).join(', ');
        return this.askAgain(dc, question, `That may be ${answer.choices.length} of these: ${names}. Which one is it?`);
      }
    }
  }

  /** Something else was asked for meanwhile: there is nothing to press here any more. */
  override async endDialog(context: TurnContext, instance: DialogInstance, reason: DialogReason): Promise<void> {
    if (reason !== DialogReason.cancelCalled) return;
    const { question, messageId } = this.stateIn(instance);
    await replaceCard(context, answeredCard(question, 'Left.'), messageId);
  }

  private async ask(dc: DialogContext, question: Question, earlier: string | undefined): Promise<DialogTurnResult> {
    const { context } = dc;
    const messageId = await showInPlace(context, askQuestion(context.activity.channelId, question), earlier);
    this.keep(dc, { question, messageId });
    return Dialog.EndOfTurn;
  }

  private async askAgain(dc: DialogContext, question: Question, why: string): Promise<DialogTurnResult> {
    await dc.context.sendActivity(plainMessage(why));
    return this.ask(dc, question, undefined);
  }

  private async close(dc: DialogContext, answer: string, outcome: ChoiceOutcome): Promise<DialogTurnResult> {
    const { question, messageId } = this.stateOf(dc);
    await replaceCard(dc.context, answeredCard(question, answer), messageId);
    return this.end(dc, outcome);
  }
}

/** Asks before something that cannot be taken back. */
export function confirmation(question: string, yes: string): ChoiceOptions {
  const buttons = [
    { id: 'yes', name: yes, means: ['yes'] },
    { id: 'no', name: 'No', means: ['no', 'none', 'back'] },
  ] as const;
  return { question, buttons };
}
