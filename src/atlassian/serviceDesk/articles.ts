import { z } from 'zod/v4';
import type { ServiceDesk } from './serviceDesk';
import type { Article } from './types';
import { list, text } from '../lenientSchemas';
import type { Calls } from './calls';
import { cursorIn, ownLink } from './links';

const longestQuery = 255;

const article = z
  .object({
    title: text(500),
    excerpt: text(2000),
    content: z.object({ iframeSrc: z.string() }).optional().catch(undefined),
  })
  .transform(({ title, excerpt, content }) => ({
    title: unmarked(title),
    excerpt: unmarked(excerpt),
    link: content?.iframeSrc,
  }));
const pageOfArticles = z.object({
  values: list(article),
  isLastPage: z.boolean().catch(true),
  _links: z.object({ next: z.unknown() }).partial().catch({}),
});

/** The knowledge base. Its pages continue at a cursor, not at an offset. */
export function createArticles(calls: Calls, siteUrl: string): Pick<ServiceDesk, 'articles'> {
  return {
    async articles(words, { limit = 5, cursor } = {}) {
      const { values, isLastPage, _links } = await calls.ask(pageOfArticles, {
        operation: 'search articles',
        method: 'GET',
        path: ['knowledgebase', 'article'],
        query: { query: words.slice(0, longestQuery), highlight: false, limit, cursor },
      });
      const next = isLastPage ? undefined : cursorIn(_links.next);
      const items = values.slice(0, limit).map((found): Article => ({ ...found, link: ownLink(found.link, siteUrl) }));
      return { items, cursor: next === cursor ? undefined : next };
    },
  };
}

/** Atlassian sends highlight marks even when asked not to. */
function unmarked(found: string): string {
  return found.replace(/@@@(?:end)?hl@@@/g, '');
}
