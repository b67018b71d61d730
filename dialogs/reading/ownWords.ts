import { commandText } from '../texts/commandText';
import { courtesies, kindCommandOf, mail } from '../texts/languages';
import { type Meanings } from '../texts/meanings';

/** How many lines are searched for the end of the person's own words. */
const linesRead = 100;
/** In characters: no closing, sender or "sent from" line is longer; whatever is says something. */
const longestLine = 200;
/** The most words of a name below "thanks": more belong to the message. */
const wordsOfName = 4;
/** The most lines into which clients break the line above a quoted message. */
const linesAbove = 3;

/**
 * A message's own words, without what stands below them in a mail: the message it answers, a signature, "Best regards, Mia". If there is nothing
 * else, the whole text.
 *
 * @param name The sender's name, which may stand alone at the end.
 */
export function ownWords(text: string, name = ''): string {
  if (!text.includes('\n')) return text;
  const lines = belowQuoted(text.split(/\r?\n/));
  const at = lines.slice(0, linesRead).findIndex((_, index) => endsAbove(lines, index));
  const own = withoutName(lines.slice(0, at < 0 ? lines.length : at), name)
    .join('\n')
    .trim();
  return own === '' ? text : own;
}

/** Whether the message's own words end above this line. */
function endsAbove(lines: readonly string[], index: number): boolean {
  const line = lines[index]?.trim() ?? '';
  if (line === '' || line.length > longestLine) return false;
  if (/^(?:--+|__+|—)$/.test(line) || /^-{3,}[^-].*[^-]-{3,}$/.test(line)) return true;
  if (isQuoted(line)) return lines.slice(index).every((one) => one.trim() === '' || isQuoted(one));
  const said = commandText(line.replace(/[,،、]$/, ''));
  if (mail.closing.has(said) || isSaid(said, mail.sentFrom)) return true;
  if (courtesies.has(said) || kindCommandOf.get(said) === 'thanks') return isName(lines.slice(index + 1));
  return isAboveQuote(lines.slice(index, index + linesAbove + 2));
}

/** From the reply on, if it stands below the message it answers. What is quoted without its sender is part of what is said. */
function belowQuoted(lines: readonly string[]): readonly string[] {
  const quoted = lines.slice(0, linesAbove + 2).findIndex(isQuoted);
  const head = lines.slice(0, Math.max(quoted, 0)).filter((line) => line.trim() !== '');
  if (head.length === 0 || !isHead(head)) return lines;
  const own = lines.findIndex((line, index) => index > quoted && line.trim() !== '' && !isQuoted(line));
  return own < 0 ? lines : lines.slice(own);
}

function isQuoted(line: string): boolean {
  return line.trimStart().startsWith('>');
}

/** "On Monday Assistant wrote:", which clients may break into several lines; or "From: …" with "Sent: …" below it. */
function isAboveQuote(lines: readonly string[]): boolean {
  const [first = '', second = ''] = lines;
  if (mail.sender.has(labelOf(first)) && mail.sentAt.has(labelOf(second))) return true;
  const end = lines.slice(0, linesAbove).findIndex((line) => /[:：]\s*$/.test(line));
  if (end < 0 || lines.slice(0, end).some((line) => line.trim() === '')) return false;
  const below = lines.slice(end + 1).find((line) => line.trim() !== '') ?? '';
  if (end === 0 && isQuoted(below)) return true;
  return isHead(lines.slice(0, end + 1));
}

/** Whether the lines say who wrote what is quoted below, and when. */
function isHead(lines: readonly string[]): boolean {
  const head = lines.map((line) => line.trim()).join(' ');
  const said = commandText(head.replace(/[:：]$/, ''));
  return /[\d@]/.test(said) && (isSaid(said, mail.wrote) || (lines.length === 1 && /@[^\s@]+>$/.test(said)));
}

/** `from` of "From: Mia". */
function labelOf(line: string): string {
  const [, label = ''] = /^[*\s]*([^:：*]{1,30})\*?\s?[:：]/.exec(line) ?? [];
  return commandText(label);
}

/** Takes text as `commandText` makes it. */
function isSaid(said: string, patterns: Meanings<unknown>): boolean {
  return [...patterns.keys()].some((pattern) => {
    const [before = '', between = '', after = ''] = ends(pattern);
    return said.startsWith(before) && said.endsWith(after) && said.slice(before.length).includes(between);
  });
}

/** What a pattern begins with, what stands between two gaps, and what it ends with. */
function ends(pattern: string): readonly string[] {
  const parts = pattern.split('*');
  return parts.length > 2 ? parts : [parts[0] ?? '', '', parts[1] ?? ''];
}

/** Whether nothing more follows, or only a name. */
function isName(lines: readonly string[]): boolean {
  const [line = '', ...others] = lines.map((one) => one.trim()).filter(Boolean);
  return others.length === 0 && line.split(/\s+/).length <= wordsOfName && !/[\d?!]/.test(line);
}

/** Drops the sender's name, "Mia", at the end below an empty line. */
function withoutName(lines: readonly string[], name: string): readonly string[] {
  const end = lines.findLastIndex((line) => line.trim() !== '');
  const words = (lines[end] ?? '').trim().toLowerCase().split(/\s+/);
  const names = new Set(name.toLowerCase().split(/\s+/));
  const isOwn = end > 0 && lines[end - 1]?.trim() === '' && words.every((word) => names.has(word));
  return isOwn ? lines.slice(0, end) : lines;
}
