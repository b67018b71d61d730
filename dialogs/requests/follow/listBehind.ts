import { slot } from '../../outermost';
import type { DialogContext } from '../../sdk';
import type { Turn } from '../../sessionDialog';
import type { RequestList } from './requestList';

/** A page of a list, and where it begins. */
export interface ListPage {
  readonly list: RequestList;
  readonly from: number;
  /** The requests on it, if they were shown. */
  readonly keys?: readonly string[] | undefined;
}

interface Behind extends ListPage {
  /** The request that was opened from it. */
  readonly key: string;
}

const opened = slot<Behind>('listBehind');

/** Makes "back" lead from that request to this page. */
export function leadBack(turn: Turn, key: string, { list, from, keys }: ListPage): void {
  opened.set(turn, { key, list, from, keys });
}

/** The page that this request was opened from. */
export function listBehind(dc: DialogContext, key: string | undefined): ListPage | undefined {
  const behind = opened.get(dc);
  return behind?.key === key ? behind : undefined;
}
