import { createHash, randomBytes } from 'node:crypto';
import { adaptiveCard, line } from './adaptiveCard';
import { channelOf } from '../src/channel/channels';
import { outermostState } from './outermost';
import { inLanguage, stamped } from './outgoingCard';
import { plainMessage } from './plainMessage';
import { textsOf } from './texts/languages';
import { laidOut } from './untrustedText';
import { pressedValue } from './reading/userInput';
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
    const { channelId } = this.context.activity;
    const t = textsOf(this.context.activity);
    const activity = stamped(inLanguage(t, card), id, channelOf(channelId), t.isRightToLeft);
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
    await this.context.sendActivity(inLanguage(textsOf(this.context.activity), card));
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
    const t = textsOf(this.context.activity);
    if (closed) await this.replace(closed, inLanguage(t, adaptiveCard([line(closed.left)])));
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
