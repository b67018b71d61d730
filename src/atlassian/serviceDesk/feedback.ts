import { z } from 'zod/v4';
import { AtlassianError } from '../errors';
import { text } from '../lenientSchemas';
import { longestText } from '../longText';
import { experimental, type Calls } from './calls';
import { commentBody } from './comments';
import { refused, requestPath } from './keys';
import type { ServiceDesk } from './serviceDesk';

const feedback = z
  .object({ rating: z.int().min(1).max(5), comment: z.object({ body: text(longestText) }).catch({ body: '' }) })
  .transform(({ rating, comment }) => ({ rating, comment: comment.body }));

/** The reporter's satisfaction rating. */
export function createFeedback(calls: Calls): Pick<ServiceDesk, 'feedback' | 'giveFeedback' | 'removeFeedback'> {
  return {
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
      const path = requestPath(key, operation, 'feedback');
      const body = { type: 'csat', rating, comment: commentBody(comment) };
      return calls.ask(feedback, { operation, method: 'POST', path, body, headers: experimental });
    },
    async removeFeedback(key) {
      const operation = 'remove feedback';
      const path = requestPath(key, operation, 'feedback');
      return calls.tell({ operation, method: 'DELETE', path, headers: experimental });
    },
  };
}
