import type { User, Users, UserStatus } from '../../login/registrations';
import type { Fields, FormResult } from '../formResult';

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
export async function postUser(users: Users, action: UserAction, fields: Fields): Promise<FormResult> {
  const userName = (fields['userName'] ?? '').trim();
  return userName === '' || userName.length > 200 ? noName : act(users, action, userName);
}

/** Registers everybody in a list: one user name a line, or with commas between. Those that are there already stay as they are. */
export async function importUsers(users: Users, list: string): Promise<FormResult> {
  const names = [...new Set(list.split(/[\r\n,;]+/).map((name) => name.trim()))].filter(Boolean);
  const tooLong = names.find((name) => name.length > 200);
  if (names.length === 0) return { ...noName, faults: { userNames: 'One user name a line.' } };
  if (tooLong !== undefined)
    return {
      ...noName,
      text: 'Nothing was done: a line is longer than a user name can be.',
      faults: { userNames: tooLong },
    };
  for (const [index, name] of names.entries())
    if ((await users.register(name)) === 'full')
      return { ...full, details: [`Registered so far: ${index} of ${names.length}, up to the one before ${name}.`] };
  return { kind: 'good', text: names.length === 1 ? 'One is registered.' : `${names.length} are registered.` };
}

const noName: FormResult = {
  kind: 'bad',
  text: 'Nothing was done: please enter the user’s name.',
  faults: { userName: 'The value of the profile field that names users, at most 200 characters.' },
};

const full: FormResult = {
  kind: 'bad',
  text: 'There is no room for another user: please remove some who are not needed any more.',
};

async function act(users: Users, action: UserAction, userName: string): Promise<FormResult> {
  switch (action) {
    case 'register': {
      const done = await users.register(userName);
      return done === 'full' ? full : { kind: 'good', text: `${userName} is registered, and may sign in.` };
    }
    case 'block': {
      const done = await users.block(userName);
      return done === 'full' ? full : { kind: 'good', text: `${userName} is blocked, and signed out everywhere.` };
    }
    case 'sign-out': {
      const chats = await users.signOut(userName);
      const where = chats === 1 ? 'one chat' : `${chats} chats`;
      return {
        kind: 'good',
        text: chats === 0 ? `${userName} was not signed in.` : `${userName} is signed out of ${where}.`,
      };
    }
    case 'remove': {
      const removed = await users.remove(userName);
      return removed
        ? { kind: 'good', text: `${userName} is signed out everywhere and removed.` }
        : { kind: 'warning', text: `There is no user ${userName}.` };
    }
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
