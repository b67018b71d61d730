import type { Activity, TurnContext } from '../../dialogs/sdk';

/** An activity as JSON. */
export type KeptActivity = Readonly<Record<string, unknown>>;

/** Characters: no channel takes a longer message from a person, apart from what their client adds. */
const keptAtMost = 64 * 1024;
/** What an adapter makes of the times in what it receives. */
const dates = ['timestamp', 'localTimestamp', 'expiration'];

/** A copy to store; `undefined` for one that is too long. */
export function keptActivity(activity: Activity): KeptActivity | undefined {
  const text = JSON.stringify(activity);
  return text.length > keptAtMost ? undefined : JSON.parse(text);
}

/**
 * This turn with what was kept in place of its activity. All else is the turn's own: what is sent is sent in it, its
 * state is loaded once, and what the conversation is reached by is as it is now. A whole one, as both SDKs copy their turns
 * field by field.
 */
export function turnWith(context: TurnContext, kept: KeptActivity): TurnContext {
  const { activity } = context;
  const times = dates.flatMap((name) => {
    const time = kept[name];
    return typeof time === 'string' ? [[name, new Date(time)] as const] : [];
  });
  const again: unknown = Object.assign(
    Object.create(Object.getPrototypeOf(activity)),
    kept,
    Object.fromEntries(times),
    {
      serviceUrl: activity.serviceUrl,
      deliveryMode: activity.deliveryMode,
    },
  );
  return Object.create(Object.getPrototypeOf(context), {
    ...Object.getOwnPropertyDescriptors(context),
    _activity: { value: again, writable: true, enumerable: true, configurable: true },
  });
}
