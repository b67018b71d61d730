import { neededInPortal } from '../../../src/atlassian/requestForm';
import type { ChoiceOptions } from '../../choiceDialog';
import { localeOf } from '../../dates';
import type { Turn } from '../../sessionDialog';
import { textsOf } from '../../texts/languages';
import { factsShown } from '../../askQuestion';
import { factsThatFit } from '../../factParts';
import { factsOf, portalHint, type RequestDraft } from './requestDraft';

/** When only the portal can take what the answers call for: links there, lists what was typed, and offers to change the answers. */
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
