import { adaptiveCard, line, tile } from './adaptiveCard';
import { showsAdaptiveCards } from './adaptiveCardChannels';
import { say, sayButton } from './said';
import { ActivityTypes, type Activity } from './sdk';
import { cleanText } from './untrustedText';

/** One of several things to choose from. Names come from strangers. */
export interface Choice {
  /** Kept in the dialog's state; never shown. */
  readonly id: string;
  readonly name: string;
  /** Tells choices of one name apart, and answers as well as the name. */
  readonly detail?: string | undefined;
}

const subtle = { isSubtle: true, size: 'Small' };
const pageSize = 8;
const more = 'more';

/** What was offered, and which page of it. Plain data: it lives in dialog state. */
export interface Offer {
  readonly choices: readonly Choice[];
  readonly start: number;
}

export type Answer =
  | { readonly kind: 'chosen'; readonly choice: Choice }
  | { readonly kind: 'more'; readonly offer: Offer }
  | { readonly kind: 'unclear' };

export function offerOf(choices: readonly Choice[]): Offer {
  return { choices, start: 0 };
}

/** The question with a page of choices: buttons where the channel has them, a numbered list everywhere. */
export function askChoice(channelId: string, question: string, { choices, start }: Offer): Partial<Activity> {
  const page = choices.slice(start, start + pageSize);
  const hasMore = start + pageSize < choices.length;
  if (!showsAdaptiveCards(channelId)) {
    const labels = page.map((choice, index) => `${start + index + 1}. ${label(choice)}`);
    const hint = `Answer with a number or a name${hasMore ? `, or "${more}"` : ''}.`;
    return { type: ActivityTypes.Message, textFormat: 'plain', text: [question, ...labels, hint].join('\n') };
  }
  const tiles = page.map((choice, index) => {
    const detail = choice.detail === undefined ? [] : [line(choice.detail, subtle)];
    const action = { ...say(String(start + index + 1)), title: label(choice) };
    return tile([line(choice.name, { weight: 'Bolder', color: 'Accent' }), ...detail], action);
  });
  return adaptiveCard([line(question), ...tiles], hasMore ? [sayButton('More', more)] : []);
}

/** Which choice a message names: by its number, its name or its detail, in any case. */
export function readChoice(text: string | undefined, offer: Offer): Answer {
  const said = cleanText(text ?? '', 200).toLowerCase();
  const { choices, start } = offer;
  if (said === more && start + pageSize < choices.length) {
    return { kind: 'more', offer: { choices, start: start + pageSize } };
  }
  const byNumber = /^\d{1,5}$/.test(said) ? choices[Number(said) - 1] : undefined;
  const named = choices.filter((choice) => names(choice).includes(said));
  // Two of one name: only the number or the detail tells which.
  const choice = byNumber ?? (named.length === 1 ? named[0] : undefined);
  return choice ? { kind: 'chosen', choice } : { kind: 'unclear' };
}

function names(choice: Choice): string[] {
  const { name, detail = '' } = choice;
  return [name, detail, label(choice)].map((text) => cleanText(text, 200).toLowerCase()).filter(Boolean);
}

function label({ name, detail }: Choice): string {
  return detail === undefined ? cleanText(name, 80) : `${cleanText(name, 80)} (${cleanText(detail, 80)})`;
}
