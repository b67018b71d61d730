import { problemsIn } from '../../src/atlassian/requestForm';
import { isCorrection } from '../correcting';
import { corrected } from '../forms/correction';
import { withWords } from '../forms/openFields';
import type { TurnContext } from '../sdk';
import { textsOf } from '../texts/languages';
import { cleanText } from '../untrustedText';
import { formOptions, withForm, type RequestDraft } from './requestDraft';

/** A draft with what somebody has said beside it. */
interface Remarked {
  readonly draft: RequestDraft;
  /** Where it was put, as the person is told. */
  readonly told: string;
  /** Whether the answers have no problem. */
  readonly isRight: boolean;
}

/** Corrects with the words, or puts them where there is room; `undefined` where it is not certain what they correct, or nothing has room. */
export function withRemark(context: TurnContext, draft: RequestDraft, words: string): Remarked | undefined {
  const form = { ...formOptions(draft), problems: {} };
  const put = corrected(context, form, words) ?? (isCorrection(words) ? undefined : withWords(form, words));
  if (!put) return undefined;
  const next = withForm(draft, put.draft);
  const isRight = Object.keys(problemsIn(next.form, next.answers)).length === 0;
  return { draft: next, told: textsOf(context.activity).form.putInto(cleanText(put.field.name, 80)), isRight };
}
