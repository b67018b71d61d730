import type { CustomerRequest, Page } from '../../src/atlassian/serviceDesk';
import { outermostState } from '../outermost';
import type { TurnContext } from '../sdk';
import type { Turn } from '../sessionDialog';
import type { RequestList } from './requestList';
import { newMark, Shown } from './shown';

const listsAtMost = 500;

type Listed = Page<CustomerRequest>;

/** Pages of lists as a conversation has shown them, until the person does something with a request. */
export class KeptLists {
  private readonly pages = new Shown<Listed>(listsAtMost);

  get(turn: Turn, { list, status, query }: RequestList, from: number): Listed | undefined {
    return this.pages.get(turn, outermostState(turn).lists, list, status, query, from);
  }

  keep(turn: Turn, { list, status, query }: RequestList, from: number, page: Listed): void {
    const state = outermostState(turn);
    const mark = typeof state.lists === 'string' ? state.lists : newMark();
    state.lists = mark;
    this.pages.keep(page, turn, mark, list, status, query, from);
  }
}

/** What has been listed is not so any more. */
export function listsChange(context: TurnContext): void {
  delete outermostState({ context }).lists;
}
