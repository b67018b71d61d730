import { ActivityTypes, type TurnContext } from 'botbuilder';
import { textsOf } from '../../dialogs/texts/languages';
import type { Timer } from '../platform/timer';

/** The bot's turns, whoever begins them: a message, or the browser's callback. */
export interface Turns {
  /** One person's turns in one conversation run one after another. */
  readonly run: (context: TurnContext) => Promise<void>;
  /** The same for what comes from outside: of one person in one conversation only so much waits, and whoever sends more is told, once. */
  readonly receive: (context: TurnContext) => Promise<void>;
  /** Resolves when none is under way. */
  ended(): Promise<void>;
}

/** Milliseconds after which the person sees that the bot is at it, and how often again. */
const typingAfter = 300;
const typingEvery = 4000;
/** Milliseconds after which the person is told that it takes longer. */
const patience = 10_000;
/** Of one person in one conversation, the one under way included. People press and write on; nobody means twenty at once. */
const waitingAtMost = 20;

/** What one person in one conversation waits for. */
interface Queue {
  last: Promise<void>;
  length: number;
  /** Resolves when the person has been told that some was left out. */
  told?: Promise<void>;
}

/** `bot` is what the bot does on a turn. */
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
    const key = keyOf(context);
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
      const queue = queues.get(keyOf(context));
      if (!queue || queue.length < waitingAtMost) return run(context);
      if (context.activity.type === ActivityTypes.Invoke)
        await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 429 } });
      if (context.activity.type !== ActivityTypes.Message) return;
      queue.told ??= tell(context);
      await queue.told;
    },
    async ended() {
      // A turn that ends may have begun another.
      while (running.size > 0) await Promise.allSettled(running);
    },
  };
}

function keyOf({ activity: { channelId, conversation, from } }: TurnContext): string {
  return JSON.stringify([channelId, conversation?.id, from?.id]);
}

/** What cannot be sent is no reason for anything to fail. */
async function tell(context: TurnContext): Promise<void> {
  await context.sendActivity(textsOf(context.activity).talk.tooMany).catch(() => undefined);
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
