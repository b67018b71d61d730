import { createHash, randomBytes } from 'node:crypto';
import { adaptiveCard, line } from './adaptiveCard';
import { channelOf, type Channel } from '../src/channel/channels';
import { outermostState } from './outermost';
import { plainMessage } from './plainMessage';
import { textsOf } from './texts/languages';
import { isolated, laidOut } from './untrustedText';
import { pressedValue, seenPress } from './reading/userInput';
import { ActivityTypes, type Activity, type DialogContext, type TurnContext } from './sdk';

/** What is kept of a conversation's cards between turns. */
interface Kept {
  /** Whether there has ever been one. */
  shown?: true;
  /** The one that accepts presses. */
  live?: Live;
  /** The press that was accepted last, as a hash: the same once more is a finger too fast. */
  accepted?: string;
  /** The card about which the person was told that it is out of use. */
  told?: string;
}

interface Live {
  /** Random; comes back with every press. */
  readonly id: string;
  readonly messageId: string | undefined;
  /** What is left of it once something else has come. */
  readonly left: string;
}

/** What becomes of a turn's activity by the card it comes from, where it comes from one. */
export type Press =
  | 'taken'
  /** Of the button that was pressed last, or of an old card of which the person knows. */
  | 'ignored'
  /** Of a card that is not live any more. */
  | 'old';

const key = Symbol('the conversation’s live card');

/**
 * The one card of a conversation that accepts presses, which is the last message: a new one takes its place while nothing
 * has been said since, or else folds it to a line and comes below. Where a channel cannot change what it has sent, the old
 * one stays, and is refused when it is used.
 */
export class LiveCard {
  /** The card that is the last message of the conversation, where one is. */
  private last: string | undefined;
  private spoke = false;
  private judged: Press | undefined;
  /** A card whose place nothing has taken yet. */
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

  /** That of this conversation; its state is with the outermost dialog. Whoever has no dialog context comes after one that has. */
  static of(at: { readonly context: TurnContext } | DialogContext): LiveCard {
    const { turnState } = at.context;
    const known: unknown = turnState.get(key);
    if (known instanceof LiveCard) return known;
    const card = new LiveCard(at.context, keptIn(at));
    turnState.set(key, card);
    return card;
  }

  /** What becomes of this turn's activity: the same however often it is asked. */
  get press(): Press {
    return (this.judged ??= this.judge());
  }

  private judge(): Press {
    const { activity } = this.context;
    const id = pressedIn(activity);
    if (id === undefined) return 'taken';
    const { live, accepted, told, shown } = this.kept;
    const given = createHash('sha256')
      .update(JSON.stringify(pressedValue(activity)))
      .digest('base64url');
    // The greeting may have come before anything was kept of this person.
    if (!shown || id === live?.id) {
      this.kept.accepted = given;
      return 'taken';
    }
    if (given === accepted || id === told) return 'ignored';
    this.kept.told = id;
    return 'old';
  }

  /** Shows a card. `left` is the line that it folds to, `text` is said before it. */
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

  /** Says something in a card that nobody presses, beside the one that is live. */
  async tell(card: Partial<Activity>): Promise<void> {
    await this.context.sendActivity(this.inLanguage(card));
  }

  /** It accepts no more presses. The next card takes its place, or else `left` does. */
  close(left?: string): void {
    const closing = this.kept.live ?? this.closed;
    if (!closing) return;
    this.closed = { ...closing, left: left ?? closing.left };
    delete this.kept.live;
  }

  /** Whether there is one. */
  get isOpen(): boolean {
    return this.kept.live !== undefined;
  }

  /** Whether there has been one in this conversation. */
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

  /** Folds a card that was closed and whose place nothing has taken. */
  async settle(): Promise<void> {
    const { closed } = this;
    this.closed = undefined;
    if (closed) await this.replace(closed, this.inLanguage(adaptiveCard([line(closed.left)])));
  }

  /** Screen readers pronounce a card in its language. */
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

  /** False where the channel cannot, or will not. */
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

/** The card of which a button was pressed; empty for one that is none of these. */
function pressedIn(activity: Partial<Activity>): string | undefined {
  const pressed = pressedValue(activity);
  return pressed && 'card' in pressed && typeof pressed.card === 'string' ? pressed.card : pressed && '';
}

/** A message of its own before a card: some channels give none that holds both an id. */
function withText(activity: Partial<Activity>, text: string | undefined): Partial<Activity>[] {
  if (text === undefined) return [activity];
  if (activity.text === undefined) return [plainMessage(text), activity];
  return [plainMessage(`${text}\n${activity.text}`)];
}

/**
 * The content of a card, in which each text, label and option that runs the other way is isolated: what the site says stays as it
 * is. What is pressed is not: its title is what the chat then shows of it.
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

/** The activity with its card's id in all that can be pressed; where the chat shows no press of its own accord, it is made seen. */
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
