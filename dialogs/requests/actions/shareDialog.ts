import type { Person } from '../../../src/atlassian/serviceDesk';
import { choice } from '../../choiceDialog';
import type { DialogTurnResult } from '../../sdk';
import type { Turn } from '../../sessionDialog';
import { child } from '../../typedDialog';
import { cleanText } from '../../untrustedText';
import { readRecentActivity } from '../recentActivity';
import { RequestAction, requestActionStatuses, type RequestActionOptions } from './requestAction';

export interface ShareOptions extends RequestActionOptions {
  /** Takes somebody out instead. */
  readonly remove?: boolean;
}

interface State extends RequestActionOptions {
  readonly remove: boolean;
  readonly people: readonly Person[];
}

export const share = child<ShareDialog>('share', requestActionStatuses);

/** Lets somebody follow a request, or ends it. */
export class ShareDialog extends RequestAction<State, ShareOptions> {
  protected override async start(turn: Turn, { key, remove = false }: ShareOptions): Promise<DialogTurnResult> {
    const { session } = turn;
    const participants = await session.serviceDesk.participants(key);
    const isIn = ({ accountId }: Person) => participants.some((known) => known.accountId === accountId);
    const people = remove ? participants : (await readRecentActivity(session)).people.filter((person) => !isIn(person));
    if (people.length === 0) {
      return this.done(
        turn,
        remove
          ? `${key} is shared with nobody.`
          : 'I know only people who had to do with your requests before. Please share it in the portal.',
      );
    }
    this.keep(turn.dc, { key, remove, people });
    return choice.begin(turn.dc, {
      question: remove ? `Who should not follow ${key} any more?` : `Who else may follow ${key}?`,
      choices: people.map(({ accountId, name }) => ({ id: accountId, name })),
    });
  }

  protected override async goOn(turn: Turn, state: State, result: unknown): Promise<DialogTurnResult> {
    const { key, remove, people } = state;
    const outcome = choice.outcome(result);
    const person = outcome.status === 'chosen' ? people.find(({ accountId }) => accountId === outcome.id) : undefined;
    if (!person) return this.end(turn.dc, { status: 'cancelled' });
    if (!(await this.isFirst(turn))) return this.doneBefore(turn);
    const { serviceDesk } = turn.session;
    const name = cleanText(person.name, 80);
    if (remove) {
      await serviceDesk.removeParticipants(key, [person.accountId]);
      return this.done(turn, `${name} does not follow ${key} any more.`);
    }
    await serviceDesk.addParticipants(key, [person.accountId]);
    return this.done(turn, `${name} follows ${key} now.`);
  }
}
