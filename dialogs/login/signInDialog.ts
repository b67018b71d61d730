import type { Failure } from '../../src/login/failures';
import { isGroup } from '../chatUser';
import { continueConversation } from '../../src/channel/activityTypes';
import { channelOf } from '../../src/channel/channels';
import { LiveCard } from '../liveCard';
import type { Logins } from '../logins';
import {
  type Activity,
  ActivityTypes,
  Dialog,
  DialogReason,
  type DialogContext,
  type DialogInstance,
  type DialogTurnResult,
  type TurnContext,
} from '../sdk';
import { child, TypedDialog } from '../typedDialog';
import { plainMessage } from '../plainMessage';
import { leavesOut, replyIn } from '../reading/replies';
import { userText } from '../reading/userInput';
import { orUndefined } from '../orUndefined';
import { signInCard, usedSignInCard } from './signInCard';
import { textsOf } from '../texts/languages';
import { helpSigningIn, saidOfSignIn } from './troubleshooting';
import { cleanText } from '../untrustedText';
import { answerInvoke } from './answerInvoke';
import { codeIn, codeTaken, isGivenUp } from './verificationCode';

/** How a sign-in ended. */
export type SignInOutcome =
  | { readonly status: 'signedIn' }
  | { readonly status: 'cancelled' | 'denied' | 'expired' }
  | { readonly status: 'failed'; readonly reason: Failure | 'group-chat' | 'too-many-sign-ins' };

export interface SignInOptions {
  /** A sign-in under way to continue, instead of beginning one. */
  readonly flowId?: string;
  /** Whether, after the sign-in, the bot goes on with what the person said: the card then says so. */
  readonly goesOn?: boolean;
}

/** What is kept between turns: no link, no code, no token. */
interface State {
  readonly flowId: string;
  readonly messageId: string | undefined;
}

export const signIn = child<SignInDialog>('signIn', {
  signedIn: true,
  cancelled: true,
  denied: true,
  expired: true,
  failed: true,
});

/**
 * Sends the sign-in card and waits for the person who asked to bring back the code that the browser shows: typed, or handed over by Teams.
 * Ends with a `SignInOutcome`. Not a waterfall, because a waterfall drops every activity that is not a message.
 */
export class SignInDialog extends TypedDialog<SignInOptions, State, SignInOutcome> {
  constructor(
    id: string,
    private readonly logins: Logins,
  ) {
    super(id);
  }

  override async beginDialog(dc: DialogContext, options?: SignInOptions): Promise<DialogTurnResult> {
    const { flowId, goesOn = false } = options ?? {};
    const { context } = dc;
    const { signIn: t } = textsOf(context.activity);
    if (flowId !== undefined) {
      this.keep(dc, { flowId, messageId: undefined });
      return this.onTurn(dc);
    }
    if (await this.logins.identity(context)) return this.end(dc, { status: 'signedIn' });
    if (isGroup(context.activity)) {
      await context.sendActivity(t.group);
      return this.end(dc, { status: 'failed', reason: 'group-chat' });
    }
    const begun = await this.logins.signIn.begin(context);
    if (typeof begun === 'string') {
      await context.sendActivity(begun === 'too-many-codes' ? t.tooManyCodes : t.tooManySignIns);
      return this.end(dc, { status: 'failed', reason: begun });
    }
    LiveCard.of(dc).close();
    const sent = await context.sendActivity(
      signInCard(context.activity, begun.link, { branding: this.logins.branding, goesOn }),
    );
    this.keep(dc, { flowId: begun.flowId, messageId: sent?.id });
    return Dialog.EndOfTurn;
  }

  protected override async onTurn(dc: DialogContext): Promise<DialogTurnResult> {
    const { activity } = dc.context;
    const said = saidOfSignIn(userText(activity));
    const isBack = replyIn(userText(activity)) === 'back';
    // "Back" and "no" while the help is open lead to the sign-in, and do not end it.
    const isOfHelp = LiveCard.of(dc).isOpen && (isBack || leavesOut(userText(activity)));
    if (!isOfHelp && (isGivenUp(activity) || said === 'unwanted' || isBack)) {
      const isDone = await this.cancel(dc.context, this.stateOf(dc).flowId);
      await answerInvoke(dc.context, 200);
      // The sign-in had succeeded already: the turn that brought the code continues.
      if (isDone) return Dialog.EndOfTurn;
      const { stopped, cancelled } = textsOf(activity).signIn;
      return this.finish(dc, { status: 'cancelled' }, stopped, cancelled);
    }
    if (await helpSigningIn(dc)) return Dialog.EndOfTurn;
    // Whatever is said now stands below the help, which is no longer the last message.
    LiveCard.of(dc).close();
    if (said === 'again')
      return (await this.leave(dc.context, this.stateOf(dc))) ? Dialog.EndOfTurn : this.beginDialog(dc);
    if (said === 'asked') {
      await dc.context.sendActivity(plainMessage(textsOf(activity).signIn.about));
      return Dialog.EndOfTurn;
    }
    const code = codeIn(activity);
    return code === undefined ? this.look(dc) : this.confirm(dc, code);
  }

  private async confirm(dc: DialogContext, code: string): Promise<DialogTurnResult> {
    const { context } = dc;
    const { signIn: t } = textsOf(context.activity);
    const confirmation = await this.logins.signIn.confirm(context, this.stateOf(dc).flowId, code);
    switch (confirmation.kind) {
      case 'signedIn':
        await answerInvoke(context, 200);
        if (confirmation.elsewhere) return Dialog.EndOfTurn;
        codeTaken.set(dc, true);
        return this.succeed(dc);
      case 'waiting':
        await answerInvoke(context, 404);
        await context.sendActivity(t.pressFirst);
        return Dialog.EndOfTurn;
      case 'wrong':
        await answerInvoke(context, 404);
        await context.sendActivity(t.wrongCode(confirmation.attemptsLeft));
        return Dialog.EndOfTurn;
      case 'failed':
        await answerInvoke(context, 404);
        return this.fail(dc, confirmation.reason);
    }
  }

  /** The callback has notified the chat, or the person wrote something else: says where the sign-in stands. */
  private async look(dc: DialogContext): Promise<DialogTurnResult> {
    const { context } = dc;
    const { type, name } = context.activity;
    const { signIn: t } = textsOf(context.activity);
    const isMessage = type === ActivityTypes.Message;
    if (!isMessage && !(type === ActivityTypes.Event && name === continueConversation)) return Dialog.EndOfTurn;
    // What was said may be that the code is gone.
    const isAside = isMessage && !LiveCard.of(dc).hasSpoken;
    const status = await this.logins.signIn.status(context, this.stateOf(dc).flowId);
    switch (status.kind) {
      case 'signedIn':
        // The turn that brought the code may still be ending and will say so, unless it has died: only a message makes this one say it.
        return isMessage ? this.confirm(dc, '') : Dialog.EndOfTurn;
      case 'held':
        await context.sendActivity(isAside ? t.typeCodeOrAgain : t.typeCode);
        return Dialog.EndOfTurn;
      case 'waiting':
        if (status.otherBrowser && !isMessage) await context.sendActivity(t.otherBrowser);
        else if (isMessage) await context.sendActivity(t.waiting);
        return Dialog.EndOfTurn;
      case 'failed':
        return this.fail(dc, status.reason);
    }
  }

  private async succeed(dc: DialogContext): Promise<DialogTurnResult> {
    if (!(await this.logins.identity(dc.context))) return this.fail(dc, 'cancelled');
    const { signIn: t } = textsOf(dc.context.activity);
    // The process that began the sign-in may have died, and the name with it: then this one asks Atlassian.
    const profile = await orUndefined(this.logins.profile(dc.context));
    const told = plainMessage(profile ? t.signedInAs(cleanText(profile.name, 80)) : t.signedIn);
    return this.finish(dc, { status: 'signedIn' }, told, t.signedIn);
  }

  private async fail(dc: DialogContext, reason: Failure): Promise<DialogTurnResult> {
    const t = textsOf(dc.context.activity);
    return this.finish(dc, outcomeOf(reason), t.failures[reason], t.signIn.linkExpired);
  }

  /** Returns true if that came too late, and tells the person so. */
  private async cancel(context: TurnContext, flowId: string): Promise<boolean> {
    await this.logins.signIn.cancel(context, flowId);
    const isDone = (await this.logins.signIn.status(context, flowId)).kind === 'signedIn';
    if (isDone) await context.sendActivity(textsOf(context.activity).signIn.codeCameFirst);
    return isDone;
  }

  /** Cancelled because the person asked for something else: the link still in the chat no longer leads anywhere. */
  override async endDialog(context: TurnContext, instance: DialogInstance, reason: DialogReason): Promise<void> {
    const state = this.keptIn(instance);
    if (state && reason === DialogReason.cancelCalled) await this.leave(context, state);
  }

  /** Returns true if the sign-in is done already. */
  private async leave(context: TurnContext, { messageId, flowId }: State): Promise<boolean> {
    const isDone = await this.cancel(context, flowId);
    await closeCard(context, messageId, textsOf(context.activity).signIn.linkExpired);
    return isDone;
  }

  /** Tells the person and ends; also takes the link out of the chat where the channel can, and puts `left` in its place. */
  private async finish(
    dc: DialogContext,
    outcome: SignInOutcome,
    told: string | Partial<Activity>,
    left: string,
  ): Promise<DialogTurnResult> {
    await Promise.all([dc.context.sendActivity(told), closeCard(dc.context, this.stateOf(dc).messageId, left)]);
    return this.end(dc, outcome);
  }
}

async function closeCard(context: TurnContext, id: string | undefined, text: string): Promise<void> {
  if (id && channelOf(context.activity.channelId).updatesMessages)
    await context.updateActivity({ ...usedSignInCard(textsOf(context.activity), text), id }).catch(() => undefined);
}

function outcomeOf(reason: Failure): SignInOutcome {
  return reason === 'denied' || reason === 'expired' || reason === 'cancelled'
    ? { status: reason }
    : { status: 'failed', reason };
}
