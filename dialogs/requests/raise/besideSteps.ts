import { isDeliveredAgain } from '../../delivered';
import { LiveCard } from '../../liveCard';
import { form } from '../../forms/formDialog';
import type { FormState } from '../../forms/formOptions';
import { nextQuestion } from '../../forms/openFields';
import { Dialog, type DialogContext, type DialogInstance, type DialogTurnResult } from '../../sdk';
import type { Turn } from '../../sessionDialog';
import { textsOf } from '../../texts/languages';
import { userText } from '../../reading/userInput';
import { DraftSteps } from './draftSteps';
import { hasFiles } from './draftFiles';
import { withoutSaid } from '../files/filesWithout';
import { withForm } from './requestDraft';
import { besideForm } from './remark';
import { takeSent } from '../files/sentFiles';
import { goOnBeside, keepFilesForNeed, remarkBeside, addFiles, withSent } from './filesForDraft';

/** What is sent or said beside an open step, before the step sees it: files, and words that a form is no place for. */
export abstract class BesideSteps extends DraftSteps {
  /**
   * Adds the files in this message to the request being created, and shows the open step again below. `undefined` if there are no files, or the
   * step deals with them itself.
   */
  takeAlong(dc: DialogContext): Promise<DialogTurnResult> | undefined {
    const { chatFiles } = this;
    const [steps] = dc.stack;
    if (!chatFiles?.has(dc.context) || steps?.id !== this.id || dc.stack.length === 1) return undefined;
    const state = this.stateIn(steps);
    if (!isFirstOfOwner(dc, steps)) return undefined;
    if (state.step === 'find' || state.step === 'resume') return keepFilesForNeed(dc, steps, state);
    if (state.step === 'none' || state.step === 'files' || state.step === 'portal') return undefined;
    const take = async (turn: Turn) => {
      const sent = takeSent(dc.context);
      const added = await addFiles(turn, chatFiles, state.draft, sent);
      if (!added) return Dialog.EndOfTurn;
      const draft = added === state.draft ? added : withSent(turn, added, sent);
      steps.state.at = { ...state, draft };
      if (state.step !== 'review') return goOnBeside(dc);
      // The last look has to show everything that will be sent, so it is begun again.
      dc.stack.splice(1);
      const words = remarkBeside(dc);
      return words ? this.remarked(turn, draft, words, 'review') : this.ask(turn, { step: 'review', draft });
    };
    return this.withSession(dc, take, steps);
  }

  /** Removes files from the draft whose form is open, and shows the form again; `undefined` if the person asks for no such thing. */
  async takeOut(dc: DialogContext): Promise<DialogTurnResult | undefined> {
    const [steps] = dc.stack;
    const state = steps?.id === this.id && dc.stack.length > 1 ? this.stateIn(steps) : undefined;
    if (!steps || state?.step !== 'form' || !hasFiles(state.draft) || !isFirstOfOwner(dc, steps)) return undefined;
    const draft = withoutSaid(state.draft, userText(dc.context.activity));
    if (!draft) return undefined;
    steps.state.at = { ...state, draft };
    await dc.context.sendActivity(textsOf(dc.context.activity).find.noted);
    await dc.repromptDialog();
    return Dialog.EndOfTurn;
  }

  /** Deals with words that a form is no place for: that it is the wrong one, or a need apart from it. `undefined` if they say neither. */
  wordsBeside(dc: DialogContext): Promise<DialogTurnResult> | undefined {
    const { context } = dc;
    const [steps, asking, ...others] = dc.stack;
    const state = steps?.id === this.id ? this.stateIn(steps) : undefined;
    if (!steps || state?.step !== 'form' || asking?.id !== form.id || others.length > 0) return undefined;
    if (!isFirstOfOwner(dc, steps)) return undefined;
    const open = asking.state.at as FormState;
    const draft = withForm(state.draft, open.draft);
    const remark = besideForm(context, draft, userText(context.activity), nextQuestion(context, open));
    if (!remark) return undefined;
    const leave = (turn: Turn) => {
      dc.stack.splice(1);
      LiveCard.of(dc).close(textsOf(context.activity).form.left(draft.type.name));
      return this.reply(turn, draft, remark, 'form');
    };
    return this.withSession(dc, leave, steps);
  }
}

/** Whether the message is the person's whose request this is, and was not delivered before. */
function isFirstOfOwner(dc: DialogContext, { state }: DialogInstance): boolean {
  return state.owner === dc.context.activity.from.id && !isDeliveredAgain(dc);
}
