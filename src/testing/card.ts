import type { Activity } from 'botbuilder';

/** The part of a message that matters here; a bot on either SDK has sent it. */
interface Message {
  readonly text?: string | undefined;
  readonly attachments?: readonly { readonly contentType?: string; readonly content?: unknown }[] | undefined;
  readonly suggestedActions?: { readonly actions: readonly unknown[] } | undefined;
}

/** A message, or several. */
export type Sent = Message | readonly Message[];

/** What somebody sees of messages and their cards, and can do there. If titles are the same, the newest is meant. */
export interface Shown {
  /** All text that can be read, one per line: texts, titles, labels. */
  readonly text: string;
  /** Titles of the buttons. */
  readonly buttons: readonly string[];
  /** Labels of the inputs. */
  readonly inputs: readonly string[];
  /** Returns the activity that pressing this button sends, with its card's inputs. Throws if it does not exist, or opens a link. */
  press(title: string | RegExp): Partial<Activity>;
  /** The same after filling in inputs, given by their labels; for choices give the values in the card. */
  fillIn(answers: Readonly<Record<string, unknown>>, title: string | RegExp): Partial<Activity>;
  /** The address that a button opens. Throws if there is none. */
  linkOf(title: string | RegExp): string;
}

/** A part of an Adaptive Card, or of another card, that has a type. */
export interface Part {
  readonly type: string;
  readonly title?: string;
  readonly label?: string;
  readonly id?: string;
  /** For `Action.Submit`. */
  readonly data?: object;
  /** For `Action.OpenUrl`. */
  readonly url?: string;
  /** The value of an input; for an action of another card, what it sends. */
  readonly value?: unknown;
  readonly associatedInputs?: string;
}

interface Action extends Part {
  /** The inputs of its card, which are sent along. */
  readonly inputs: readonly Part[];
}

/**
 * Reads what the bot has sent: Adaptive Cards, hero cards, sign-in cards and suggested actions.
 *
 * ```ts
 * const card = readCard(adapter.activeQueue);
 * assert(card.text.includes('Which site'));
 * await adapter.receiveActivity(card.press('Globex'));
 * ```
 */
export function readCard(sent: Sent): Shown {
  const activities = listed(sent);
  const actions = activities.flatMap(cardsOf).flatMap((parts) => {
    const inputs = parts.filter(isInput);
    return parts.filter(isAction).map((action) => ({ ...action, inputs }));
  });
  const allInputs = activities.flatMap(cardsOf).flat().filter(isInput);

  function find(title: string | RegExp): Action {
    const isMeant = (given = '') => (typeof title === 'string' ? given === title : title.test(given));
    const found = actions.findLast((action) => isMeant(action.title));
    return found ?? missing('button', title, shown.buttons);
  }

  const shown: Shown = {
    text: activities.flatMap(textsOf).join('\n'),
    buttons: actions.map(({ title = '' }) => title),
    inputs: allInputs.map(({ label = '' }) => label),
    press: (title) => pressed(find(title)),
    fillIn(answers, title) {
      const values = Object.entries(answers).map(([label, value]) => {
        const input = allInputs.findLast((one) => one.label === label) ?? missing('input', label, shown.inputs);
        return [input.id, value] as const;
      });
      return pressed(find(title), Object.fromEntries(values));
    },
    linkOf(title) {
      const link = linkIn(find(title));
      if (link === undefined) throw new Error(`The button ${String(title)} opens no link.`);
      return link;
    },
  };
  return shown;
}

/** Every part of a card, in document order. */
export function partsOf(value: unknown): Part[] {
  const parts: Part[] = [];
  (function collect(below: unknown): void {
    if (typeof below !== 'object' || below === null) return;
    if (isPart(below)) parts.push(below);
    for (const one of Object.values(below)) collect(one);
  })(value);
  return parts;
}

/** The addresses that buttons open. */
export function linksIn(sent: Sent): string[] {
  return listed(sent)
    .flatMap(cardsOf)
    .flat()
    .flatMap((part) => linkIn(part) ?? []);
}

/** The readable texts of a message. */
export function textsOf({ text, attachments = [] }: Message): string[] {
  return [...(text ? [text] : []), ...attachments.flatMap(({ content }) => stringsIn(content))];
}

/** What a press sends; for a card action in its data, the `messageBack` that Web Chat sends. */
export function pressOf(data: unknown): Partial<Activity> {
  const { cardAction } = { cardAction: undefined, ...(data as object) };
  if (typeof cardAction !== 'object' || cardAction === null) return { value: data };
  const { type, displayText, ...back } = { type: '', displayText: '', ...(cardAction as object) };
  if (type !== 'messageBack')
    throw new Error(`readCard cannot press a "${type}": Web Chat does not send it as a message.`);
  return { ...back, channelData: { messageBack: { displayText } } };
}

function listed(sent: Sent): readonly Message[] {
  if (typeof sent !== 'object' || sent === null)
    throw new TypeError(
      'Pass what the bot has sent, one activity or several: this is none, so it has sent nothing, or not yet.',
    );
  return 'length' in sent ? sent : [sent];
}

/** The parts of each card, and the suggested actions. */
function cardsOf({ attachments = [], suggestedActions }: Message): Part[][] {
  return [...attachments.map(({ content }) => partsOf(content)), partsOf(suggestedActions?.actions)];
}

/** The properties of a part that are shown, and its link. */
const readable: ReadonlySet<string> = new Set(['text', 'title', 'subtitle', 'label', 'url']);

function stringsIn(value: unknown): string[] {
  const strings: string[] = [];
  (function collect(below: unknown): void {
    if (typeof below !== 'object' || below === null) return;
    for (const [name, part] of Object.entries(below))
      if (typeof part !== 'string') collect(part);
      else if (readable.has(name)) strings.push(part);
  })(value);
  return strings;
}

function isPart(value: object): value is Part {
  return 'type' in value && typeof value.type === 'string';
}

function isInput({ type, id }: Part): boolean {
  return type.startsWith('Input.') && id !== undefined;
}

function isAction({ type, title }: Part): boolean {
  return Boolean(title) && /^(Action\.(Submit|OpenUrl|Execute)|openUrl|signin|imBack|postBack|messageBack)$/.test(type);
}

function linkIn({ type, url, value }: Part): string | undefined {
  if (type === 'Action.OpenUrl') return url;
  return (type === 'openUrl' || type === 'signin') && typeof value === 'string' ? value : undefined;
}

function pressed(action: Action, filledIn: object = {}): Partial<Activity> {
  const { type, title, data, value, inputs, associatedInputs } = action;
  const message = { type: 'message' };
  if (linkIn(action) !== undefined) throw new Error(`The button "${title}" opens a link: see linkOf.`);
  if (type === 'Action.Submit') {
    const standing = inputs.flatMap((input) => (input.value === undefined ? [] : [[input.id, input.value]]));
    const values = associatedInputs === 'none' ? {} : Object.fromEntries(standing);
    return { ...message, ...pressOf({ ...data, ...values, ...filledIn }) };
  }
  if (type === 'Action.Execute') throw new Error(`The button "${title}" sends an invoke.`);
  return typeof value === 'string' ? { ...message, text: value } : { ...message, value };
}

function missing(what: string, wanted: string | RegExp, there: readonly string[]): never {
  throw new Error(`There is no ${what} ${String(wanted)}. There are: ${there.join(', ') || 'none'}.`);
}
