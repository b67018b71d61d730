import type * as HtmlParser from 'htmlparser2';
import { cut, longestText } from '../longText';
import { createLines } from './lines';

/** The most characters of markup that are read. */
const longestHtml = 2 * longestText;

/** Line breaks before and after; two leave an empty line. */
const breaksAround = new Map([
  ...['div', 'li', 'tr', 'dt', 'dd', 'section', 'article', 'header', 'footer'].map((tag) => [tag, 1] as const),
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, 2] as const),
  ...['ul', 'ol', 'dl', 'table', 'blockquote', 'pre', 'hr'].map((tag) => [tag, 2] as const),
]);

/** Elements whose content is not text. */
const unread = new Set(['head', 'script', 'style', 'template']);

const rule = '-'.repeat(40);

let library: typeof HtmlParser | undefined;

/**
 * The text of HTML rendered by Atlassian: no markup, and no link targets, which its writer chose. Lists, quotations and table rows
 * are marked with characters. Still untrusted.
 */
export function plainText(html: string): string {
  // Loaded with the first comment, to keep start-up fast.
  library ??= require('htmlparser2') as typeof HtmlParser;
  const lines = createLines(longestText);
  /** The next numbers of the open lists; `undefined` for an unordered one. */
  const lists: (number | undefined)[] = [];
  let unreadOpen = 0;
  let preOpen = 0;

  function breakAround(tag: string): void {
    const isNestedList = (tag === 'ul' || tag === 'ol') && lists.length > 0;
    lines.breakTo(isNestedList ? 1 : (breaksAround.get(tag) ?? 0));
  }

  function itemMark(): string {
    const number = lists.at(-1);
    if (number === undefined) return ' * ';
    lists[lists.length - 1] = number + 1;
    return ` ${number}. `;
  }

  const parser = new library.Parser(
    {
      onopentag(tag, { start }) {
        if (unread.has(tag)) unreadOpen += 1;
        breakAround(tag);
        if (tag === 'br') lines.newLine();
        if (tag === 'hr') lines.verbatim(rule);
        if (tag === 'td' || tag === 'th') lines.separate(' | ');
        if (tag === 'pre') preOpen += 1;
        if (tag === 'ul') lists.push(undefined);
        if (tag === 'ol') lists.push(/^\d{1,6}$/.test(start ?? '') ? Number(start) : 1);
        if (tag === 'li') lines.indent(itemMark());
        if (tag === 'blockquote') lines.indent('> ', '> ');
      },
      ontext(text) {
        if (unreadOpen > 0) return;
        if (preOpen > 0) lines.verbatim(text);
        else lines.words(text);
      },
      onclosetag(tag) {
        if (unread.has(tag)) unreadOpen -= 1;
        if (tag === 'pre') preOpen -= 1;
        if (tag === 'ul' || tag === 'ol') lists.pop();
        breakAround(tag);
        if (tag === 'li' || tag === 'blockquote') lines.outdent();
      },
    },
    { decodeEntities: true },
  );
  parser.end(html.slice(0, longestHtml));
  return cut(lines.text(), longestText);
}
