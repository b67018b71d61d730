import { facilities } from './facilities';
import type { EmulatedDesk, EmulatedType } from './desk';
import { itHelp } from './itHelp';
import { peopleAndHr } from './peopleAndHr';

/** The three desks of every emulated site. */
export const desks: readonly EmulatedDesk[] = [itHelp, peopleAndHr, facilities];

/** Finds a desk by id or project key, also written `projectKey:ITH`, `projectId:10001`, `serviceDeskId:1`. */
export function findDesk(wanted: string): EmulatedDesk | undefined {
  const [, kind, value = ''] = /^(?:(projectKey|projectId|serviceDeskId):)?(.*)$/.exec(wanted) ?? [];
  return desks.find(({ id, projectId, projectKey }) => {
    if (kind === undefined) return value === id || value === projectKey;
    return value === { projectKey, projectId, serviceDeskId: id }[kind];
  });
}

export function findType({ types }: EmulatedDesk, typeId: string): EmulatedType | undefined {
  return types.find(({ id }) => id === typeId);
}
