import type { Person } from '../../../src/atlassian/serviceDesk';
import type { Fact } from '../../adaptiveCard';
import type { ChoiceOptions } from '../../choiceDialog';
import { whoQuestion } from '../../forms/searchDialog';
import type { Texts } from '../../texts/texts';
import type { RequestDraft } from './requestDraft';

/** Naming people to share the request with, or the one it is raised for. */
export type Naming = 'share' | 'behalf';

export const nobody = 'nobody';

export function reviewQuestion(
  t: Texts,
  draft: RequestDraft,
  facts: readonly Fact[],
  hasFailed: boolean,
): ChoiceOptions {
  const { type } = draft;
  return {
    question: t.create.review(type.name),
    facts,
    acceptsRemarks: true,
    sends: true,
    buttons: [
      { id: 'create', name: t.create.create, means: ['yes', 'done'], ...(hasFailed && { calledAs: ['retry'] }) },
      { id: 'change', name: t.create.change, means: ['no', 'back'] },
      ...(mayShare(draft) ? [{ id: 'share', name: t.create.share }] : []),
      ...(mayRaiseFor(draft) ? [{ id: 'behalf', name: t.create.forSomebody }] : []),
    ],
  };
}

function offersPeople({ people, knowsPeople = false, findsPeople = false }: RequestDraft): boolean {
  return people.length > 0 || knowsPeople || findsPeople;
}

export function mayShare(draft: RequestDraft): boolean {
  return draft.form.canAddRequestParticipants && offersPeople(draft);
}

export function mayRaiseFor(draft: RequestDraft): boolean {
  return draft.form.canRaiseOnBehalfOf && offersPeople(draft);
}

export function personQuestion(
  t: Texts,
  step: Naming,
  people: readonly Person[],
  { findsPeople = false }: RequestDraft,
): ChoiceOptions {
  return {
    ...whoQuestion(t, step === 'share' ? t.create.whoElse : t.create.forWhom, findsPeople),
    choices: people.map(({ accountId, name }) => ({ id: accountId, name })),
    buttons: [{ id: nobody, name: t.create.nobody, means: ['no', 'none', 'done'] }],
  };
}

export function without(draft: RequestDraft, person: Person): RequestDraft {
  return { ...draft, participants: draft.participants.filter(({ accountId }) => accountId !== person.accountId) };
}

/** The draft with the person who was chosen; `undefined` is nobody: nobody to raise it for, or nobody else to share it with. */
export function named(draft: RequestDraft, step: Naming, person: Person | undefined): RequestDraft {
  if (step === 'behalf') return { ...draft, behalfOf: person };
  return person ? { ...draft, participants: [...without(draft, person).participants, person] } : draft;
}
