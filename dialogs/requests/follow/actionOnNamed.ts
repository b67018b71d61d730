import { openApproval } from '../../../src/atlassian/serviceDesk/approvals';
import type { Session } from '../../../src/login/session';
import { orUndefined } from '../../orUndefined';
import { decidedByKey, followerByKey } from '../../reading/besideKey';
import { decisionOnListed, mayDecideSeveral } from '../../reading/saidOfListed';
import { rangeOf, yours } from './requestList';
import { isKnown } from '../recentActivity';
import type { ShowRequestOptions } from './showRequestOptions';
import { calledSo, decidedInTurn } from './whichListed';

/**
 * What is to be done with the request that the words name, where Atlassian has to be asked whether that can be meant: "no to ITH-9, too expensive",
 * "add Jonas to ITH-6", "approve the laptop and decline the price list".
 */
export async function actionOnNamed(session: Session, said: string): Promise<ShowRequestOptions | undefined> {
  const decided = decidedByKey(said);
  if (decided && (await mayDecide(session, decided.key)))
    return { key: decided.key, command: decided.decision, text: decided.reason };
  const inTurn = await decidedBySummary(session, said);
  if (inTurn) return inTurn;
  const follower = followerByKey(said);
  // "Remove the mouse from ITH-6" says something else.
  if (!follower || !(await isKnown(session, follower.who))) return undefined;
  return { key: follower.key, command: follower.remove ? 'unshare' : 'share', text: follower.who };
}

/** "Approve the laptop", "approve the laptop and decline the price list": those that wait are read only if the words may decide them. */
async function decidedBySummary({ serviceDesk }: Session, said: string): Promise<ShowRequestOptions | undefined> {
  const isOfSeveral = mayDecideSeveral(said);
  const one = isOfSeveral ? undefined : decisionOnListed(said);
  if (!isOfSeveral && !one) return undefined;
  const waiting = await orUndefined(serviceDesk.myRequests(rangeOf({ ...yours, list: 'approvals' }, 0)));
  if (!waiting || !one) return waiting && decidedInTurn(said, [], waiting.items);
  const [called, ...others] = calledSo(one.about, waiting.items);
  return called && others.length === 0 ? { key: called.key, command: one.command, text: one.text } : undefined;
}

async function mayDecide({ serviceDesk }: Session, key: string): Promise<boolean> {
  const approvals = (await orUndefined(serviceDesk.approvals(key))) ?? [];
  return openApproval(approvals) !== undefined;
}
