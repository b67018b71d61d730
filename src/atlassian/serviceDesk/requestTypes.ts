import { remembered, type OwnedCache } from './cache';
import { experimental, type Calls } from './calls';
import { group, requestType } from './schemas';
import type { ServiceDesk } from './serviceDesk';
import type { RequestType } from './types';

type RequestTypes = Pick<ServiceDesk, 'requestTypeGroups' | 'requestTypes' | 'allRequestTypes' | 'searchRequestTypes'>;

const foundAtMost = 50;
const longestQuery = 255;
const typesAtMost = 2000;

/** The request types of service desks. */
export function createRequestTypes(calls: Calls, { cache, owner }: OwnedCache): RequestTypes {
  async function findTypes(words: string): Promise<readonly RequestType[]> {
    const { items } = await calls.page(
      {
        operation: 'search request types',
        item: requestType,
        path: ['requesttype'],
        query: { searchQuery: words },
        headers: experimental,
      },
      { limit: foundAtMost },
    );
    return items;
  }

  return {
    requestTypeGroups: (deskId) =>
      remembered(cache.groups, [...owner, deskId], () =>
        calls.all({
          operation: 'list request type groups',
          item: group,
          path: ['servicedesk', deskId, 'requesttypegroup'],
        }),
      ),

    requestTypes(deskId, { search, groupId, limit = typesAtMost } = {}) {
      const query = { searchQuery: search, groupId };
      const load = () =>
        calls.all(
          { operation: 'list request types', item: requestType, path: ['servicedesk', deskId, 'requesttype'], query },
          limit,
        );
      if (search !== undefined) return load();
      return remembered(cache.types, [...owner, deskId, groupId ?? '', String(limit)], load);
    },

    allRequestTypes: () =>
      remembered(cache.types, [...owner, 'all'], () =>
        calls.all(
          { operation: 'list all request types', item: requestType, path: ['requesttype'], headers: experimental },
          typesAtMost,
        ),
      ),

    async searchRequestTypes(words) {
      const wanted = words.slice(0, longestQuery).toLowerCase().split(/\s+/).filter(Boolean);
      const [longest] = wanted.toSorted((one, other) => other.length - one.length);
      if (longest === undefined) return [];
      const found = await findTypes(wanted.join(' '));
      return best(found.length === 0 && wanted.length > 1 ? await findTypes(longest) : found, wanted);
    },
  };
}

/** Sorted by how many of the words they contain, a word in the name counting most. */
function best(types: readonly RequestType[], words: readonly string[]): readonly RequestType[] {
  const score = ({ name, description, helpText }: RequestType) =>
    words.reduce((sum, word) => {
      const weights = [name, description, helpText].map((text, index) =>
        text.toLowerCase().includes(word) ? [4, 2, 1][index] : 0,
      );
      return sum + weights.reduce<number>((total, weight) => total + (weight ?? 0), 0);
    }, 0);
  return types
    .map((type) => ({ type, score: score(type) }))
    .toSorted((one, other) => other.score - one.score)
    .map(({ type }) => type);
}
