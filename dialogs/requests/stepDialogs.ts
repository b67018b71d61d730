import type { Understanding } from '../../src/understanding';
import type { ChatFiles } from '../chatFiles';
import { SignedInSteps } from '../login/signedInSteps';
import type { Sessions } from '../logins';
import type { DialogContext, DialogTurnResult } from '../sdk';
import type { SessionEnding } from '../sessionDialog';
import { ArticlesDialog, type ArticlesOptions, type ArticlesRead } from './raise/findType/articlesDialog';
import { FilesSteps, type FilesOptions } from './files/filesSteps';
import { FindTypeDialog } from './raise/findType/findTypeDialog';
import type { FindTypeOptions } from './raise/findType/findTypeOptions';
import type { Solved, TypeFound } from './raise/findType/typeFound';
import { MyRequestsSteps } from './follow/myRequestsSteps';
import type { MyRequestsOptions } from './follow/myRequestsOptions';
import { request, ShowRequestDialog } from './follow/showRequestDialog';
import { TypeFinder } from './raise/findType/typeFinder';

// Parts of the assistant, complete in themselves, for bots that do the rest in their own way.

export type FindRequestTypeOptions = Partial<Omit<FindTypeOptions, 'about'>>;
/** `found`: a type was chosen; `solved`: an article helped. */
export type FindRequestTypeOutcome = TypeFound | Solved | SessionEnding;

/**
 * Finds a request type by the person's words or by browsing. Ends with a `FindRequestTypeOutcome`. Given the whole login, it signs in by itself,
 * as do the other dialogs here.
 */
export class FindRequestTypeDialog extends SignedInSteps<FindRequestTypeOptions> {
  constructor(id: string, sessions: Sessions, understanding?: Understanding) {
    super(id, sessions, new FindTypeDialog('steps', sessions, new TypeFinder(understanding)));
  }

  protected override onBeginDialog(dc: DialogContext, options?: FindRequestTypeOptions): Promise<DialogTurnResult> {
    const all: FindTypeOptions = { recent: [], ...options };
    return super.onBeginDialog(dc, all);
  }
}

export type OfferArticlesOutcome = ArticlesRead | SessionEnding;

/** Shows articles that may already answer a question; ends with an `OfferArticlesOutcome`, at once if there are none. */
export class OfferArticlesDialog extends SignedInSteps<ArticlesOptions> {
  constructor(id: string, sessions: Sessions) {
    super(id, sessions, new ArticlesDialog('steps', sessions), ['query|links']);
  }
}

/** Uploads files from the chat to a service desk, ready to be attached to a request there. Ends with a `FilesOutcome`. */
export class FilesDialog extends SignedInSteps<FilesOptions> {
  constructor(id: string, sessions: Sessions, chatFiles: ChatFiles | undefined) {
    super(id, sessions, new FilesSteps('steps', sessions, chatFiles), ['deskId']);
  }
}

/**
 * Lists a person's requests page by page, filtered by status, relation or words; a number or a key shows one, as a `ShowRequestDialog` does. Ends
 * with `elsewhere` and the words if no request has them, or with a `SessionEnding`.
 */
export class MyRequestsDialog extends SignedInSteps<MyRequestsOptions> {
  constructor(id: string, sessions: Sessions, chatFiles?: ChatFiles) {
    super(id, sessions, new MyRequestsSteps('steps', sessions, request.id));
    this.addDialog(new ShowRequestDialog(request.id, sessions, chatFiles));
  }

  protected override onBeginDialog(dc: DialogContext, options?: MyRequestsOptions): Promise<DialogTurnResult> {
    return super.onBeginDialog(dc, options ?? {});
  }
}
