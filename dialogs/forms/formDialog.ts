import { problemsIn, type Answers, type FormField } from '../../src/atlassian/requestForm';
import { channelOf } from '../../src/channel/channels';
import { choice, type ChoiceOptions } from '../choiceDialog';
import { LiveCard } from '../liveCard';
import { plainMessage } from '../plainMessage';
import { replyIn } from '../replies';
import { textsOf } from '../texts/languages';
import { child, TypedDialog } from '../typedDialog';
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
import { askForm, whichDay } from './askForm';
import type { Draft } from './draft';
import { readSubmission } from './formCard';
import type { FormOptions, FormOutcome, FormState as State } from './formOptions';
import { asked, idsOn, turnedPage, withFilled, withProblems } from './formPages';
import { search } from './searchDialog';
import { nextSearch, withFound } from './searchedField';
import { leaveForm, leaveUntaken, leftOf } from './leftForm';
import { nextQuestion, openAfter, openFields, portalNeeds, withSaid } from './openFields';
import { readBeside, saidBeside, type Question } from './saidBeside';
import { isDone, readSpoken } from './spokenAnswer';

export const form = child<FormDialog>('form', { filled: true, back: true, inPortal: true, cancelled: true });

/**
 * Asks for the fields of a form, by one card or one by one, with the same rules; ends with a `FormOutcome` whose answers
 * have no problem. Where answers show what only the portal can take, it ends at once.
 */
export class FormDialog extends TypedDialog<FormOptions, State, FormOutcome> {
  override async beginDialog(dc: DialogContext, options?: FormOptions): Promise<DialogTurnResult> {
    const { again = false, guesses = [], problems = {}, ...content } = this.given(options);
    const draft: Draft = { ...content, problems };
    const { adaptiveCards } = channelOf(dc.context.activity.channelId);
    if (!adaptiveCards && draft.helpText !== '') await dc.context.sendActivity(plainMessage(draft.helpText));
    return this.show(dc, { draft, rest: openFields(draft, again, guesses) });
  }

  protected override async onTurn(dc: DialogContext): Promise<DialogTurnResult> {
    const { context } = dc;
    if (context.activity.type !== ActivityTypes.Message) return Dialog.EndOfTurn;
    const state = this.stateOf(dc);
    const reply = replyIn(userText(context.activity));
    if (reply === 'cancel') return this.cancel(dc, state);
    if (reply === 'back') return this.back(dc, state);
    const value = submittedValue(context.activity);
    const submission = value && readSubmission(value, state.draft);
    if (!submission) return this.hear(dc, state, userText(context.activity));
    const { kind, filled } = submission;
    const next = filled ? { ...state, draft: withFilled(state.draft, filled) } : state;
    if (kind === 'next') return this.goOn(dc, next, idsOn(state.draft));
    if (!filled) leaveUntaken(context);
    return kind === 'back' ? this.back(dc, next) : this.cancel(dc, next);
  }

  /** A search has ended, or it is known whom a question is for. */
  override async resumeDialog(dc: DialogContext, _reason: DialogReason, result?: unknown): Promise<DialogTurnResult> {
    const { search: looked, question, dayOf, ...state } = this.stateOf(dc);
    if (question !== undefined || dayOf !== undefined) {
      const answer = choice.outcome(result);
      if (answer.status === 'said') return this.hear(dc, state, answer.text);
      const chosen = answer.status === 'chosen' ? answer.id : 'back';
      const field = state.draft.form.fields.find(({ id }) => id === dayOf);
      if (field && chosen !== 'back') return this.said(dc, state, field, { [field.id]: chosen });
      const said = chosen === 'yes' && saidBeside(dc.context, state.draft, question ?? '');
      return said ? this.show(dc, { ...state, draft: said.draft }, said.told) : this.show(dc, state);
    }
    const { adaptiveCards } = channelOf(dc.context.activity.channelId);
    const outcome = search.outcome(result);
    const field = state.draft.form.fields.find(({ id }) => id === looked?.field);
    if (outcome.status === 'found' && looked && field) {
      const draft = withFound(state.draft, field, outcome);
      return adaptiveCards
        ? this.goOn(dc, { ...state, draft }, looked.shown)
        : this.said(dc, { ...state, draft }, field, {});
    }
    // Nothing is looked for any more: what can be left out is.
    const found = { ...state, draft: { ...state.draft, sought: {} } };
    if (outcome.status === 'none' && field)
      return adaptiveCards || field.required ? this.show(dc, found) : this.said(dc, found, field, { [field.id]: '' });
    if (outcome.status === 'back' || outcome.status === 'failed') return this.show(dc, state);
    return outcome.status === 'cancelled' ? this.cancel(dc, state) : this.end(dc, { status: 'cancelled' });
  }

  /** Looks for what the fields are still to be answered with, if there is something. */
  private look(dc: DialogContext, state: State, shown: readonly string[]): Promise<DialogTurnResult> | undefined {
    const { draft } = state;
    const next = nextSearch(draft, shown);
    if (!next) return undefined;
    this.keep(dc, { ...state, search: { field: next.field, shown } });
    return search.begin(dc, next.options);
  }

  override async repromptDialog(context: TurnContext, instance: DialogInstance): Promise<void> {
    await askForm(context, this.stateIn(instance));
  }

  /** Something else was asked for meanwhile: what was typed in the card is gone, and so is the card. */
  override endDialog(context: TurnContext, instance: DialogInstance, reason: DialogReason): Promise<void> {
    const draft = this.keptIn(instance)?.draft;
    if (draft) leaveForm(context, draft);
    if (draft && reason === DialogReason.cancelCalled)
      LiveCard.of({ context }).close(textsOf(context.activity).form.left(draft.title));
    return Promise.resolve();
  }

  private async show(dc: DialogContext, state: State, text?: string): Promise<DialogTurnResult> {
    this.keep(dc, { ...state, needs: portalNeeds(state.draft) });
    if (nextQuestion(dc.context, state) === 'none') return this.check(dc, state);
    await askForm(dc.context, state, text);
    return Dialog.EndOfTurn;
  }

  private hear(dc: DialogContext, state: State, words: string): Promise<DialogTurnResult> {
    const { adaptiveCards } = channelOf(dc.context.activity.channelId);
    return adaptiveCards ? this.takeWords(dc, state, words) : this.answer(dc, state, words);
  }

  private async answer(dc: DialogContext, state: State, words: string): Promise<DialogTurnResult> {
    const { draft, rest } = state;
    const field = asked(draft).find(({ id }) => id === rest[0]);
    if (!field || isDone(dc.context, draft, field, words)) return this.check(dc, state);
    const spoken = readSpoken(dc.context, state, field, words);
    switch (spoken.kind) {
      case 'answer':
        return this.said(dc, state, field, spoken.answers);
      case 'sought':
        return this.look(dc, { ...state, draft: spoken.draft }, [field.id]) ?? this.show(dc, state);
      case 'corrected':
        return this.changed(dc, state, spoken.draft, spoken);
      case 'question':
        return this.askDesk(dc, state, words, spoken);
      case 'days':
        return (
          this.askAside(dc, { ...state, dayOf: field.id }, whichDay(dc.context, field, spoken.days)) ??
          this.show(dc, state, textsOf(dc.context.activity).form.dateHint)
        );
      case 'none':
        return this.show(dc, { ...state, draft: spoken.draft }, spoken.told);
    }
  }

  /** `given`: the answer to this field, and the words that go with it. */
  private said(dc: DialogContext, state: State, field: FormField, given: Answers): Promise<DialogTurnResult> {
    const more = this.look(dc, state, [field.id]);
    if (more) return more;
    const next = withSaid(state.draft, field, given);
    return this.changed(dc, state, next, { rest: openAfter(state.draft, next, state.rest.slice(1), given) });
  }

  /** Goes on with what is still to be asked for, unless what was answered asks for what only the portal can take. */
  private changed(
    dc: DialogContext,
    { needs = 0 }: State,
    draft: Draft,
    { rest, told }: { readonly rest: readonly string[]; readonly told?: string },
  ): Promise<DialogTurnResult> {
    return portalNeeds(draft) > needs ? this.leave(dc, draft, 'inPortal') : this.show(dc, { draft, rest }, told);
  }

  /** Words beside the card are not lost: they go where there is room for them, and are shown there. */
  private takeWords(dc: DialogContext, state: State, words: string): Promise<DialogTurnResult> {
    const { form: t } = textsOf(dc.context.activity);
    const beside = readBeside(dc.context, state.draft, words);
    switch (beside.kind) {
      case 'said':
        return this.show(dc, { ...state, draft: beside.draft }, beside.told);
      case 'answer':
        return this.show(dc, state, beside.told);
      case 'question':
        return this.askDesk(dc, state, words, beside);
      case 'nowhere':
        return this.show(dc, state, t.fillIn);
    }
  }

  /** In a bot's own hands the form may stand alone: then a question is put where there is room for it. */
  private askDesk(
    dc: DialogContext,
    state: State,
    words: string,
    { said, question }: Question,
  ): Promise<DialogTurnResult> {
    return (
      this.askAside(dc, { ...state, question: words }, question) ??
      this.show(dc, { ...state, draft: said.draft }, said.told)
    );
  }

  private askAside(dc: DialogContext, state: State, question: ChoiceOptions): Promise<DialogTurnResult> | undefined {
    if (!dc.findDialog(choice.id)) return undefined;
    this.keep(dc, state);
    return choice.begin(dc, question);
  }

  /**
   * An answer may show more to ask for: then the card comes again with that. One that hides others withdraws theirs. What is wrong
   * on a page is told there.
   */
  private goOn(dc: DialogContext, state: State, onIt: readonly string[]): Promise<DialogTurnResult> {
    const looking = this.look(dc, state, onIt);
    if (looking) return looking;
    const { draft } = state;
    if (portalNeeds(draft) > (state.needs ?? 0)) return this.leave(dc, draft, 'inPortal');
    const next = turnedPage(draft, onIt, problemsIn(draft.form, draft.answers, textsOf(dc.context.activity).problems));
    return next ? this.show(dc, { ...state, draft: next }) : this.check(dc, { ...state, draft });
  }

  private async check(dc: DialogContext, state: State): Promise<DialogTurnResult> {
    const { draft } = state;
    if (portalNeeds(draft) > 0) return this.leave(dc, draft, 'inPortal');
    const problems = problemsIn(draft.form, draft.answers, textsOf(dc.context.activity).problems);
    const wrong = withProblems(draft, problems);
    if (wrong) return this.show(dc, wrong);
    LiveCard.of(dc).close();
    return this.end(dc, { status: 'filled', ...leftOf(draft) });
  }

  /** To the question or the page before, or to what was before the form. */
  private back(dc: DialogContext, state: State): Promise<DialogTurnResult> {
    const { draft, rest } = state;
    const ids = asked(draft).map(({ id }) => id);
    const before = ids[ids.indexOf(rest[0] ?? '') - 1];
    const { adaptiveCards } = channelOf(dc.context.activity.channelId);
    if (!adaptiveCards && before !== undefined) return this.show(dc, { draft, rest: [before, ...rest] });
    if (adaptiveCards && draft.page)
      return this.show(dc, { rest, draft: { ...draft, page: draft.page - 1, problems: {} } });
    return this.leave(dc, draft, 'back');
  }

  private leave(dc: DialogContext, draft: Draft, status: 'back' | 'inPortal'): Promise<DialogTurnResult> {
    LiveCard.of(dc).close(textsOf(dc.context.activity).form.left(draft.title));
    return this.end(dc, { status, ...leftOf(draft) });
  }

  private cancel(dc: DialogContext, state: State): Promise<DialogTurnResult> {
    // Whoever takes what was left finds it there.
    this.keep(dc, state);
    LiveCard.of(dc).close(textsOf(dc.context.activity).form.cancelled(state.draft.title));
    return this.end(dc, { status: 'cancelled' });
  }
}
