import { channelOf } from '../channel/channels';
import { cleanText } from '../channel/untrustedText';
import type { Failure } from '../login/failures';
import type { Chat } from '../login/flow';
import { html, type Html, type Page } from './html';
import { handCodeToTeams } from './teamsScript';
import { handCodeToWebChat } from './webChatScript';
import type { PageTexts } from './texts/pageTexts';

/** All codes that an error page can carry, for support and for tests from outside. */
type PageCode =
  | 'denied'
  | 'expired'
  | 'wrong-browser'
  | 'unknown-link'
  | 'no-site'
  | 'missing-scope'
  | 'misconfigured'
  | 'unavailable'
  | 'replaced'
  | 'cancelled'
  | 'store';

/** The code and HTTP status of each failure. */
const failurePages: Readonly<Record<Failure, readonly [PageCode, number]>> = {
  denied: ['denied', 403],
  cancelled: ['cancelled', 410],
  expired: ['expired', 410],
  replaced: ['replaced', 410],
  'wrong-browser': ['wrong-browser', 403],
  'unknown-link': ['unknown-link', 400],
  'no-site': ['no-site', 403],
  'customer-account': ['no-site', 403],
  'missing-scope': ['missing-scope', 403],
  misconfigured: ['misconfigured', 500],
  'no-user-name': ['misconfigured', 403],
  'not-registered': ['denied', 403],
  blocked: ['denied', 403],
  unavailable: ['unavailable', 503],
  store: ['store', 503],
  internal: ['unavailable', 500],
  'too-many-codes': ['expired', 410],
};

export function failurePage(texts: PageTexts, reason: Failure): Page {
  const [code, status] = failurePages[reason];
  const { title, body } = texts.failures[reason];
  return {
    texts,
    code,
    status,
    title,
    body: html`<h1>${title}</h1>
      ${body.map(paragraph)}`,
  };
}

/** Text between double asterisks becomes bold. */
function paragraph(text: string): Html {
  const parts = text
    .split('**')
    .map((part, index) => (index % 2 === 1 ? html`<strong>${part}</strong>` : html`${part}`));
  return html`<p>${parts}</p> `;
}

/** A name that somebody chose: shortened, on one line, and isolated so that it cannot affect the text around it. */
function named({ noName }: PageTexts, name: string): Html {
  return html`<bdi><strong>${cleanText(name, 80) || noName}</strong></bdi>`;
}

/**
 * Shows the code to type into the chat. In a channel's own pop-up, or for the web pages that may have it, a script hands it over
 * as well.
 */
export function codePage(
  texts: PageTexts,
  code: string,
  account: string,
  chat: Chat,
  webChatPages: readonly string[] = [],
): Page {
  const { id, displayName, popUp, inWebPages } = channelOf(chat.channelId);
  const channel = id === 'emulator' ? texts.testChat : displayName;
  return {
    texts,
    status: 200,
    title: texts.almostDone,
    body: html`<h1>${texts.almostDone}</h1>
      <p>${texts.typeCode(named(texts, chat.botName))}</p>
      <output id="verification-code">${code}</output>
      <p>${texts.whatItGives(named(texts, chat.userName), channel, named(texts, account))}</p>
      <p class="quiet">${texts.notYou}</p>`,
    ...(popUp ? { script: handCodeToTeams(code) } : {}),
    ...(inWebPages && webChatPages.length > 0
      ? { script: handCodeToWebChat(code, chat.conversationId, webChatPages) }
      : {}),
  };
}

export function donePage(texts: PageTexts, chat: Chat): Page {
  return {
    texts,
    status: 200,
    title: texts.signedIn,
    body: html`<h1>${texts.signedIn}</h1>
      <p>${texts.goBack(named(texts, chat.botName))}</p>`,
  };
}
