import type { TurnContext } from '../../dialogs/sdk';
import type { Approval, Attachment, Comment, CustomerRequest, Feedback, Person } from '../atlassian/serviceDesk';
import type { Account, Site } from '../atlassian/types';
import type { Session } from '../login/session';

/** The turn in which it happened. */
interface InTurn {
  readonly context: TurnContext;
}

/** The session with which it was done. */
export interface Done extends InTurn {
  readonly session: Session;
}

/** About a request. */
interface OnRequest extends Done {
  readonly key: string;
}

/** The events of `jira.on`. Each is emitted after the fact, whether a dialog or the bot's own code has done it. */
export interface JiraEvents {
  readonly signedIn: InTurn & { readonly account: Account };
  readonly siteChosen: InTurn & { readonly site: Site };
  readonly signedOut: InTurn;
  readonly requestCreated: Done & { readonly request: CustomerRequest };
  readonly commented: OnRequest & { readonly comment: Comment };
  readonly attached: OnRequest & { readonly attachments: readonly Attachment[] };
  /** `participants`: all participants from then on. */
  readonly shared: OnRequest & { readonly participants: readonly Person[] };
  readonly unshared: OnRequest & { readonly participants: readonly Person[] };
  readonly moved: OnRequest & { readonly transitionId: string };
  readonly approvalAnswered: OnRequest & { readonly approval: Approval };
  readonly rated: OnRequest & { readonly feedback: Feedback };
}

export type JiraEventName = keyof JiraEvents;

/**
 * Adds a listener for an event; call the function that is returned to remove it. The listener is awaited, so it may send to the
 * chat; what it throws goes to `onError` and has no other effect. Throws a `TypeError` for an unknown event.
 *
 * ```ts
 * jira.on('requestCreated', ({ request, session }) => audit.note(session.account.accountId, request.key));
 * ```
 */
export type On = <Name extends JiraEventName>(name: Name, listener: (event: JiraEvents[Name]) => unknown) => () => void;

export type Tell = <Name extends JiraEventName>(name: Name, event: JiraEvents[Name]) => Promise<void>;

type Listeners = { readonly [Name in JiraEventName]: Set<(event: JiraEvents[Name]) => unknown> };

export function createEvents(onError: (what: string, error: unknown) => void): {
  readonly on: On;
  readonly tell: Tell;
} {
  const listeners: Listeners = {
    signedIn: new Set(),
    siteChosen: new Set(),
    signedOut: new Set(),
    requestCreated: new Set(),
    commented: new Set(),
    attached: new Set(),
    shared: new Set(),
    unshared: new Set(),
    moved: new Set(),
    approvalAnswered: new Set(),
    rated: new Set(),
  };

  return {
    on(name, listener) {
      if (!Object.hasOwn(listeners, name)) {
        const names = Object.keys(listeners).join(', ');
        throw new TypeError(`botbuilder-atlassian: there is no event ${name}. The events are: ${names}.`);
      }
      if (typeof listener !== 'function')
        throw new TypeError(
          `botbuilder-atlassian: the listener of ${name} must be a function, not ${typeof listener}.`,
        );
      // The same function may be added twice, and each removed by itself.
      const own = (event: JiraEvents[typeof name]) => listener(event);
      listeners[name].add(own);
      return () => void listeners[name].delete(own);
    },

    async tell(name, event) {
      for (const listener of listeners[name]) {
        try {
          await listener(event);
        } catch (error) {
          onError(`a listener of ${name}`, error);
        }
      }
    },
  };
}
