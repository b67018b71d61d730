import type { UserNameAttribute } from '../../login/redeem';
import type { User, Users, UserStatus } from '../../login/registrations';
import { isTooLong } from '../../audit/userName';
import type { Fields, FormResult } from '../formResult';
import { named, type ConfigurationTexts } from '../texts/configurationTexts';

const pageSize = 50;
/** Users of a page to look into for a site. */
const lookedIntoAtMost = 3;

/** What an administrator can do with a user. */
export const userActions = ['register', 'block', 'sign-out', 'remove'] as const;
export type UserAction = (typeof userActions)[number];

export interface ListedUser extends User {
  /** From Atlassian, while the user is signed in; only if it may be shown. */
  readonly email?: string | undefined;
}

/** A page of users: those who wait first, then the most recently used. */
export interface UserList {
  readonly users: readonly ListedUser[];
  /** How many there are of each status, whatever the search. */
  readonly counts: Readonly<Record<UserStatus, number>>;
  /** How many match the search. */
  readonly found: number;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** An Atlassian site that somebody on the page is signed in to; there administrators see who its people are. */
  readonly siteUrl?: string | undefined;
}

/** What is shown of users besides their user names. */
export interface ShownOfUsers {
  readonly names?: boolean;
  readonly emails?: boolean;
}

/**
 * Returns a page of 50 users. `query` is what a link to the page carries: `search` (part of a name, a user name or, if shown, an
 * e-mail address, in any case), `status` and `page`, all optional. Reads all 256 records of users; where e-mail addresses are
 * shown, also the data of those on the page, or in a search of all with that status; where names are not shown, of a few.
 */
export async function listUsers(
  users: Pick<Users, 'list' | 'data'>,
  query: Fields,
  { names = false, emails = false }: ShownOfUsers = {},
): Promise<UserList> {
  const all: readonly ListedUser[] = await users.list();
  const search = (query['search'] ?? '').trim().toLowerCase();
  const looked = all.filter(({ status }) => !query['status'] || status === query['status']);
  const found = (emails && search !== '' ? await withEmails(users, looked) : looked)
    .filter(({ name, userName, email = '' }) =>
      [names ? name : '', userName, email].some((text) => text.toLowerCase().includes(search)),
    )
    .toSorted(inOrder);
  const pages = Math.max(1, Math.ceil(found.length / pageSize));
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(query['page'])) || 1));
  const shown = found.slice((page - 1) * pageSize, page * pageSize);
  return {
    users: emails && search === '' ? await withEmails(users, shown) : shown,
    counts: { waiting: count(all, 'waiting'), registered: count(all, 'registered'), blocked: count(all, 'blocked') },
    found: found.length,
    page,
    pages,
    siteUrl: names ? undefined : await siteOf(users, shown),
  };
}

/** Looks into the first few only: the users on a page mostly share a site. */
async function siteOf(users: Pick<Users, 'data'>, some: readonly User[]): Promise<string | undefined> {
  const signedIn = some.filter(({ chats }) => chats > 0).slice(0, lookedIntoAtMost);
  const found = await Promise.all(signedIn.map(({ userName }) => users.data(userName)));
  return found.flatMap((data) => data?.chats.flatMap(({ sites = [] }) => sites) ?? [])[0]?.url;
}

/** Reads a batch at a time: the store has people to serve, too. */
async function withEmails(users: Pick<Users, 'data'>, some: readonly User[]): Promise<ListedUser[]> {
  const listed: ListedUser[] = [];
  for (let from = 0; from < some.length; from += pageSize)
    listed.push(...(await Promise.all(some.slice(from, from + pageSize).map((user) => withEmail(users, user)))));
  return listed;
}

async function withEmail(users: Pick<Users, 'data'>, user: User): Promise<ListedUser> {
  if (user.chats === 0) return user;
  const { chats = [] } = (await users.data(user.userName)) ?? {};
  return { ...user, email: chats.map(({ account }) => account?.email).find((email) => email !== undefined) };
}

/** Carries out a posted action on the user named by its field `userName`. */
export async function postUser(
  texts: ConfigurationTexts,
  users: Users,
  action: UserAction,
  fields: Fields,
  attribute: UserNameAttribute,
): Promise<FormResult> {
  // A user once registered with invisible characters can still be blocked and erased.
  const userName = action === 'register' ? seen(fields['userName'] ?? '') : (fields['userName'] ?? '').trim();
  if (userName === '' || isTooLong(userName)) return noName(texts);
  const isNamed = action === 'register' || action === 'block';
  const isKnown = async () => (await users.data(userName)) !== undefined;
  return isNamed && !isOf(attribute, userName) && !(await isKnown())
    ? { ...wrongKind(texts, attribute, userName), faults: { userName: texts.users.whatName } }
    : act(texts, users, action, userName);
}

/** Whether it can be a value of that attribute; registering or blocking anything else would match nobody. */
const isOf = (attribute: UserNameAttribute, userName: string) => userName.includes('@') === (attribute === 'email');

const wrongKind = (texts: ConfigurationTexts, attribute: UserNameAttribute, userName: string): FormResult => ({
  kind: 'bad',
  text: texts.users.otherAttribute(attribute, named(texts, userName)),
});

/** Registers everybody in a list: user names separated by line breaks or commas. Those already registered stay as they are. */
export async function importUsers(
  texts: ConfigurationTexts,
  users: Users,
  attribute: UserNameAttribute,
  list: string,
): Promise<FormResult> {
  const { users: t } = texts;
  const names = [...new Set(list.split(/[\r\n,;]+/).map(seen))].filter(Boolean);
  const tooLong = names.find(isTooLong);
  if (names.length === 0) return { ...noName(texts), faults: { userNames: t.oneALine } };
  if (tooLong !== undefined) return { kind: 'bad', text: t.lineTooLong, faults: { userNames: tooLong } };
  const other = names.find((name) => !isOf(attribute, name));
  if (other !== undefined) return { ...wrongKind(texts, attribute, other), faults: { userNames: other } };
  for (const [index, name] of names.entries())
    if ((await users.register(name)) === 'full')
      return { ...full(texts), details: [t.registeredSoFar(index, names.length, named(texts, name))] };
  return { kind: 'good', text: t.areRegistered(names.length) };
}

/** Strips invisible characters, which copying from a page may bring along; no real user name has any. */
function seen(name: string): string {
  return name.replaceAll(/\p{C}/gu, '').trim();
}

const noName = ({ users: t }: ConfigurationTexts): FormResult => ({
  kind: 'bad',
  text: t.noName,
  faults: { userName: t.whatName },
});

const full = ({ users: t }: ConfigurationTexts): FormResult => ({ kind: 'bad', text: t.full });

async function act(texts: ConfigurationTexts, users: Users, action: UserAction, userName: string): Promise<FormResult> {
  const { users: t } = texts;
  const name = named(texts, userName);
  switch (action) {
    case 'register':
      return (await users.register(userName)) === 'full' ? full(texts) : { kind: 'good', text: t.registered(name) };
    case 'block':
      return (await users.block(userName)) === 'full' ? full(texts) : { kind: 'good', text: t.blocked(name) };
    case 'sign-out':
      return { kind: 'good', text: t.signedOut(name, await users.signOut(userName)) };
    case 'remove':
      return (await users.remove(userName))
        ? { kind: 'good', text: t.removed(name) }
        : { kind: 'warning', text: t.unknown(name) };
  }
}

function inOrder(one: User, other: User): number {
  const rank = ({ status }: User) => (status === 'waiting' ? 0 : 1);
  return rank(one) - rank(other) || latest(other) - latest(one) || one.userName.localeCompare(other.userName);
}

function latest({ lastUsed, since }: User): number {
  return lastUsed ?? since;
}

function count(users: readonly User[], status: UserStatus): number {
  return users.filter((user) => user.status === status).length;
}
