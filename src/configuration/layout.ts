import { html, type Html, type Page } from '../web/html';
import type { Notice } from './notice';
import type { Section } from './section';
import { typedScript } from './typedScript';
import { pageStyle } from './pageStyle';
import type { ConfigurationTexts } from './texts/configurationTexts';
import type { Said } from '../platform/said';
import { findingIn } from './texts/findings/findingIn';

/** Everything is served below this, whatever path the public addresses begin with. */
export const homeAt = (basePath: string) => `${basePath}/configuration/`;

export interface WorkPage {
  readonly status?: number;
  readonly title: string;
  readonly notice?: Notice | undefined;
  readonly body: Html;
  readonly script?: string | undefined;
}

/** A page for a logged-in administrator. `current`: the section it shows; none for the overview. */
export function workPage(
  texts: ConfigurationTexts,
  home: string,
  { status = 200, title, notice, body, script }: WorkPage,
  sections: readonly Section[],
  current: Section | undefined,
  logOut: Html,
): Page {
  const link = (address: string, text: string, isHere: boolean) =>
    isHere
      ? html`<li><a href="${address}" aria-current="page">${text}</a></li> `
      : html`<li><a href="${address}">${text}</a></li> `;
  const { configuration, skip } = texts.shell;
  return {
    texts,
    status,
    title: `${notice ? `${notice.text} ` : ''}${title} - ${configuration}`,
    body: html`<h1 id="content" tabindex="-1">${title}</h1>
      ${notice ? noticeBox(texts, notice) : html``}
      <p id="typed" class="note" role="status" hidden>${texts.shell.typedIsBack}</p>
      ${body}`,
    script: typedScript + (script ?? ''),
    workplace: {
      style: pageStyle,
      header: html`<a class="skip" href="#content">${skip}</a>
        <header>
          <nav aria-label="${configuration}">
            <ul>
              ${link(home, configuration, current === undefined)}
              ${sections.map((section) => link(addressOf(home, section), section.title(texts), section === current))}
            </ul>
          </nav>
          ${logOut}
        </header> `,
    },
  };
}

/** A page for somebody who is not logged in: without the list of sections. */
export function plainPage(texts: ConfigurationTexts, status: number, title: string, body: Html, notice?: Notice): Page {
  return {
    texts,
    status,
    title,
    body: html`<h1>${title}</h1>
      ${notice ? noticeBox(texts, notice) : html``} ${body}`,
    workplace: { style: pageStyle, header: html`` },
  };
}

export function addressOf(home: string, { id }: Section): string {
  return `${home}${id}/`;
}

/** Has the focus, so that a screen reader reads it as soon as the page loads. */
function noticeBox(texts: ConfigurationTexts, { kind, text, details = [], said = [] }: Notice): Html {
  const lines = [
    ...details.map((line) => html`<p>${line}</p>`),
    ...said.map((line) => html`<p>${saidIn(texts, line)}</p>`),
  ];
  const content = html`<p><strong>${text}</strong></p>
    ${lines}`;
  return kind === 'bad'
    ? html`<div class="notice bad" role="alert" tabindex="-1" autofocus>${content}</div>`
    : html`<div class="notice ${kind}" role="status" tabindex="-1" autofocus>${content}</div>`;
}

/** A message from another part of the assistant, in the page's language. */
export function saidIn(texts: ConfigurationTexts, said: Said): Html {
  return html`${findingIn(texts, said)}`;
}
