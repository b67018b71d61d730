import { z } from 'zod/v4';
import { requestKey } from '../atlassian/serviceDesk/keys';

/** The parameter for a request's key. */
export function keyOf() {
  return z
    .string()
    .regex(requestKey, 'A key such as ITH-12 is wanted')
    .describe('The key of a request, such as ITH-12.');
}

export function typeOf() {
  return z
    .string()
    .regex(/^[\w-]{1,64}:[\w-]{1,64}$/, 'A requestType of search_request_types is wanted, such as 1:102')
    .describe('A requestType of search_request_types, such as 1:102.');
}

export function words(description: string) {
  return z.string().max(500).describe(description);
}
