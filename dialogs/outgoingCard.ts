import type { Channel } from '../src/channel/channels';
import { seenPress } from './textButton';
import type { Activity } from './sdk';
import type { Texts } from './texts/texts';
import { isolated } from './untrustedText';

/** Sets the language of the activity's cards, in which screen readers pronounce them, and their direction. */
export function inLanguage({ language: lang, isRightToLeft }: Texts, activity: Partial<Activity>): Partial<Activity> {
  const direction = isRightToLeft ? { rtl: true } : {};
  return withContents(activity, (content) => ({ ...withDirections(content, isRightToLeft), lang, ...direction }));
}

/** The activity with its card's id in every button. Where the chat does not show presses by itself, the buttons say what it shows. */
export function stamped(
  activity: Partial<Activity>,
  id: string,
  { showsPresses, safeColours }: Channel,
  isRightToLeft: boolean,
): Partial<Activity> {
  return withContents(activity, (content) =>
    withParts(content, (part) => {
      const { color: _, ...plain } = part;
      const shown = safeColours ? part : plain;
      const { type, title, data, associatedInputs } = part;
      if (type !== 'Action.Submit') return shown;
      const { seen = title, ...meant } = { seen: title, ...Object(data) };
      const sent = { ...meant, card: id };
      const isSeen = showsPresses || associatedInputs !== 'none';
      return { ...shown, data: isSeen ? sent : seenPress(String(seen), sent, isRightToLeft) };
    }),
  );
}

/**
 * Isolates each text, label and option of a card that runs the other way, so that it keeps its order. A button's title is left as it is: the
 * chat repeats it when the button is pressed.
 */
function withDirections(content: object, isRightToLeft: boolean): object {
  return withParts(content, (part) => {
    const isOption = 'value' in part && !('type' in part);
    const shown = ['text', 'label', ...(isOption ? ['title'] : [])].flatMap((name) => {
      const text = part[name];
      return typeof text === 'string' ? [[name, isolated(text, isRightToLeft)] as const] : [];
    });
    return { ...part, ...Object.fromEntries(shown) };
  });
}

type Part = Readonly<Record<string, unknown>>;

/** The card with each of its parts changed, the innermost first. What its buttons send is no part of it. */
function withParts(content: object, change: (part: Part) => object): object {
  const changed = (inside: unknown): unknown => {
    if (Array.isArray(inside)) return inside.map(changed);
    if (typeof inside !== 'object' || inside === null) return inside;
    const parts = Object.entries(inside).map(([name, one]) => [name, name === 'data' ? one : changed(one)] as const);
    return change(Object.fromEntries(parts));
  };
  return Object(changed(content));
}

function withContents(activity: Partial<Activity>, change: (content: object) => object): Partial<Activity> {
  const { attachments } = activity;
  if (!attachments) return activity;
  return { ...activity, attachments: attachments.map((one) => ({ ...one, content: change(one.content) })) };
}
