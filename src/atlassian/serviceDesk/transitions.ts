import { z } from 'zod/v4';
import { id, text } from '../lenientSchemas';
import type { Calls } from './calls';
import { commentBody } from './comments';
import { requestPath } from './keys';
import type { ServiceDesk } from './serviceDesk';

const transition = z.object({ id, name: text(255) });

/** A request's transitions. */
export function createTransitions(calls: Calls): Pick<ServiceDesk, 'transitions' | 'transition'> {
  return {
    async transitions(key) {
      const operation = 'list transitions';
      const listing = { operation, item: transition, path: requestPath(key, operation, 'transition') };
      return (await calls.page(listing, {})).items;
    },
    async transition(key, transitionId, comment) {
      const operation = 'move request';
      const path = requestPath(key, operation, 'transition');
      const body = { id: transitionId, additionalComment: commentBody(comment) };
      return calls.tell({ operation, method: 'POST', path, body });
    },
  };
}
