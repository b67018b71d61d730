import { isDeepStrictEqual } from 'node:util';
import { choice, ChoiceDialog } from '../../dialogs/choiceDialog';
import { isGroup } from '../../dialogs/chatUser';
import { LiveCard } from '../../dialogs/liveCard';
import { login, LoginDialog } from '../../dialogs/login/loginDialog';
import { answerInvoke } from '../../dialogs/login/answerInvoke';
import { codeIn, codeTaken, isRepeatedCode, isVerifyState } from '../../dialogs/login/verificationCode';
import type { Logins } from '../../dialogs/logins';
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
  /** Notes that the record with this key holds data about the person. */
  readonly note: (context: TurnContext, key: string) => Promise<void>;
  /** Makes a session's `once` return true for this key once more. */
  readonly forgetOnce: (context: TurnContext, key: string) => Promise<void>;
  /** Runs the bot on a turn. */
  readonly run: (context: TurnContext) => Promise<void>;
  readonly now: () => number;
  readonly onError: (what: string, error: unknown) => void;
  readonly hint: Hint;
}

/**
 * What undoes the `once` of each run in a turn, of any login's guard: if one of them then asks for a sign-in, the turn's activity
 * is run again.
 */
const undoings = new WeakMap<TurnContext['turnState'], (() => Promise<void>)[]>();

/** `goOn`: true if this turn belonged to a sign-in under way, which has handled it. */
export function createGuard(options: GuardOptions): Guard & {
  readonly goOn: (context: TurnContext) => Promise<boolean>;
} {
  const { logins, waiting, subject, note, forgetOnce, run, now, onError, hint } = options;
  /** Whether a turn has passed the middleware. */
  let isAdded = false;
  const dialogs = new DialogSet()
    .add(new SignedInDialog(signedIn.id))
    .add(new ChoiceDialog(choice.id))
    .add(new LoginDialog(login.id, logins));
  /** The state of turns that `goOn` has seen: an SDK's copy of a turn has the same. */
  const seen = new WeakSet<TurnContext['turnState']>();

  /** The key under which `next` may run in a turn: an SDK's copy of a turn is the same turn. */
  const runKeys = new WeakMap<TurnContext['turnState'], string>();
  /** Turns in which what has waited is run, whether that can be noted or not: no other turn does so. */
  const goingOn = new WeakSet<TurnContext['turnState']>();

  /** Runs `next`, unless it has run on this activity before: channels deliver an activity again when the answer was lost or late. */
  async function runOnce(context: TurnContext, session: Session, next: (session: Session) => Promise<unknown>) {
    const key = turnKeyOf(context);
    if (key !== undefined && runKeys.get(context.turnState) !== key) {
      const isFirst = await session.once(key).catch((error: unknown) => {
        if (!goingOn.has(context.turnState)) throw error;
        onError('guard', error);
        return true;
      });
      if (!isFirst) {
        await answerInvoke(context, 200);
        return false;
      }
      runKeys.set(context.turnState, key);
      const undo = () => forgetOnce(context, key);
      undoings.set(context.turnState, [...(undoings.get(context.turnState) ?? []), undo]);
    }
    await next(session);
    return true;
  }

  const keyOf = (context: TurnContext) =>
    recordKeys.waiting(digest('waiting', subject(context), context.activity.conversation.id));

  /** Runs the sign-in's dialogs on this turn. True if the person is signed in and it is for this turn to do what waits. */
  async function signIn(context: TurnContext, asking: Asking): Promise<boolean> {
    const state = { dialogStack: structuredClone(asking.stack) };
    const dc = new DialogContext(dialogs, context, state);
    if (await isRepeatedCode(dc)) return false;
    const { result } = dc.activeDialog ? await dc.continueDialog() : await begin(dc);
    await LiveCard.of(dc).settle();
    const code = codeIn(context.activity) ?? asking.code;
    if (dc.activeDialog) {
      const stack: Asking['stack'] = JSON.parse(JSON.stringify(state.dialogStack, withoutNotes));
      const isSignedIn = asking.isSignedIn || codeTaken.get(dc) === true;
      if (!isDeepStrictEqual(stack, asking.stack))
        await waiting.keep(keyOf(context), asking, { stack, code, isSignedIn });
      return false;
    }
    const isDone = signedIn.outcome(result).status === 'done';
    return (await waiting.end(keyOf(context), asking, isDone ? code : undefined)) && isDone;
  }

  /** If a sign-in awaits its code already, its turn died before it was stored: its card is in the chat. */
  async function begin(dc: DialogContext) {
    const flowId = await logins.signIn.awaitingCode(dc.context);
    return signedIn.begin(dc, { dialog: 'none', options: flowId === undefined ? {} : { flowId } });
  }

  async function goOn(context: TurnContext): Promise<boolean> {
    if (seen.has(context.turnState)) return false;
    seen.add(context.turnState);
    const known = await waiting.read(keyOf(context)).catch((error: unknown) => {
      // What has nothing to do with Jira goes on while the store does not respond.
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

  /** Asks the person to sign in. True if they are signed in by now. */
  async function ask(context: TurnContext): Promise<boolean> {
    const { activity } = context;
    if (isGroup(activity)) {
      await context.sendActivity(textsOf(activity).signIn.group);
      return false;
    }
    if (!isAdded) hint('guard');
    await Promise.all((undoings.get(context.turnState) ?? []).map((undo) => undo()));
    const kept = activity.type === ActivityTypes.Invoke ? undefined : keptActivity(activity);
    const [asking] = await Promise.all([waiting.begin(keyOf(context), kept), note(context, keyOf(context))]);
    return asking !== undefined && apart(context, () => signIn(context, asking));
  }

  return {
    goOn,

    async ensureSignedIn(turn, next) {
      const context = whole(turn);
      // A bot in JavaScript may have forgotten it, or pass something that is not a turn, which `subject` refuses.
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
        isAdded = true;
        const context = whole(turn);
        if (!isSaid(context) || !(await goOn(context))) await next();
      },
    },
  };
}

/** A turn of either SDK, which the dialogs' engine takes as its own. */
function whole(turn: ChatTurn): TurnContext {
  return turn as TurnContext;
}

/**
 * Left out of comparisons: the SDK adds a version at a dialog's second turn, and dialogs note deliveries. Neither means that
 * anything has happened.
 */
function withoutNotes(name: string, value: unknown): unknown {
  return name === 'version' || name === 'delivered' ? undefined : value;
}

/** Whether the activity may belong to a sign-in. */
function isSaid({ activity }: TurnContext): boolean {
  return activity.type === ActivityTypes.Message || isVerifyState(activity);
}

/** The key of what is done on this turn's activity; `undefined` if a repeated delivery could not be recognised. */
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

/** Removes what these dialogs have left in the turn, so that the bot's own find none of it. The answer to an invoke stays. */
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
