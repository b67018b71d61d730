import { createRecords } from '../../../src/records/records';
import { createSealing } from '../../../src/records/sealing';
import { userShardSchema } from '../../../src/login/schemas';
import { createUserRecords } from '../../../src/login/userRecords';
import type { Change, SetUp } from '../../support/healthySetUp';
import { lines, type Misconfiguration } from './misconfiguration';
import { sealedStore } from './ofStorage';

const closed = 'jira_oauth2_registration = registered';
const accountId = '5b10a2844c20165700ede21g';

/** A store with these people in it. */
function people(setUp: SetUp, known: { registered?: string; blocked?: string }, ...added: string[]): Change {
  const store = sealedStore(setUp, 'k1', 1, {}, async (storage, keys) => {
    const records = createUserRecords(createRecords(storage, createSealing(keys), () => userShardSchema));
    for (const status of ['registered', 'blocked'] as const) {
      const userName = known[status];
      if (userName) await records.change(userName, () => ({ userName, name: '', status, since: 0, chats: [] }));
    }
  });
  return { ...store, lines: [...(store.lines ?? []), ...added] };
}

/** Who gets in. */
export const ofPeople: readonly Misconfiguration[] = [
  {
    name: 'nobody registered where only the registered get in',
    id: 'registration',
    status: 'warning',
    says: /^Only registered users get in, and nobody is registered: nobody can sign in\. \| Register people.*Users.*registered_domains.*line 7$/,
    wrong: () => lines(closed),
    right: (setUp) => people(setUp, { registered: accountId }, closed),
  },
  {
    name: 'domains where whoever signs in gets in',
    id: 'registration',
    status: 'warning',
    says: /^Anyone who signs in gets in: registered_domains has no effect\. \| Set jira_oauth2_registration = registered, or remove registered_domains\..*line 7$/,
    wrong: () => lines('registered_domains = northwind.test'),
    right: () => lines('registered_domains = northwind.test', closed),
  },
  {
    name: 'a domain where anybody gets an address',
    id: 'registration',
    status: 'warning',
    says: /^Anybody can have an address at gmail\.com\. \| Remove gmail\.com from registered_domains/,
    wrong: () => lines(closed, 'registered_domains = northwind.test gmail.com'),
    right: () => lines(closed, 'registered_domains = northwind.test'),
  },
  {
    name: 'people who are known by another attribute',
    id: 'registration',
    status: 'warning',
    says: /^2 users were registered or blocked by account_id, but .* is email: they are not recognized, and get in even if blocked\. \| Set it back to account_id; or .*erase the old ones.*line 9$/,
    wrong: (setUp) =>
      people(setUp, { registered: accountId, blocked: '712020:x' }, closed, 'jira_oauth2_user_name_attribute = email'),
    right: (setUp) => people(setUp, { registered: accountId, blocked: '712020:x' }),
  },
];
