import type { Person } from '../../src/atlassian/serviceDesk';
import { isNamed, isSomebody } from '../reading/involved';
import { eachNamed, joined } from '../reading/sharedWith';

/** Who is meant by words that name one or several. */
export interface Named {
  /** Those who are known by such names. */
  readonly known: readonly Person[];
  /** Each name is that of one alone. */
  readonly isCertain: boolean;
  /** The first name that nobody has. */
  readonly unknown: string | undefined;
}

/** Who of these people "Jonas" or "Kim and Jo" is. */
export function whoIsNamed(who: string, people: readonly Person[]): Named {
  const names = eachNamed(who).map((name) => ({ name, called: people.filter((one) => isNamed(one.name, name)) }));
  return {
    known: [...new Set(names.flatMap(({ called }) => called))],
    isCertain: names.every(({ called }) => called.length < 2) && names.some(({ called }) => called.length > 0),
    unknown: names.find(({ name, called }) => called.length === 0 && !isSomebody(name))?.name,
  };
}

/** Without the names of those who are there already; nothing where that is everybody. */
export function withoutNamed(who: string, there: readonly Person[], people: readonly Person[]): string | undefined {
  const isThere = (name: string) =>
    there.some((one) => isNamed(one.name, name)) && !people.some((one) => isNamed(one.name, name));
  return joined(eachNamed(who).filter((name) => !isThere(name)));
}
