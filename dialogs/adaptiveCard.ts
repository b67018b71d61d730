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
