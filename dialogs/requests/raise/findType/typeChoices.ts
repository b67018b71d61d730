import type { Desk, RequestType, RequestTypeGroup } from '../../../../src/atlassian/serviceDesk';
import type { Choice } from '../../../choices';
import type { Texts } from '../../../texts/texts';

/** A request type that a person has chosen. */
export interface ChosenType {
  readonly deskId: string;
  readonly typeId: string;
  readonly name: string;
  /** What the desk says about filling it in. */
  readonly helpText: string;
}

/** The types on offer, by id of the choice. */
export type Types = Readonly<Record<string, ChosenType>>;

const deskPrefix = 'desk:';

/** Identifies a request type within its site; also the id of its choice. */
export function typeKey({ id, deskId }: Pick<RequestType, 'id' | 'deskId'>): string {
  return `type:${deskId}:${id}`;
}

export function byKey(types: readonly RequestType[]): Types {
  return Object.fromEntries(
    types.map(({ id, deskId, name, helpText }) => [typeKey({ id, deskId }), { deskId, typeId: id, name, helpText }]),
  );
}

/** Adds the desk to each if there are several. */
export function typeChoices(types: readonly RequestType[], desks: readonly Desk[]): readonly Choice[] {
  return types.map((type) => {
    const desk = desks.length > 1 ? deskName(desks, type) : undefined;
    return { ...typeChoice(type, desk), isPlace: true };
  });
}

export function typeChoice(type: RequestType, detail: string | undefined): Choice {
  return { id: typeKey(type), name: type.name, detail };
}

export function deskName(desks: readonly Desk[], { deskId }: RequestType): string | undefined {
  return desks.find(({ id }) => id === deskId)?.name;
}

export function deskChoice({ id, name }: Desk): Choice {
  return { id: deskPrefix + id, name };
}

/** The id of the desk that a choice stands for, if any. */
export function deskIdIn(choiceId: string): string | undefined {
  return choiceId.startsWith(deskPrefix) ? choiceId.slice(deskPrefix.length) : undefined;
}

export function creatable(types: readonly RequestType[]): readonly RequestType[] {
  return types.filter(({ canCreate }) => canCreate);
}

/** The groups that contain any of these types. */
export function filledGroups(
  groups: readonly RequestTypeGroup[],
  types: readonly RequestType[],
): readonly RequestTypeGroup[] {
  return groups.filter(({ id }) => types.some(({ groupIds }) => groupIds.includes(id)));
}

export const elseId = 'else';
export const solvedId = 'solved';

/** The choice for none of the types on offer. */
export function somethingElse({ find }: Texts): Choice {
  return { id: elseId, name: find.somethingElse, means: ['no', 'none'], calledAs: ['else', 'wrong'] };
}

/** The choice that says that an article has helped. */
export function solved({ find }: Texts): Choice {
  return { id: solvedId, name: find.solved, means: ['done'], calledAs: ['solved'] };
}
