import type { ServiceDesk } from './serviceDesk';
import type { PageOptions } from './parameters';
import type { Comment, Page } from './types';
import type { Calls } from './calls';
import { requestPath } from './keys';
import { comment } from './schemas';

const pageLength = 50;
const callsAtMost = 12;

/** A comment sent along with something else; `undefined` if there is none. */
export function commentBody(said: string | undefined): { readonly body: string } | undefined {
  return said === undefined || said === '' ? undefined : { body: said };
}

/** A request's comments. */
export function createComments(calls: Calls): Pick<ServiceDesk, 'comments' | 'latestComments' | 'comment'> {
  async function unread(key: string, pages: PageOptions): Promise<Page<{ readonly read: () => Comment }>> {
    const operation = 'list comments';
    // The person may be an agent, to whom internal notes would be listed too.
    const query = { public: true, internal: false, expand: ['attachment', 'renderedBody'] };
    const path = requestPath(key, operation, 'comment');
    const found = await calls.page({ operation, item: comment, path, query }, pages);
    return { ...found, items: found.items.filter(({ isPublic }) => isPublic) };
  }

  return {
    async comments(key, pages = {}) {
      const found = await unread(key, pages);
      return { ...found, items: found.items.map(({ read }) => read()) };
    },

    /** Atlassian lists the oldest first and gives no total: doubles the offset, then bisects, to find the end. */
    async latestComments(key, count = 10) {
      const wanted = Math.min(Math.max(1, Math.trunc(count)), pageLength);
      let page = await unread(key, { limit: pageLength });
      let known = page.next;
      let end = Infinity;
      for (let made = 1; !page.isLast && made < callsAtMost - 1 && known < end; made += 1) {
        const start = end === Infinity ? known * 2 : Math.floor((known + end) / 2);
        const next = await unread(key, { start, limit: pageLength });
        if (next.next === start) end = start;
        else {
          page = next;
          known = next.next;
        }
      }
      const isEnough = page.start === 0 || page.items.length >= wanted;
      const last = isEnough ? page : await unread(key, { start: Math.max(0, known - wanted), limit: wanted });
      return last.items.slice(-wanted).map(({ read }) => read());
    },

    async comment(key, text) {
      const operation = 'comment';
      const path = requestPath(key, operation, 'comment');
      const body = { body: text, public: true };
      return (await calls.ask(comment, { operation, method: 'POST', path, body })).read();
    },
  };
}
