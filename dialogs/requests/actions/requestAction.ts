import type { DialogTurnResult } from '../../sdk';
import { SessionDialog, type Turn } from '../../sessionDialog';

export interface RequestActionOptions {
  readonly key: string;
}

/** How something done with a request ended; `text` is for the person. */
export type RequestActionOutcome =
  { readonly status: 'done'; readonly text: string } | { readonly status: 'cancelled' | 'signedOut' | 'failed' };

/** Something that is done with one request. Needs a `ChoiceDialog` called `choice` beside it. */
export abstract class RequestAction<
  State extends RequestActionOptions,
  Options extends RequestActionOptions = RequestActionOptions,
> extends SessionDialog<Options, State> {
  protected done(turn: Turn, text: string): Promise<DialogTurnResult> {
    return this.end(turn, 'done', { text });
  }

  /** Channels deliver an activity twice: what it asks for is done once. */
  protected isFirst({ session, context }: Turn): Promise<boolean> {
    const { id, conversation } = context.activity;
    return session.once(`${this.id}:${conversation.id}:${id}`);
  }
}
