import { z } from 'zod/v4';
import type { Calls } from './calls';
import { requestPath } from './keys';
import type { ServiceDesk } from './serviceDesk';

const subscription = z.object({ subscribed: z.boolean() });

/** Whether Atlassian notifies the person about a request. */
export function createNotifications(calls: Calls): Pick<ServiceDesk, 'isSubscribed' | 'subscribe' | 'unsubscribe'> {
  async function change(method: 'PUT' | 'DELETE', key: string) {
    const operation = method === 'PUT' ? 'subscribe' : 'unsubscribe';
    return calls.tell({ operation, method, path: requestPath(key, operation, 'notification') });
  }

  return {
    async isSubscribed(key) {
      const operation = 'read notifications';
      const path = requestPath(key, operation, 'notification');
      return (await calls.ask(subscription, { operation, method: 'GET', path })).subscribed;
    },
    subscribe: (key) => change('PUT', key),
    unsubscribe: (key) => change('DELETE', key),
  };
}
