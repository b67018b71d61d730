import type { Session } from '../../src/login/session';
import { orUndefined } from '../orUndefined';
import { decidedByKey } from '../reading/besideKey';
import type { ShowRequestOptions } from './showRequestOptions';

/** What is to be done with the request that the words name by its key, as far as that depends on the request: "no to ITH-9, too expensive". */
export async function doneWithNamed(session: Session, said: string): Promise<ShowRequestOptions | undefined> {
  const decided = decidedByKey(said);
  if (!decided || !(await mayDecide(session, decided.key))) return undefined;
  return { key: decided.key, command: decided.decision, text: decided.reason };
}

async function mayDecide({ serviceDesk }: Session, key: string): Promise<boolean> {
  const approvals = (await orUndefined(serviceDesk.approvals(key))) ?? [];
  return approvals.some(({ canAnswer }) => canAnswer);
}
