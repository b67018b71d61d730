import { isObject } from '../platform/givenValues';
import type { ChatTurn } from './chatTurn';

/** A turn with the claims about its sender that the adapter has verified. */
interface VerifiedTurn extends ChatTurn {
  /** In the Agents SDK: the token's claims. */
  readonly identity?: unknown;
  readonly turnState?: { get(key: symbol): unknown };
  /** In the Bot Framework SDK the claims are in the turn's state, under this key. */
  readonly adapter?: { readonly BotIdentityKey?: symbol };
}

/** The identity of a skill towards the bot that uses it, shaped like the Bot Framework SDK's `ClaimsIdentity`. */
export interface SkillIdentity {
  readonly claims: { readonly type: string; readonly value: string }[];
  getClaimValue(type: string): string | null;
}

const connectors = ['https://api.botframework.com', 'https://api.botframework.us'];

/**
 * Returns the Microsoft app id of the bot that uses this one as a skill, if the turn came from it, by the rules of
 * `SkillValidation.isSkillClaim`. `undefined` if the turn came from a channel, and in development, where nobody is verified.
 * https://learn.microsoft.com/azure/bot-service/skills-conceptual#bot-to-bot-authentication
 */
export function parentOf(turn: ChatTurn): string | undefined {
  const { ver, aud, appid, azp } = claimsOf(turn);
  const sender = azp ?? appid;
  if (ver === undefined || aud === undefined || connectors.includes(aud) || sender === aud) return undefined;
  return sender;
}

/** The identity of the bot `appId` when it answers the bot `parent`. */
export function skillIdentity(appId: string, parent: string): SkillIdentity {
  const claims = { ver: '1.0', aud: appId, appid: parent };
  return {
    claims: Object.entries(claims).map(([type, value]) => ({ type, value })),
    getClaimValue: (type) => new Map(Object.entries(claims)).get(type) ?? null,
  };
}

function claimsOf({ identity, adapter, turnState }: VerifiedTurn): Readonly<Record<string, string | undefined>> {
  const key = adapter?.BotIdentityKey;
  const verified = key === undefined ? identity : turnState?.get(key);
  const listed: unknown = isObject(verified) ? verified['claims'] : undefined;
  const entries = Array.isArray(listed)
    ? listed.map((claim) => [claim?.type, claim?.value])
    : Object.entries(Object(verified));
  return Object.fromEntries(entries.filter(([, value]) => typeof value === 'string'));
}
