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

/** What the login needs to know about a turn. */
export interface Turns {
  /** Who sent its activity. Throws a `TypeError` if this is not a turn's context. */
  readonly subject: (context: ChatTurn) => Subject;
  /** Whether anything was asked of the login in this turn. */
  readonly isAsked: (context: ChatTurn) => boolean;
  /** How long the turn may take, counted from the first time it is asked for. */
  readonly limits: (context: ChatTurn) => Required<LoginTurn>;
}

export function createTurns({ appId, connection, trustDirectLineIds, atlassianWithin, now }: TurnsOptions): Turns {
  /** By activity: an SDK's copy of a turn has the same one. */
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

/** A bot in JavaScript may pass something else, such as a `DialogContext`. */
function checkTurn(context: Partial<ChatTurn> | undefined): void {
  if (!context?.activity)
    throw new TypeError("botbuilder-atlassian: pass the turn's context; in a dialog that is dialogContext.context");
}
