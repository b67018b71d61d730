import { channelOf } from '../src/channel/channels';
import { CardFactory, MessageFactory, type Activity, type TurnContext } from './sdk';
import { cleanText } from './untrustedText';

/** A message with one Adaptive Card. */
export function adaptiveCard(body: readonly object[], actions: readonly object[] = []): Partial<Activity> {
  return MessageFactory.attachment(
    CardFactory.adaptiveCard({
      $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
      type: 'AdaptiveCard',
      // The newest that Teams shows everywhere.
      version: '1.4',
      body,
      ...(actions.length > 0 ? { actions } : {}),
    }),
  );
}

/** A part of a card that is pressed as a whole: one of several things to choose from. */
export function tile(items: readonly object[], action: object): object {
  return { type: 'Container', style: 'emphasis', spacing: 'Small', selectAction: action, items };
}

/** A line of text as it is: unlike a TextBlock, a RichTextBlock knows no markdown. */
export function line(text: string, style: object = {}): object {
  return { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: cleanText(text, 500), ...style }] };
}

/** Something that is known about what a card shows. Names and values come from strangers. */
export interface Fact {
  readonly name: string;
  readonly value: string;
}

export function factLines(facts: readonly Fact[]): object[] {
  return facts.map(({ name, value }) => ({
    type: 'RichTextBlock',
    spacing: 'Small',
    inlines: [
      { type: 'TextRun', text: `${cleanText(name, 80)}  `, isSubtle: true },
      { type: 'TextRun', text: cleanText(value, 500) },
    ],
  }));
}

/** Shows an activity in the place of an earlier one, where the channel can; returns the id of the message that shows it. */
export async function showInPlace(
  context: TurnContext,
  activity: Partial<Activity>,
  messageId: string | undefined,
): Promise<string | undefined> {
  if (await replaceCard(context, activity, messageId)) return messageId;
  return (await context.sendActivity(activity))?.id;
}

/** False when the channel cannot change what stands there: it stays, and is refused as stale when it is used. */
export async function replaceCard(
  context: TurnContext,
  activity: Partial<Activity>,
  messageId: string | undefined,
): Promise<boolean> {
  if (!messageId || !channelOf(context.activity.channelId).updatesMessages) return false;
  return context.updateActivity({ ...activity, id: messageId }).then(
    () => true,
    () => false,
  );
}
