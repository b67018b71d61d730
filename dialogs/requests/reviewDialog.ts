import type { Person } from '../../src/atlassian/serviceDesk';
import { choice, type ChoiceOptions } from '../choiceDialog';
import type { DialogContext, DialogReason, DialogTurnResult } from '../sdk';
import { textsOf } from '../texts/languages';
import type { Texts } from '../texts/texts';
import { child, TypedDialog, type Cancelled } from '../typedDialog';
import { factsOf, type RequestDraft } from './requestDraft';

export interface ReviewOptions {
  readonly draft: RequestDraft;
}

/** `create` and `change`: what the person wants with the draft, as it is now. */
export type ReviewOutcome = { readonly status: 'create' | 'change'; readonly draft: RequestDraft } | Cancelled;

interface State {
  readonly step: 'review' | 'share' | 'behalf';
  readonly draft: RequestDraft;
}

export const review = child<ReviewDialog>('review', { create: true, change: true, cancelled: true });

/** A last look at a request before it is created; the person may name others here. Needs a `ChoiceDialog` beside it. */
export class ReviewDialog extends TypedDialog<ReviewOptions, State, ReviewOutcome> {
  override async beginDialog(dc: DialogContext, options?: ReviewOptions): Promise<DialogTurnResult> {
    return this.ask(dc, this.given(options).draft);
  }

  override async resumeDialog(dc: DialogContext, _reason: DialogReason, result?: unknown): Promise<DialogTurnResult> {
    const state = this.stateOf(dc);
    const { draft } = state;
    const outcome = choice.outcome(result);
    if (state.step !== 'review') {
      const chosen = outcome.status === 'chosen' ? outcome.id : undefined;
      const person = draft.people.find(({ accountId }) => accountId === chosen);
      return this.ask(dc, named(draft, state.step, person));
    }
    if (outcome.status !== 'chosen') return this.end(dc, { status: 'cancelled' });
    const { id } = outcome;
    switch (id) {
      case 'create':
      case 'change':
        return this.end(dc, { status: id, draft });
      case 'share':
      case 'behalf':
        this.keep(dc, { step: id, draft });
        return choice.begin(dc, personQuestion(textsOf(dc.context.activity), id, draft));
      default:
        return this.end(dc, { status: 'cancelled' });
    }
  }

  private ask(dc: DialogContext, draft: RequestDraft): Promise<DialogTurnResult> {
    this.keep(dc, { step: 'review', draft });
    return choice.begin(dc, reviewQuestion(textsOf(dc.context.activity), draft));
  }
}

function reviewQuestion(t: Texts, draft: RequestDraft): ChoiceOptions {
  const { type, form, people } = draft;
  const offersPeople = people.length > 0;
  return {
    question: t.create.review(type.name),
    facts: factsOf(t, draft),
    buttons: [
      { id: 'create', name: t.create.create, means: ['yes', 'done'] },
      { id: 'change', name: t.create.change, means: ['no', 'back'] },
      ...(form.canAddRequestParticipants && offersPeople ? [{ id: 'share', name: t.create.share }] : []),
      ...(form.canRaiseOnBehalfOf && offersPeople ? [{ id: 'behalf', name: t.create.forSomebody }] : []),
    ],
  };
}

function personQuestion({ create: t }: Texts, step: 'share' | 'behalf', { people }: RequestDraft): ChoiceOptions {
  return {
    question: step === 'share' ? t.whoElse : t.forWhom,
    choices: people.map(({ accountId, name }) => ({ id: accountId, name })),
    buttons: [{ id: 'nobody', name: t.nobody, means: ['no', 'none', 'done'] }],
  };
}

/** The draft with the person who was chosen; nobody takes out whoever was named before. */
function named(draft: RequestDraft, step: 'share' | 'behalf', person: Person | undefined): RequestDraft {
  if (step === 'behalf') return { ...draft, behalfOf: person };
  const others = draft.participants.filter(({ accountId }) => accountId !== person?.accountId);
  return { ...draft, participants: person ? [...others, person] : [] };
}
