import { cleanText } from '../src/channel/untrustedText';

export { cleanLines, cleanText, isolated, laidOut, shownLines, shownText } from '../src/channel/untrustedText';

/**
 * What a renderer would take for markdown, HTML or an address: marks in pairs and brackets anywhere, what begins a heading, a
 * quotation or a list, `//`, the dot of `www.` and `example.com`, and character references.
 */
const markup = /[*_~`[\]<\\@]|^[#>+=-]|(?<=^\d{1,9})[.)]|\/(?=\/)|(?<=\S)\.(?=\p{L})|&(?=#?\w+;)/gu;
const oneDotLeader = '\u2024';
const toFullWidth = 0xff01 - 0x21;

/**
 * The same as `cleanText` for a place where Microsoft's renderer knows markdown: the title of a choice. It has no character
 * that escapes where other clients show such titles as they are; so what would be markup is written in its wide form.
 */
export function unmarkedText(text: string, length: number): string {
  return cleanText(text, length).replace(markup, (mark) =>
    mark === '.' ? oneDotLeader : String.fromCharCode(mark.charCodeAt(0) + toFullWidth),
  );
}
