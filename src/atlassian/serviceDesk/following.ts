import { z } from 'zod';
import { AtlassianError } from '../errors';
import type { ServiceDesk } from './serviceDesk';
import { id, text } from '../lenientSchemas';
import { experimental, pageOf, type Calls } from './calls';
import { refused, requestPath } from './keys';
import { approval, person } from './schemas';

type Following = Pick<
  ServiceDesk,
  | 'participants'
  | 'addParticipants'
  | 'removeParticipants'
  | 'transitions'
  | 'transition'
  | 'approvals'
  | 'answerApproval'
  | 'isSubscribed'
  | 'subscribe'
  | 'unsubscribe'
  | 'feedback'
  | 'giveFeedback'
  | 'removeFeedback'
>;

const transition = z.object({ id, name: text(255) });
const subscription = z.object({ subscribed: z.boolean() });
const feedback = z
  .object({ rating: z.int().min(1).max(5), comment: z.object({ body: text(32_767) }).catch({ body: '' }) })
  .transform(({ rating, comment }) => ({ rating, comment: comment.body }));

/** Taking part in a request, moving it on, and having an opinion. */
export function createFollowing(calls: Calls): Following {
  async function share(method: 'POST' | 'DELETE', key: string, accountIds: readonly string[]) {
    const operation = method === 'POST' ? 'add participants' : 'remove participants';
    const path = requestPath(key, operation, 'participant');
    return (await calls.ask(pageOf(person), { operation, method, path, body: { accountIds } })).items;
  }

  async function notify(method: 'PUT' | 'DELETE', key: string) {
    const operation = method === 'PUT' ? 'subscribe' : 'unsubscribe';
    return calls.tell({ operation, method, path: requestPath(key, operation, 'notification') });
  }

  return {
    async participants(key) {
      const operation = 'list participants';
      return calls.all({ operation, item: person, path: requestPath(key, operation, 'participant') });
    },
    addParticipants: (key, accountIds) => share('POST', key, accountIds),
    removeParticipants: (key, accountIds) => share('DELETE', key, accountIds),

    async transitions(key) {
      const operation = 'list transitions';
      const listing = { operation, item: transition, path: requestPath(key, operation, 'transition') };
      return (await calls.page(listing, {})).items;
    },
    async transition(key, transitionId, comment) {
      const operation = 'move request';
      const said = comment === undefined || comment === '' ? {} : { additionalComment: { body: comment } };
      const path = requestPath(key, operation, 'transition');
      return calls.tell({ operation, method: 'POST', path, body: { id: transitionId, ...said } });
    },

    async approvals(key) {
      const operation = 'list approvals';
      return (await calls.page({ operation, item: approval, path: requestPath(key, operation, 'approval') }, {})).items;
    },
    async answerApproval(key, approvalId, decision) {
      const operation = 'answer approval';
      const path = requestPath(key, operation, 'approval', approvalId);
      return calls.ask(approval, { operation, method: 'POST', path, body: { decision } });
    },

    async isSubscribed(key) {
      const operation = 'read notifications';
      const path = requestPath(key, operation, 'notification');
      return (await calls.ask(subscription, { operation, method: 'GET', path })).subscribed;
    },
    subscribe: (key) => notify('PUT', key),
    unsubscribe: (key) => notify('DELETE', key),

    async feedback(key) {
      const operation = 'read feedback';
      const path = requestPath(key, operation, 'feedback');
      try {
        return await calls.ask(feedback, { operation, method: 'GET', path, headers: experimental });
      } catch (error) {
        if (error instanceof AtlassianError && error.code === 'not-found') return undefined;
        throw error;
      }
    },
    async giveFeedback(key, rating, comment) {
      const operation = 'give feedback';
      if (![1, 2, 3, 4, 5].includes(rating)) throw refused(operation, 'A rating is a whole number from 1 to 5.');
      const said = comment === undefined || comment === '' ? {} : { comment: { body: comment } };
      const path = requestPath(key, operation, 'feedback');
      const body = { type: 'csat', rating, ...said };
      return calls.ask(feedback, { operation, method: 'POST', path, body, headers: experimental });
    },
    async removeFeedback(key) {
      const operation = 'remove feedback';
      const path = requestPath(key, operation, 'feedback');
      return calls.tell({ operation, method: 'DELETE', path, headers: experimental });
    },
  };
}
