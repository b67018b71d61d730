import type { AtlassianError } from '../../../src/atlassian/errors';
import { answerText, problemsIn, refusedFields, withHiddenRequired } from '../../../src/atlassian/requestForm';
import { errorMessage } from '../../errorMessages';
import type { FormOptions } from '../../forms/formOptions';
import { plainMessage } from '../../plainMessage';
import type { Turn } from '../../sessionDialog';
import { textsOf } from '../../texts/languages';
import type { Texts } from '../../texts/texts';
import { fileFields, withoutWrongFiles } from './draftFiles';
import { changedForm, settledIn } from './formOfType';
import { newDraftId, type RequestDraft } from './requestDraft';

/** The next step for a draft that Atlassian refused. Its id is new, so that it can be sent again. */
export type NextStep =
  | { readonly step: 'portal' | 'files'; readonly draft: RequestDraft }
  | { readonly step: 'review'; readonly draft: RequestDraft; readonly hasFailed?: boolean }
  | { readonly step: 'form'; readonly draft: RequestDraft; readonly more: Partial<FormOptions> };

/**
 * Tells the person what was wrong. What they typed is kept; they are asked again where Atlassian found fault, or, if the form has changed
 * meanwhile, for what is new in it.
 */
export async function afterRefusal(
  { context, session }: Turn,
  draft: RequestDraft,
  error: AtlassianError,
  takesFiles: boolean,
): Promise<NextStep> {
  const t = textsOf(context.activity);
  const fresh = await changedForm(session, draft, takesFiles);
  if (fresh) {
    await context.sendActivity(plainMessage(t.create.formChanged));
    const answers = { ...fresh.defaults, ...draft.answers };
    const changed = { ...draft, id: newDraftId(), form: fresh, answers };
    if (fresh.beyondChat.length > 0) return { step: 'portal', draft: changed };
    const wrong = problemsIn(fresh, answers, t.problems);
    // A field that is still empty is not a mistake yet.
    const problems = Object.fromEntries(Object.entries(wrong).filter(([id]) => answerText(draft.answers[id]) !== ''));
    return { step: 'form', draft: changed, more: { again: true, settled: settledIn(fresh, draft), problems } };
  }
  const form = withHiddenRequired(draft.form, draft.answers, error);
  const problems = refusedFields(form, error);
  await context.sendActivity(plainMessage(refusalMessage(t, error)));
  const next = { ...withoutWrongFiles({ ...draft, form }, problems), id: newDraftId() };
  const areOfFiles = fileFields(next).filter(({ id }) => problems[id] !== undefined).length;
  const all = Object.keys(problems).length;
  if (all === 0) return { step: 'review', draft: next, hasFailed: true };
  return areOfFiles === all ? { step: 'files', draft: next } : { step: 'form', draft: next, more: { problems } };
}

/** The message for the whole. A create looks nothing up but the request type, so a bare 404 means that the type is gone. */
function refusalMessage(t: Texts, error: AtlassianError): string {
  const { code, reason } = error;
  const said = code === 'not-found' && reason === undefined ? t.create.typeGone : errorMessage(t, error);
  return ['forbidden', 'not-found', 'missing-scope'].includes(code) ? `${said}${t.gap}${t.create.notCreated}` : said;
}
