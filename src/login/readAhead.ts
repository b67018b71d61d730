import type { ServiceDesk } from '../atlassian/serviceDesk';
import type { Grant } from './flow';
import { siteDesk, type SiteDeskOptions } from './siteDesk';

/** Reads under way at the same time. Each is two calls that nobody waits for. */
const readsAtMost = 20;
/** Milliseconds. */
const readWithin = 10_000;

/** Fetches what people see first when they raise a request. Cached for each person alone, and dropped if it is not used. @internal */
export interface ReadAhead {
  /** For somebody who has consented and is about to type the code. With several sites it is not known yet which to read. */
  held(grant: Grant): void;
  /** For somebody who is signed in, at their site. */
  at(serviceDesk: ServiceDesk): void;
}

/** @internal */
export interface ReadAheadOptions extends Pick<SiteDeskOptions, 'send' | 'endpoints' | 'cache'> {
  readonly now: () => number;
}

/** @internal */
export function createReadAhead({ send, endpoints, cache, now }: ReadAheadOptions): ReadAhead {
  let underWay = 0;

  function at(serviceDesk: ServiceDesk): void {
    if (underWay >= readsAtMost) return;
    underWay += 1;
    // Whoever needs it calls again and gets the error.
    void Promise.allSettled([serviceDesk.desks(), serviceDesk.recentRequests()]).finally(() => (underWay -= 1));
  }

  return {
    at,
    held({ account, sites, tokens: { accessToken } }) {
      const [site, ...others] = sites;
      if (!site || others.length > 0) return;
      const end = now() + readWithin;
      at(
        siteDesk({
          account,
          site,
          endpoints,
          cache,
          send: (call) => send({ ...call, accessToken }),
          timeLeft: () => end - now(),
        }),
      );
    },
  };
}
