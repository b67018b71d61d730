import { cardMessage } from './cardMessage';
import type { Activity } from './sdk';
import type { Texts } from './texts/texts';
import { cleanLines, cleanText, shownLines, shownText, unmarkedText } from './untrustedText';

/** Bytes: minutes of it, and a small part of the 28 KB that Teams takes. */
const longestSpeech = 4000;

/** A message with one Adaptive Card, and what stands in it for whoever hears it, or whose client shows no cards. */
export function adaptiveCard(body: readonly object[], actions: readonly object[] = []): Partial<Activity> {
  const rows = inRows(actions);
  const texts = textsIn(body);
  const [summary = ''] = texts;
  const card = cardMessage('adaptive', {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    // The newest that Teams shows everywhere.
    version: '1.4',
    // Of a card without it a screen reader hears nothing but its inputs and buttons.
    speak: inBytes(cleanText(texts.map(asSentence).join(' '), longestSpeech)),
    // Clients may take it for markdown: https://adaptivecards.io/explorer/AdaptiveCard.html
    fallbackText: inBytes(cleanLines(texts.map((text) => unmarkedText(text, 1000)).join('\n'), longestSpeech)),
    ...(rows.length > 1 ? { body: [...body, ...rows] } : { body, ...(actions.length > 0 ? { actions } : {}) }),
  });
  return { ...card, summary };
}

/** Characters of a phone's width, and those that a button takes beside its title. */
const widestRow = 38;
const aroundTitle = 5;
/** As wide as two of others (UAX #11). */
const wide = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\uff01-\uff60]/gu;

/** Buttons in rows of which a phone cuts none; a client may hide all but the first six of a card that has them in one. */
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
  // The gap between rows is that between buttons: a client may show one below the other.
  return rows.map((row, index) => ({
    type: 'ActionSet',
    spacing: index === 0 ? 'Medium' : 'Default',
    actions: row.actions,
  }));
}

/** What a card says, line by line, with what its inputs are called; what they hold, and buttons, are announced by themselves. */
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

/** As much as there is room for, and no half character. */
function inBytes(text: string): string {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length <= longestSpeech) return text;
  return `${new TextDecoder().decode(bytes.subarray(0, longestSpeech), { stream: true })}…`;
}

/** In Japanese, where a point is read out. */
const endsWide = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}）」]$/u;

export function asSentence(text: string): string {
  if (endsByItself(text)) return text;
  return `${text}${endsWide.test(text) ? '。' : '.'}`;
}

function endsByItself(text: string): boolean {
  return /[.!?:;…。！？：；؟؛]\u2069?$/.test(text);
}

/**
 * A part of a card that is pressed as a whole: one of several things to choose from. The action's title is all that its lines
 * say: whoever speaks to a computer presses it by what they see (WCAG 2.5.3). It has no colours of its own: Web Chat's dark
 * style makes them unreadable.
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

/** A title in our own words, which a screen reader finds as one. A TextBlock knows markdown: no place for a stranger's text. */
export function heading(text: string): object {
  return { type: 'TextBlock', style: 'heading', weight: 'Bolder', wrap: true, text };
}

/** A line of text as it is: unlike a TextBlock, a RichTextBlock knows no markdown. */
export function line(text: string, style: object = {}): object {
  return { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: shownText(text, 500), ...style }] };
}

/** Tells one thing from another by its shape and, for whoever sees it, its colour: no client's yellow is good for words. */
export interface Mark {
  readonly icon: string;
  /** Adaptive Cards' name. */
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

/** Something that is known about what a card shows. Names and values come from strangers. */
export interface Fact {
  readonly name: string;
  readonly value: string;
  /** Before the value. */
  readonly mark?: Mark;
}

/** What leads on to something: `What do you need?` needs no colon. */
export function labelled({ colon }: Texts, name: string): string {
  return endsByItself(name) ? `${name} ` : `${name}${colon}`;
}

/** Of a value: each is a part of the card by itself. */
export const linesShown = 60;

/** A value keeps its line breaks; what is more than `longest` characters of it is said to be there. */
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
      // Of an empty line clients show nothing.
      ...more.map((one) => paragraph([{ type: 'TextRun', text: one || '\u00a0' }], 'None')),
    ];
  });
}
