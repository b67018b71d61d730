import type { Person } from '../../../src/atlassian/serviceDesk';
import { choice, confirmation } from '../../choiceDialog';
import type { DialogTurnResult } from '../../sdk';
import type { Turn } from '../../sessionDialog';
import { textsOf } from '../../texts/languages';
import { child } from '../../typedDialog';
import { cleanText } from '../../untrustedText';
import { readRecentActivity } from '../recentActivity';
import { withParticipants } from '../requestViews';
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
    const { request: t } = textsOf(turn.context.activity);
    const [participants, recent] = await Promise.all([
      session.serviceDesk.participants(key),
      remove ? undefined : readRecentActivity(session),
    ]);
    const isIn = ({ accountId }: Person) => participants.some((known) => known.accountId === accountId);
    const people = recent ? recent.people.filter((person) => !isIn(person)) : participants;
    if (people.length === 0) {
      return this.done(turn, remove ? t.sharedWithNobody(key) : t.nobodyKnown);
    }
    this.keep(turn.dc, { step: 'who', key, remove, people });
    return choice.begin(turn.dc, {
      question: remove ? t.unshareQuestion(key) : t.shareQuestion(key),
      choices: people.map(({ accountId, name }) => ({ id: accountId, name })),
    });
  }

  protected override async goOn(turn: Turn, state: State, result: unknown): Promise<DialogTurnResult> {
    const outcome = choice.outcome(result);
    const t = textsOf(turn.context.activity);
    if (outcome.status !== 'chosen') return this.end(turn.dc, { status: 'cancelled' });
    if (state.step === 'confirm')
      return outcome.id === 'yes' ? this.unshare(turn, state) : this.end(turn.dc, { status: 'cancelled' });
    const { key, remove, people } = state;
    const person = people.find(({ accountId }) => accountId === outcome.id);
    if (!person) return this.end(turn.dc, { status: 'cancelled' });
    const name = cleanText(person.name, 80);
    if (remove) {
      this.keep(turn.dc, { step: 'confirm', key, person });
      return choice.begin(turn.dc, confirmation(t, t.request.unshareSure(name, key), t.request.yesUnshare, true));
    }
    if (!(await this.isFirst(turn))) return this.doneBefore(turn);
    const sharing = turn.session.serviceDesk.addParticipants(key, [person.accountId]);
    return this.done(turn, t.request.nowShared(name, key), withParticipants(await this.beside(turn, key, sharing)));
  }

  private async unshare(turn: Turn, { key, person }: Extract<State, { step: 'confirm' }>): Promise<DialogTurnResult> {
    if (!(await this.isFirst(turn))) return this.doneBefore(turn);
    const ending = turn.session.serviceDesk.removeParticipants(key, [person.accountId]);
    const left = await this.beside(turn, key, ending);
    const { request: t } = textsOf(turn.context.activity);
    return this.done(turn, t.nowUnshared(cleanText(person.name, 80), key), withParticipants(left));
  }
}
