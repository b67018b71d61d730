import type { Session } from '../src/login/session';
import { keep, stateOf } from './dialogState';
import { errorMessage } from './errorMessages';
import { plainMessage } from './plainMessage';
import type { Sessions } from './logins';
import {
  ActivityTypes,
  Dialog,
  type DialogContext,
  type DialogReason,
  type DialogTurnResult,
  type TurnContext,
} from './sdk';

/** One turn of a dialog with the session of the person whose turn it is. */
export interface Turn {
  readonly dc: DialogContext;
  readonly context: TurnContext;
  readonly session: Session;
}

/**
 * A dialog that works at Atlassian: each turn has the person's session, asked for anew because sign-ins end, and what
 * Atlassian refuses is told in words. Its state is `State`, plain data. It ends with an object that has a `status`;
 * `signedOut` and `failed` are among them.
 */
export abstract class SessionDialog<Options extends object, State extends object> extends Dialog<Options> {
  constructor(
    id: string,
    private readonly sessions: Sessions,
  ) {
    super(id);
  }

  protected abstract start(turn: Turn, options: Partial<Options>): Promise<DialogTurnResult>;

  /** A message came while this dialog is the active one. */
  protected hear(_turn: Turn, _state: State): Promise<DialogTurnResult> {
    return Promise.resolve(Dialog.EndOfTurn);
  }

  /** A dialog that this one began has ended with `result`. */
  protected goOn(turn: Turn, _state: State, _result: unknown): Promise<DialogTurnResult> {
    return this.end(turn, 'cancelled');
  }

  override beginDialog(dc: DialogContext, options?: Options): Promise<DialogTurnResult> {
    return this.withSession(dc, (turn) => this.start(turn, options ?? {}));
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    if (dc.context.activity.type !== ActivityTypes.Message) return Dialog.EndOfTurn;
    return this.withSession(dc, (turn) => this.hear(turn, stateOf<State>(dc)));
  }

  override resumeDialog(dc: DialogContext, _reason: DialogReason, result?: unknown): Promise<DialogTurnResult> {
    return this.withSession(dc, (turn) => this.goOn(turn, stateOf<State>(dc), result));
  }

  protected keep({ dc }: Turn, state: State): void {
    keep<State>(dc, state);
  }

  protected end({ dc }: Turn, status: string, more: object = {}): Promise<DialogTurnResult> {
    return dc.endDialog({ status, ...more });
  }

  private async withSession(
    dc: DialogContext,
    go: (turn: Turn) => Promise<DialogTurnResult>,
  ): Promise<DialogTurnResult> {
    const { context } = dc;
    const session = await this.sessions.session(context);
    if (!session) {
      await context.sendActivity(plainMessage('You are not signed in any more. Say "log in", then ask me again.'));
      return dc.endDialog({ status: 'signedOut' });
    }
    try {
      return await go({ dc, context, session });
    } catch (error) {
      await context.sendActivity(plainMessage(errorMessage(error)));
      return dc.endDialog({ status: 'failed' });
    }
  }
}
