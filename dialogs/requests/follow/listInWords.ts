import type { Session } from '../../../src/login/session';
import { asksForOwnTurn, asksForUrgent } from '../../reading/listWordIn';
import type { Turn } from '../../sessionDialog';
import { textsOf } from '../../texts/languages';
import { waitsForYou } from '../status';
import { deskSaid } from './deskSaid';
import { pageSize, rangeOf, yours, type RequestList } from './requestList';

/** A list, with what is said before it. */
export interface ToldList {
  readonly list: RequestList;
  readonly told?: string | undefined;
}

/** The list that is asked for by its desk, "only IT", or by whose turn it is, "which need my answer?"; `undefined` if the words ask for neither. */
export async function listInWords(turn: Turn, list: RequestList, said: string): Promise<ToldList | undefined> {
  const t = textsOf(turn.context.activity).list;
  if (asksForUrgent(said)) return { list, told: t.urgencyUnknown };
  if (asksForOwnTurn(said)) {
    const keys = await waitingFor(turn.session);
    return keys.length === 0 ? { list, told: t.nothingWaiting } : { list: { ...yours, keys }, told: t.waiting };
  }
  const desk = await deskSaid(turn.session, said);
  return desk && { list: { ...list, query: undefined, keys: undefined, desk } };
}

/** The keys of the requests in which it is this person's turn: their own that wait for an answer, and those to approve. */
async function waitingFor({ serviceDesk, account }: Session): Promise<readonly string[]> {
  const [recent, toApprove] = await Promise.all([
    serviceDesk.recentRequests(),
    serviceDesk.myRequests(rangeOf({ ...yours, list: 'approvals' }, 0)),
  ]);
  const own = recent.filter((one) => one.reporterId === account.accountId && waitsForYou(one));
  return [...new Set([...own, ...toApprove.items].map(({ key }) => key))].slice(0, pageSize);
}
