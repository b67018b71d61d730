import type { ChatFiles } from '../../chatFiles';
import { form, FormDialog } from '../../forms/formDialog';
import { search, SearchDialog } from '../../forms/searchDialog';
import { SignedInSteps } from '../../login/signedInSteps';
import type { Sessions } from '../../logins';
import {
  DialogReason,
  type DialogContext,
  type DialogInstance,
  type DialogTurnResult,
  type TurnContext,
} from '../../sdk';
import { sessionEndings, type SessionEnding } from '../../sessionDialog';
import { child } from '../../typedDialog';
import type { Understanding } from '../../../src/understanding';
import { articles, ArticlesDialog } from './findType/articlesDialog';
import type { CreateRequestOptions } from './createRequestOptions';
import { files, FilesSteps } from '../files/filesSteps';
import { findType, FindTypeDialog } from './findType/findTypeDialog';
import { review, ReviewDialog } from './reviewDialog';
import { TypeFinder } from './findType/typeFinder';
import type { Created } from './createRequestState';
import { CreateRequestSteps } from './createRequestSteps';
import { offerNext, oneFirst, putOffNext } from './nextNeed';

export type { CreateRequestOptions } from './createRequestOptions';

/** How the creation of a request ended. */
export type CreateRequestOutcome = Created | SessionEnding;

/**
 * Creates a request: finds out what is needed, shows articles that may help, asks for the form and for files, shows it all for a last look, and
 * sends it. Ends with a `CreateRequestOutcome`. Without `chatFiles` it takes no files. Given the whole login, it signs in by itself.
 *
 * ```ts
 * dialogs.add(new CreateRequestDialog('request', jira, jira.chatFiles));
 * await dc.beginDialog('request', { deskId: '1', typeId: '105', answers: { summary: 'A monitor' }, articles: false });
 * ```
 */
export class CreateRequestDialog extends SignedInSteps<CreateRequestOptions> {
  private readonly steps: CreateRequestSteps;

  constructor(id: string, sessions: Sessions, chatFiles?: ChatFiles, understanding?: Understanding) {
    const steps = new CreateRequestSteps('steps', sessions, chatFiles);
    super(id, sessions, steps);
    this.steps = steps;
    this.addDialog(new FindTypeDialog(findType.id, sessions, new TypeFinder(understanding)));
    this.addDialog(new ArticlesDialog(articles.id, sessions));
    this.addDialog(new FilesSteps(files.id, sessions, chatFiles));
    this.addDialog(new FormDialog(form.id));
    this.addDialog(new SearchDialog(search.id, sessions));
    this.addDialog(new ReviewDialog(review.id, sessions));
  }

  protected override async onBeginDialog(dc: DialogContext, options?: CreateRequestOptions): Promise<DialogTurnResult> {
    return super.onBeginDialog(dc, await oneFirst(dc, options ?? {}));
  }

  protected override async onEndDialog(
    context: TurnContext,
    _instance: DialogInstance,
    reason: DialogReason,
  ): Promise<void> {
    if (reason === DialogReason.endCalled) await offerNext(context);
    else putOffNext(context);
  }

  /** People send a file when they have it at hand, even while the form or the review is open. */
  protected override async onContinueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    return (
      (await this.steps.takeAlong(dc)) ??
      (await this.steps.takeOut(dc)) ??
      (await this.steps.wordsBeside(dc)) ??
      super.onContinueDialog(dc)
    );
  }
}

export const createRequest = child<CreateRequestSteps>('createRequest', {
  created: true,
  solved: true,
  inPortal: true,
  aboutRequest: true,
  ...sessionEndings,
});
