import { z } from 'zod/v4';
import type { AuditEntry } from '../audit/event';
import type { Call } from '../atlassian/http';
import { requestKeyIn } from '../atlassian/serviceDesk/keys';

const bodySchema = z.object({ raiseOnBehalfOf: z.string() });
const createdSchema = z.object({ issueKey: z.string() });

/** What a call to the service desk does, to which request and on whose behalf; never its contents. */
export function about({ operation, url, body }: Call, answer: unknown): Pick<AuditEntry, 'what' | 'request' | 'whom'> {
  const [, inPath = ''] = /\/(?:request|issue)\/([^/]+)/.exec(new URL(url).pathname) ?? [];
  const key = requestKeyIn(inPath) ?? requestKeyIn(createdSchema.safeParse(answer).data?.issueKey ?? '');
  const whom = bodySchema.safeParse(body).data?.raiseOnBehalfOf;
  return {
    what: operation,
    ...(key === undefined ? {} : { request: key }),
    ...(whom === undefined ? {} : { whom }),
  };
}
