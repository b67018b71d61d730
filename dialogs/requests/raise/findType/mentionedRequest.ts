import { keysIn } from '../../../reading/keysIn';
import { requestKeyIn } from '../../../../src/atlassian/serviceDesk/keys';
import type { Session } from '../../../../src/login/session';
import { orUndefined } from '../../../orUndefined';
import { isFiller, normalised } from '../../../reading/normalised';
import { spaced } from '../../../reading/spaced';
import { around } from '../../../texts/languages';
import type { ShownRequest } from '../createRequestOptions';

const readAtMost = 200;

/**
 * The request whose key stands in the words, as in "ITH-3 is still broken", if there is just one key and the person can see it. `shown`: the one
 * that the words are said beside, and which "the same problem as ITH-3" is about.
 */
export async function mentionedRequest(
  { serviceDesk }: Session,
  said: string,
  shown?: ShownRequest,
): Promise<ShownRequest | undefined> {
  const words = spaced(normalised(said.slice(0, readAtMost))).split(/[\s:.。]+/);
  const [key, ...others] = new Set(keysIn(words).keys);
  if (key === undefined || others.length > 0) return undefined;
  const before = words.slice(
    0,
    words.findIndex((word) => requestKeyIn(word) !== undefined),
  );
  const leadsTo = (word: string) => isFiller(word) || around.into.has(word) || around.regarding.has(word);
  if (shown && !before.every(leadsTo)) return undefined;
  const request = await orUndefined(serviceDesk.request(key));
  return request && { key: request.key, typeId: request.typeId, mayComment: request.allowed.addComment };
}
