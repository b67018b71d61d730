// Control characters except tab and line feed, and everything that reorders or hides text.
const unsafe =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;
/** The same except FSI and PDI, which affect only the text between them. */
const unsafeShown =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2067\ufeff\ufff9-\ufffb]/g;

/** Strangers' text for display as it is: on one line, without control or bidi characters, at most `length` characters. */
export function cleanText(text: string, length: number): string {
  return inLine(text, unsafe, /\s+/g, length);
}

/** The same, keeping line breaks. */
export function cleanLines(text: string, length: number): string {
  return inLines(text, unsafe, length);
}

/** A sentence of ours that quotes strangers, on one line: isolates inside it stay, and so do the spaces of French. */
export function shownText(text: string, length: number): string {
  return paired(inLine(text, unsafeShown, /\s{2,}|[^\S\u00a0\u202f]/g, length));
}

/** The same, keeping line breaks. */
export function shownLines(text: string, length: number): string {
  return paired(inLines(text, unsafeShown, length));
}

/** Carriage returns and the line and paragraph separators: they separate words, but would be stripped as unsafe. */
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

/** Drops unpaired isolates and ends of isolates on a line: they could come from a stranger's text. */
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
 * Isolates text that has letters of the other direction, so that it and the sentence or card around it do not reorder each other
 * (UAX #9, FSI and PDI). Text whose letters are all inside isolates has no direction of its own: an isolate around it would run
 * from the left, so it gets none. Nor do addresses: a client could take the mark for part of one.
 */
export function isolated(text: string, isRightToLeft: boolean): string {
  const runsOtherWay = (isRightToLeft ? leftToRight : rightToLeft).test(text) && !/^https?:\S+$/.test(text);
  return runsOtherWay ? text.split('\n').map(isolatedLine).join('\n') : text;
}

/** Leaves out a final colon and space, which belong to the sentence. */
function isolatedLine(line: string): string {
  const inner = line.trimStart().replace(/(?<![:\s])[:\s]+$/, '');
  const hasDirection = /\p{L}/u.test(inner.replace(isolates, ''));
  return !hasDirection ? line : line.replace(inner, () => `${isolate}${inner}${popIsolate}`);
}

/**
 * Text for a client that knows no direction: it may lay out each line from the left, or go by its first letter, which may be part of
 * a name. For right-to-left text a mark settles the first case, and an isolate to the end of the line the second (UAX #9, RLM and RLI).
 */
export function laidOut(text: string, isRightToLeft: boolean): string {
  return isRightToLeft ? text.replace(/^(?=.)(?!https?:)/gm, '\u200f\u2067') : text;
}

function shorten(text: string, length: number): string {
  const characters = [...text];
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}
