import { choice } from '../choiceDialog';
import { channelOf } from '../../src/channel/channels';
import { LiveCard } from '../liveCard';
import { plainMessage } from '../plainMessage';
import { leavesDraft, replyIn } from '../reading/replies';
import { keepsForLater, wishIn } from '../reading/wishIn';
import { textsOf } from '../texts/languages';
import { child, TypedDialog } from '../typedDialog';
import { userText, submittedValue } from '../reading/userInput';
import {
  ActivityTypes,
  Dialog,
  DialogReason,
  type DialogContext,
  type DialogInstance,
  type DialogTurnResult,
  type TurnContext,
} from '../sdk';
import { askForm } from './askForm';
import type { Draft } from './draft';
import { readSubmission } from './formCard';
import type { FormOptions, FormOutcome, FormState as State } from './formOptions';
import { idsOn, withFilled } from './formPages';
import { afterAside, afterCard, afterSearch, afterWords, backFrom, checked, type FormStep } from './formSteps';
import { leaveForm, leaveUntaken, leftOf } from './leftForm';
import { unreadNotes, notesWithQuestion, tellNotes } from './unreadNotes';
import { nextQuestion, openFields, portalNeeds } from './openFields';
import { search } from './searchDialog';

export const form = child<FormDialog>('form', { filled: true, back: true, inPortal: true, cancelled: true });

/**
 * Asks for a form's fields, on cards or one by one, by the same rules. Ends with a `FormOutcome`; if `filled`, no answer has a problem. Ends
 * at once when the answers call for something that only the portal takes.
 */
export class FormDialog extends TypedDialog<FormOptions, State, FormOutcome> {
  override async beginDialog(dc: DialogContext, options?: FormOptions): Promise<DialogTurnResult> {
    const { again = false, guesses = [], problems = {}, ...content } = this.given(options, ['form', 'answers']);
    const draft: Draft = { ...content, problems };
    const { adaptiveCards } = channelOf(dc.context.activity.channelId);
    if (!adaptiveCards && draft.helpText !== '') await dc.context.sendActivity(plainMessage(draft.helpText));
    // Anybody correcting an answer has read the notes before.
    const isMending = !adaptiveCards && !again && Object.keys(problems).length > 0;
    const read = isMending ? unreadNotes({ draft }) : [];
    return this.go(dc, { kind: 'ask', state: { draft, rest: openFields(draft, again, guesses), read } });
  }

  protected override async onTurn(dc: DialogContext): Promise<DialogTurnResult> {
    const { context } = dc;
    if (context.activity.type !== ActivityTypes.Message) return Dialog.EndOfTurn;
    const state = this.stateOf(dc);
    const text = userText(context.activity);
    const reply = replyIn(text);
    // Beside a card nothing is asked that "not now" could answer.
    const isPutOff = keepsForLater(text) || (nextQuestion(context, state) === 'card' && wishIn(text) === 'leave');
    if (reply === 'cancel' || leavesDraft(text) || isPutOff) return this.go(dc, { kind: 'cancelled', state });
    if (reply === 'back') return this.go(dc, backFrom(context, state));
    const value = submittedValue(context.activity);
    const submission = value && readSubmission(value, state.draft);
    if (!submission) return this.go(dc, afterWords(context, state, text));
    const { kind, filled } = submission;
    const next = filled ? { ...state, draft: withFilled(state.draft, filled) } : state;
    if (kind === 'next') return this.go(dc, afterCard(context, next, idsOn(state.draft)));
    if (!filled) leaveUntaken(context);
    return this.go(dc, kind === 'back' ? backFrom(context, next) : { kind: 'cancelled', state: next });
  }

  /** A search, or a question asked in between, has ended. */
  override async resumeDialog(dc: DialogContext, _reason: DialogReason, result?: unknown): Promise<DialogTurnResult> {
    const state = this.stateOf(dc);
    const isAside = state.question !== undefined || state.answerOf !== undefined;
    if (isAside) return this.go(dc, afterAside(dc.context, state, choice.outcome(result)));
    const outcome = search.outcome(result);
    const isSignedIn = outcome.status !== 'signedOut' && outcome.status !== 'siteLost';
    return isSignedIn ? this.go(dc, afterSearch(dc.context, state, outcome)) : this.end(dc, { status: 'cancelled' });
  }

  override async repromptDialog(context: TurnContext, instance: DialogInstance): Promise<void> {
    await askForm(context, this.stateIn(instance));
  }

  /** Something else was asked for meanwhile: the card goes, and with it what was typed there. */
  override endDialog(context: TurnContext, instance: DialogInstance, reason: DialogReason): Promise<void> {
    const draft = this.keptIn(instance)?.draft;
    if (draft) leaveForm(context, draft);
    if (draft && reason === DialogReason.cancelCalled)
      LiveCard.of({ context }).close(textsOf(context.activity).form.left(draft.title));
    return Promise.resolve();
  }

  private async go(dc: DialogContext, step: FormStep): Promise<DialogTurnResult> {
    const { context } = dc;
    const t = textsOf(context.activity).form;
    switch (step.kind) {
      case 'ask': {
        const { draft, read = [] } = step.state;
        const question = nextQuestion(context, step.state);
        const notes = question === 'card' ? [] : unreadNotes(step.state, question === 'none' ? undefined : question);
        const state = { ...step.state, needs: portalNeeds(draft), read: [...read, ...notes] };
        this.keep(dc, state);
        const isShort = question !== 'none' && notes.length <= notesWithQuestion;
        if (!isShort) await tellNotes(context, notes);
        if (question === 'none') return this.go(dc, checked(context, state));
        await askForm(context, state, step.told, isShort ? notes : []);
        return Dialog.EndOfTurn;
      }
      case 'search':
        this.keep(dc, step.state);
        return search.begin(dc, step.options);
      case 'aside':
        if (!dc.findDialog(choice.id)) return this.go(dc, step.instead);
        this.keep(dc, step.state);
        return choice.begin(dc, step.question);
      case 'filled':
        LiveCard.of(dc).close();
        return this.end(dc, { status: 'filled', ...leftOf(step.draft) });
      case 'back':
      case 'inPortal':
        LiveCard.of(dc).close(t.left(step.draft.title));
        return this.end(dc, { status: step.kind, ...leftOf(step.draft) });
      case 'cancelled':
        // `endDialog` passes it on from there.
        this.keep(dc, step.state);
        LiveCard.of(dc).close(t.cancelled(step.state.draft.title));
        return this.end(dc, { status: 'cancelled' });
    }
  }
}
