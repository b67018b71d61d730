import { isQuestion } from '../../../reading/asked';
import { behindNo } from '../../../reading/behindYes';
import { partsOf } from '../../../reading/correcting';
import { changesMind, refuses } from '../../../reading/decisionBeside';
import { normalised } from '../../../reading/normalised';
import { replyIn, withoutOpeners } from '../../../reading/replies';
import { userText } from '../../../reading/userInput';
import { wishIn } from '../../../reading/wishIn';
import { orUndefined } from '../../../orUndefined';
import { choice, confirmation, type ChoiceOutcome } from '../../../choiceDialog';
import type { DialogTurnResult } from '../../../sdk';
import type { Turn } from '../../../sessionDialog';
import { child } from '../../../typedDialog';
import { offeredOf, textsOf } from '../../../texts/languages';
import { cleanText } from '../../../untrustedText';
import { moved } from '../requestViews';
import type { ShowRequestOptions } from '../showRequestOptions';
import { statusOf } from '../../status';
import { completes, leavesOpen, transitionsMeant } from './transitionsMeant';
import { noComment, type Remarked } from './remarked';
import { RequestAction, requestActionStatuses, type RequestActionOptions } from './requestAction';

export interface MoveOptions extends RequestActionOptions {
  /** What the person said: if it names one transition, that one is taken. */
  readonly said?: string | undefined;
  /** The reason, if one was given; shown before it is sent. */
  readonly reason?: string | undefined;
}

type State =
  /** `names`: transition names by id. */
  | (Remarked & { readonly step: 'transition'; readonly key: string; readonly names: Readonly<Record<string, string>> })
  | (Chosen & { readonly step: 'confirm' | 'comment' });

interface Chosen extends Remarked {
  readonly key: string;
  readonly transition: string;
  readonly name: string;
}

export const move = child<MoveDialog>('move', requestActionStatuses);

/** Takes a request through one of the transitions open to the person, with an optional comment. */
export class MoveDialog extends RequestAction<State, MoveOptions> {
  protected override async start(turn: Turn, { key, said, reason }: MoveOptions): Promise<DialogTurnResult> {
    const { request: t } = textsOf(turn.context.activity);
    const { serviceDesk } = turn.session;
    const shown = await this.shown(turn, key);
    const [transitions, request] = await Promise.all([
      shown.transitions ?? serviceDesk.transitions(key),
      shown.request ?? orUndefined(serviceDesk.request(key)),
    ]);
    if (transitions.length === 0) return this.done(turn, t.nothingToMove(key));
    const [named, ...others] = said === undefined ? [] : transitionsMeant(transitions, said);
    if (named && others.length === 0)
      return this.chosen(turn, { key, transition: named.id, name: named.name, remark: reason });
    const names = Object.fromEntries(transitions.map(({ id, name }) => [id, name]));
    this.keep(turn.dc, { step: 'transition', key, names, remark: reason });
    // The request may be in that status already: "reopen" for one that is open.
    const facts = request ? [{ name: t.status, value: statusOf(request).text }] : [];
    // Each is confirmed or followed by another question, so that "yes" to the only one does nothing yet.
    const means = transitions.length === 1 ? (['yes'] as const) : [];
    const choices = transitions.map((one) => ({ ...one, means }));
    return choice.begin(turn.dc, { question: t.moveQuestion(key), facts, choices, isOfRequest: true });
  }

  protected override again(state: State): ShowRequestOptions {
    const { key, remark: text } = state;
    return { key, command: 'move', text, said: state.step === 'transition' ? '' : state.name };
  }

  protected override async goOn(turn: Turn, state: State, result: unknown): Promise<DialogTurnResult> {
    const outcome = state.step === 'transition' ? choice.outcome(result) : this.answered(turn, result);
    if (outcome.status === 'cancelled') return this.end(turn.dc, outcome);
    const other = this.otherSaid(turn, state, outcome);
    if (other) return other;
    const { key, remark } = state;
    const isRemarked = state.step === 'comment' && remark !== undefined;
    if (outcome.status === 'back')
      return isRemarked ? this.askComment(turn, { ...state, remark: undefined }) : this.start(turn, { key });
    switch (state.step) {
      case 'transition': {
        if (outcome.status !== 'chosen') return this.end(turn.dc, { status: 'cancelled' });
        return this.chosen(turn, { key, transition: outcome.id, name: state.names[outcome.id] ?? '', remark });
      }
      case 'confirm':
        // "No, it is still broken", "better not", "open it" and "solved?" must not close it.
        if (outcome.status === 'said' && behindNo(outcome.text) === undefined && !refuses(outcome.text)) {
          await turn.context.sendActivity(textsOf(turn.context.activity).choice.noneOfThese);
          return this.chosen(turn, state);
        }
        return outcome.status === 'chosen' && outcome.id === 'yes'
          ? this.askComment(turn, state)
          : this.end(turn.dc, { status: 'cancelled' });
      case 'comment':
        if (!leavesOpen(state.name) && staysOpen(userText(turn.context.activity)))
          return this.end(turn.dc, { status: 'cancelled' });
        if (outcome.status === 'said' ? isUnclear(outcome.text) : changesMind(userText(turn.context.activity))) {
          await turn.context.sendActivity(textsOf(turn.context.activity).choice.noneOfThese);
          return this.askComment(turn, state);
        }
        return this.commented(turn, state, outcome);
    }
  }

  private commented(turn: Turn, chosen: Chosen, outcome: ChoiceOutcome) {
    const name = textsOf(turn.context.activity).request.actions.move;
    const shown = { canGoBack: true, isOptional: true, facts: [{ name, value: chosen.name }] };
    return this.remarked(turn, { ...chosen, step: 'comment' }, outcome, shown, (said) =>
      this.move(turn, chosen, said?.text),
    );
  }

  private move(turn: Turn, { key, transition, name }: Chosen, comment?: string): Promise<DialogTurnResult> {
    this.keep(turn.dc, { step: 'comment', key, transition, name, remark: comment });
    const change = () => this.beside(turn, key, turn.session.serviceDesk.transition(key, transition, comment));
    const { request: t } = textsOf(turn.context.activity);
    return this.once(turn, 'yes', change, () =>
      this.done(turn, t.moved(cleanText(name, 80), key), moved({ isCommented: comment !== undefined })),
    );
  }

  private chosen(turn: Turn, chosen: Chosen): Promise<DialogTurnResult> {
    if (leavesOpen(chosen.name)) return this.askComment(turn, chosen);
    this.keep(turn.dc, { step: 'confirm', ...chosen });
    const texts = textsOf(turn.context.activity);
    const { mayClose, yesMove } = texts.request;
    const name = cleanText(chosen.name, 80);
    const yes = completes(chosen.name) ? (['close', 'solved'] as const) : (['withdraw'] as const);
    const calledAs = { yes, no: ['stay'] as const };
    const sure = confirmation(texts, mayClose(name, chosen.key), yesMove(name), { destructive: true, calledAs });
    return choice.begin(turn.dc, { ...sure, sends: true, isForGood: true, acceptsRemarks: true });
  }

  private askComment(turn: Turn, { key, transition, name, remark }: Chosen) {
    const chosen = { key, transition, name };
    if (remark !== undefined) return this.commented(turn, chosen, { status: 'said', text: remark });
    const t = textsOf(turn.context.activity);
    this.keep(turn.dc, { step: 'comment', ...chosen });
    return choice.begin(turn.dc, {
      question: t.request.saySomething(name),
      buttons: [noComment(t)],
      acceptsText: true,
      canGoBack: true,
    });
  }
}

/** Whether words say to leave a request as it is: "wait, do not close it". */
function staysOpen(text: string): boolean {
  return partsOf(text).some((part) => offeredOf.get(withoutOpeners(normalised(part))) === 'stay');
}

/** "Nothing?", "better not", "not yet": neither a comment nor certainly none. */
function isUnclear(text: string): boolean {
  const wish = wishIn(text);
  return (isQuestion(text) && replyIn(text) !== undefined) || refuses(text) || wish === 'wait' || wish === 'leave';
}
