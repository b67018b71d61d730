import type { Person } from '../../src/atlassian/serviceDesk';
import { choice, type ChoiceOptions } from '../choiceDialog';
import type { DialogContext, DialogReason, DialogTurnResult } from '../sdk';
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
        return choice.begin(dc, personQuestion(id, draft));
      default:
        return this.end(dc, { status: 'cancelled' });
    }
  }

  private ask(dc: DialogContext, draft: RequestDraft): Promise<DialogTurnResult> {
    this.keep(dc, { step: 'review', draft });
    return choice.begin(dc, reviewQuestion(draft));
  }
}

function reviewQuestion(draft: RequestDraft): ChoiceOptions {
  const { type, form, people } = draft;
  const offersPeople = people.length > 0;
  return {
    question: `${type.name}: shall I raise this request?`,
    facts: factsOf(draft),
    buttons: [
      { id: 'create', name: 'Create', means: ['yes', 'done'] },
      { id: 'change', name: 'Change', means: ['no', 'back'] },
      ...(form.canAddRequestParticipants && offersPeople ? [{ id: 'share', name: 'Share' }] : []),
      ...(form.canRaiseOnBehalfOf && offersPeople ? [{ id: 'behalf', name: 'For somebody else' }] : []),
    ],
  };
}

function personQuestion(step: 'share' | 'behalf', { people }: RequestDraft): ChoiceOptions {
  return {
    question: step === 'share' ? 'Who else may follow this request?' : 'For whom do you raise it?',
    choices: people.map(({ accountId, name }) => ({ id: accountId, name })),
    buttons: [{ id: 'nobody', name: 'Nobody', means: ['no', 'none', 'done'] }],
  };
}

/** The draft with the person who was chosen; nobody takes out whoever was named before. */
function named(draft: RequestDraft, step: 'share' | 'behalf', person: Person | undefined): RequestDraft {
  if (step === 'behalf') return { ...draft, behalfOf: person };
  const others = draft.participants.filter(({ accountId }) => accountId !== person?.accountId);
  return { ...draft, participants: person ? [...others, person] : [] };
}
