import { createUnderstanding } from '../../src/understanding';
import { choice, ChoiceDialog } from '../choiceDialog';
import type { Sessions } from '../logins';
import { ComponentDialog, type DialogContext, type DialogTurnResult } from '../sdk';
import type { SessionEnding } from '../sessionDialog';
import { ArticlesDialog, type ArticlesOptions, type ArticlesRead } from './articlesDialog';
import { FindTypeDialog, type FindTypeOptions, type Solved, type TypeFound } from './findTypeDialog';
import { TypeFinder } from './typeFinder';

// Steps of a request's creation with all that they need, for bots that have the others in their own way.

export type FindRequestTypeOptions = Partial<FindTypeOptions>;
/** `found`: the type; `solved`: an article has helped. */
export type FindRequestTypeOutcome = TypeFound | Solved | SessionEnding;

/** Finds a request type by the person's words or by browsing. Ends with a `FindRequestTypeOutcome`. */
export class FindRequestTypeDialog extends ComponentDialog<FindRequestTypeOptions> {
  constructor(id: string, sessions: Sessions, understanding = createUnderstanding()) {
    super(id);
    this.addDialog(new FindTypeDialog('steps', sessions, new TypeFinder(understanding)));
    this.addDialog(new ChoiceDialog(choice.id));
    this.initialDialogId = 'steps';
  }

  protected override onBeginDialog(dc: DialogContext, options?: FindRequestTypeOptions): Promise<DialogTurnResult> {
    const all: FindTypeOptions = { recent: [], ...options };
    return super.onBeginDialog(dc, all);
  }
}

export type OfferArticlesOutcome = ArticlesRead | SessionEnding;

/** Shows articles that may already answer a question; ends with an `OfferArticlesOutcome`. Where there are none, at once. */
export class OfferArticlesDialog extends ComponentDialog<ArticlesOptions> {
  constructor(id: string, sessions: Sessions) {
    super(id);
    this.addDialog(new ArticlesDialog('steps', sessions));
    this.addDialog(new ChoiceDialog(choice.id));
    this.initialDialogId = 'steps';
  }
}
