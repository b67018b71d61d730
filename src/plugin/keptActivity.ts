import type { Activity, TurnContext } from '../../dialogs/sdk';

/** An activity as plain JSON. */
export type KeptActivity = Readonly<Record<string, unknown>>;

/** Characters: no channel takes a longer message from a person, apart from what their client adds. */
const keptAtMost = 64 * 1024;
/** Times, of which an adapter makes `Date` objects. */
const dates = ['timestamp', 'localTimestamp', 'expiration'];

/** A copy to store; `undefined` if it is too long. */
export function keptActivity(activity: Activity): KeptActivity | undefined {
  const text = JSON.stringify(activity);
  return text.length > keptAtMost ? undefined : JSON.parse(text);
}

/**
 * This turn with a stored activity in place of its own. Everything else is the turn's: messages are sent in it, its state is loaded
 * once, and the conversation is reached as it is now. It has all properties of a turn, because both SDKs copy turns field by field.
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
