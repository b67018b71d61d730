import { ChoiceDialog } from '../choiceDialog';
import type { ChatFiles } from '../chatFiles';
import { FormDialog } from '../forms/formDialog';
import type { Sessions } from '../logins';
import { ComponentDialog } from '../sdk';
import { ArticlesDialog } from './articlesDialog';
import { FilesDialog } from './filesDialog';
import { FindTypeDialog } from './findTypeDialog';
import { RaiseDialog } from './raiseDialog';

/** How the raising of a request ended. */
export type CreateRequestOutcome =
  | { readonly status: 'created'; readonly key: string }
  | { readonly status: 'solved' | 'inPortal' | 'cancelled' | 'signedOut' | 'failed' };

/**
 * Raises a request: what is needed, articles that may answer it, the form, files, a look at it all, the request. Ends
 * with a `CreateRequestOutcome`. Without `chatFiles` it takes no files.
 */
export class CreateRequestDialog extends ComponentDialog {
  constructor(id: string, sessions: Sessions, chatFiles?: ChatFiles) {
    super(id);
    this.addDialog(new RaiseDialog('raise', sessions, chatFiles !== undefined));
    this.addDialog(new FindTypeDialog('find', sessions));
    this.addDialog(new ArticlesDialog('articles', sessions));
    this.addDialog(new FilesDialog('files', sessions, chatFiles));
    this.addDialog(new FormDialog('form'));
    this.addDialog(new ChoiceDialog('choice'));
    this.initialDialogId = 'raise';
  }
}
