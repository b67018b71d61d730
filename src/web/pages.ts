import { channelOf } from '../channel/channels';
import { cleanText } from '../channel/untrustedText';
import type { Chat, Failure } from '../login/flow';
import { html, type Html, type Page } from './html';
import { handCodeToTeams } from './teamsScript';

/** The closed set of codes an error page carries, for whoever helps and for tests from outside. */
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

interface FailurePage {
  readonly code: PageCode;
  readonly status: number;
  readonly title: string;
  readonly body: Html;
}

const again = html`<p>Go back to the chat and say <strong>log in</strong> to start again.</p>`;
const administrator = html`<p>Please tell the administrator of this assistant. Nothing was linked to your chat.</p>`;

const failurePages: Readonly<Record<Failure, FailurePage>> = {
  denied: {
    code: 'denied',
    status: 403,
    title: 'You declined',
    body: html`<p>The assistant got no access to your Atlassian account.</p>
      ${again}`,
  },
  cancelled: {
    code: 'cancelled',
    status: 410,
    title: 'This sign-in was cancelled',
    body: html`<p>It was cancelled in the chat. Nothing was linked.</p>
      ${again}`,
  },
  expired: {
    code: 'expired',
    status: 410,
    title: 'This sign-in link is over',
    body: html`<p>The link has been used already, or it was open for too long. Nothing more was linked.</p>
      ${again}`,
  },
  replaced: {
    code: 'replaced',
    status: 410,
    title: 'A newer sign-in took its place',
    body: html`<p>You asked to sign in again after this link was sent. Use the newest button in the chat.</p>`,
  },
  'wrong-browser': {
    code: 'wrong-browser',
    status: 403,
    title: 'This is not the browser the sign-in began in',
    body: html`<p>To keep your account yours, a sign-in has to begin and end in one browser that accepts cookies.</p>
      <p>Go back to the chat and press the sign-in button there. If somebody sent you the link, close this page.</p>`,
  },
  'unknown-link': {
    code: 'unknown-link',
    status: 400,
    title: 'This link is not one of ours',
    body: html`<p>The address is incomplete, or it was not made by this assistant.</p>
      ${again}`,
  },
  'no-site': {
    code: 'no-site',
    status: 403,
    title: 'No site with Jira Service Management',
    body: html`<p>
        Your Atlassian account reaches no site where this assistant can raise requests. You may have signed in with
        another account than the one you use at work, or your administrator has yet to give you access to Jira Service
        Management.
      </p>
      ${again}`,
  },
  'customer-account': {
    code: 'no-site',
    status: 403,
    title: 'This is a portal-only account',
    body: html`<p>
      Atlassian does not let portal-only customer accounts sign in to apps. You can raise your request in the customer
      portal; to use this assistant, ask your administrator for an account with access to Jira Service Management.
    </p>`,
  },
  'missing-scope': {
    code: 'missing-scope',
    status: 403,
    title: 'A permission is missing',
    body: html`<p>
        Atlassian did not grant everything this assistant needs: reading and raising service requests, and your profile.
      </p>
      ${administrator}`,
  },
  misconfigured: {
    code: 'misconfigured',
    status: 500,
    title: 'This assistant is not set up correctly',
    body: html`<p>
        Atlassian does not accept the assistant’s client id, secret or callback address. It is not your fault.
      </p>
      ${administrator}`,
  },
  'no-user-name': {
    code: 'misconfigured',
    status: 403,
    title: 'Atlassian did not say who you are',
    body: html`<p>This assistant knows its users by e-mail address, and your Atlassian profile did not share one.</p>
      ${administrator}`,
  },
  'not-registered': {
    code: 'denied',
    status: 403,
    title: 'You are not registered with this assistant',
    body: html`<p>
      Only registered users may use it. Ask its administrator to register you, who sees you among those who wait. Then
      sign in again.
    </p>`,
  },
  blocked: {
    code: 'denied',
    status: 403,
    title: 'Your access is blocked',
    body: html`<p>The administrator of this assistant has blocked your access. Nothing was linked to your chat.</p>
      <p>If you think it is a mistake, ask the administrator.</p>`,
  },
  unavailable: {
    code: 'unavailable',
    status: 503,
    title: 'The sign-in could not be finished just now',
    body: html`<p>Atlassian does not answer as it should, or too many people sign in at once. Nothing was linked.</p>
      <p>Wait a minute, then go back to the chat and say <strong>log in</strong>.</p>`,
  },
  store: {
    code: 'store',
    status: 503,
    title: 'This assistant’s own store is away',
    body: html`<p>Atlassian and your account are well: the assistant cannot reach its own records just now.</p>
      <p>
        Wait a minute, then load this page again. If that does not help, tell the administrator of this assistant.
      </p>`,
  },
  internal: {
    code: 'unavailable',
    status: 500,
    title: 'Something went wrong in this assistant',
    body: html`<p>It is a mistake of the assistant’s own. Atlassian and your account are well.</p>
      ${administrator}`,
  },
  'too-many-codes': {
    code: 'expired',
    status: 410,
    title: 'Too many wrong codes',
    body: html`<p>For your safety this sign-in has ended. Nothing was linked.</p>
      ${again}`,
  },
};

export function failurePage(reason: Failure): Page {
  const { title, body, ...page } = failurePages[reason];
  return {
    ...page,
    title,
    body: html`<h1>${title}</h1>
      ${body}`,
  };
}

/** A name of somebody's own making: short, in one line, and with no say in how the text around it is laid out. */
function named(name: string): Html {
  return html`<bdi><strong>${cleanText(name, 80) || 'no name'}</strong></bdi>`;
}

/** Shows the code that the person who asked has to give in the chat; in a channel's own pop-up hands it over as well. */
export function codePage(code: string, account: string, chat: Chat): Page {
  const { displayName, popUp } = channelOf(chat.channelId);
  return {
    status: 200,
    title: 'Almost done',
    body: html`<h1>Almost done</h1>
      <p>Type this code in the chat with ${named(chat.botName)}:</p>
      <output id="verification-code">${code}</output>
      <p>It gives ${named(chat.userName)} in ${displayName} access to Jira as ${named(account)}.</p>
      <p class="quiet">
        Is that not you, or did somebody send you here? Then close this page and give the code to nobody: whoever has it
        acts in your name. It is good for ten minutes.
      </p>`,
    ...(popUp ? { script: handCodeToTeams(code) } : {}),
  };
}

export function donePage(chat: Chat): Page {
  return {
    status: 200,
    title: 'You are signed in',
    body: html`<h1>You are signed in</h1>
      <p>Go back to the chat with ${named(chat.botName)}. You can close this page.</p>`,
  };
}
