import { remembered, type OwnedCache } from './cache';
import type { Calls } from './calls';
import { desk } from './schemas';
import type { ServiceDesk } from './serviceDesk';

/** The service desks of a site. */
export function createDesks(calls: Calls, { cache, owner }: OwnedCache): Pick<ServiceDesk, 'desks' | 'desk'> {
  return {
    desks: () =>
      remembered(cache.desks, owner, () =>
        calls.all({ operation: 'list service desks', item: desk, path: ['servicedesk'] }),
      ),

    async desk(deskId) {
      const known = await cache.desks.get(JSON.stringify(owner))?.catch(() => []);
      const found = known?.find(({ id }) => id === deskId);
      return found ?? calls.ask(desk, { operation: 'read service desk', method: 'GET', path: ['servicedesk', deskId] });
    },
  };
}
