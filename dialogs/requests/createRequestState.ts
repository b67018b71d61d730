import type { CustomerRequest } from '../../src/atlassian/serviceDesk';
import type { TurnContext } from '../sdk';
import type { CreateRequestOptions } from './createRequestOptions';
import type { AboutRequest } from './aboutRequest';
import type { AskedBack } from './remark';
import { asLeft, isWorthKeeping, type RequestDraft } from './requestDraft';
import { resumableIn } from './unfinished';

export type Created =
  | { readonly status: 'created'; readonly key: string; readonly request: CustomerRequest }
  /** An article helped, or what is needed can be asked for in the portal only. */
  | { readonly status: 'solved' | 'inPortal' }
  | AboutRequest;

/** Where the creation of a request stands between turns. */
export type CreateRequestState =
  /** There is no draft yet, or it has had its use. */
  | { readonly step: 'none' }
  | { readonly step: 'resume'; readonly options: CreateRequestOptions }
  /** `left`: what was typed for a type that the person went back from, to find another. */
  | { readonly step: 'find'; readonly options?: CreateRequestOptions; readonly left?: RequestDraft }
  /** `field`: whose files are asked for. */
  | { readonly step: 'files'; readonly draft: RequestDraft; readonly field: string }
  /** What somebody said beside the last look, or the question for files, is asked back. */
  | ({ readonly step: 'question'; readonly draft: RequestDraft; readonly beside: Beside } & AskedBack)
  /** `isChanging`: the last look was left for it, and is what goes before. */
  | { readonly step: 'form'; readonly draft: RequestDraft; readonly isChanging?: boolean }
  | { readonly step: 'articles' | 'portal' | 'review'; readonly draft: RequestDraft };

/** What a remark stands beside, which is asked again. */
export type Beside = 'files' | 'review';

/** What is to be offered again if it ends here before the request is there. */
export function draftToKeep(
  context: TurnContext,
  state: CreateRequestState,
  access: unknown,
): RequestDraft | undefined {
  const draft = draftIn(context, state, access);
  return draft && isWorthKeeping(draft) ? draft : undefined;
}

function draftIn(context: TurnContext, state: CreateRequestState, access: unknown): RequestDraft | undefined {
  switch (state.step) {
    case 'none':
      return undefined;
    case 'find':
      return state.left;
    case 'resume':
      return resumableIn(context, access).find((left) => left.kind === 'draft')?.draft;
    default:
      return asLeft(context, state.draft);
  }
}
