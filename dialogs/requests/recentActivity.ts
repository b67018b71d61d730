import type { CustomerRequest, Person, RequestType } from '../../src/atlassian/serviceDesk';
import type { Session } from '../../src/login/session';
import { isNamed } from '../reading/participants';
import { normalised } from '../reading/normalised';
import { withoutOpeners, withoutThanks } from '../reading/replies';
import { sameForIn } from '../reading/sameFor';
import { againWords, forWhom } from '../texts/languages';

const typesOffered = 3;
const peopleOffered = 30;

/** What a person's latest requests reveal: read anew, so that none of it has to be stored. */
export interface RecentActivity {
  /** The types they used last, the latest first. */
  readonly types: readonly RequestType[];
  /** People they deal with. Searching for people takes a scope that requesters are not asked for. */
  readonly people: readonly Person[];
}

/** One call, unless it was made less than a minute ago. */
export async function readRecentActivity({ serviceDesk, account }: Session): Promise<RecentActivity> {
  const items = await serviceDesk.recentRequests();
  const own = items.filter(({ reporterId }) => reporterId === account.accountId);
  const used = own.flatMap(({ type }) => (type?.canCreate ? [type] : []));
  const types = new Map(used.map((type) => [`${type.deskId} ${type.id}`, type]));
  const people = new Map(items.flatMap(peopleOf).map((person) => [person.accountId, person]));
  people.delete(account.accountId);
  return { types: [...types.values()].slice(0, typesOffered), people: [...people.values()].slice(0, peopleOffered) };
}

/** "The same as last time." */
export function asksForLast(words: string): boolean {
  const said = withoutThanks(normalised(words));
  return againWords.has(said) || againWords.has(withoutOpeners(said));
}

/**
 * The summary of the person's latest request with somebody else in it: `Headset for Jonas` for "the same for Jonas" after "Headset for Mia".
 * `undefined` if the words ask for nothing like that.
 */
export async function lastForAnother({ serviceDesk, account }: Session, words: string): Promise<string | undefined> {
  const whom = sameForIn(words);
  if (whom === undefined) return undefined;
  const recent = await serviceDesk.recentRequests();
  const last = recent.find(({ reporterId, type }) => reporterId === account.accountId && type?.canCreate);
  return last && `${withoutWhom(last.summary)} ${whom}`;
}

/** `Headset` of "Headset for Mia Krystof", but all of "Headset for calls". */
function withoutWhom(summary: string): string {
  const words = summary.split(' ');
  const at = words.findLastIndex((word) => forWhom.has(word.toLowerCase()));
  const isName = at > 0 && at < words.length - 1 && words.slice(at + 1).every((word) => /^\p{Lu}/u.test(word));
  return isName ? words.slice(0, at).join(' ') : summary;
}

export async function readRecentTypes(session: Session): Promise<RecentActivity['types']> {
  return (await readRecentActivity(session)).types;
}

function peopleOf({ reporter, reporterId, participants }: CustomerRequest): Person[] {
  const reporters = reporterId === undefined ? [] : [{ accountId: reporterId, name: reporter ?? reporterId }];
  return [...reporters, ...participants];
}

/** Whether these words name somebody the person deals with. */
export async function isKnown(session: Session, who: string): Promise<boolean> {
  const { people } = await readRecentActivity(session);
  return people.some(({ name }) => isNamed(name, who));
}
