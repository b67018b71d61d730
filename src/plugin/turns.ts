import { chatUser } from '../../dialogs/chatUser';
import type { ChatTurn } from '../channel/chatTurn';
import { parentOf } from '../channel/parentBot';
import type { LoginTurn } from '../login/session';
import { turnLength } from '../login/signIn';
import { subjectOf, type Subject } from '../login/subject';

export interface TurnsOptions {
  readonly appId: string;
  readonly connection: string;
  readonly trustDirectLineIds: boolean;
  /** Milliseconds that a turn waits for Atlassian. */
  readonly atlassianWithin: number;
  /** Returns epoch milliseconds. */
  readonly now: () => number;
}

/** What a turn of the bot is to the login. */
export interface Turns {
  /** Whose it is. Throws a `TypeError` for what is no turn's context. */
  readonly subject: (context: ChatTurn) => Subject;
  /** Whether anything was asked of the login in this turn. */
  readonly isAsked: (context: ChatTurn) => boolean;
  /** How long it may take; begins when it is first asked. */
  readonly limits: (context: ChatTurn) => Required<LoginTurn>;
}

export function createTurns({ appId, connection, trustDirectLineIds, atlassianWithin, now }: TurnsOptions): Turns {
  /** By the activity, which an SDK's copy of a turn has, too. */
  const asked = new WeakSet<ChatTurn['activity']>();
  const known = new WeakMap<ChatTurn, Required<LoginTurn>>();
  return {
    subject(context) {
      checkTurn(context);
      asked.add(context.activity);
      const user = chatUser(context.activity, trustDirectLineIds);
      return subjectOf({ appId, connection, parent: parentOf(context), ...user });
    },
    isAsked: ({ activity }) => asked.has(activity),
    limits(context) {
      const began = now();
      const limits = known.get(context) ?? {
        until: began + turnLength,
        timeLeft: () => began + atlassianWithin - now(),
      };
      known.set(context, limits);
      return limits;
    },
  };
}

/** A bot in JavaScript may give something else, such as a `DialogContext`. */
function checkTurn(context: Partial<ChatTurn> | undefined): void {
  if (!context?.activity)
    throw new TypeError("botbuilder-atlassian: pass the turn's context; in a dialog that is dialogContext.context");
}
