import { neededInPortal } from '../../src/atlassian/requestForm';
import type { Site } from '../../src/atlassian/types';
import type { ChoiceOptions } from '../choiceDialog';
import type { Texts } from '../texts/texts';
import { factsShown } from '../choices';
import { factsThatFit } from '../factParts';
import { factsOf, portalHint, type RequestDraft } from './requestDraft';

/** Leads to the portal with what was typed, where answers ask for what only the portal can take; or back to the answers. `locale`: of dates. */
export function portalQuestion(t: Texts, site: Site, draft: RequestDraft, locale: string): ChoiceOptions {
  const { type, form, answers } = draft;
  return {
    done: portalHint(t, site, type, neededInPortal(form, answers), undefined),
    question: t.create.typedSoFar,
    facts: factsThatFit(factsOf(t, draft, locale), factsShown),
    buttons: [
      { id: 'done', name: t.files.done, means: ['yes', 'done'] },
      { id: 'change', name: t.create.change, means: ['no', 'back'] },
    ],
  };
}
