import { choice } from '../../choiceDialog';
import { plainMessage } from '../../plainMessage';
import type { DialogContext, DialogReason, DialogTurnResult } from '../../sdk';
import { textsOf } from '../../texts/languages';
import { child, TypedDialog, type Nothing } from '../../typedDialog';
import { deleted, deleteQuestion } from './resuming';
import { leftIn } from './unfinished';

/** Asks which of the things left is to be deleted, and deletes it. Needs a `ChoiceDialog` beside it. */
export class DiscardDialog extends TypedDialog<Nothing, Nothing, { readonly status: 'done' }> {
  override beginDialog(dc: DialogContext): Promise<DialogTurnResult> {
    this.keep(dc, {});
    return choice.begin(dc, deleteQuestion(textsOf(dc.context.activity), leftIn(dc.context)));
  }

  override async resumeDialog(dc: DialogContext, _reason: DialogReason, result?: unknown): Promise<DialogTurnResult> {
    const { create, comma, talk } = textsOf(dc.context.activity);
    const names = deleted(dc.context, choice.outcome(result));
    await dc.context.sendActivity(plainMessage(names.length > 0 ? create.deleted(names.join(comma)) : talk.allRight));
    return this.end(dc, { status: 'done' });
  }
}

export const discardOne = child<DiscardDialog>('discardOne', { done: true });
