import { randomBytes } from 'node:crypto';
import { refusal } from '../audit/event';
import { isPassing, parseCallback, type Callback } from '../atlassian/callback';
import type { OAuth } from '../atlassian/oauth';
import type { Failure } from './failures';
import {
  core,
  failed,
  ownFault,
  flowKey,
  holdLifetime,
  newCode,
  slotOf,
  type Flow,
  type Grant,
  type Refused,
} from './flow';
import type { Records } from '../records/records';
import { setTimeout as delay } from 'node:timers/promises';
import type { BrowserResult } from './browserView';
import type { Subject } from './subject';
import type { Ticket, Tickets } from './tickets';

/** Milliseconds after which an exchange counts as failed: its process must have died. */
const exchangeLifetime = 90_000;
const exchangesAtMost = 50;
/**
 * How often, in milliseconds, and how many times a request looks whether the exchange begun by another request of the same browser
 * has ended.
 */
const pollEvery = 250;
const pollsAtMost = 40;

/** The browser's side of a sign-in. Forged links, states and cookies are refused without touching the storage. */
export interface BrowserFlow {
  /**
   * The sign-in link was opened. Changes nothing, so link previews and scanners may open it too. A browser that has come back from
   * Atlassian already, which its `cookies` show, is led to its page.
   */
  openLink(link: string, ...cookies: readonly string[]): Promise<BrowserResult>;
  /**
   * Atlassian's redirect arrived, or the person reloads the page it led to. `cookies` are those of the sign-ins under way in
   * this browser, first that of the sign-in whose page is requested.
   */
  finish(query: URLSearchParams, ...cookies: readonly string[]): Promise<BrowserResult>;
}

export interface BrowserFlowOptions {
  readonly flows: Records<Flow>;
  readonly tickets: Tickets;
  readonly oauth: OAuth;
  /** Turns an authorization code into the grant held for the chat user, or into a failure. */
  readonly redeem: (code: string, verifier: string, subject: Subject) => Promise<Grant | Refused>;
  /** Called when a grant is held. Must not throw. */
  readonly onHeld: (grant: Grant) => void;
  /** Called when a flow's link is opened. */
  readonly onLinkOpened: (flow: Flow) => void;
  readonly now: () => number;
  /** Milliseconds. */
  readonly wait?: (time: number) => Promise<unknown>;
}

export function createBrowserFlow(options: BrowserFlowOptions): BrowserFlow {
  const { flows, tickets, oauth, redeem, onHeld, onLinkOpened, now, wait = delay } = options;
  let exchanging = 0;
  let waiting = 0;
  const failure = (reason: Failure): BrowserResult => ({ view: { kind: 'failed', reason } });

  const ticketsIn = (cookies: readonly string[]) => cookies.flatMap((cookie) => tickets.read('cookie', cookie) ?? []);
  const cookieFor = (ticket: Ticket, cookies: readonly string[]) =>
    ticketsIn(cookies).find(({ slot, flowId }) => slot === ticket.slot && flowId === ticket.flowId);

  async function live({ slot, flowId }: Ticket): Promise<Flow | Failure> {
    const flow = await flows.read(flowKey(slot));
    if (!flow) return 'expired';
    return flow.id === flowId ? flow : 'replaced';
  }

  /** The flow once its code is no longer being exchanged; after ten seconds, as it stands. */
  async function exchanged(flow: Flow): Promise<Flow | Failure> {
    let current: Flow | Failure = flow;
    if (waiting >= exchangesAtMost) return current;
    waiting += 1;
    try {
      for (let polls = 0; polls < pollsAtMost; polls += 1) {
        if (typeof current === 'string' || current.stage !== 'exchanging') break;
        await wait(pollEvery);
        current = await live({ slot: slotOf(flow.subject), flowId: flow.id });
      }
      return current;
    } finally {
      waiting -= 1;
    }
  }

  /** The page of a sign-in that has come back from Atlassian, for the browser it came back in and no other. */
  async function page(known: Flow, browser: string): Promise<BrowserResult> {
    const isUnderWay = known.stage === 'exchanging' && known.browser === browser;
    const flow = isUnderWay ? await exchanged(known) : known;
    if (typeof flow === 'string') return failure(flow);
    const mine = flow.stage !== 'begun' && flow.browser === browser;
    if (!mine) return failure(flow.stage === 'failed' && flow.browser === undefined ? flow.reason : 'expired');
    switch (flow.stage) {
      case 'held':
        if (flow.expiresAt <= now()) return failure('expired');
        return {
          view: {
            kind: 'code',
            flowId: flow.id,
            code: flow.code,
            chat: flow.chat,
            account: flow.grant.account.name,
          },
        };
      case 'confirmed':
      case 'done':
        return { view: { kind: 'done', flowId: flow.id, chat: flow.chat } };
      case 'failed':
        return failure(flow.reason);
      case 'exchanging':
        return failure('unavailable');
    }
  }

  /** Tells the chat, once a flow, that the redirect arrived in a browser that had not opened the link. */
  async function fromAnotherBrowser(ticket: Ticket): Promise<BrowserResult> {
    const { written, value } = await flows.change(flowKey(ticket.slot), (flow) => {
      const isFirst =
        flow?.id === ticket.flowId && flow.stage === 'begun' && !flow.otherBrowser && flow.expiresAt > now();
      return isFirst ? { ...flow, otherBrowser: true } : undefined;
    });
    // The outcome of a sign-in that is over may be shown in any browser.
    if (value?.id !== ticket.flowId) return failure(value ? 'replaced' : 'expired');
    if (value.stage === 'failed' && value.browser === undefined) return failure(value.reason);
    return { ...failure('wrong-browser'), ...(written ? { resume: value.chat } : {}) };
  }

  /** Moves the flow from `begun` to what the callback makes of it. Of several callbacks at once only one does. */
  async function take(ticket: Ticket, next: (flow: Extract<Flow, { stage: 'begun' }>) => Flow) {
    let verifier = '';
    const { written, value } = await flows.change(flowKey(ticket.slot), (flow) => {
      if (flow?.stage !== 'begun' || flow.id !== ticket.flowId) return undefined;
      verifier = flow.verifier;
      return flow.expiresAt <= now() ? failed(flow, 'expired') : next(flow);
    });
    return { taken: written, flow: value, verifier };
  }

  async function hold(ticket: Ticket, browser: string, redeemed: Grant | Refused): Promise<BrowserResult> {
    const { written, value } = await flows.change(flowKey(ticket.slot), (flow) => {
      if (flow?.stage !== 'exchanging' || flow.id !== ticket.flowId) return undefined;
      if ('reason' in redeemed) return failed(flow, redeemed.reason, redeemed);
      const expiresAt = now() + holdLifetime;
      return { ...core(flow), stage: 'held', browser, expiresAt, code: newCode(), attempts: 0, grant: redeemed };
    });
    if (!written || !value) return failure(value?.id === ticket.flowId ? 'cancelled' : 'replaced');
    if (value.stage === 'held') onHeld(value.grant);
    return { view: { kind: 'settled', flowId: ticket.flowId }, resume: value.chat };
  }

  /** What a callback in the right browser leads to; the flow itself if another callback was first. */
  async function exchange(
    callback: Exclude<Callback, { kind: 'malformed' }>,
    ticket: Ticket,
    browser: string,
  ): Promise<BrowserResult | Flow> {
    const { taken, flow, verifier } = await take(ticket, (begun) => {
      if (callback.kind !== 'granted') {
        const ended =
          callback.kind === 'declined'
            ? failed(begun, 'denied')
            : failed(begun, isPassing(callback.error) ? 'unavailable' : 'misconfigured', {
                refusal: refusal({ error: callback.error }),
              });
        return { ...ended, browser };
      }
      return { ...core(begun), stage: 'exchanging', browser, expiresAt: now() + exchangeLifetime };
    });
    if (!flow) return failure('expired');
    if (flow.id !== ticket.flowId) return failure('replaced');
    if (!taken) return flow;
    if (flow.stage === 'failed') return { ...failure(flow.reason), resume: flow.chat };
    if (callback.kind !== 'granted') return failure('denied');
    try {
      return await hold(ticket, browser, await redeem(callback.code, verifier, flow.subject));
    } catch (error) {
      // The code is spent: the next request shows the failure.
      await hold(ticket, browser, { reason: ownFault(error) });
      throw error;
    }
  }

  return {
    async openLink(link, ...cookies) {
      const ticket = tickets.read('link', link);
      if (!ticket) return failure('unknown-link');
      const flow = await live(ticket);
      if (typeof flow === 'string') return failure(flow);
      if (flow.stage === 'failed') return failure(flow.reason);
      if (flow.stage !== 'begun' && cookieFor(ticket, cookies)?.browser === flow.browser)
        return { view: { kind: 'settled', flowId: flow.id } };
      if (flow.stage !== 'begun' || flow.expiresAt <= now()) return failure('expired');
      onLinkOpened(flow);
      const browser = randomBytes(16).toString('base64url');
      const url = oauth.authorizationUrl({ state: tickets.issue('state', ticket), verifier: flow.verifier });
      return {
        view: {
          kind: 'authorize',
          url,
          cookie: tickets.issue('cookie', { ...ticket, browser }),
          flowId: ticket.flowId,
        },
      };
    },

    async finish(query, ...cookies) {
      if (query.size === 0) {
        let first: BrowserResult | undefined;
        for (const { browser = '', ...ticket } of ticketsIn(cookies)) {
          const flow = await live(ticket);
          const result = typeof flow === 'string' ? failure(flow) : await page(flow, browser);
          if (result.view.kind !== 'failed') return result;
          first ??= result;
        }
        return first ?? failure('unknown-link');
      }
      const callback = parseCallback(query, oauth.issuer);
      const ticket = callback.kind === 'malformed' ? undefined : tickets.read('state', callback.state);
      if (!ticket || callback.kind === 'malformed') return failure('unknown-link');
      const { browser } = cookieFor(ticket, cookies) ?? {};
      if (browser === undefined) return fromAnotherBrowser(ticket);

      if (exchanging >= exchangesAtMost) return failure('unavailable');
      exchanging += 1;
      const came = await exchange(callback, ticket, browser).finally(() => (exchanging -= 1));
      return 'view' in came ? came : page(came, browser);
    },
  };
}
