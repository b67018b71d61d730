import type { CustomerRequest } from '../../../src/atlassian/serviceDesk';
import type { TurnContext } from '../../sdk';
import type { CreateRequestOptions } from './createRequestOptions';
import type { AboutRequest } from './findType/aboutRequest';
import type { AskedBack } from './remark';
import { asLeft, isWorthKeeping, type RequestDraft } from './requestDraft';
import { resumableIn } from './unfinished';

export type Created =
  | { readonly status: 'created'; readonly key: string; readonly request: CustomerRequest }
  /** An article helped, or the request can only be raised in the portal. */
  | { readonly status: 'solved' | 'inPortal' }
  | AboutRequest;

/** Where the creation of a request stands between turns. */
export type CreateRequestState =
  /** There is no draft yet, or it is done with. */
  | { readonly step: 'none' }
  | { readonly step: 'resume'; readonly options: CreateRequestOptions }
  /** `left`: what was typed for a type before going back to find another. */
  | { readonly step: 'find'; readonly options?: CreateRequestOptions; readonly left?: RequestDraft }
  /** `field`: id of the field whose files are asked for. */
  | { readonly step: 'files'; readonly draft: RequestDraft; readonly field: string }
  /** A remark made beside the form, at the last look, or when asked for files, needs a question back. */
  | ({ readonly step: 'question'; readonly draft: RequestDraft; readonly beside: Beside } & AskedBack)
  /** `isChanging`: entered from the last look, to which "back" returns. */
  | { readonly step: 'form'; readonly draft: RequestDraft; readonly isChanging?: boolean }
  | { readonly step: 'articles' | 'portal' | 'review'; readonly draft: RequestDraft };

/** The step during which a remark was made: it is asked again afterwards. */
export type Beside = 'files' | 'review' | 'form';

/** The draft to offer again if the dialog ends before the request is created. */
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
