import { ActivityTypes, type TurnContext } from 'botbuilder';
import { textsOf } from '../../dialogs/texts/languages';
import { turnKey } from '../channel/turnKey';
import type { Timer } from '../platform/timer';

/** The bot's turns, started by a message or by the browser's callback. */
export interface Turns {
  /** Runs a turn. One person's turns in one conversation run one after another. */
  readonly run: (context: TurnContext) => Promise<void>;
  /** The same for activities from outside, up to a limit for one person in one conversation; over it the person is told, once. */
  readonly receive: (context: TurnContext) => Promise<void>;
  /** Resolves when no turn is under way. */
  ended(): Promise<void>;
}

/** Milliseconds until the person sees the bot typing, and between repeats. */
const typingAfter = 300;
const typingEvery = 4000;
/** Milliseconds until the person is told that it takes longer. */
const patience = 10_000;
/** Turns of one person in one conversation, including the one under way. People click and type ahead, but never twenty at once. */
const waitingAtMost = 20;

/** The turns of one person in one conversation. */
interface Queue {
  last: Promise<void>;
  length: number;
  /** Resolves when the person has been told that messages were dropped. */
  told?: Promise<void>;
}

/** `bot` handles one turn. */
export function createTurns(bot: (context: TurnContext) => Promise<void>, timer: Timer): Turns {
  const running = new Set<Promise<void>>();
  const queues = new Map<string, Queue>();

  async function after(before: Promise<void>, context: TurnContext): Promise<void> {
    const signs = showSigns(context, timer);
    try {
      await before.catch(() => undefined);
      await bot(context);
    } finally {
      signs.end();
    }
  }

  function run(context: TurnContext): Promise<void> {
    const key = turnKey(context);
    const queue = queues.get(key) ?? { last: Promise.resolve(), length: 0 };
    const turn = after(queue.last, context).finally(() => {
      running.delete(turn);
      queue.length -= 1;
      if (queue.length === 0) queues.delete(key);
    });
    running.add(turn);
    queue.last = turn;
    queue.length += 1;
    queues.set(key, queue);
    return turn;
  }

  return {
    run,
    async receive(context) {
      const queue = queues.get(turnKey(context));
      if (!queue || queue.length < waitingAtMost) return run(context);
      if (context.activity.type === ActivityTypes.Invoke)
        await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 429 } });
      if (context.activity.type !== ActivityTypes.Message) return;
      queue.told ??= tell(context);
      await queue.told;
    },
    async ended() {
      // A turn that ends may have started another.
      while (running.size > 0) await Promise.allSettled(running);
    },
  };
}

/** Failing to send this must not fail anything else. */
async function tell(context: TurnContext): Promise<void> {
  await context.sendActivity(textsOf(context.activity).talk.tooMany).catch(() => undefined);
}

/** Shows signs of life while a message is being answered. Failing to send them must not fail anything else. */
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
