import { AtlassianError } from '../atlassian/errors';
import type { Call } from '../atlassian/http';
import { within } from '../platform/within';
import type { Turn } from '../records/records';
import type { AccessTokens, GrantOf } from './accessTokens';

/** @internal */
export interface Authorized {
  readonly accessTokens: AccessTokens;
  readonly of: GrantOf;
  readonly turn?: Turn | undefined;
}

type Asked = Pick<Call, 'operation' | 'timeLeft'>;

/**
 * An access token other than `rejected`, which Atlassian has refused. Throws an `AtlassianError`, with the code `grant-ended` if
 * there is none. @internal
 */
export async function tokenFor(
  { accessTokens, of, turn }: Authorized,
  asked: Asked,
  rejected?: string,
): Promise<string> {
  const accessToken = await inTime(asked, accessTokens.get(of, turn, rejected));
  if (accessToken === undefined) throw new AtlassianError('grant-ended', asked.operation);
  return accessToken;
}

/**
 * Makes a call with the subject's token. If the token is refused, renews it and calls once more: Atlassian has done nothing by
 * then. @internal
 */
export function authorized(by: Authorized) {
  return async <T>(ask: (accessToken: string) => Promise<T>, asked: Asked): Promise<T> => {
    const accessToken = await tokenFor(by, asked);
    try {
      return await ask(accessToken);
    } catch (error) {
      if (!isRefusal(error)) throw error;
    }
    const renewed = await tokenFor(by, asked, accessToken);
    try {
      return await ask(renewed);
    } catch (error) {
      if (isRefusal(error)) await by.accessTokens.refused(by.of.subject, renewed);
      throw error;
    }
  };
}

/** Rejects once the turn has no time left. The call goes on: if it refreshes tokens, the new ones exist nowhere else. @internal */
export async function inTime<T>({ operation, timeLeft }: Asked, answer: Promise<T>): Promise<T> {
  const left = timeLeft?.() ?? Infinity;
  const late = () => new AtlassianError('unavailable', operation);
  return left === Infinity ? answer : within(left, answer, late);
}

function isRefusal(error: unknown): boolean {
  return error instanceof AtlassianError && error.code === 'unauthorized';
}
