import { pageOf, type Calls } from './calls';
import { requestPath } from './keys';
import { person } from './schemas';
import type { ServiceDesk } from './serviceDesk';

type Participants = Pick<ServiceDesk, 'participants' | 'addParticipants' | 'removeParticipants'>;

const people = pageOf(person);

/** The people a request is shared with. */
export function createParticipants(calls: Calls): Participants {
  async function share(method: 'POST' | 'DELETE', key: string, accountIds: readonly string[]) {
    const operation = method === 'POST' ? 'add participants' : 'remove participants';
    const path = requestPath(key, operation, 'participant');
    return calls.ask(people, { operation, method, path, body: { accountIds } });
  }

  return {
    async participants(key) {
      const operation = 'list participants';
      return calls.all({ operation, item: person, path: requestPath(key, operation, 'participant') });
    },
    addParticipants: (key, accountIds) => share('POST', key, accountIds),
    removeParticipants: (key, accountIds) => share('DELETE', key, accountIds),
  };
}
