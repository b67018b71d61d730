import { requestKeyIn } from '../../src/atlassian/serviceDesk/keys';
import type { Session } from '../../src/login/session';
import { orUndefined } from '../orUndefined';
import { normalised } from '../reading/normalised';
import type { ShownRequest } from './createRequestOptions';

const readAtMost = 200;

/** The request whose key stands in the words, as in "ITH-3 is still broken", if there is just one key and the person can see it. */
export async function mentionedRequest({ serviceDesk }: Session, said: string): Promise<ShownRequest | undefined> {
  const words = normalised(said.slice(0, readAtMost)).split(/[\s:.]+/);
  const [key, ...others] = new Set(words.flatMap((word) => requestKeyIn(word) ?? []));
  if (key === undefined || others.length > 0) return undefined;
  const request = await orUndefined(serviceDesk.request(key));
  return request && { key: request.key, typeId: request.typeId, mayComment: request.allowed.addComment };
}
