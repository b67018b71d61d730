import { isDeepStrictEqual } from 'node:util';
import { choice, ChoiceDialog } from '../../dialogs/choiceDialog';
import { isGroup } from '../../dialogs/chatUser';
import { LiveCard } from '../../dialogs/liveCard';
import { login, LoginDialog } from '../../dialogs/login/loginDialog';
import { answerInvoke, isRepeatedCode } from '../../dialogs/login/signInDialog';
import { codeIn, isVerifyState } from '../../dialogs/login/verificationCode';
import type { Logins } from '../../dialogs/logins';
import { outermostState } from '../../dialogs/outermost';
import { ActivityTypes, DialogContext, DialogSet, type TurnContext } from '../../dialogs/sdk';
import { signedIn, SignedInDialog } from '../../dialogs/signedInDialog';
import { textsOf } from '../../dialogs/texts/languages';
import { AtlassianError } from '../atlassian/errors';
import type { ChatTurn } from '../channel/chatTurn';
import { deliveryOf } from '../channel/delivery';
import type { Session } from '../login/session';
import { turnLength } from '../login/signIn';
import { digest, type Subject } from '../login/subject';
import { recordKeys } from '../records/recordKeys';
import type { Guard } from './guard';
import { keptActivity, turnWith } from './keptActivity';
import type { Asking, WaitingRecords } from './waiting';
import type { Hint } from './warnOnce';

export interface GuardOptions {
  readonly logins: Logins;
  readonly waiting: WaitingRecords;
  readonly subject: (context: TurnContext) => Subject;
  /** Notes that a record of this key is kept of the person. */
  readonly note: (context: TurnContext, key: string) => Promise<void>;
  /** Lets what a session's `once` has let happen happen once more. */
  readonly forgetOnce: (context: TurnContext, key: string) => Promise<void>;
  /** Runs the bot on a turn. */
  readonly run: (context: TurnContext) => Promise<void>;
  readonly now: () => number;
  readonly onError: (what: string, error: unknown) => void;
  readonly hint: Hint;
}

/** In a turn: what lets happen once more what its guards have run, of whichever login; its activity is run again when one asks. */
const undoings = new WeakMap<TurnContext['turnState'], (() => Promise<void>)[]>();

/** `goOn`: true when this turn belonged to a sign-in that waits, which has taken it. */
export function createGuard(options: GuardOptions): Guard & {
  readonly goOn: (context: TurnContext) => Promise<boolean>;
} {
  const { logins, waiting, subject, note, forgetOnce, run, now, onError, hint } = options;
  let stands = false;
  const dialogs = new DialogSet()
    .add(new SignedInDialog(signedIn.id))
    .add(new ChoiceDialog(choice.id))
    .add(new LoginDialog(login.id, logins));
  /** State of the turns that were looked at: an SDK's copy of a turn has it, too. */
  const seen = new WeakSet<TurnContext['turnState']>();

  /** Turns in which `next` may run, of this activity: an SDK's copy of a turn is the same turn. */
  const ours = new WeakMap<TurnContext['turnState'], string>();
  /** Turns in which what has waited is run, which no other turn does: whether that can be noted or not. */
  const goingOn = new WeakSet<TurnContext['turnState']>();

  /** Runs `next`, unless it has run on this activity before: channels deliver an activity again when the answer was lost or late. */
  async function runOnce(context: TurnContext, session: Session, next: (session: Session) => Promise<unknown>) {
    const key = turnKeyOf(context);
    if (key !== undefined && ours.get(context.turnState) !== key) {
      const isFirst = await session.once(key).catch((error: unknown) => {
        if (!goingOn.has(context.turnState)) throw error;
        onError('guard', error);
        return true;
      });
      if (!isFirst) {
        await answerInvoke(context, 200);
        return false;
      }
      ours.set(context.turnState, key);
      const undo = () => forgetOnce(context, key);
      undoings.set(context.turnState, [...(undoings.get(context.turnState) ?? []), undo]);
    }
    await next(session);
    return true;
  }

  const keyOf = (context: TurnContext) =>
    recordKeys.waiting(digest('waiting', subject(context), context.activity.conversation.id));

  /** The turn's part of the sign-in. True when that has come about, and what waits is this turn's to do. */
  async function signIn(context: TurnContext, asking: Asking): Promise<boolean> {
    const state = { dialogStack: structuredClone(asking.stack) };
    const dc = new DialogContext(dialogs, context, state);
    if (await isRepeatedCode(dc)) return false;
    const { result } = dc.activeDialog ? await dc.continueDialog() : await begin(dc);
    await LiveCard.of(dc).settle();
    const code = codeIn(context.activity) ?? asking.code;
    if (dc.activeDialog) {
      const stack: Asking['stack'] = JSON.parse(JSON.stringify(state.dialogStack, withoutNotes));
      const isSignedIn = asking.isSignedIn || outermostState(dc).isCodeTaken === true;
      if (!isDeepStrictEqual(stack, asking.stack))
        await waiting.keep(keyOf(context), asking, { stack, code, isSignedIn });
      return false;
    }
    const isDone = signedIn.outcome(result).status === 'done';
    return (await waiting.end(keyOf(context), asking, isDone ? code : undefined)) && isDone;
  }

  /** A sign-in that awaits its code already is one whose turn died before it was kept: its card stands in the chat. */
  async function begin(dc: DialogContext) {
    const flowId = await logins.signIn.awaitingCode(dc.context);
    return signedIn.begin(dc, { dialog: 'none', options: flowId === undefined ? {} : { flowId } });
  }

  async function goOn(context: TurnContext): Promise<boolean> {
    if (seen.has(context.turnState)) return false;
    seen.add(context.turnState);
    const known = await waiting.read(keyOf(context)).catch((error: unknown) => {
      // What has nothing to do with Jira goes on while the store is away.
      onError('guard', error);
      return undefined;
    });
    if (known?.stage !== 'asking') return isTakenCode(context, known?.code);
    const { signIn: t } = textsOf(context.activity);
    if (known.stack.length === 0 && known.writtenAt + turnLength > now()) {
      await context.sendActivity(t.waiting);
      return true;
    }
    if (!(await apart(context, () => signIn(context, known)))) return true;
    if (!known.activity) {
      await context.sendActivity(t.sayAgain);
      return true;
    }
    goingOn.add(context.turnState);
    await run(turnWith(context, known.activity));
    return true;
  }

  /** True when the person is signed in by now. */
  async function ask(context: TurnContext): Promise<boolean> {
    const { activity } = context;
    if (isGroup(activity)) {
      await context.sendActivity(textsOf(activity).signIn.group);
      return false;
    }
    if (!stands) hint('guard');
    await Promise.all((undoings.get(context.turnState) ?? []).map((undo) => undo()));
    const kept = activity.type === ActivityTypes.Invoke ? undefined : keptActivity(activity);
    const [asking] = await Promise.all([waiting.begin(keyOf(context), kept), note(context, keyOf(context))]);
    return asking !== undefined && apart(context, () => signIn(context, asking));
  }

  return {
    goOn,

    async ensureSignedIn(turn, next) {
      const context = whole(turn);
      // A bot in JavaScript may have forgotten it, or give something else than a turn, which is told by whose it is.
      if (typeof next !== 'function')
        throw new TypeError('botbuilder-atlassian: the second argument of ensureSignedIn must be a function (session)');
      subject(context);
      if (isSaid(context) && (await goOn(context))) return false;
      const session = await logins.session(context);
      if (session) {
        try {
          return await runOnce(context, session, next);
        } catch (error) {
          if (!(error instanceof AtlassianError) || error.code !== 'grant-ended') throw error;
          await context.sendActivity(textsOf(context.activity).signIn.refused);
        }
      }
      const signedInNow = (await ask(context)) ? await logins.session(context) : undefined;
      return signedInNow !== undefined && runOnce(context, signedInNow, next);
    },

    guard: {
      async onTurn(turn, next) {
        stands = true;
        const context = whole(turn);
        if (!isSaid(context) || !(await goOn(context))) await next();
      },
    },
  };
}

/** A turn of either SDK, which the dialogs' engine takes as one of its own. */
function whole(turn: ChatTurn): TurnContext {
  return turn as TurnContext;
}

/** The SDK notes what dialogs are made of at their second turn, and dialogs what was delivered: nothing has happened by that. */
function withoutNotes(name: string, value: unknown): unknown {
  return name === 'version' || name === 'delivered' ? undefined : value;
}

/** Whether it may be about a sign-in. */
function isSaid({ activity }: TurnContext): boolean {
  return activity.type === ActivityTypes.Message || isVerifyState(activity);
}

/** Of what is done on this turn's activity; `undefined` where it cannot be known again. */
function turnKeyOf(context: TurnContext): string | undefined {
  const delivery = deliveryOf(context);
  return delivery === undefined ? undefined : `turn:${delivery}`;
}

async function isTakenCode(context: TurnContext, taken: string | undefined): Promise<boolean> {
  const code = codeIn(context.activity);
  if (code === undefined || code !== taken) return false;
  await answerInvoke(context, 200);
  return true;
}

/** The bot's own dialogs find nothing of what these have left in the turn; the answer to an invoke stays. */
async function apart<T>(context: TurnContext, go: () => Promise<T>): Promise<T> {
  const before = new Set<unknown>(context.turnState.keys());
  try {
    return await go();
  } finally {
    for (const [key, value] of context.turnState)
      if (!before.has(key) && typeOf(value) !== ActivityTypes.InvokeResponse) context.turnState.delete(key);
  }
}

function typeOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined;
}
