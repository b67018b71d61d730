import { AtlassianError } from '../src/atlassian/errors';
import type { Session } from '../src/login/session';
import { errorMessage } from './errorMessages';
import type { Sessions } from './logins';
import { plainMessage } from './plainMessage';
import {
  ActivityTypes,
  Dialog,
  type DialogContext,
  type DialogInstance,
  type DialogReason,
  type DialogTurnResult,
  type TurnContext,
} from './sdk';
import { haveCommands } from './texts/commandsHad';
import { textsOf } from './texts/languages';
import { TypedDialog, type Ending } from './typedDialog';

/** One turn of a dialog, with the session of the person who sent it. */
export interface Turn {
  readonly dc: DialogContext;
  readonly context: TurnContext;
  readonly session: Session;
}

/** The person said something that is not about what the dialog shows: whoever began the dialog may act on the words. */
export interface Elsewhere {
  readonly status: 'elsewhere';
  readonly text: string;
}

export const sessionEndings = { cancelled: true, signedOut: true, siteLost: true, failed: true } as const;

/** How every dialog that works with Atlassian can end. `siteLost`: the sign-in no longer gives access to the session's site. */
export interface SessionEnding {
  readonly status: keyof typeof sessionEndings;
}

/**
 * A dialog that works with Atlassian. It asks for the person's session anew in each turn, because sign-ins end, and tells the person what
 * Atlassian refuses. Ends with an `Outcome` or a `SessionEnding`.
 */
export abstract class SessionDialog<
  Options extends object,
  State extends object,
  Outcome extends Ending = SessionEnding,
> extends TypedDialog<Options, State, Outcome | SessionEnding> {
  /** For dialogs that can be begun without options. */
  protected readonly defaultOptions: Options | undefined = undefined;

  constructor(
    id: string,
    private readonly sessions: Sessions,
  ) {
    super(id);
    checkLogin(sessions);
  }

  protected abstract start(turn: Turn, options: Options): Promise<DialogTurnResult>;

  /** Called for a message while this dialog is the active one. */
  protected onMessage(_turn: Turn, _state: State): Promise<DialogTurnResult> {
    return Promise.resolve(Dialog.EndOfTurn);
  }

  /** Called when a dialog begun by this one has ended with `result`: see `Child.outcome`. */
  protected goOn({ dc }: Turn, _state: State, _result: unknown): Promise<DialogTurnResult> {
    return this.end(dc, { status: 'cancelled' });
  }

  /** Called before this dialog ends because of a failure, or because the sign-in has ended. */
  protected interrupted(_context: TurnContext, _instance: DialogInstance | undefined): void {
    // Most dialogs leave nothing behind.
  }

  override async beginDialog(dc: DialogContext, options?: Options): Promise<DialogTurnResult> {
    const given = this.given(options ?? this.defaultOptions);
    return this.withSession(dc, (turn) => this.start(turn, given));
  }

  protected override async onTurn(dc: DialogContext): Promise<DialogTurnResult> {
    if (dc.context.activity.type !== ActivityTypes.Message) return Dialog.EndOfTurn;
    return this.withSession(dc, (turn) => this.onMessage(turn, this.stateOf(dc)));
  }

  override resumeDialog(dc: DialogContext, _reason: DialogReason, result?: unknown): Promise<DialogTurnResult> {
    return this.withSession(dc, (turn) => this.goOn(turn, this.stateOf(dc), result));
  }

  /** `instance`: this dialog's, if another dialog is on top of it. */
  protected async withSession(
    dc: DialogContext,
    go: (turn: Turn) => Promise<DialogTurnResult>,
    instance = dc.activeDialog,
  ): Promise<DialogTurnResult> {
    const { context } = dc;
    haveCommands(context, this.sessions.commands);
    const session = await this.sessions.session(context);
    const t = textsOf(context.activity);
    if (!session) {
      this.interrupted(context, instance);
      await tellOnce(context, t.signIn.notAnyMore);
      return this.end(dc, { status: 'signedOut' });
    }
    if (!isSameAccess(instance, session)) {
      await tellOnce(context, t.signIn.otherAccess);
      return this.end(dc, { status: 'cancelled' });
    }
    try {
      return await go({ dc, context, session });
    } catch (error) {
      this.interrupted(context, instance);
      if (endsSignIn(error)) {
        await tellOnce(context, t.signIn.refused);
        return this.end(dc, { status: 'signedOut' });
      }
      await context.sendActivity(plainMessage(errorMessage(t, error)));
      return this.end(dc, {
        status: error instanceof AtlassianError && error.reason === 'site-lost' ? 'siteLost' : 'failed',
      });
    }
  }
}

/** Throws a `TypeError` when a dialog is constructed with anything but a login, rather than in the middle of a chat. */
export function checkLogin(login: Partial<Sessions> | undefined): void {
  if (typeof login?.session !== 'function')
    throw new TypeError(
      'botbuilder-atlassian: the second argument of a dialog must be the login that createAtlassianLogin returned',
    );
}

/** Whether only another sign-in helps. */
export function endsSignIn(error: unknown): boolean {
  return error instanceof AtlassianError && (error.code === 'grant-ended' || error.code === 'unauthorized');
}

/** Whether account and site are those with which the dialog began: what was typed was meant for them. */
function isSameAccess(instance: DialogInstance | undefined, { account, site }: Session): boolean {
  if (!instance) return true;
  const access = `${account.accountId} ${site.cloudId}`;
  instance.state.access ??= access;
  return instance.state.access === access;
}

const told = Symbol('why the dialogs end');

/** Tells the reason only once a turn: dialogs that began one another end one after another for the same reason. */
async function tellOnce(context: TurnContext, text: string): Promise<void> {
  if (context.turnState.has(told)) return;
  context.turnState.set(told, true);
  await context.sendActivity(plainMessage(text));
}
