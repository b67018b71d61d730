import { createHash, randomBytes } from 'node:crypto';
import { adaptiveCard, line } from './adaptiveCard';
import { channelOf, type Channel } from '../src/channel/channels';
import { outermostState } from './outermost';
import { plainMessage } from './plainMessage';
import { textsOf } from './texts/languages';
import { isolated, laidOut } from './untrustedText';
import { pressedValue, seenPress } from './reading/userInput';
import { ActivityTypes, type Activity, type DialogContext, type TurnContext } from './sdk';

/** What is kept about a conversation's cards between turns. */
interface Kept {
  /** Whether a card has ever been shown. */
  shown?: true;
  /** The card that accepts presses. */
  live?: Live;
  /** A hash of the press just accepted, or the card just said to be out of use: again, and with nothing said in between, it is a double click. */
  pressed?: string;
}

interface Live {
  /** Random; comes back with every press. */
  readonly id: string;
  readonly messageId: string | undefined;
  /** The line it folds to once something else has come. */
  readonly left: string;
}

/** How to treat a turn's activity, by the card on which a button was pressed, if any. */
export type Press =
  | 'taken'
  /** A repeat of the press just accepted, or a further one on an old card that the person was just told is out of use. */
  | 'ignored'
  /** A press on a card that is no longer live. */
  | 'old';

const key = Symbol('the conversation’s live card');

/**
 * The one card of a conversation that accepts presses, always its last message. A new card replaces it in place if nothing has been said
 * since; otherwise the old one folds to a line and the new one comes below. Where a channel cannot update messages, the old card stays, and
 * its presses are refused.
 */
export class LiveCard {
  /** The card that is the conversation's last message, if there is one. */
  private last: string | undefined;
  private spoke = false;
  private judged: Press | undefined;
  /** A closed card that nothing has replaced yet. */
  private closed: Live | undefined;

  private constructor(
    private readonly context: TurnContext,
    private readonly kept: Kept,
  ) {
    this.last = pressedIn(context.activity);
    context.onSendActivities(async (_context, activities, next) => {
      if (!activities.some(({ type }) => type === ActivityTypes.Message)) return next();
      this.last = undefined;
      this.spoke = true;
      const { isRightToLeft } = textsOf(context.activity);
      for (const one of activities) if (one.text) one.text = laidOut(one.text, isRightToLeft);
      const [responses] = await Promise.all([next(), this.settle()]);
      return responses;
    });
  }

  /** This conversation's card, kept in the outermost dialog's state. Without a dialog context, only after a call with one in this turn. */
  static of(at: { readonly context: TurnContext } | DialogContext): LiveCard {
    const { turnState } = at.context;
    const known: unknown = turnState.get(key);
    if (known instanceof LiveCard) return known;
    const card = new LiveCard(at.context, keptIn(at));
    turnState.set(key, card);
    return card;
  }

  /** How to treat this turn's activity; the same throughout the turn. */
  get press(): Press {
    return (this.judged ??= this.judge());
  }

  private judge(): Press {
    const { activity } = this.context;
    const id = pressedIn(activity);
    if (id === undefined) {
      if (activity.type === ActivityTypes.Message) delete this.kept.pressed;
      return 'taken';
    }
    const { live, pressed, shown } = this.kept;
    const given = createHash('sha256')
      .update(JSON.stringify(pressedValue(activity)))
      .digest('base64url');
    // The greeting's card may have come before there was any state of this person.
    if (!shown || id === live?.id) {
      this.kept.pressed = given;
      return 'taken';
    }
    if (given === pressed || id === pressed) return 'ignored';
    this.kept.pressed = id;
    return 'old';
  }

  /** Shows a card. `left`: the line it folds to. `text`: said before it. */
  async show(card: Partial<Activity>, left: string, text?: string): Promise<void> {
    const id = randomBytes(6).toString('base64url');
    const before = this.closed ?? this.kept.live;
    const { isRightToLeft } = textsOf(this.context.activity);
    const { channelId } = this.context.activity;
    const activity = stamped(this.inLanguage(card), id, channelOf(channelId), isRightToLeft);
    this.closed = undefined;
    this.kept.shown = true;
    this.kept.live = { id, messageId: before?.messageId, left };
    if (before && before.id === this.last && text === undefined && (await this.replace(before, activity))) {
      this.last = id;
      return;
    }
    this.closed = before;
    const sent = await this.context.sendActivities(withText(activity, text));
    this.kept.live = { id, messageId: sent.at(-1)?.id, left };
    this.last = id;
  }

  /** Shows a card without buttons, beside the live one. */
  async tell(card: Partial<Activity>): Promise<void> {
    await this.context.sendActivity(this.inLanguage(card));
  }

  /** Stops accepting presses. The next card replaces it, or else the line `left` does. */
  close(left?: string): void {
    const closing = this.kept.live ?? this.closed;
    if (!closing) return;
    this.closed = { ...closing, left: left ?? closing.left };
    delete this.kept.live;
  }

  /** Whether a card accepts presses. */
  get isOpen(): boolean {
    return this.kept.live !== undefined;
  }

  /** Whether this conversation has ever had a card. */
  get wasShown(): boolean {
    return this.kept.shown ?? false;
  }

  /** Whether something was said in this turn. */
  get hasSpoken(): boolean {
    return this.spoke;
  }

  /** Whether something was said in this turn, or a card closed, and no card came after it. */
  get isMissing(): boolean {
    const { live } = this.kept;
    return this.spoke ? live === undefined || this.last !== live.id : this.closed !== undefined;
  }

  /** Folds a closed card that nothing has replaced. */
  async settle(): Promise<void> {
    const { closed } = this;
    this.closed = undefined;
    if (closed) await this.replace(closed, this.inLanguage(adaptiveCard([line(closed.left)])));
  }

  /** Sets a card's language, in which screen readers pronounce it, and its direction. */
  private inLanguage({ attachments, ...activity }: Partial<Activity>): Partial<Activity> {
    if (!attachments) return activity;
    const { language: lang, isRightToLeft } = textsOf(this.context.activity);
    const direction = isRightToLeft ? { rtl: true } : {};
    return {
      ...activity,
      attachments: attachments.map((one) => ({
        ...one,
        content: { ...withDirections(one.content, isRightToLeft), lang, ...direction },
      })),
    };
  }

  /** Returns false if the channel cannot update the message, or refuses to. */
  private async replace({ messageId }: Live, activity: Partial<Activity>): Promise<boolean> {
    const { context } = this;
    if (!messageId || !channelOf(context.activity.channelId).updatesMessages) return false;
    return context.updateActivity({ ...activity, id: messageId }).then(
      () => true,
      () => false,
    );
  }
}

function keptIn(at: { readonly context: TurnContext } | DialogContext): Kept {
  const state: { cards?: Kept } = outermostState(at);
  return (state.cards ??= {});
}

/** The id of the card whose button was pressed; empty for a card of another kind. */
function pressedIn(activity: Partial<Activity>): string | undefined {
  const pressed = pressedValue(activity);
  return pressed && 'card' in pressed && typeof pressed.card === 'string' ? pressed.card : pressed && '';
}

/** Sends text as a message of its own before a card: some channels return no id for a message with both. */
function withText(activity: Partial<Activity>, text: string | undefined): Partial<Activity>[] {
  if (text === undefined) return [activity];
  if (activity.text === undefined) return [plainMessage(text), activity];
  return [plainMessage(`${text}\n${activity.text}`)];
}

/**
 * Isolates each text, label and option of a card that runs the other way, so that it keeps its order. A button's title is left as it is: the
 * chat repeats it when the button is pressed.
 */
function withDirections(content: object, isRightToLeft: boolean): object {
  const marked = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(marked);
    if (typeof part !== 'object' || part === null) return part;
    const entries = Object.entries(part).map(([name, inside]) => {
      if (name === 'data') return [name, inside];
      const isShown = name === 'text' || name === 'label' || (name === 'title' && 'value' in part && !('type' in part));
      return [name, isShown && typeof inside === 'string' ? isolated(inside, isRightToLeft) : marked(inside)];
    });
    return Object.fromEntries(entries);
  };
  return Object(marked(content));
}

/** The activity with its card's id in every button. Where the chat does not show presses by itself, the buttons say what it shows. */
function stamped(
  activity: Partial<Activity>,
  id: string,
  { showsPresses, safeColours }: Channel,
  isRightToLeft: boolean,
): Partial<Activity> {
  const mark = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(mark);
    if (typeof part !== 'object' || part === null) return part;
    const marked = Object.fromEntries(Object.entries(part).map(([name, value]) => [name, mark(value)]));
    if (!safeColours) delete marked.color;
    const { type, title, associatedInputs } = marked;
    if (type !== 'Action.Submit') return marked;
    const { seen = title, ...meant } = { seen: title, ...(marked.data as object) };
    const data = { ...meant, card: id };
    const isSeen = showsPresses || associatedInputs !== 'none';
    return { ...marked, data: isSeen ? data : seenPress(String(seen), data, isRightToLeft) };
  };
  const { attachments } = activity;
  return attachments
    ? { ...activity, attachments: attachments.map((one) => ({ ...one, content: mark(one.content) })) }
    : activity;
}
