import type { Desk, RequestType } from '../../../../src/atlassian/serviceDesk';
import type { ChoiceOptions } from '../../../choiceDialog';
import { filledIn } from '../../../reading/filledIn';
import { isFiller, normalised } from '../../../reading/normalised';
import type { Turn } from '../../../sessionDialog';
import { around, eachOf, textsOf } from '../../../texts/languages';
import { wordsInCapitals } from '../../../reading/wordsIn';
import type { NeedSoFar } from './needSoFar';
import { byKey, creatable, deskChoice, filledGroups, typeChoice, typeChoices, type Types } from './typeChoices';
import type { FittingTypes } from './typeFinder';

/** Dialog state while the person is being asked which type, desk or group they want. */
export type FindState = { readonly said: NeedSoFar } & (
  | {
      readonly step: 'type';
      readonly types: Types;
      /** Other types that fit as well or less; `values` belong to the best one. */
      readonly others?: readonly RequestType[];
      readonly values?: FittingTypes['values'];
      /** `typeKey` of the only type that the person is asked about, by its name. */
      readonly named?: string | undefined;
      /** Id of the choice that "yes" picks. */
      readonly agreed?: string | undefined;
      /** The desk whose types are shown. */
      readonly deskId?: string;
    }
  /** A desk's groups are shown. */
  | { readonly step: 'group'; readonly deskId: string }
);

/** A question to ask; or `nothing`: the text that says why there is none. */
export type Browsed = { readonly state: FindState; readonly question: ChoiceOptions } | { readonly nothing: string };

/** A card shows up to this many types well. */
const fewTypes = 8;
/** Up to this many desks fit as buttons below them. */
const fewDesks = 4;

/** Asks which desk; if there is only one, opens it. */
export async function chooseDesk(
  turn: Turn,
  said: NeedSoFar,
  desks: readonly Desk[],
  question = textsOf(turn.context.activity).find.tellOrChooseWho,
): Promise<Browsed> {
  const { find: t } = textsOf(turn.context.activity);
  const [first] = desks;
  if (!first) return { nothing: t.noDesk };
  if (desks.length === 1) return openDesk(turn, said, first.id);
  return {
    state: { step: 'type', types: {}, said },
    question: { question, choices: desks.map(deskChoice), acceptsText: true, whenUnsure: t.closest },
  };
}

/** Asks for one of a desk's types, or for a group first if there are too many. */
export async function openDesk(turn: Turn, said: NeedSoFar, deskId: string): Promise<Browsed> {
  const { serviceDesk } = turn.session;
  const [types, groups] = await Promise.all([serviceDesk.requestTypes(deskId), serviceDesk.requestTypeGroups(deskId)]);
  const possible = creatable(types);
  const filled = filledGroups(groups, possible);
  const { find: t } = textsOf(turn.context.activity);
  if (possible.length <= fewTypes || filled.length < 2) return chooseType(turn, said, deskId, possible);
  return {
    state: { step: 'group', deskId, said },
    question: {
      question: t.about,
      choices: filled.map(({ id, name }) => ({ id, name })),
      acceptsText: true,
      whenUnsure: t.closest,
      canGoBack: true,
    },
  };
}

/** Asks for one of a group's types. */
export async function openGroup(turn: Turn, said: NeedSoFar, deskId: string, groupId: string): Promise<Browsed> {
  return chooseType(turn, said, deskId, creatable(await turn.session.serviceDesk.requestTypes(deskId, { groupId })));
}

/** The desk that the text names, even in part ("HR" of "People and HR"), or else the group of types at the open desk. */
export async function placeNamed(
  { session: { serviceDesk } }: Turn,
  state: FindState,
  text: string,
): Promise<{ readonly deskId: string; readonly groupId?: string } | undefined> {
  const called = ({ name }: { readonly name: string }) => wordsOf(name).join(' ') === wordsOf(text).join(' ');
  const desks = await serviceDesk.desks();
  const desk = desks.find(called) ?? theOnly(desks.filter(({ name }) => isShortFor(name, text)));
  if (desk) return { deskId: desk.id };
  // The open desk's groups have been read already.
  const { deskId } = state;
  const group = deskId === undefined ? undefined : (await serviceDesk.requestTypeGroups(deskId)).find(called);
  return group && deskId !== undefined ? { deskId, groupId: group.id } : undefined;
}

/** Reads "what can I request from HR?" and "all" as a wish to browse, not as a need. */
export async function offeredBy(turn: Turn, said: NeedSoFar, text: string): Promise<Browsed | undefined> {
  if (eachOf.has(normalised(text))) return chooseDesk(turn, said, await turn.session.serviceDesk.desks());
  const of = filledIn(normalised(text), around.offering.keys());
  if (of === undefined) return undefined;
  const begin = text.toLowerCase().indexOf(of);
  const none: NeedSoFar = { ...said, words: undefined };
  // With the capitals it was typed in: "IT" is a desk, "it" is not.
  const name = begin < 0 ? of : text.slice(begin, begin + of.length);
  const place = await placeNamed(turn, { step: 'type', types: {}, said: none }, name);
  return place && openDesk(turn, none, place.deskId);
}

/** "People & HR" equals "People and HR". */
function wordsOf(name: string): readonly string[] {
  return normalised(name)
    .split(' ')
    .filter((word) => word !== '&' && !around.joining.has(word));
}

function isShortFor(name: string, text: string): boolean {
  const words = wordsOf(text);
  const named = wordsOf(name);
  const inCapitals = wordsInCapitals(text);
  const tells = (word: string) => !isFiller(word) || inCapitals.has(word);
  return words.every((word) => named.includes(word) && tells(word)) && words.length < named.length;
}

function theOnly<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined;
}

function chooseType({ context }: Turn, said: NeedSoFar, deskId: string, possible: readonly RequestType[]): Browsed {
  const { find: t } = textsOf(context.activity);
  if (possible.length === 0) return { nothing: t.deskTakesNone };
  const choices = possible.map((type) => typeChoice(type, type.description));
  return {
    state: { step: 'type', types: byKey(possible), said, deskId },
    question: { question: t.whichKind, choices, acceptsText: true, whenUnsure: t.closest, canGoBack: true },
  };
}

/** Offers these types, with ways to all the others. */
export function offerTypes(
  { context }: Turn,
  said: NeedSoFar,
  types: readonly RequestType[],
  desks: readonly Desk[],
): Browsed {
  const { find: t } = textsOf(context.activity);
  return {
    state: { step: 'type', types: byKey(types), said },
    question: {
      question: t.tellOrChoose,
      choices: typeChoices(types, desks),
      buttons: desks.length <= fewDesks ? desks.map(deskChoice) : [{ id: 'browse', name: t.browse }],
      acceptsText: true,
      whenUnsure: t.closest,
    },
  };
}
