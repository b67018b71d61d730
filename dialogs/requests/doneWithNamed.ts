import type { Session } from '../../src/login/session';
import { orUndefined } from '../orUndefined';
import { decidedByKey, followerByKey } from '../reading/besideKey';
import { isKnown } from './recentActivity';
import type { ShowRequestOptions } from './showRequestOptions';

/**
 * What is to be done with the request that the words name by its key, where Atlassian has to be asked whether
 * that can be meant: "no to ITH-9, too expensive", "add Jonas to ITH-6".
 */
export async function doneWithNamed(session: Session, said: string): Promise<ShowRequestOptions | undefined> {
  const decided = decidedByKey(said);
  if (decided && (await mayDecide(session, decided.key)))
    return { key: decided.key, command: decided.decision, text: decided.reason };
  const follower = followerByKey(said);
  // "Remove the mouse from ITH-6" says something else.
  if (!follower || !(await isKnown(session, follower.who))) return undefined;
  return { key: follower.key, command: follower.remove ? 'unshare' : 'share', text: follower.who };
}

async function mayDecide({ serviceDesk }: Session, key: string): Promise<boolean> {
  const approvals = (await orUndefined(serviceDesk.approvals(key))) ?? [];
  return approvals.some(({ canAnswer }) => canAnswer);
}
