import { AtlassianError } from '../../../../src/atlassian/errors';
import type { Approval } from '../../../../src/atlassian/serviceDesk';
import { openApproval } from '../../../../src/atlassian/serviceDesk/approvals';
import type { SentFiles } from '../../../chatFiles';
import { choice, confirmation, type ChoiceOutcome } from '../../../choiceDialog';
import { plainMessage } from '../../../plainMessage';
import type { DialogTurnResult } from '../../../sdk';
import type { Turn } from '../../../sessionDialog';
import { child } from '../../../typedDialog';
import { textsOf } from '../../../texts/languages';
import type { Decision } from '../../../texts/words';
import { cleanText } from '../../../untrustedText';
import { asksAbout } from '../../../reading/asked';
import { decisionBeside, mayBeReason, refuses } from '../../../reading/decisionBeside';
import { normalised } from '../../../reading/normalised';
import { replyIn, withoutYes } from '../../../reading/replies';
import { isNeed } from '../../../reading/twoNeeds';
import { userText } from '../../../reading/userInput';
import { saysWant } from '../../../reading/wishIn';
import { decisionOnListed } from '../../../reading/saidOfListed';
import { unchanged, withApproval } from '../requestViews';
import { nextDecision } from '../otherListed';
import { areNew, takeWaiting } from '../../files/sentFiles';
import type { ShowRequestOptions } from '../showRequestOptions';
import { comment } from './commentDialog';
import { fileFacts, noComment, withMoreFiles, type Remarked } from './remarked';
import { RequestAction, requestActionStatuses, type RequestActionOptions } from './requestAction';
import { actionOnNamed } from '../actionOnNamed';

export interface ApprovalOptions extends RequestActionOptions {
  readonly decision: Decision;
  /** The reason, if it was given with the decision. */
  readonly reason?: string | undefined;
  /** Files to attach with the reason. */
  readonly attachments?: SentFiles | undefined;
}

interface State extends ApprovalOptions, Remarked {
  readonly step: 'confirm' | 'reason';
  readonly approvalId: string;
  readonly summary: string;
  readonly canComment: boolean;
}

export const approval = child<ApprovalDialog>('approval', requestActionStatuses);

/** Approves or declines what waits for the person's decision, after confirmation; a reason is added as a comment. */
export class ApprovalDialog extends RequestAction<State, ApprovalOptions> {
  protected override async start(turn: Turn, options: ApprovalOptions): Promise<DialogTurnResult> {
    const { key, attachments = [] } = options;
    const { serviceDesk } = turn.session;
    const shown = await this.shown(turn, key);
    const [request, approvals] = await Promise.all([
      shown.request ?? serviceDesk.request(key),
      shown.approvals ?? serviceDesk.approvals(key),
    ]);
    const open = openApproval(approvals);
    if (!open) return this.done(turn, textsOf(turn.context.activity).request.nothingToDecide(key));
    const { summary, allowed } = request;
    // Those sent with these words may have had to wait for a sign-in.
    const waiting = allowed.addComment && areNew(turn.context) ? takeWaiting(turn.context) : [];
    return this.confirm(turn, {
      ...options,
      step: 'confirm',
      approvalId: open.id,
      summary,
      canComment: allowed.addComment,
      attachments: allowed.addComment ? withMoreFiles(turn.context, { attachments: [...attachments, ...waiting] }) : [],
    });
  }

  protected override again({ step, key, decision: command, reason, remark, attachments }: State): ShowRequestOptions {
    if (step === 'confirm') return { key, command, text: reason, attachments };
    return remark === undefined ? { key } : { key, command: 'comment', text: remark, attachments, asksFirst: true };
  }

  /** Asks for confirmation. Anything else the person says is taken as the reason, and shown before it is sent. */
  private confirm({ dc, context }: Turn, state: State): Promise<DialogTurnResult> {
    const { key, decision, reason, canComment } = state;
    const t = textsOf(context.activity);
    const summary = cleanText(state.summary, 200);
    this.keep(dc, state);
    const sure =
      decision === 'approve'
        ? confirmation(t, t.request.approveQuestion(key, summary), t.request.yesApprove)
        : confirmation(t, t.request.declineQuestion(key, summary), t.request.yesDecline, { destructive: true });
    const why = reason === undefined ? [] : [{ name: t.tools.comment, value: reason }];
    const facts = canComment ? [...why, ...fileFacts(t, state.attachments)] : [];
    return choice.begin(dc, {
      ...sure,
      facts,
      sends: true,
      isForGood: decision === 'decline',
      acceptsText: true,
      acceptsFiles: canComment,
    });
  }

  protected override goOn(turn: Turn, state: State, result: unknown): Promise<DialogTurnResult> {
    const outcome = this.answered(turn, result);
    return state.step === 'reason'
      ? this.afterReason(turn, state, outcome)
      : this.afterConfirming(turn, state, outcome);
  }

  /** After the question why: a reason becomes a comment, and the next decision may be told instead. */
  private async afterReason(turn: Turn, state: State, outcome: ChoiceOutcome): Promise<DialogTurnResult> {
    const { key, decision } = state;
    const t = textsOf(turn.context.activity);
    const next = outcome.status === 'said' ? await nextDecision(turn, key, outcome.text, decision) : undefined;
    const told = state.remark === undefined ? t.talk.allRight : t.request.commentNotAdded(key);
    if (next) return this.done(turn, told, unchanged, next);
    const options = { means: ['back', 'cancel'], takesFiles: true, isOptional: true } as const;
    return this.remarked(turn, state, outcome, options, (why) =>
      why ? comment.replace(turn.dc, { key, ...why }) : this.done(turn, t.talk.allRight, unchanged),
    );
  }

  private async afterConfirming(turn: Turn, state: State, outcome: ChoiceOutcome): Promise<DialogTurnResult> {
    const { key, decision, approvalId, canComment, reason } = state;
    const t = textsOf(turn.context.activity);
    if (outcome.status === 'said' && refuses(outcome.text)) return this.end(turn.dc, { status: 'cancelled' });
    const other = this.otherSaid(turn, state, outcome);
    if (other) return other;
    // "Approve the laptop", said of the price list.
    const isNamed = outcome.status === 'said' && decisionOnListed(outcome.text) !== undefined;
    const named = isNamed ? await actionOnNamed(turn.session, outcome.text) : undefined;
    if (named && named.key !== key) return this.instead(turn, named);
    if (named?.command === decision) return this.confirm(turn, { ...state, reason: named.text ?? reason });
    const said = outcome.status === 'said' ? decisionBeside(outcome.text, decision) : undefined;
    // "Yes, decline it."
    const isYes = said?.decision === decision && said.reason === undefined;
    // "That's it" and "nothing else" agree to what is sent, but decide nothing; "why not" may ask.
    const typed = userText(turn.context.activity);
    if (outcome.status === 'chosen' && outcome.id === 'yes' && (isOver(typed) || asksAbout(typed))) {
      await turn.context.sendActivity(plainMessage(t.choice.noneOfThese));
      return this.confirm(turn, state);
    }
    if (!isYes && outcome.status === 'said') {
      const attachments = canComment ? withMoreFiles(turn.context, state) : [];
      const why = said ?? { decision, reason: outcome.text || reason };
      const isUnclear = !said && (!canComment || !mayBeReason(outcome.text, decision));
      if (isUnclear) await turn.context.sendActivity(plainMessage(t.choice.noneOfThese));
      return this.confirm(turn, { ...state, ...(!isUnclear && why), attachments });
    }
    if (!isYes && !(outcome.status === 'chosen' && outcome.id === 'yes')) {
      const isRefused = outcome.status === 'chosen' && replyIn(userText(turn.context.activity)) !== 'cancel';
      if (!isRefused || reason === undefined || !saysWant(reason) || !isNeed(reason))
        return this.end(turn.dc, { status: 'cancelled' });
      // "I need a new keyboard" was no reason, but may be a request.
      await turn.context.sendActivity(plainMessage(t.talk.nothingChanged));
      return this.end(turn.dc, { status: 'elsewhere', text: reason });
    }
    const attachments = canComment ? withMoreFiles(turn.context, state) : [];
    this.keep(turn.dc, { ...state, attachments });
    const decide = () =>
      this.beside(turn, key, turn.session.serviceDesk.answerApproval(key, approvalId, decision)).catch(unlessDecided);
    return this.once(turn, 'yes', decide, (decided) => this.decided(turn, { ...state, attachments }, decided));
  }

  /** `decided`: absent if that was done before. */
  private async decided(turn: Turn, state: State, decided: Approval | undefined): Promise<DialogTurnResult> {
    const { key, decision, canComment, reason, attachments = [] } = state;
    const t = textsOf(turn.context.activity);
    if (!decided) return this.done(turn, t.request.decidedAlready(key));
    const done = decision === 'approve' ? t.request.approved(key) : t.request.declined(key);
    if (!canComment) return this.done(turn, done, withApproval(decided));
    this.ahead(turn, key, withApproval(decided));
    if (reason !== undefined || attachments.length > 0) {
      await turn.context.sendActivity(plainMessage(done));
      return comment.replace(turn.dc, { key, text: reason, attachments });
    }
    this.keep(turn.dc, { ...state, step: 'reason' });
    return choice.begin(turn.dc, {
      done,
      question: t.request.sayWhy(key),
      buttons: [noComment(t)],
      acceptsText: true,
      acceptsFiles: true,
    });
  }
}

function isOver(text: string): boolean {
  const [reply, said] = [replyIn(text), normalised(text)];
  return (reply === 'done' || reply === 'none') && withoutYes(said) === said;
}

function unlessDecided(error: unknown): undefined {
  if (!(error instanceof AtlassianError) || error.code !== 'conflict') throw error;
}
