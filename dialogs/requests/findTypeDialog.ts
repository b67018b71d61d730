import type { Desk, RequestType } from '../../src/atlassian/serviceDesk';
import { choice, type ChoiceOptions } from '../choiceDialog';
import type { Sessions } from '../logins';
import { plainMessage } from '../plainMessage';
import { asking } from '../innermost';
import { leavesOut } from '../replies';
import type { DialogContext, DialogTurnResult } from '../sdk';
import { SessionDialog, sessionEndings, type Turn } from '../sessionDialog';
import { textsOf } from '../texts/languages';
import { child } from '../typedDialog';
import { findArticles } from './articlesDialog';
import { aboutRequest, type KnownRequests } from './aboutRequest';
import type { CreateRequestOptions } from './createRequestOptions';
import { fittingOffer } from './fittingOffer';
import { readRecentTypes } from './recentActivity';
import { withMore, type Said } from './said';
import {
  byKey,
  creatable,
  deskChoice,
  deskIdIn,
  elseId,
  filledGroups,
  solvedId,
  typeChoice,
  typeChoices,
  type ChosenType,
  type Types,
} from './typeChoices';
import { unneededRequests } from './unneededRequests';
import type { ShowRequestOptions } from './showRequestDialog';
import type { FittingTypes, TypeFinder } from './typeFinder';
import { forget, keepWords } from './unfinished';

export interface FindTypeOptions {
  /** What the person used last; offered first. Default: what their latest requests tell. */
  readonly recent?: readonly RequestType[] | undefined;
  /** What the person said they need: looked for at once. */
  readonly words?: string | undefined;
  /** See `CreateRequestOptions.about`. */
  readonly about?: CreateRequestOptions['about'];
  /** Of which desk, where that is known and nothing was said. */
  readonly deskId?: string | undefined;
}

/** A request type, and what the person said on the way to it. */
export interface TypeFound {
  readonly status: 'found';
  readonly type: ChosenType;
  readonly said: Said;
  /** What the words say about its fields, by field id; not checked yet. */
  readonly values: Values;
}

type Values = FittingTypes['values'];

/** An article has helped. */
export interface Solved {
  readonly status: 'solved';
}

/** What was said is about a request that there is: a `ShowRequestDialog` that is begun with these options does it. */
export interface AboutRequest {
  readonly status: 'aboutRequest';
  readonly options: ShowRequestOptions;
}

type State = { readonly said: Said } & (
  | {
      readonly step: 'type';
      readonly types: Types;
      /** What fits as well, or less; `values` are the best one's. */
      readonly others?: readonly RequestType[];
      readonly values?: Values;
    }
  /** The groups of a desk. */
  | { readonly step: 'group'; readonly deskId: string }
);

/** As many types as one card shows well. */
const fewTypes = 8;
/** As many desks as stand well as buttons below them. */
const fewDesks = 4;

export const findType = child<FindTypeDialog>('find', {
  found: true,
  solved: true,
  aboutRequest: true,
  ...sessionEndings,
});

/**
 * Finds a request type by the person's words over all desks, with articles that may already help, or by browsing from desk
 * to group to type; what the person used last comes first. Ends with `found` and the type, with `solved`, or a
 * `SessionEnding`. Needs a `ChoiceDialog` beside it.
 */
export class FindTypeDialog extends SessionDialog<FindTypeOptions, State, TypeFound | Solved | AboutRequest> {
  constructor(
    id: string,
    sessions: Sessions,
    private readonly finder: TypeFinder,
  ) {
    super(id, sessions);
  }

  protected override async start(turn: Turn, options: FindTypeOptions): Promise<DialogTurnResult> {
    const { recent, words, about, deskId } = options;
    const known: Said = { words, hasRead: false, recent, about };
    if (words !== undefined) return this.search(turn, known, words);
    if (deskId !== undefined) return this.openDesk(turn, known, deskId);
    const [desks, types] = await Promise.all([
      turn.session.serviceDesk.desks(),
      recent ?? readRecentTypes(turn.session),
    ]);
    const said: Said = { ...known, recent: types };
    return types.length === 0 ? this.chooseDesk(turn, said, desks) : this.offer(turn, said, types, desks);
  }

  protected override async goOn(turn: Turn, state: State, result: unknown): Promise<DialogTurnResult> {
    const { serviceDesk } = turn.session;
    const outcome = choice.outcome(result);
    const { said } = state;
    if (outcome.status === 'cancelled') return this.end(turn.dc, outcome);
    if (outcome.status === 'back') return this.chooseDesk(turn, said, await serviceDesk.desks());
    if (outcome.status === 'said' && leavesOut(outcome.text)) return this.end(turn.dc, { status: 'cancelled' });
    if (outcome.status === 'said') return this.search(turn, said, outcome.text);
    const { id } = outcome;
    if (state.step === 'group') {
      const inGroup = await serviceDesk.requestTypes(state.deskId, { groupId: id });
      return this.chooseType(turn, said, creatable(inGroup));
    }
    const type = state.types[id];
    if (type) {
      const isBest = id === Object.keys(state.types)[0];
      return this.end(turn.dc, { status: 'found', type, said, values: (isBest && state.values) || {} });
    }
    if (id === solvedId) return this.end(turn.dc, { status: 'solved' });
    const about = aboutRequest(id, said.about?.shown?.key, said.words);
    if (about) return this.end(turn.dc, { status: 'aboutRequest', options: about });
    const deskId = deskIdIn(id);
    if (deskId !== undefined) return this.openDesk(turn, said, deskId);
    const desks = await serviceDesk.desks();
    if (id === elseId && state.others?.length) return this.offer(turn, said, state.others, desks);
    return this.chooseDesk(turn, said, desks);
  }

  private async chooseDesk(
    turn: Turn,
    said: Said,
    desks: readonly Desk[],
    question = textsOf(turn.context.activity).find.tellOrChooseWho,
  ): Promise<DialogTurnResult> {
    const [first] = desks;
    if (!first) {
      await turn.context.sendActivity(plainMessage(textsOf(turn.context.activity).find.noDesk));
      return this.end(turn.dc, { status: 'failed' });
    }
    if (desks.length === 1) return this.openDesk(turn, said, first.id);
    return this.ask(
      turn,
      { step: 'type', types: {}, said },
      { question, choices: desks.map(deskChoice), acceptsText: true },
    );
  }

  private async openDesk(turn: Turn, said: Said, deskId: string): Promise<DialogTurnResult> {
    const { serviceDesk } = turn.session;
    const [types, groups] = await Promise.all([
      serviceDesk.requestTypes(deskId),
      serviceDesk.requestTypeGroups(deskId),
    ]);
    const possible = creatable(types);
    const filled = filledGroups(groups, possible);
    if (possible.length <= fewTypes || filled.length < 2) return this.chooseType(turn, said, possible);
    return this.ask(
      turn,
      { step: 'group', deskId, said },
      {
        question: textsOf(turn.context.activity).find.about,
        choices: filled.map(({ id, name }) => ({ id, name })),
        acceptsText: true,
        canGoBack: true,
      },
    );
  }

  private async chooseType(turn: Turn, said: Said, possible: readonly RequestType[]): Promise<DialogTurnResult> {
    const { find: t } = textsOf(turn.context.activity);
    if (possible.length === 0) {
      await turn.context.sendActivity(plainMessage(t.deskTakesNone));
      return this.end(turn.dc, { status: 'failed' });
    }
    const state: State = { step: 'type', types: byKey(possible), said };
    const choices = possible.map((type) => typeChoice(type, type.description));
    return this.ask(turn, state, { question: t.whichKind, choices, acceptsText: true, canGoBack: true });
  }

  /** Offers what fits the words, and what there is to read. */
  private async search(turn: Turn, before: Said, query: string): Promise<DialogTurnResult> {
    const { session, context } = turn;
    const t = textsOf(context.activity);
    const used = before.recent ?? readRecentTypes(turn.session);
    const { about } = before;
    const words = withMore(before.words, query);
    // Should Atlassian fail, nobody has to say it again.
    keepWords(turn.dc, words);
    const [fitting, desks, links, recent, unneeded] = await Promise.all([
      this.finder.find(session, query, { locale: context.activity.locale, recent: used }),
      session.serviceDesk.desks(),
      findArticles(session, query, context.activity.locale),
      used,
      about ? unneededRequests(session, query, about.shown) : [],
    ]);
    forget(context, 'words');
    const said: Said = { ...before, words, hasRead: before.hasRead || links.length > 0, recent };
    const known: KnownRequests = {
      comment: about?.shown?.mayComment ? { ...about.shown, words } : undefined,
      unneeded,
    };
    const { types, others, question } = fittingOffer(t, fitting, desks, links, known);
    if (question.choices?.length === 0 && links.length === 0)
      return this.chooseDesk(turn, said, desks, t.find.nothingFits);
    return this.ask(turn, { step: 'type', types: byKey(types), others, values: fitting.values, said }, question);
  }

  /** These types, and where the others are. */
  private async offer(
    turn: Turn,
    said: Said,
    types: readonly RequestType[],
    desks: readonly Desk[],
  ): Promise<DialogTurnResult> {
    const { find: t } = textsOf(turn.context.activity);
    return this.ask(
      turn,
      { step: 'type', types: byKey(types), said },
      {
        question: t.tellOrChoose,
        choices: typeChoices(types, desks),
        buttons: desks.length <= fewDesks ? desks.map(deskChoice) : [{ id: 'browse', name: t.browse }],
        acceptsText: true,
      },
    );
  }

  private ask(turn: Turn, state: State, options: ChoiceOptions): Promise<DialogTurnResult> {
    this.keep(turn.dc, state);
    return choice.begin(turn.dc, options);
  }
}

/** What has been said to find a type, while one is being looked for. */
export function saidToFind(dc: DialogContext): string | undefined {
  const at: unknown = asking(dc, findType.id)?.state.at;
  return (at as State | undefined)?.said.words;
}
