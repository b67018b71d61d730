import type { TurnContext } from 'botbuilder';

/** The bot's turns, whoever begins them: a message, or the browser's callback. */
export interface Turns {
  readonly run: (context: TurnContext) => Promise<void>;
  /** Resolves when none is under way. */
  ended(): Promise<void>;
}

export function createTurns(run: (context: TurnContext) => Promise<void>): Turns {
  const running = new Set<Promise<void>>();
  return {
    run(context) {
      const turn = run(context).finally(() => running.delete(turn));
      running.add(turn);
      return turn;
    },
    async ended() {
      // A turn that ends may have begun another.
      while (running.size > 0) await Promise.allSettled(running);
    },
  };
}
