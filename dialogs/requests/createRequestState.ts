import type { CustomerRequest } from '../../src/atlassian/serviceDesk';
import type { CreateRequestOptions } from './createRequestOptions';
import type { AboutRequest } from './findTypeDialog';
import type { RequestDraft } from './requestDraft';
import type { Left } from './unfinished';

export type Created =
  | { readonly status: 'created'; readonly key: string; readonly request: CustomerRequest }
  /** An article helped, or what is needed can be asked for in the portal only. */
  | { readonly status: 'solved' | 'inPortal' }
  | AboutRequest;

/** Where the creation of a request stands between turns. */
export type CreateRequestState =
  /** There is no draft yet, or it has had its use. */
  | { readonly step: 'none' }
  | { readonly step: 'resume'; readonly left: Left; readonly options: CreateRequestOptions }
  | { readonly step: 'find'; readonly options?: CreateRequestOptions }
  /** `field`: whose files are asked for. */
  | { readonly step: 'files'; readonly draft: RequestDraft; readonly field: string }
  /** What somebody asked beside the last look, or the question for files, and whether that is for the desk. */
  | { readonly step: 'question'; readonly draft: RequestDraft; readonly words: string; readonly beside: Beside }
  | { readonly step: 'articles' | 'form' | 'portal' | 'review'; readonly draft: RequestDraft };

/** What a remark stands beside, which is asked again. */
export type Beside = 'files' | 'review';
