import { peopleScope } from '../../../../src/atlassian/scopes';
import type { Person } from '../../../../src/atlassian/serviceDesk';
import { choice, confirmation } from '../../../choiceDialog';
import type { Choice } from '../../../choices';
import { search, whoQuestion } from '../../../forms/searchDialog';
import type { DialogTurnResult } from '../../../sdk';
import type { Turn } from '../../../sessionDialog';
import { asks } from '../../../reading/asked';
import { normalised } from '../../../reading/normalised';
import { notKnown } from '../../../reading/participants';
import { userText } from '../../../reading/userInput';
import { textsOf } from '../../../texts/languages';
import { child } from '../../../typedDialog';
import { cleanText } from '../../../untrustedText';
import { readRecentActivity } from '../../recentActivity';
import { followersOf } from '../requestCard';
import { withParticipants } from '../requestViews';
import type { ShowRequestOptions } from '../showRequestOptions';
import { whoIsNamed, withoutNamed } from '../../whoIsNamed';
import { RequestAction, requestActionStatuses, type RequestActionOptions } from './requestAction';

export interface ShareOptions extends RequestActionOptions {
  /** Removes somebody instead. */
  readonly remove?: boolean;
  /** Who, in the person's words. */
  readonly who?: string | undefined;
}

type State =
  | { readonly step: 'search'; readonly key: string }
  | {
      readonly step: 'who';
      readonly key: string;
      readonly remove: boolean;
      readonly people: readonly Person[];
      readonly who?: string | undefined;
    }
  | { readonly step: 'confirm'; readonly key: string; readonly person: Person };

const between = '\n';

/** One choice for all of them together. */
function togetherOf(all: readonly Choice[], comma: string): Choice {
  return {
    id: all.map(({ id }) => id).join(between),
    name: all.map(({ name }) => cleanText(name, 80)).join(comma),
    means: ['yes'],
  };
}

export const share = child<ShareDialog>('share', requestActionStatuses);

/** Shares a request with somebody, or stops sharing it. */
export class ShareDialog extends RequestAction<State, ShareOptions> {
  protected override async start(turn: Turn, { key, remove = false, who }: ShareOptions): Promise<DialogTurnResult> {
    const { session } = turn;
    const texts = textsOf(turn.context.activity);
    const { request: t } = texts;
    // The card knows only the first participants: enough to avoid offering them again.
    const shown = remove ? {} : await this.shown(turn, key);
    const [participants, recent] = await Promise.all([
      shown.request?.participants ?? session.serviceDesk.participants(key),
      remove ? undefined : readRecentActivity(session),
    ]);
    const isIn = ({ accountId }: Person) => participants.some((known) => known.accountId === accountId);
    const people = recent ? recent.people.filter((person) => !isIn(person)) : participants;
    const canSearch = !remove && session.scopes.includes(peopleScope);
    const missing = who === undefined || remove ? who : withoutNamed(who, participants, people);
    if (who !== undefined && missing === undefined) return this.done(turn, followersOf(texts, participants));
    if (people.length === 0 && !canSearch) {
      const none = remove ? t.sharedWithNobody(key) : t.nobodyKnown;
      return this.done(turn, participants.length === 0 ? none : `${followersOf(texts, participants)}\n${none}`);
    }
    const { known, isCertain, unknown } = whoIsNamed(missing ?? '', people);
    if (canSearch && known.length === 0 && missing !== undefined && missing === unknown)
      return this.search(turn, key, missing);
    this.keep(turn.dc, { step: 'who', key, remove, people, who });
    const all = (known.length > 0 ? known : people).map(({ accountId, name }) => ({ id: accountId, name }));
    // People are removed one at a time.
    const together = isCertain && !(remove && all.length > 1) ? [togetherOf(all, texts.comma)] : [];
    return choice.begin(turn.dc, {
      ...(missing === undefined || unknown === undefined || remove || canSearch
        ? {}
        : { done: notKnown(texts, unknown) }),
      ...whoQuestion(texts, remove ? t.unshareQuestion(key) : t.shareQuestion(key), canSearch),
      isOfRequest: true,
      choices: together.length > 0 && all.length === 1 ? together : [...together, ...all],
    });
  }

  protected override again(state: State): ShowRequestOptions {
    const { key, step } = state;
    if (step === 'confirm') return { key, command: 'unshare', text: normalised(state.person.name) };
    return step === 'who'
      ? { key, command: state.remove ? 'unshare' : 'share', text: state.who }
      : { key, command: 'share' };
  }

  protected override async goOn(turn: Turn, state: State, result: unknown): Promise<DialogTurnResult> {
    if (state.step === 'search') return this.searched(turn, state.key, result);
    const outcome = choice.outcome(result);
    const t = textsOf(turn.context.activity);
    const other = this.otherSaid(turn, state, outcome);
    if (other) return other;
    if (outcome.status === 'said') return this.search(turn, state.key, outcome.text);
    if (outcome.status !== 'chosen') return this.end(turn.dc, { status: 'cancelled' });
    if (state.step === 'confirm')
      return outcome.id === 'yes' ? this.unshare(turn, state) : this.end(turn.dc, { status: 'cancelled' });
    const { key, remove, people } = state;
    const ids = outcome.id.split(between);
    const chosen = people.filter(({ accountId }) => ids.includes(accountId));
    const [person] = chosen;
    if (!person) return this.end(turn.dc, { status: 'cancelled' });
    const name = cleanText(person.name, 80);
    // "Jonas?" may only ask whether he is meant.
    if (!remove && asks(userText(turn.context.activity))) {
      const all = chosen.map((one) => ({ id: one.accountId, name: one.name }));
      const canSearch = turn.session.scopes.includes(peopleScope);
      const question = whoQuestion(t, t.request.shareQuestion(key), canSearch);
      return choice.begin(turn.dc, { ...question, isOfRequest: true, choices: [togetherOf(all, t.comma)] });
    }
    if (remove) {
      this.keep(turn.dc, { step: 'confirm', key, person });
      const sure = confirmation(t, t.request.unshareSure(name, key), t.request.yesUnshare, { destructive: true });
      return choice.begin(turn.dc, { ...sure, isOfRequest: true });
    }
    return this.share(turn, key, chosen);
  }

  private searched(turn: Turn, key: string, result: unknown): Promise<DialogTurnResult> {
    const outcome = search.outcome(result);
    switch (outcome.status) {
      case 'found':
        return this.share(turn, key, [{ accountId: outcome.choice.id, name: outcome.choice.name }]);
      case 'none':
      case 'back':
        return this.start(turn, { key });
      default:
        return this.end(turn.dc, outcome);
    }
  }

  private search({ dc, context }: Turn, key: string, words: string): Promise<DialogTurnResult> {
    this.keep(dc, { step: 'search', key });
    return search.begin(dc, { name: textsOf(context.activity).create.sharedWith, words });
  }

  private share(turn: Turn, key: string, people: readonly Person[]): Promise<DialogTurnResult> {
    const { request: t } = textsOf(turn.context.activity);
    const ids = people.map(({ accountId }) => accountId);
    const done = people.map(({ name }) => t.nowShared(cleanText(name, 80), key)).join('\n');
    this.keep(turn.dc, { step: 'who', key, remove: false, people });
    const add = () => this.beside(turn, key, turn.session.serviceDesk.addParticipants(key, ids));
    return this.once(turn, ids.join(between), add, (now) => this.done(turn, done, withParticipants(now)));
  }

  private unshare(turn: Turn, { key, person }: Extract<State, { step: 'confirm' }>): Promise<DialogTurnResult> {
    const { request: t } = textsOf(turn.context.activity);
    const done = t.nowUnshared(cleanText(person.name, 80), key);
    const remove = () => this.beside(turn, key, turn.session.serviceDesk.removeParticipants(key, [person.accountId]));
    return this.once(turn, 'yes', remove, (left) => this.done(turn, done, withParticipants(left)));
  }
}
