import { formSchema } from '../requestForm/formDescription';
import { formOf, optionsWith } from '../requestForm/readForm';
import type { ServiceDesk } from './serviceDesk';
import type { RequestType } from './types';
import { remembered, type ServiceDeskCache } from './cache';
import { experimental, type Calls } from './calls';
import { desk, group, request, requestType } from './schemas';

type Raising = Pick<
  ServiceDesk,
  'desks' | 'desk' | 'requestTypeGroups' | 'requestTypes' | 'searchRequestTypes' | 'form' | 'searchOptions' | 'create'
>;

export interface RaisingOptions {
  readonly siteUrl: string;
  readonly cache: ServiceDeskCache;
  /** Whose entries of the cache are used: account, site. */
  readonly owner: readonly string[];
}

const foundAtMost = 50;

/** What leads to a request, and raising it. */
export function createRaising(calls: Calls, { siteUrl, cache, owner }: RaisingOptions): Raising {
  function description(deskId: string, typeId: string) {
    const path = ['servicedesk', deskId, 'requesttype', typeId, 'field'];
    return remembered(cache.forms, [...owner, deskId, typeId], () =>
      calls.ask(formSchema, { operation: 'read form', method: 'GET', path }),
    );
  }

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
    desks: () =>
      remembered(cache.desks, owner, () =>
        calls.all({ operation: 'list service desks', item: desk, path: ['servicedesk'] }),
      ),

    async desk(deskId) {
      const known = await cache.desks.get(JSON.stringify(owner))?.catch(() => []);
      const found = known?.find(({ id }) => id === deskId);
      return found ?? calls.ask(desk, { operation: 'read service desk', method: 'GET', path: ['servicedesk', deskId] });
    },

    requestTypeGroups: (deskId) =>
      remembered(cache.groups, [...owner, deskId], () =>
        calls.all({
          operation: 'list request type groups',
          item: group,
          path: ['servicedesk', deskId, 'requesttypegroup'],
        }),
      ),

    requestTypes(deskId, { search, groupId, limit } = {}) {
      const query = { searchQuery: search, groupId };
      const load = () =>
        calls.all(
          { operation: 'list request types', item: requestType, path: ['servicedesk', deskId, 'requesttype'], query },
          limit,
        );
      if (search !== undefined) return load();
      return remembered(cache.types, [...owner, deskId, groupId ?? '', String(limit ?? '')], load);
    },

    async searchRequestTypes(words) {
      const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
      const [longest] = wanted.toSorted((one, other) => other.length - one.length);
      if (longest === undefined) return [];
      const found = await findTypes(wanted.join(' '));
      return best(found.length === 0 && wanted.length > 1 ? await findTypes(longest) : found, wanted);
    },

    form: async (deskId, typeId) => formOf(await description(deskId, typeId)),

    searchOptions: async (deskId, typeId, fieldId, words) =>
      optionsWith(await description(deskId, typeId), fieldId, words),

    create({ deskId, typeId, values, participants = [], raiseOnBehalfOf }) {
      const body = {
        serviceDeskId: deskId,
        requestTypeId: typeId,
        requestFieldValues: values,
        ...(participants.length === 0 ? {} : { requestParticipants: participants }),
        ...(raiseOnBehalfOf === undefined ? {} : { raiseOnBehalfOf }),
      };
      return calls.ask(request(siteUrl), { operation: 'create request', method: 'POST', path: ['request'], body });
    },
  };
}

/** Those first that have more of the words, a word in the name counting most. */
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
