import type { Person } from '../../src/atlassian/serviceDesk';
import { isNamed, isSomebody } from '../reading/participants';
import { eachNamed, joined } from '../reading/sharedWith';

/** The people meant by words that name one or several. */
export interface Named {
  /** The known people with these names. */
  readonly known: readonly Person[];
  /** Whether at least one name is known and none is shared by several people. */
  readonly isCertain: boolean;
  /** The first name that fits none of them. */
  readonly unknown: string | undefined;
}

/** Finds "Jonas" or "Kim and Jo" among these people. */
export function whoIsNamed(who: string, people: readonly Person[]): Named {
  const names = eachNamed(who).map((name) => ({ name, called: people.filter((one) => isNamed(one.name, name)) }));
  return {
    known: [...new Set(names.flatMap(({ called }) => called))],
    isCertain: names.every(({ called }) => called.length < 2) && names.some(({ called }) => called.length > 0),
    unknown: names.find(({ name, called }) => called.length === 0 && !isSomebody(name))?.name,
  };
}

/** Removes the names of people who are there already; `undefined` if nobody is left. */
export function withoutNamed(who: string, there: readonly Person[], people: readonly Person[]): string | undefined {
  const isThere = (name: string) =>
    there.some((one) => isNamed(one.name, name)) && !people.some((one) => isNamed(one.name, name));
  return joined(eachNamed(who).filter((name) => !isThere(name)));
}
