import type { User, Users, UserStatus } from '../../login/registrations';
import type { Fields, FormResult } from '../formResult';
import { named, type ConfigurationTexts } from '../texts/configurationTexts';

const pageSize = 50;

/** What can be done with a user. */
export const userActions = ['register', 'block', 'sign-out', 'remove'] as const;
export type UserAction = (typeof userActions)[number];

/** A page of users, those who wait first, then the most recently used. */
export interface UserList {
  readonly users: readonly User[];
  /** How many there are of each status, whatever was looked for. */
  readonly counts: Readonly<Record<UserStatus, number>>;
  /** How many fit what was looked for. */
  readonly found: number;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
}

/**
 * A page of 50 users. `query` holds `search` (part of a name or user name, any case), `status` and `page`, all of them
 * optional: what a link to the page carries. Reads all 256 records of users.
 */
export async function listUsers(users: Pick<Users, 'list'>, query: Fields): Promise<UserList> {
  const all = await users.list();
  const search = (query['search'] ?? '').trim().toLowerCase();
  const found = all
    .filter(({ status }) => !query['status'] || status === query['status'])
    .filter(({ name, userName }) => [name, userName].some((text) => text.toLowerCase().includes(search)))
    .toSorted(inOrder);
  const pages = Math.max(1, Math.ceil(found.length / pageSize));
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(query['page'])) || 1));
  return {
    users: found.slice((page - 1) * pageSize, page * pageSize),
    counts: { waiting: count(all, 'waiting'), registered: count(all, 'registered'), blocked: count(all, 'blocked') },
    found: found.length,
    page,
    pages,
  };
}

/** Does what a form asks for with the user named by its field `userName`. */
export async function postUser(
  texts: ConfigurationTexts,
  users: Users,
  action: UserAction,
  fields: Fields,
): Promise<FormResult> {
  const userName = (fields['userName'] ?? '').trim();
  return userName === '' || userName.length > 200 ? noName(texts) : act(texts, users, action, userName);
}

/** Registers everybody in a list: one user name a line, or with commas between. Those that are there already stay as they are. */
export async function importUsers(texts: ConfigurationTexts, users: Users, list: string): Promise<FormResult> {
  const { users: t } = texts;
  const names = [...new Set(list.split(/[\r\n,;]+/).map((name) => name.trim()))].filter(Boolean);
  const tooLong = names.find((name) => name.length > 200);
  if (names.length === 0) return { ...noName(texts), faults: { userNames: t.oneALine } };
  if (tooLong !== undefined) return { kind: 'bad', text: t.lineTooLong, faults: { userNames: tooLong } };
  for (const [index, name] of names.entries())
    if ((await users.register(name)) === 'full')
      return { ...full(texts), details: [t.registeredSoFar(index, names.length, named(texts, name))] };
  return { kind: 'good', text: t.areRegistered(names.length) };
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
