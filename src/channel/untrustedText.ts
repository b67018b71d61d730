// Control characters but tab and line feed, and everything that reorders or hides text.
const unsafe =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;
/** The same without FSI and PDI, which turn nothing but what is between them. */
const unsafeShown =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2067\ufeff\ufff9-\ufffb]/g;

/** Text of strangers for a place that shows it as it is: no control or bidi characters, one line, at most `length` long. */
export function cleanText(text: string, length: number): string {
  return inLine(text, unsafe, /\s+/g, length);
}

/** The same with its line breaks. */
export function cleanLines(text: string, length: number): string {
  return inLines(text, unsafe, length);
}

/** A sentence of ours with text of strangers in it, on one line: what is isolated in it stays so, and French keeps its spaces. */
export function shownText(text: string, length: number): string {
  return paired(inLine(text, unsafeShown, /\s{2,}|[^\S\u00a0\u202f]/g, length));
}

/** The same with its line breaks. */
export function shownLines(text: string, length: number): string {
  return paired(inLines(text, unsafeShown, length));
}

/** Carriage returns, and the separators of lines and paragraphs: they part words, and go with what is unsafe otherwise. */
const lineEnds = /\r\n?|[\u2028\u2029]/g;

function inLine(text: string, without: RegExp, spaces: RegExp, length: number): string {
  const safe = text.replace(lineEnds, '\n').replace(without, '');
  return shorten(safe.replace(spaces, ' ').trim(), length);
}

function inLines(text: string, without: RegExp, length: number): string {
  const safe = text.replace(lineEnds, '\n').replace(without, '');
  return shorten(safe.replace(/\n{3,}/g, '\n\n').trim(), length);
}

const [isolate, popIsolate] = ['\u2068', '\u2069'];

/** Without an isolate that nothing ends on its line, or an end of nothing: it could be of a stranger's text. */
function paired(text: string): string {
  if (!text.includes(isolate) && !text.includes(popIsolate)) return text;
  return text.split('\n').map(pairedLine).join('\n');
}

function pairedLine(line: string): string {
  const characters = [...line];
  const open: number[] = [];
  const kept = characters.map((character, index) => {
    if (character === isolate) open.push(index);
    return character !== popIsolate || open.pop() !== undefined;
  });
  return characters.filter((_, index) => kept[index] && !open.includes(index)).join('');
}

const rightToLeft = /(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const leftToRight = /(?![\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}])\p{L}/u;

const isolates = /\u2068[^\u2068\u2069]*\u2069/g;

/**
 * Text in a sentence or a card that has letters which run the other way: isolated, so that neither turns the order of the other
 * (UAX #9, FSI and PDI). What has letters in isolates alone has no direction of its own: around it an isolate would run from the
 * left. An address stays as it is: a client could take the mark for a part of it.
 */
export function isolated(text: string, isRightToLeft: boolean): string {
  const runsOtherWay = (isRightToLeft ? leftToRight : rightToLeft).test(text) && !/^https?:\S+$/.test(text);
  return runsOtherWay ? text.split('\n').map(isolatedLine).join('\n') : text;
}

/** Without the colon and the space that lead on to what follows: they are the sentence's. */
function isolatedLine(line: string): string {
  const inner = line.trimStart().replace(/(?<![:\s])[:\s]+$/, '');
  const hasDirection = /\p{L}/u.test(inner.replace(isolates, ''));
  return !hasDirection ? line : line.replace(inner, () => `${isolate}${inner}${popIsolate}`);
}

/**
 * A text whose client knows no direction: it may lay out each line from the left, or go by its first letter, which may be of a name.
 * Where the text runs from the right a mark tells the one, an isolate up to the line's end the other (UAX #9, RLM and RLI).
 */
export function laidOut(text: string, isRightToLeft: boolean): string {
  return isRightToLeft ? text.replace(/^(?=.)(?!https?:)/gm, '\u200f\u2067') : text;
}

function shorten(text: string, length: number): string {
  const characters = [...text];
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}
