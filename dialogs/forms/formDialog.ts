import { randomBytes } from 'node:crypto';
import { problemsIn, type Answers } from '../../src/atlassian/requestForm';
import { replaceCard, showInPlace } from '../adaptiveCard';
import { channelOf } from '../../src/channel/channels';
import { isCancel } from '../commands';
import { plainMessage } from '../plainMessage';
import { child, TypedDialog, type Cancelled } from '../typedDialog';
import { userText, submittedValue } from '../userInput';
import {
  ActivityTypes,
  Dialog,
  DialogReason,
  type DialogContext,
  type DialogInstance,
  type DialogTurnResult,
  type TurnContext,
} from '../sdk';
import type { Draft, Problems } from './draft';
import { asked, formCard, leftFormCard, readSubmission } from './formCard';
import { askField, readReply } from './formQuestions';

export interface FormOptions extends Omit<Draft, 'id' | 'problems'> {
  /** Asks again for what has one; where there are no cards, for nothing else. */
  readonly problems?: Problems;
  /** Asks for every field again although it has an answer; only where there are no cards. */
  readonly again?: boolean;
  /** Ids of fields whose answer is a guess: asked for all the same; only where there are no cards. */
  readonly guesses?: readonly string[];
  /** The card whose place the form takes. */
  readonly messageId?: string | undefined;
}

/** `messageId` is where the form stood, for what comes next. */
export type FormOutcome =
  { readonly status: 'filled'; readonly answers: Answers; readonly messageId: string | undefined } | Cancelled;

interface State {
  readonly draft: Draft;
  readonly messageId: string | undefined;
  /** Ids of the fields that are still to be asked for, the one in question first; only where there are no cards. */
  readonly rest: readonly string[];
}

export const form = child<FormDialog>('form', { filled: true, cancelled: true });

/**
 * Asks for the fields of a form, by one card or one by one, with the same rules; ends with a `FormOutcome` whose answers
 * have no problem.
 */
export class FormDialog extends TypedDialog<FormOptions, State, FormOutcome> {
  override async beginDialog(dc: DialogContext, options?: FormOptions): Promise<DialogTurnResult> {
    const { messageId, again = false, guesses = [], problems = {}, ...content } = this.given(options);
    const draft: Draft = { id: newId(), ...content, problems };
    const isOpen = ({ id }: { readonly id: string }) =>
      Object.keys(problems).length > 0
        ? problems[id] !== undefined
        : again || guesses.includes(id) || draft.answers[id] === undefined;
    return this.show(dc, {
      draft,
      messageId,
      rest: asked(draft)
        .filter(isOpen)
        .map(({ id }) => id),
    });
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const { context } = dc;
    if (context.activity.type !== ActivityTypes.Message) return Dialog.EndOfTurn;
    const state = this.stateOf(dc);
    if (isCancel(context.activity)) return this.cancel(dc, state);
    if (!channelOf(context.activity.channelId).adaptiveCards) return this.answer(dc, state);
    const value = submittedValue(context.activity);
    const submission = value && readSubmission(value, state.draft);
    if (!submission) {
      await context.sendActivity(plainMessage('Please fill in the form above and press "Next", or say "cancel".'));
      return Dialog.EndOfTurn;
    }
    if (submission.draft !== state.draft.id) {
      await context.sendActivity('That form was already sent or is no longer in use.');
      return Dialog.EndOfTurn;
    }
    if (submission.kind === 'cancel') return this.cancel(dc, state);
    return this.check(dc, { ...state, draft: { ...state.draft, answers: submission.answers } });
  }

  /** Something else was asked for meanwhile: what was typed in the card is gone, and so is the card. */
  override async endDialog(context: TurnContext, instance: DialogInstance, reason: DialogReason): Promise<void> {
    if (reason !== DialogReason.cancelCalled) return;
    const { draft, messageId } = this.stateIn(instance);
    await replaceCard(context, leftFormCard(draft, 'left'), messageId);
  }

  /** The card, in the place of the one that is there; or the field whose turn it is. */
  private async show(dc: DialogContext, state: State): Promise<DialogTurnResult> {
    const { context } = dc;
    const { draft, rest } = state;
    if (channelOf(context.activity.channelId).adaptiveCards) {
      const messageId = await showInPlace(context, formCard(draft), state.messageId);
      this.keep(dc, { ...state, messageId });
      return Dialog.EndOfTurn;
    }
    this.keep(dc, state);
    const field = draft.form.fields.find(({ id }) => id === rest[0]);
    if (!field) return this.check(dc, state);
    await context.sendActivity(askField(field, draft));
    return Dialog.EndOfTurn;
  }

  private async answer(dc: DialogContext, state: State): Promise<DialogTurnResult> {
    const { draft, rest } = state;
    const field = draft.form.fields.find(({ id }) => id === rest[0]);
    if (!field) return this.check(dc, state);
    const answer = readReply(field, draft, userText(dc.context.activity));
    if (answer.kind === 'problem')
      return this.show(dc, {
        ...state,
        draft: { ...draft, problems: { ...draft.problems, [field.id]: answer.problem } },
      });
    const answers = { ...draft.answers, [field.id]: answer.value };
    return this.show(dc, { ...state, draft: { ...draft, answers }, rest: rest.slice(1) });
  }

  private async check(dc: DialogContext, state: State): Promise<DialogTurnResult> {
    const { draft, messageId } = state;
    const problems = problemsIn(draft.form, draft.answers);
    const open = asked(draft).filter(({ id }) => problems[id] !== undefined);
    if (open.length === 0) return this.end(dc, { status: 'filled', answers: draft.answers, messageId });
    await dc.context.sendActivity('Something in the form is not right yet.');
    return this.show(dc, { ...state, draft: { ...draft, id: newId(), problems }, rest: open.map(({ id }) => id) });
  }

  private async cancel(dc: DialogContext, { draft, messageId }: State): Promise<DialogTurnResult> {
    await replaceCard(dc.context, leftFormCard(draft, 'cancelled'), messageId);
    return this.end(dc, { status: 'cancelled' });
  }
}

function newId(): string {
  return randomBytes(9).toString('base64url');
}
