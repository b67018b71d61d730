import type * as HtmlToText from 'html-to-text';
import { longestText } from '../lenientSchemas';

/** Characters of markup that are read. */
const longestHtml = 2 * longestText;

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

const options: HtmlToText.HtmlToTextOptions = {
  wordwrap: false,
  limits: { maxDepth: 40 },
  selectors: [
    // Where a link leads is the writer's choice: its words are enough.
    { selector: 'a', options: { ignoreHref: true } },
    ...['img', 'script', 'style'].map((selector) => ({ selector, format: 'skip' })),
    ...headings.map((selector) => ({ selector, options: { uppercase: false } })),
  ],
};

let library: typeof HtmlToText | undefined;

/** The text of what Atlassian has rendered: no markup, no addresses behind words. Still untrusted. */
export function plainText(html: string): string {
  // Loaded when the first comment is read: a start need not wait for it.
  library ??= require('html-to-text') as typeof HtmlToText;
  return library.convert(html.slice(0, longestHtml), options).slice(0, longestText);
}
