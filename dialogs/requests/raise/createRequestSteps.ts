import { LiveCard } from '../../liveCard';
import { choice, type ChoiceOutcome } from '../../choiceDialog';
import { form } from '../../forms/formDialog';
import { type DialogInstance, type DialogTurnResult, type TurnContext } from '../../sdk';
import type { Turn } from '../../sessionDialog';
import { textsOf } from '../../texts/languages';
import { wishIn } from '../../reading/wishIn';
import { BesideSteps } from './besideSteps';
import { articles } from './findType/articlesDialog';
import { namedType, type CreateRequestOptions } from './createRequestOptions';
import { withOutcome } from './draftFiles';
import { files } from '../files/filesSteps';
import { findType } from './findType/findTypeDialog';
import type { TypeFound } from './findType/typeFound';
import { draftToKeep, type CreateRequestState as State } from './createRequestState';
import { draftAgain, firstDraft } from './firstDraft';
import { asLeft, isComplete, withForm, withMoreSaid, type RequestDraft } from './requestDraft';
import { asAnswered } from './remark';
import { review } from './reviewDialog';
import { goOnQuestion, resumed } from './resuming';
import { oneFirst, putBehind } from './nextNeed';
import { cancelledMessage, forget, isSameNeed, keepUnfinished, keepWords, resumableIn, sentFor } from './unfinished';
import { addSentFiles, withSent } from './filesForDraft';

/** The steps of `CreateRequestDialog`. Each is a dialog of its own in the same set. */
export class CreateRequestSteps extends BesideSteps {
  protected override readonly defaultOptions = {};

  protected override findAnother(turn: Turn, draft: RequestDraft): Promise<DialogTurnResult> {
    return this.find(turn, { ...draft.begunWith, typeId: undefined, onBehalfOf: draft.behalfOf }, draft);
  }

  protected override async start(turn: Turn, options: CreateRequestOptions): Promise<DialogTurnResult> {
    const { dc, context } = turn;
    const isOpen = options.words === undefined && options.deskId === undefined && options.typeId === undefined;
    const [newest, ...others] = isOpen ? resumableIn(context, dc.activeDialog?.state.access) : [];
    if (!newest) {
      if (options.words !== undefined) forget(context, 'words');
      this.keep(dc, { step: 'none' });
      return this.find(turn, options);
    }
    this.keep(dc, { step: 'resume', options });
    return choice.begin(dc, goOnQuestion(textsOf(context.activity), newest, others));
  }

  /** `left`: the draft of the type that the person went back from. */
  private async find(turn: Turn, options: CreateRequestOptions, left?: RequestDraft): Promise<DialogTurnResult> {
    const { dc, session } = turn;
    const { words, about, deskId, attachments } = options;
    const type = await namedType(session, options);
    this.keep(dc, { step: 'find', options, ...(left && { left }) });
    if (!type) return findType.begin(dc, { words, about, deskId, attachments });
    const said = { words, hasRead: false, attachments };
    return this.typeFound(turn, { status: 'found', type, said, values: {} }, options);
  }

  protected override async goOn(turn: Turn, state: State, result: unknown): Promise<DialogTurnResult> {
    const { dc } = turn;
    switch (state.step) {
      case 'none':
        return this.end(dc, { status: 'cancelled' });
      case 'resume':
        return this.resume(turn, state.options, choice.outcome(result));
      case 'find': {
        const outcome = findType.outcome(result);
        if (outcome.status === 'solved') return this.solved(turn);
        if (outcome.status === 'cancelled') return this.cancelled(turn, state.left);
        if (outcome.status !== 'found') return this.end(dc, outcome);
        const { options = {}, left } = state;
        if (!left || !isSameNeed(left, outcome)) return this.typeFound(turn, outcome, options, left);
        const more = outcome.said.attachments?.slice(left.begunWith?.attachments?.length ?? 0);
        return this.askForm(turn, await addSentFiles(turn, this.chatFiles, left, more), { again: true });
      }
      case 'articles': {
        const outcome = articles.outcome(result);
        if (outcome.status === 'solved') return this.solved(turn);
        if (outcome.status === 'cancelled') return this.cancelled(turn, state.draft);
        if (outcome.status !== 'unsolved') return this.end(dc, { status: outcome.status });
        if (outcome.said === undefined) return this.askForm(turn, state.draft);
        return this.find(turn, withMoreSaid(state.draft, outcome.said));
      }
      case 'form': {
        const outcome = form.outcome(result);
        if (outcome.status === 'cancelled') return this.cancelled(turn, asLeft(turn.context, state.draft));
        const draft = withForm(state.draft, outcome);
        if (outcome.status === 'filled') return this.askFiles(turn, draft);
        if (outcome.status === 'inPortal') return this.ask(turn, { step: 'portal', draft });
        if (state.isChanging && isComplete(draft)) return this.ask(turn, { step: 'review', draft });
        return this.findAnother(turn, draft);
      }
      case 'portal': {
        const outcome = choice.outcome(result);
        if (outcome.status !== 'chosen') return this.cancelled(turn, state.draft);
        if (outcome.id === 'change') return this.askForm(turn, state.draft, { again: true });
        this.keep(dc, { step: 'none' });
        return this.end(dc, { status: 'inPortal' });
      }
      case 'files': {
        const outcome = files.outcome(result);
        if (outcome.status === 'cancelled') return this.cancelled(turn, state.draft);
        if (!('files' in outcome)) return this.end(dc, outcome);
        const draft = withOutcome(state.draft, state.field, outcome);
        if (outcome.status === 'files') return this.askFiles(turn, withSent(turn, draft, outcome.sent), state.field);
        if (outcome.status === 'said') return this.remarked(turn, draft, outcome.text, 'files');
        return this.askLast(turn, draft);
      }
      case 'question':
        return this.answered(turn, state, choice.outcome(result));
      case 'review': {
        const outcome = review.outcome(result);
        if (outcome.status === 'cancelled') return this.cancelled(turn, asLeft(turn.context, state.draft));
        const draft = { ...outcome.draft, files: state.draft.files };
        if (outcome.status === 'said') return this.remarked(turn, draft, outcome.text, 'review');
        if (outcome.status === 'files') return this.askMoreFiles(turn, draft);
        if (outcome.status === 'create') return this.send(turn, draft);
        return this.askForm(turn, draft, { again: true }, { isChanging: outcome.status === 'change' });
      }
    }
  }

  private async resume(turn: Turn, options: CreateRequestOptions, outcome: ChoiceOutcome): Promise<DialogTurnResult> {
    const { dc, context } = turn;
    const kept = resumableIn(context, dc.activeDialog?.state.access);
    if (outcome.status !== 'chosen') return this.cancelled(turn, kept.find((left) => left.kind === 'draft')?.draft);
    const left = await resumed(context, kept, outcome);
    if (!left) return this.find(turn, options);
    if (left.kind === 'forRequest') return this.end(dc, { status: 'aboutRequest', options: left.options });
    const attachments = [...sentFor(left), ...(options.attachments ?? [])];
    if (left.kind === 'words')
      return this.find(turn, await oneFirst(dc, { ...options, words: left.words, attachments }));
    const draft = await addSentFiles(turn, this.chatFiles, await draftAgain(turn, left.draft), attachments);
    return this.askForm(turn, draft, { again: true });
  }

  /** Goes on after the question back about a remark. */
  private async answered(turn: Turn, state: Extract<State, { step: 'question' }>, outcome: ChoiceOutcome) {
    const { dc, context } = turn;
    const { draft, beside } = state;
    const need = 'need' in state ? state.need : undefined;
    if (outcome.status === 'said') {
      // Not yet said what to do with it, or "no, later".
      if (need !== undefined) await putBehind(dc, need);
      if (need === undefined || wishIn(outcome.text) !== 'leave')
        return this.remarked(turn, draft, outcome.text, beside);
    }
    if (outcome.status === 'chosen' && outcome.id === 'another' && need !== undefined) {
      keepUnfinished(context, draft, dc.activeDialog?.state.access);
      return this.find(turn, { words: need, about: draft.begunWith?.about && {} });
    }
    const told = outcome.status === 'chosen' ? asAnswered(context, draft, state, outcome.id) : undefined;
    return told ? this.tell(turn, told, beside) : this.askBeside(turn, draft, beside);
  }

  private async typeFound(turn: Turn, found: TypeFound, options: CreateRequestOptions, left?: RequestDraft) {
    // Another type may ask for other things, so the draft of the first is kept, to be offered again.
    if (left) keepUnfinished(turn.context, left, turn.dc.activeDialog?.state.access);
    // Kept until there is a draft: if Atlassian fails, nobody has to repeat themselves.
    keepWords(turn.dc, found.said);
    const begun = await firstDraft(turn, { found, options, takesFiles: this.chatFiles !== undefined });
    if (found.said.words !== undefined) forget(turn.context, 'words');
    if (!begun) return this.end(turn.dc, { status: 'inPortal' });
    const draft = await addSentFiles(turn, this.chatFiles, begun.draft, found.said.attachments);
    if (begun.links.length === 0) return this.askForm(turn, draft);
    this.keep(turn.dc, { step: 'articles', draft });
    return articles.begin(turn.dc, { links: begun.links });
  }

  private async solved({ dc, context }: Turn): Promise<DialogTurnResult> {
    this.keep(dc, { step: 'none' });
    await context.sendActivity(textsOf(context.activity).create.solved);
    return this.end(dc, { status: 'solved' });
  }

  private async cancelled({ dc, context }: Turn, draft: RequestDraft | undefined): Promise<DialogTurnResult> {
    if (draft || !LiveCard.of(dc).hasSpoken) await context.sendActivity(cancelledMessage(context, draft));
    return this.end(dc, { status: 'cancelled' });
  }

  /** However the dialog ends before the request is created, what was typed is offered again. */
  override async endDialog(context: TurnContext, instance: DialogInstance): Promise<void> {
    const state = this.keptIn(instance);
    const draft = state && draftToKeep(context, state, instance.state.access);
    if (draft) keepUnfinished(context, draft, instance.state.access);
  }
}
