import { ActivityTypes, type TurnContext } from 'botbuilder';
import { textsOf } from '../../dialogs/texts/languages';
import type { Timer } from '../platform/timer';

/** The bot's turns, whoever begins them: a message, or the browser's callback. */
export interface Turns {
  /** One person's turns in one conversation run one after another. */
  readonly run: (context: TurnContext) => Promise<void>;
  /** Resolves when none is under way. */
  ended(): Promise<void>;
}

/** Milliseconds after which the person sees that the bot is at it, and how often again. */
const typingAfter = 300;
const typingEvery = 4000;
/** Milliseconds after which the person is told that it takes longer. */
const patience = 10_000;

/** `run` is what the bot does on a turn. */
export function createTurns(run: (context: TurnContext) => Promise<void>, timer: Timer): Turns {
  const running = new Set<Promise<void>>();
  /** The last turn of each person in each conversation. */
  const latest = new Map<string, Promise<void>>();

  async function after(before: Promise<void> | undefined, context: TurnContext): Promise<void> {
    const signs = showSigns(context, timer);
    try {
      await before?.catch(() => undefined);
      await run(context);
    } finally {
      signs.end();
    }
  }

  return {
    run(context) {
      const { channelId, conversation, from } = context.activity;
      const key = JSON.stringify([channelId, conversation?.id, from?.id]);
      const turn = after(latest.get(key), context).finally(() => {
        running.delete(turn);
        if (latest.get(key) === turn) latest.delete(key);
      });
      running.add(turn);
      latest.set(key, turn);
      return turn;
    },
    async ended() {
      // A turn that ends may have begun another.
      while (running.size > 0) await Promise.allSettled(running);
    },
  };
}

/** Signs of life while a message is answered. What cannot be sent is no reason for anything to fail. */
function showSigns(context: TurnContext, timer: Timer): { end(): void } {
  if (context.activity.type !== ActivityTypes.Message) return { end: () => undefined };
  const send = (activity: Parameters<TurnContext['sendActivity']>[0]) =>
    void context.sendActivity(activity).catch(() => undefined);
  let endTyping = timer(typingAfter, function show() {
    send({ type: ActivityTypes.Typing });
    endTyping = timer(typingEvery, show);
  });
  const endPatience = timer(patience, () => send(textsOf(context.activity).talk.stillAtIt));
  return {
    end() {
      endTyping();
      endPatience();
    },
  };
}
