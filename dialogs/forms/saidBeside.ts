import { isCorrection } from '../correcting';
import type { TurnContext } from '../sdk';
import { textsOf } from '../texts/languages';
import { cleanText } from '../untrustedText';
import { corrected } from './correction';
import type { Draft } from './draft';
import { withWords } from './openFields';

/** A draft with what somebody has said beside it. */
interface Said {
  readonly draft: Draft;
  /** Where it was put, as the person is told. */
  readonly told: string;
  /** False where the words correct an answer, and not certainly which or how. */
  readonly isCertain: boolean;
}

/** Corrects an answer where that is certain, else puts the words where there is room; `undefined` where there is none. */
export function saidBeside(context: TurnContext, draft: Draft, words: string): Said | undefined {
  const fixed = corrected(context, draft, words);
  const put = fixed ?? withWords(draft, words);
  if (!put) return undefined;
  const told = textsOf(context.activity).form.putInto(cleanText(put.field.name, 80));
  return { draft: put.draft, told, isCertain: fixed !== undefined || !isCorrection(words) };
}
