import { cleanText } from '../src/channel/untrustedText';

export { cleanLines, cleanText, isolated, laidOut, shownLines, shownText } from '../src/channel/untrustedText';

/**
 * What a renderer would take for Markdown, HTML or an address: paired marks and brackets anywhere, whatever begins a heading, a quotation or
 * a list, `//`, the dot of `www.` and `example.com`, and character references.
 */
const markup = /[*_~`[\]<\\@]|^[#>+=-]|(?<=^\d{1,9})[.)]|\/(?=\/)|(?<=\S)\.(?=\p{L})|&(?=#?\w+;)/gu;
const oneDotLeader = '\u2024';
const toFullWidth = 0xff01 - 0x21;

/**
 * Like `cleanText`, for the title of a choice, which Microsoft's renderer reads as Markdown. Escaping is not possible, because other clients
 * would show the escapes; so whatever would be markup is written as its full-width form.
 */
export function unmarkedText(text: string, length: number): string {
  return cleanText(text, length).replace(markup, (mark) =>
    mark === '.' ? oneDotLeader : String.fromCharCode(mark.charCodeAt(0) + toFullWidth),
  );
}
