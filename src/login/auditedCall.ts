import { z } from 'zod/v4';
import type { AuditEntry } from '../audit/event';
import type { Call } from '../atlassian/http';

const bodySchema = z.object({ raiseOnBehalfOf: z.string() });
const createdSchema = z.object({ issueKey: z.string() });
const keyForm = /^[A-Z][A-Z0-9_]{0,30}-\d{1,12}$/;

/** What a call to the service desk is about: what it does, to which request, on whose behalf. Nothing of what it says. */
export function about({ operation, url, body }: Call, answer: unknown): Pick<AuditEntry, 'what' | 'request' | 'whom'> {
  const [, inPath = ''] = /\/(?:request|issue)\/([^/]+)/.exec(new URL(url).pathname) ?? [];
  const key = [inPath, createdSchema.safeParse(answer).data?.issueKey ?? ''].find((one) => keyForm.test(one));
  const whom = bodySchema.safeParse(body).data?.raiseOnBehalfOf;
  return {
    what: operation,
    ...(key === undefined ? {} : { request: key }),
    ...(whom === undefined ? {} : { whom }),
  };
}
