import { z } from 'zod/v4';
import { id, list, text } from './lenientSchemas';
import { readAs } from '../platform/readAs';
import { peoplePath } from './scopes';
import type { Person } from './serviceDesk';

const peopleAtMost = 50;
const longestName = 255;

const users = list(
  z.object({
    accountId: id,
    displayName: text(longestName),
    emailAddress: text(longestName),
    active: z.boolean().catch(true),
    accountType: z.string().catch(''),
  }),
);

export interface FoundPerson extends Person {
  /** Empty if the person hides it. */
  readonly email: string;
}

/** The part of a session that is needed here. */
interface Asker {
  request(
    method: 'GET',
    path: string,
    body: undefined,
    options: { readonly query: Readonly<Record<string, string | number>> },
  ): Promise<unknown>;
}

/**
 * People of the site whose name or email address begins with these words, in Atlassian's order, at most 50; none if the asker may not
 * browse users. Apps and closed accounts are left out. One call; needs `peopleScope`.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-user-search/#api-rest-api-3-user-search-get
 */
export async function findPeople(asker: Asker, words: string): Promise<readonly FoundPerson[]> {
  const query = { query: words.slice(0, longestName), maxResults: peopleAtMost };
  const { data = [] } = readAs(users, await asker.request('GET', peoplePath, undefined, { query }));
  return data
    .filter(({ active, accountType, displayName }) => active && accountType !== 'app' && displayName !== '')
    .map(({ accountId, displayName, emailAddress }) => ({ accountId, name: displayName, email: emailAddress }));
}
