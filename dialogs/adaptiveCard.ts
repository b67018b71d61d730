import { CardFactory, MessageFactory, type Activity } from './sdk';
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
