import { z } from 'zod/v4';

/** Query parameters that select a page. */
export type PageQuery = Readonly<Record<string, string | number>>;

const count = z.number().int().nonnegative().safe().optional().catch(undefined);

const pageSchema = z
  .object({
    /** JQL search. */
    nextPageToken: z.string().min(1).optional().catch(undefined),
    isLast: z.boolean().optional().catch(undefined),
    /** Jira Service Management. */
    start: count,
    size: count,
    isLastPage: z.boolean().optional().catch(undefined),
    /** Other Jira APIs. */
    startAt: count,
    total: count,
  })
  .loose();

/**
 * The query for the page after this one, in any of the three shapes of Jira's APIs; `undefined` after the last page, and if this is
 * not a page.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/#pagination
 * https://developer.atlassian.com/cloud/jira/service-desk/rest/intro/#pagination
 */
export function nextPage(body: unknown): PageQuery | undefined {
  const page = pageSchema.safeParse(body).data;
  if (!page) return undefined;
  const { nextPageToken, isLast, start, size, isLastPage, startAt, total } = page;
  if (nextPageToken !== undefined) return isLast === true ? undefined : { nextPageToken };
  const items = Object.values(page).find(Array.isArray)?.length ?? 0;
  if (start !== undefined) {
    const step = size ?? items;
    return isLastPage === false && step > 0 ? { start: start + step } : undefined;
  }
  if (startAt === undefined || items === 0) return undefined;
  const next = startAt + items;
  return isLast === false || (isLast === undefined && total !== undefined && next < total)
    ? { startAt: next }
    : undefined;
}
