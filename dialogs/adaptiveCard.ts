import { cardMessage } from './cardMessage';
import type { Activity } from './sdk';
import type { Texts } from './texts/texts';
import { cleanLines, cleanText, shownLines, shownText, unmarkedText } from './untrustedText';

/** Bytes: several minutes of speech, and a small part of the 28 KB that Teams accepts. */
const longestSpeech = 4000;

/** A message with one Adaptive Card, its text also as speech, and as a fallback for clients that show no cards. */
export function adaptiveCard(body: readonly object[], actions: readonly object[] = []): Partial<Activity> {
  const rows = inRows(actions);
  const texts = textsIn(body);
  const [summary = ''] = texts;
  const card = cardMessage('adaptive', {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    // The newest version that Teams shows on every device.
    version: '1.4',
    // Without it a screen reader reads out only the card's inputs and buttons.
    speak: inBytes(cleanText(texts.map(asSentence).join(' '), longestSpeech)),
    // Clients may render it as Markdown: https://adaptivecards.io/explorer/AdaptiveCard.html
    fallbackText: inBytes(cleanLines(texts.map((text) => unmarkedText(text, 1000)).join('\n'), longestSpeech)),
    ...(rows.length > 1 ? { body: [...body, ...rows] } : { body, ...(actions.length > 0 ? { actions } : {}) }),
  });
  return { ...card, summary };
}

/** In characters: the width of a phone, and what a button takes in addition to its title. */
const widestRow = 38;
const aroundTitle = 5;
/** Characters twice as wide as the others (UAX #11). */
const wide = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\uff01-\uff60]/gu;

/** Lays out buttons in rows that fit a phone's width. A client may hide all but the first six buttons of a single row. */
export function inRows(actions: readonly object[]): object[] {
  const rows: { readonly actions: object[]; width: number }[] = [];
  for (const action of actions) {
    const title = 'title' in action && typeof action.title === 'string' ? action.title : '';
    const width = title.length + (title.match(wide)?.length ?? 0) + aroundTitle;
    const row = rows.at(-1);
    if (row && row.width + width <= widestRow) {
      row.actions.push(action);
      row.width += width;
    } else rows.push({ actions: [action], width });
  }
  // Rows are as far apart as buttons are: a client may stack the buttons of a row.
  return rows.map((row, index) => ({
    type: 'ActionSet',
    spacing: index === 0 ? 'Medium' : 'Default',
    actions: row.actions,
  }));
}

/** A card's text, line by line, with the labels of its inputs; screen readers announce their values, and buttons, by themselves. */
function textsIn(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(textsIn);
  if (typeof part !== 'object' || part === null) return [];
  const { text, label, inlines, items, columns } = {
    text: '',
    label: '',
    inlines: [],
    items: [],
    columns: [],
    ...part,
  };
  const said = Array.isArray(inlines) ? inlines.flatMap(textsIn).join('').trim() : '';
  const texts = [text, label, said, ...textsIn(items), ...textsIn(columns)];
  return texts.filter((one) => /[\p{L}\p{N}]/u.test(one));
}

/** Cuts text to `longestSpeech` without splitting a character. */
function inBytes(text: string): string {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length <= longestSpeech) return text;
  return `${new TextDecoder().decode(bytes.subarray(0, longestSpeech), { stream: true })}…`;
}

/** The end of Japanese text, after which "." would be read out. */
const endsWide = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}）」]$/u;

export function asSentence(text: string): string {
  if (endsByItself(text)) return text;
  return `${text}${endsWide.test(text) ? '。' : '.'}`;
}

function endsByItself(text: string): boolean {
  return /[.!?:;…。！？：；؟؛]\u2069?$/.test(text);
}

/**
 * A part of a card that can be pressed as a whole: one of several things to choose from. The action's title must hold all the text shown,
 * so that people who use speech input can press it by what they see (WCAG 2.5.3). It has no colours of its own: Web Chat's dark style
 * makes them unreadable.
 */
export function tile([first, ...more]: readonly object[], action: object): object {
  const isLink = 'url' in action;
  const items = [first, ...more.map((one) => ({ ...one, spacing: 'None' }))];
  const columns = [
    { type: 'Column', width: 'stretch', items },
    {
      type: 'Column',
      width: 'auto',
      verticalContentAlignment: 'Center',
      items: [line(isLink ? '↗' : '›', { isSubtle: true })],
    },
  ];
  return { type: 'ColumnSet', separator: true, spacing: 'Small', selectAction: action, columns };
}

/** A title in our own words, which screen readers find as a heading. A TextBlock renders Markdown: no place for strangers' text. */
export function heading(text: string): object {
  return { type: 'TextBlock', style: 'heading', weight: 'Bolder', wrap: true, text };
}

/** A line of text, shown as it is: unlike a TextBlock, a RichTextBlock does not render Markdown. */
export function line(text: string, style: object = {}): object {
  return { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: shownText(text, 500), ...style }] };
}

/** Tells things apart by shape, and by colour as well. Only the icon is coloured: no client's yellow is readable as text. */
export interface Mark {
  readonly icon: string;
  /** A colour name of Adaptive Cards. */
  readonly color: string;
}

function markRun(mark: Mark | undefined): readonly object[] {
  return mark ? [{ type: 'TextRun', text: `${mark.icon} `, color: mark.color }] : [];
}

/** A line with a mark before it. */
export function markedLine(mark: Mark, text: string, style: object = {}): object {
  return {
    type: 'RichTextBlock',
    inlines: [...markRun(mark), { type: 'TextRun', text: shownText(text, 500), ...style }],
  };
}

/** A name and a value shown on a card. Both come from strangers. */
export interface Fact {
  readonly name: string;
  readonly value: string;
  /** Shown before the value. */
  readonly mark?: Mark;
}

/** A label before its value: with a colon, unless it ends in punctuation as `What do you need?` does. */
export function labelled({ colon }: Texts, name: string): string {
  return endsByItself(name) ? `${name} ` : `${name}${colon}`;
}

/** How many lines are shown of a value: each is an element of the card. */
export const linesShown = 60;

/** Values keep their line breaks. One longer than `longest` characters is cut, and says how many more there are. */
export function factLines(t: Texts, facts: readonly Fact[], longest = 500): object[] {
  return facts.flatMap(({ name, value, mark }) => {
    const whole = value.trim().replace(/\r\n?/g, '\n');
    const lines = whole.split('\n', linesShown).join('\n');
    const text = shownLines(lines, longest);
    const rest = [...whole].length - Math.min(longest, [...lines].length);
    const [first = '', ...more] = (rest > 0 ? t.card.moreCharacters(text, rest) : text).split('\n');
    const called = { type: 'TextRun', text: labelled(t, shownText(name, 80)), isSubtle: true };
    const paragraph = (inlines: readonly object[], spacing: string) => ({ type: 'RichTextBlock', spacing, inlines });
    return [
      paragraph([called, ...markRun(mark), { type: 'TextRun', text: first }], 'Small'),
      // Clients show nothing for an empty line.
      ...more.map((one) => paragraph([{ type: 'TextRun', text: one || '\u00a0' }], 'None')),
    ];
  });
}
