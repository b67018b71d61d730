import { isFirst } from '../../delivered';
import type { Sessions } from '../../logins';
import type { DialogTurnResult } from '../../sdk';
import type { Choice } from '../../choices';
import { textsOf } from '../../texts/languages';
import type { Texts } from '../../texts/texts';
import { type Elsewhere, SessionDialog, sessionEndings, type Turn } from '../../sessionDialog';
import type { RequestParts, RequestView } from '../requestView';
import { nothingKnown, type After, type RequestViews } from '../requestViews';

export interface RequestActionOptions {
  readonly key: string;
}

/** `text` tells the person what was done, `after` what has become of the request. */
export interface ActionDone {
  readonly status: 'done';
  readonly text: string;
  readonly after: After;
}

/** Every status that something done with a request ends with. */
export const requestActionStatuses = { done: true, elsewhere: true, ...sessionEndings } as const;

/** The way out of being asked for a comment. */
export function noComment({ request: { noComment: name } }: Texts): Choice {
  return { id: 'none', name, means: ['no', 'none', 'done'] };
}

/** Something that is done with one request. Needs a `ChoiceDialog` beside it. */
export abstract class RequestAction<
  State extends RequestActionOptions,
  Options extends RequestActionOptions = RequestActionOptions,
> extends SessionDialog<Options, State, ActionDone | Elsewhere> {
  constructor(
    id: string,
    sessions: Sessions,
    private readonly views: RequestViews,
  ) {
    super(id, sessions);
  }

  /** Another instance of the bot, or this one before it ended, has had an answer. */
  protected doneBefore(turn: Turn): Promise<DialogTurnResult> {
    return this.done(turn, textsOf(turn.context.activity).talk.doneBefore);
  }

  protected done({ dc }: Turn, text: string, after = nothingKnown): Promise<DialogTurnResult> {
    return this.end(dc, { status: 'done', text, after });
  }

  /** The request as it is now. */
  protected read(turn: Turn, key: string): Promise<RequestView> {
    return this.views.read(turn, key, nothingKnown);
  }

  /** What is known of the request without asking. */
  protected shown(turn: Turn, key: string): Promise<Partial<RequestParts>> {
    return this.views.shown(turn, key);
  }

  /** What else the request's card will show is read while something is done with it, unless it was read a moment ago. */
  protected beside<T>(turn: Turn, key: string, doing: Promise<T>): Promise<T> {
    return this.views.beside(turn, key, doing);
  }

  /** Reads what something that was done has changed, while the person is asked for more. */
  protected ahead(turn: Turn, key: string, after: After): void {
    this.views.ahead(turn, key, after);
  }

  /** What was asked is done once, however often and wherever an answer to it arrives. */
  protected isFirst(turn: Turn): Promise<boolean> {
    return isFirst(turn, `${this.id}:${this.runOf(turn.dc)}`);
  }
}
