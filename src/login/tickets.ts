import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * - `link`: what the sign-in link carries.
 * - `state`: OAuth's state parameter, RFC 6749 section 10.12.
 * - `cookie`: proof that this browser opened the link of this flow.
 */
type TicketKind = 'link' | 'state' | 'cookie';

/** Names one flow of one subject's slot. All values are base64url of 16 bytes. */
export interface Ticket {
  readonly slot: string;
  readonly flowId: string;
  /** Random for each browser that opens the link; only cookies carry it. */
  readonly browser?: string;
}

/** Makes and checks unforgeable references to flows, without storage: refusing a forged one costs one MAC. */
export interface Tickets {
  issue(kind: TicketKind, ticket: Ticket): string;
  /** The ticket, or `undefined` when it was not issued here as this kind. */
  read(kind: TicketKind, text: string): Ticket | undefined;
}

const idBytes = 16;
const macBytes = 16;
/** Characters of a link ticket. */
export const linkLength = ((2 * idBytes + macBytes) * 4) / 3;
const usualConnection = 'jira';
const form = /^[A-Za-z0-9_-]+$/;

/** `connection`: tickets of one login of a bot are not valid for another. */
export function createTickets(macKeys: readonly Uint8Array[], connection = usualConnection): Tickets {
  // Without the name for the usual one, as in earlier versions: links that were sent stay valid.
  const of = connection === usualConnection ? '' : ` ${connection}`;
  const mac = (key: Uint8Array, kind: TicketKind, ids: Buffer) =>
    createHmac('sha256', key).update(`${kind}${of}\n`).update(ids).digest().subarray(0, macBytes);

  return {
    issue(kind, { slot, flowId, browser = '' }) {
      const ids = Buffer.concat([slot, flowId, browser].map((id) => Buffer.from(id, 'base64url')));
      const [key] = macKeys;
      if (!key || ids.length !== idBytes * partsOf(kind)) throw new TypeError(`not the parts of a ${kind}`);
      return Buffer.concat([ids, mac(key, kind, ids)]).toString('base64url');
    },

    read(kind, text) {
      const length = idBytes * partsOf(kind);
      if (text.length !== Math.ceil(((length + macBytes) * 4) / 3) || !form.test(text)) return undefined;
      const bytes = Buffer.from(text, 'base64url');
      const ids = bytes.subarray(0, length);
      const given = bytes.subarray(length);
      if (!macKeys.some((key) => timingSafeEqual(mac(key, kind, ids), given))) return undefined;
      const id = (index: number) => ids.subarray(index * idBytes, (index + 1) * idBytes).toString('base64url');
      return { slot: id(0), flowId: id(1), ...(kind === 'cookie' ? { browser: id(2) } : {}) };
    },
  };
}

function partsOf(kind: TicketKind): 2 | 3 {
  return kind === 'cookie' ? 3 : 2;
}
