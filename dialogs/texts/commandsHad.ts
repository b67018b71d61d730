import type { Activity, TurnContext } from '../sdk';
import type { Words } from './words';

/** What a bot may do when told to, besides what its dialogs do by themselves; `request`: show one by its key. */
export type BotCommand = keyof Words['always'] | 'request';

export const botCommands: readonly BotCommand[] = [
  'log in',
  'log out',
  'who am i',
  'switch site',
  'create request',
  'my requests',
  'approvals',
  'help',
  'request',
];

const had = new WeakMap<object, ReadonlySet<BotCommand>>();
const none: ReadonlySet<BotCommand> = new Set();

/** States which commands the bot of this turn has; the first statement counts. Without one it has none. */
export function haveCommands({ activity }: TurnContext, commands: readonly BotCommand[] = []): void {
  if (!had.has(activity)) had.set(activity, new Set(commands));
}

/** The commands of the bot that received this activity. */
export function commandsOf(activity: Partial<Activity>): ReadonlySet<BotCommand> {
  return had.get(activity) ?? none;
}
