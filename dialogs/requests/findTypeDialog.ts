import type { Desk, RequestType, RequestTypeGroup } from '../../src/atlassian/serviceDesk';
import { choice, type ChoiceOptions } from '../choiceDialog';
import type { Choice } from '../choices';
import { plainMessage } from '../plainMessage';
import type { DialogTurnResult } from '../sdk';
import { SessionDialog, type Turn } from '../sessionDialog';
import { child } from '../typedDialog';

/** A request type that a person has chosen. */
export interface ChosenType {
  readonly deskId: string;
  readonly typeId: string;
  readonly name: string;
}

export interface FindTypeOptions {
  /** What the person used last; offered first. */
  readonly recent: readonly RequestType[];
}

interface Found {
  readonly status: 'found';
  readonly type: ChosenType;
  /** What the person typed to find it. */
  readonly query: string | undefined;
}

/** What is offered, by the choice's id. */
type Types = Readonly<Record<string, ChosenType>>;

type State =
  /** Types that were used last, and desks. */
  | { readonly step: 'start'; readonly types: Types }
  /** The groups of a desk. */
  | { readonly step: 'group'; readonly deskId: string }
  | { readonly step: 'type'; readonly types: Types; readonly query: string | undefined };

const browse = 'browse';
const deskPrefix = 'desk:';
/** As many types as one card shows well. */
const fewTypes = 8;
/** One page of Atlassian's: whoever has more finds by words. */
const typesListed = 50;
const startAgain: readonly Choice[] = [{ id: browse, name: 'Browse' }];

export const findType = child<FindTypeDialog>('find', { found: true, cancelled: true, signedOut: true, failed: true });

/**
 * Finds a request type by words over all desks, or by browsing from desk to group to type; what the person used last
 * comes first. Ends with `found` and the type, or a `SessionEnding`. Needs a `ChoiceDialog` beside it.
 */
export class FindTypeDialog extends SessionDialog<FindTypeOptions, State, Found> {
  protected override async start(turn: Turn, { recent: types }: FindTypeOptions): Promise<DialogTurnResult> {
    const { serviceDesk } = turn.session;
    const desks = await serviceDesk.desks();
    const [first] = desks;
    if (!first) {
      await turn.context.sendActivity(
        plainMessage('There is no service desk you may use at this site. Say "switch site" to try another.'),
      );
      return this.end(turn.dc, { status: 'failed' });
    }
    if (types.length === 0) return this.chooseDesk(turn, desks);
    const question = 'What do you need? Tell me in a few words, or choose.';
    return this.ask(
      turn,
      { step: 'start', types: byId(types) },
      {
        question,
        choices: choicesOf(types, desks),
        buttons: desks.length <= 4 ? desks.map(deskChoice) : startAgain,
        acceptsText: true,
      },
    );
  }

  protected override async goOn(turn: Turn, state: State, result: unknown): Promise<DialogTurnResult> {
    const { serviceDesk } = turn.session;
    const outcome = choice.outcome(result);
    if (outcome.status === 'cancelled') return this.end(turn.dc, outcome);
    if (outcome.status === 'said') return this.search(turn, outcome.text);
    const { id } = outcome;
    if (state.step === 'group') {
      const inGroup = await serviceDesk.requestTypes(state.deskId, { groupId: id, limit: typesListed });
      return this.chooseType(turn, creatable(inGroup), outcome.messageId);
    }
    const type = state.types[id];
    const query = state.step === 'type' ? state.query : undefined;
    if (type) return this.end(turn.dc, { status: 'found', type, query });
    if (id.startsWith(deskPrefix)) return this.openDesk(turn, id.slice(deskPrefix.length), outcome.messageId);
    return this.chooseDesk(turn, await serviceDesk.desks(), outcome.messageId);
  }

  private chooseDesk(turn: Turn, desks: readonly Desk[], messageId?: string): Promise<DialogTurnResult> {
    const [first] = desks;
    if (first && desks.length === 1) return this.openDesk(turn, first.id, messageId);
    return this.ask(
      turn,
      { step: 'start', types: {} },
      {
        question: 'What do you need? Tell me in a few words, or choose who can help you.',
        choices: desks.map(deskChoice),
        acceptsText: true,
        messageId,
      },
    );
  }

  private async openDesk(turn: Turn, deskId: string, messageId?: string): Promise<DialogTurnResult> {
    const { serviceDesk } = turn.session;
    const [types, groups] = await Promise.all([
      serviceDesk.requestTypes(deskId, { limit: typesListed }),
      serviceDesk.requestTypeGroups(deskId),
    ]);
    const possible = creatable(types);
    // Only with the whole list at hand is it known which headings have nothing below them.
    const filled = types.length < typesListed ? groups.filter((group) => hasTypes(group, possible)) : groups;
    if ((types.length < typesListed && possible.length <= fewTypes) || filled.length < 2)
      return this.chooseType(turn, possible, messageId);
    return this.ask(
      turn,
      { step: 'group', deskId },
      {
        question: 'What is it about?',
        choices: filled.map(({ id, name }) => ({ id, name })),
        acceptsText: true,
        messageId,
      },
    );
  }

  private async chooseType(
    turn: Turn,
    possible: readonly RequestType[],
    messageId?: string,
  ): Promise<DialogTurnResult> {
    if (possible.length === 0) {
      await turn.context.sendActivity(plainMessage('That desk takes no requests from you.'));
      return this.end(turn.dc, { status: 'failed' });
    }
    const state: State = { step: 'type', types: byId(possible), query: undefined };
    const choices = possible.map((type) => ({ ...choiceOf(type), detail: type.description }));
    return this.ask(turn, state, { question: 'What kind of request?', choices, acceptsText: true, messageId });
  }

  private async search(turn: Turn, query: string): Promise<DialogTurnResult> {
    const { serviceDesk } = turn.session;
    const [found, desks] = await Promise.all([serviceDesk.searchRequestTypes(query), serviceDesk.desks()]);
    const types = creatable(found);
    const question =
      types.length > 0
        ? 'This is what I found. Which one is it?'
        : 'I found nothing like that. Try other words, or browse.';
    return this.ask(
      turn,
      { step: 'type', types: byId(types), query },
      {
        question,
        choices: choicesOf(types, desks),
        buttons: startAgain,
        acceptsText: true,
      },
    );
  }

  private ask(turn: Turn, state: State, options: ChoiceOptions): Promise<DialogTurnResult> {
    this.keep(turn.dc, state);
    return choice.begin(turn.dc, options);
  }
}

function creatable(types: readonly RequestType[]): readonly RequestType[] {
  return types.filter(({ canCreate }) => canCreate);
}

function hasTypes({ id }: RequestTypeGroup, types: readonly RequestType[]): boolean {
  return types.some(({ groupIds }) => groupIds.includes(id));
}

function byId(types: readonly RequestType[]): Types {
  return Object.fromEntries(types.map(({ id, deskId, name }) => [keyOf({ id, deskId }), { deskId, typeId: id, name }]));
}

function keyOf({ id, deskId }: Pick<RequestType, 'id' | 'deskId'>): string {
  return `type:${deskId}:${id}`;
}

function choiceOf(type: RequestType): Choice {
  return { id: keyOf(type), name: type.name };
}

/** With the desk, where there are several. */
function choicesOf(types: readonly RequestType[], desks: readonly Desk[]): Choice[] {
  const nameOf = (wanted: string) => desks.find(({ id }) => id === wanted)?.name;
  return types.map((type) => ({ ...choiceOf(type), detail: desks.length > 1 ? nameOf(type.deskId) : undefined }));
}

function deskChoice({ id, name }: Desk): Choice {
  return { id: deskPrefix + id, name };
}
