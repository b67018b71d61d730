import { neededInPortal } from '../../src/atlassian/requestForm';
import type { ChoiceOptions } from '../choiceDialog';
import { localeOf } from '../dates';
import type { Turn } from '../sessionDialog';
import { textsOf } from '../texts/languages';
import { factsShown } from '../choices';
import { factsThatFit } from '../factParts';
import { factsOf, portalHint, type RequestDraft } from './requestDraft';

/** Leads to the portal with what was typed, where answers ask for what only the portal can take; or back to the answers. */
export function portalQuestion({ context: { activity }, session: { site } }: Turn, draft: RequestDraft): ChoiceOptions {
  const t = textsOf(activity);
  const { type, form, answers } = draft;
  return {
    done: portalHint(t, site, type, neededInPortal(form, answers), undefined),
    question: t.create.typedSoFar,
    facts: factsThatFit(factsOf(t, draft, localeOf(activity)), factsShown),
    buttons: [
      { id: 'done', name: t.files.done, means: ['yes', 'done'] },
      { id: 'change', name: t.create.change, means: ['no', 'back'] },
    ],
  };
}
