import type { Person } from '../../../src/atlassian/serviceDesk';
import { choice, confirmation } from '../../choiceDialog';
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

type State =
  | { readonly step: 'who'; readonly key: string; readonly remove: boolean; readonly people: readonly Person[] }
  | { readonly step: 'confirm'; readonly key: string; readonly person: Person };

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
    this.keep(turn.dc, { step: 'who', key, remove, people });
    return choice.begin(turn.dc, {
      question: remove ? `Who should not follow ${key} any more?` : `Who else may follow ${key}?`,
      choices: people.map(({ accountId, name }) => ({ id: accountId, name })),
    });
  }

  protected override async goOn(turn: Turn, state: State, result: unknown): Promise<DialogTurnResult> {
    const outcome = choice.outcome(result);
    if (outcome.status !== 'chosen') return this.end(turn.dc, { status: 'cancelled' });
    if (state.step === 'confirm')
      return outcome.id === 'yes' ? this.unshare(turn, state) : this.end(turn.dc, { status: 'cancelled' });
    const { key, remove, people } = state;
    const person = people.find(({ accountId }) => accountId === outcome.id);
    if (!person) return this.end(turn.dc, { status: 'cancelled' });
    const name = cleanText(person.name, 80);
    if (remove) {
      this.keep(turn.dc, { step: 'confirm', key, person });
      return choice.begin(
        turn.dc,
        confirmation(`${name} will not see ${key} any more. Shall I do it?`, 'Yes, stop sharing', true),
      );
    }
    if (!(await this.isFirst(turn))) return this.doneBefore(turn);
    await turn.session.serviceDesk.addParticipants(key, [person.accountId]);
    return this.done(turn, `${name} follows ${key} now.`);
  }

  private async unshare(turn: Turn, { key, person }: Extract<State, { step: 'confirm' }>): Promise<DialogTurnResult> {
    if (!(await this.isFirst(turn))) return this.doneBefore(turn);
    await turn.session.serviceDesk.removeParticipants(key, [person.accountId]);
    return this.done(turn, `${cleanText(person.name, 80)} does not follow ${key} any more.`);
  }
}
