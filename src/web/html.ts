import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Branding } from '../channel/branding';

/** HTML that is safe to send. Only the `html` tag makes it, and escapes every value that is not itself `Html`. */
export interface Html {
  readonly markup: string;
}

type Value = string | Html | readonly Html[];

export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  const parts = strings.map((text, index) => {
    const value = values[index];
    return value === undefined ? text : text + markupOf(value);
  });
  return { markup: parts.join('') };
}

function markupOf(value: Value): string {
  if (typeof value === 'string') return escape(value);
  return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('');
}

function escape(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

/** One of our pages: constant text, except for names, which are escaped. */
export interface Page {
  readonly status: number;
  /** The language of the page. Default: English. */
  readonly texts?: { readonly language: string; readonly isRightToLeft: boolean };
  readonly title: string;
  /** The `data-code` attribute of `<main>`. */
  readonly code?: string;
  readonly body: Html;
  readonly branding?: Branding | undefined;
  /** A path of ours that the browser goes on to at once; it replaces this page in the history, too. */
  readonly goesOnTo?: string;
  /** A script of this package's own. A page with a script stays reachable from the window that opened it. */
  readonly script?: string;
  /** For a page that a person works on: its forms may be posted to this host, and no window that opened it can reach it. */
  readonly workplace?: {
    /** Comes before `<main>`. */
    readonly header: Html;
    /** Added to the style that all pages share. */
    readonly style: string;
  };
}

const style = `
:root { color-scheme: light dark; --text: #172b4d; --quiet: #505f79; --page: #f4f5f7; --card: #fff; --accent: #0052cc; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e6edf7; --quiet: #a9b8cf; --page: #111821; --card: #1c2733; --accent: #85b8ff; }
}
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 1.5rem;
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; color: var(--text); background: var(--page); }
main { width: 100%; max-width: 30rem; padding: 2rem; border-radius: .75rem; background: var(--card); box-shadow: 0 1px 4px #0003; }
h1 { margin: 0 0 .75rem; font-size: 1.35rem; line-height: 1.3; text-wrap: balance; }
:lang(ja) { word-break: auto-phrase; }
p { margin: 0 0 .9rem; } p:last-child { margin-bottom: 0; }
strong { overflow-wrap: anywhere; }
.logo { display: block; max-width: 100%; max-height: 48px; margin: 0 0 1.25rem; }
.quiet { color: var(--quiet); font-size: .9rem; }
#verification-code { display: block; margin: 1rem 0; padding: .6rem; border: 2px solid var(--accent); border-radius: .5rem;
  text-align: center; font: 600 2.25rem/1.2 ui-monospace, "Cascadia Code", Menlo, Consolas, monospace; letter-spacing: .25em;
  user-select: all; direction: ltr; }
`;

/** Seconds. */
const retryAfter = 10;

/** Sends a text as a download with this name. */
export function sendFile(response: ServerResponse, name: string, text: string): void {
  setHeaders(response);
  response.setHeader('content-type', 'application/octet-stream');
  response.setHeader('content-disposition', `attachment; filename="${name.replace(/[^\w.-]/g, '-')}"`);
  response.statusCode = 200;
  response.end(text);
}

/** Sends a page that cannot be framed or cached, runs no script but its own, and sends no referrer. */
export function sendPage(response: ServerResponse, page: Page): void {
  const {
    status,
    title,
    code,
    body,
    goesOnTo,
    script,
    workplace,
    branding,
    texts = { language: 'en', isRightToLeft: false },
  } = page;
  const nonce = randomBytes(16).toString('base64');
  const scripts = script === undefined ? '' : `; script-src 'nonce-${nonce}'`;
  const images = branding?.logo === undefined ? '' : `; img-src ${sourceOf(branding.logo)}`;
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'${scripts}${images}`;
  setHeaders(response);
  if (status === 503) response.setHeader('retry-after', retryAfter);
  // HTML, "shared declarative refresh steps": a refresh at once replaces the page. Needs no script.
  if (goesOnTo !== undefined) response.setHeader('refresh', `0; url=${goesOnTo}`);
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.setHeader(
    'content-security-policy',
    `${policy}; base-uri 'none'; form-action ${workplace ? "'self'" : "'none'"}; frame-ancestors 'none'`,
  );
  if (script === undefined || workplace) response.setHeader('cross-origin-opener-policy', 'same-origin');
  const logo =
    branding?.logo === undefined ? [] : [html`<img class="logo" src="${branding.logo}" alt="${branding.name}" />`];
  const main =
    code === undefined ? html`<main>${logo}${body}</main>` : html`<main data-code="${code}">${logo}${body}</main>`;
  const accent = branding?.accent === undefined ? '' : `:root { --accent: ${branding.accent}; }`;
  response.statusCode = status;
  response.end(
    `<!doctype html>
<html lang="${texts.language}"${texts.isRightToLeft ? ' dir="rtl"' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escape(title)}</title>
<style nonce="${nonce}">${style}${accent}${workplace?.style ?? ''}</style>
</head>
<body>
${workplace?.header.markup ?? ''}${main.markup}
${script === undefined ? '' : `<script nonce="${nonce}">${script}</script>`}
</body>
</html>
`,
  );
}

/** The source that the content security policy has to allow for this logo. */
function sourceOf(logo: string): string {
  return logo.startsWith('data:') ? 'data:' : new URL(logo).origin;
}

export function redirect(
  response: ServerResponse,
  status: 302 | 303,
  location: string,
  cookie?: string | string[],
): void {
  setHeaders(response);
  if (cookie !== undefined) response.setHeader('set-cookie', cookie);
  response.setHeader('location', location);
  response.statusCode = status;
  response.end();
}

function setHeaders(response: ServerResponse): void {
  response.setHeader('cache-control', 'no-store');
  response.setHeader('referrer-policy', 'no-referrer');
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('x-frame-options', 'DENY');
}
