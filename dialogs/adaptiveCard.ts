import { CardFactory, MessageFactory, type Activity } from './sdk';
import { cleanLines, cleanText } from './untrustedText';

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

/** A value keeps its line breaks; what is more than `longest` characters of it is said to be there. */
export function factLines(facts: readonly Fact[], longest = 500): object[] {
  return facts.flatMap(({ name, value }) => {
    const text = cleanLines(value, longest);
    const rest = [...value.trim()].length - longest;
    const [first = '', ...more] = (rest > 0 ? `${text} (and ${rest} more characters)` : text).split('\n');
    const heading = { type: 'TextRun', text: `${cleanText(name, 80)}  `, isSubtle: true };
    const paragraph = (inlines: readonly object[], spacing: string) => ({ type: 'RichTextBlock', spacing, inlines });
    return [
      paragraph([heading, { type: 'TextRun', text: first }], 'Small'),
      ...more.map((one) => paragraph([{ type: 'TextRun', text: one }], 'None')),
    ];
  });
}
