import { cut } from '../atlassian/longText';
import type { createPersonalData, PersonalData } from './personalData';
import type { Subject } from './subject';
import type { ReadyChange } from '../records/together';
import { isTooLong, longestUserName } from '../audit/userName';
import { allChatsOf, type RecordedUser, type UserRecords } from './userRecords';

/** Chats per user. Signing in from one more signs the user out of the oldest. */
const chatsAtMost = 16;
/** The resolution of `lastUsed`, in milliseconds: it is not written more often. */
const usedEvery = 60 * 60_000;
/** Characters of a display name that are kept, if names are kept at all. */
const nameLength = 200;

/** `waiting`: has signed in at Atlassian and was refused here for not being registered. */
export type UserStatus = 'registered' | 'waiting' | 'blocked';

/** A person who has signed in at Atlassian. */
export interface Applicant {
  /** The value of the profile field that `userNameAttribute` names. */
  readonly userName: string;
  /** The display name. Untrusted text. */
  readonly name: string;
  /** Absent unless Atlassian says that it is verified. */
  readonly email?: string | undefined;
}

/** A user as an administrator sees them. `name` is empty if names are not kept, and until a user who was registered by hand signs in. */
export interface User extends Omit<Applicant, 'email'> {
  readonly status: UserStatus;
  /** When the user was first seen, or registered by hand. Epoch milliseconds. */
  readonly since: number;
  /** The newest sign-in or refresh, to the hour. Epoch milliseconds. Absent for a user who has never signed in. */
  readonly lastUsed?: number | undefined;
  /** The number of chats in which the user has signed in, 16 at most. */
  readonly chats: number;
}

/** Whether a person is let in. */
export type Admission = 'admitted' | 'not-registered' | 'blocked';

/**
 * The users, for an administrator. They are kept in 256 records with room for 200 users each, of whom 40 may be waiting: some
 * 40,000 in all. E-mail addresses are compared without regard to case. A user name has at most 254 characters.
 */
export interface Users {
  /** All users, in no particular order. Reads 256 records. */
  list(): Promise<readonly User[]>;
  /**
   * Lets a user in, whether new, waiting or blocked. Resolves with `full` if there is no room until somebody is removed. Throws
   * a `RangeError` for a name that is too long.
   */
  register(userName: string): Promise<'done' | 'full'>;
  /** Refuses a user, known or not, from now on and ends their sessions. Resolves and throws as `register` does. */
  block(userName: string): Promise<'done' | 'full'>;
  /** Ends the user's sessions and returns how many there were. They may sign in again. */
  signOut(userName: string): Promise<number>;
  /** Everything that is stored about a user except tokens and codes; `undefined` if there is no such user. */
  data(userName: string): Promise<PersonalData | undefined>;
  /**
   * Signs a user out and deletes everything stored about them; if they sign in again they are new here. False if there is no
   * such user. Entries that went to `onAudit` are yours to delete.
   */
  remove(userName: string): Promise<boolean>;
}

/** @internal */
export interface Registrations extends Users {
  /**
   * Whether a person may sign in from this chat. Someone who is not registered is noted as waiting; for everyone refused, the
   * chat is noted.
   */
  admit(person: Applicant, subject: Subject): Promise<Admission>;
  /**
   * As `admit`, when a grant becomes the subject's and each time it is renewed. Registers the person if registration is open, and
   * notes the chat, so that blocking the person reaches it, and, at most once an hour, that it was used.
   */
  enter(person: Applicant, subject: Subject): Promise<Admission>;
  /** As `enter`, but prepared and not yet written; `undefined` if the person is refused or another chat has to be signed out first. */
  readyToEnter(person: Applicant, subject: Subject): Promise<ReadyChange | undefined>;
}

interface Entering {
  /** `crowdedBy`: the oldest chat, to be signed out before it drops off the list: once off it, nobody could reach it. */
  readonly answer: Admission | { readonly crowdedBy: Subject };
  /** The user's new record; absent if nothing changes. */
  readonly user?: RecordedUser;
}

/** @internal */
export interface RegistrationsOptions {
  readonly records: UserRecords;
  /** `open` registers whoever signs in; `registered` lets in only those already registered. */
  readonly registration: 'open' | 'registered';
  /** E-mail domains in lower case: people with a verified address in one of them count as registered. */
  readonly domains?: readonly string[] | undefined;
  /** Ends this user's grant in a chat and any sign-in being confirmed there. False if there was no grant. */
  readonly end: (subject: Subject, userName: string) => Promise<boolean>;
  readonly personalData: ReturnType<typeof createPersonalData>;
  readonly now: () => number;
}

/** @internal */
export function createRegistrations({
  records,
  registration,
  domains = [],
  end,
  personalData,
  now,
}: RegistrationsOptions): Registrations {
  function admission(known: RecordedUser | undefined, email = ''): Admission {
    if (known?.status === 'blocked') return 'blocked';
    const [, domain = ''] = /^[^@]+@([^@]+)$/.exec(email) ?? [];
    const isRegistered = known?.status === 'registered' || domains.includes(domain.toLowerCase());
    return registration === 'open' || isRegistered ? 'admitted' : 'not-registered';
  }

  function as(status: UserStatus, known: RecordedUser | undefined, userName: string): RecordedUser {
    const created = { userName: userName.trim(), name: '', since: now(), chats: [] };
    return { ...(known ?? created), status };
  }

  function entering(
    known: RecordedUser | undefined,
    { userName, name, email }: Applicant,
    subject: Subject,
    ended?: Subject,
  ): Entering {
    const answer = admission(known, email);
    if (answer !== 'admitted') return { answer };
    if (known?.status === 'registered' && known.chats.includes(subject) && !isOld(known)) return { answer };
    const others = (known?.chats ?? []).filter((other) => other !== subject);
    const [oldest] = others;
    if (oldest !== undefined && others.length >= chatsAtMost && oldest !== ended)
      return { answer: { crowdedBy: oldest } };
    const user = {
      ...as('registered', known, userName),
      // A renewed grant has no name in it, unless names are kept.
      name: cut(name, nameLength) || (known?.name ?? ''),
      lastUsed: now(),
      chats: [...others, subject].slice(-chatsAtMost),
    };
    return { answer, user };
  }

  const isOld = ({ lastUsed = 0 }: RecordedUser) => lastUsed <= now() - usedEvery;

  async function endAll(userName: string): Promise<number> {
    const chats = (await records.find(userName))?.chats ?? [];
    return (await Promise.all(chats.map((chat) => end(chat, userName)))).filter(Boolean).length;
  }

  /** Throws for a name that no user can have. */
  function refuseLong(userName: string): void {
    if (isTooLong(userName)) throw new RangeError(`A user name has at most ${longestUserName} characters.`);
  }

  async function block(userName: string): Promise<'done' | 'full'> {
    refuseLong(userName);
    // Blocked before signed out: no chat can be added to the list any more.
    const done = await records.change(userName, (known) => as('blocked', known, userName));
    await endAll(userName);
    return done;
  }

  return {
    async admit({ userName, name, email }, subject) {
      const answer = admission(await records.find(userName), email);
      if (answer === 'admitted') return answer;
      await records.change(userName, (known) => {
        // An administrator has decided in the meantime.
        if (known?.status === 'registered' || (answer === 'blocked' && !known)) return undefined;
        const { refusedIn = [] } = known ?? {};
        const isNoted = refusedIn.includes(subject);
        if (known && isNoted && (known.status !== 'waiting' || !isOld(known))) return undefined;
        const refused = { refusedIn: isNoted ? refusedIn : [...refusedIn, subject].slice(-chatsAtMost) };
        if (known?.status === 'blocked') return { ...known, ...refused };
        return { ...as('waiting', known, userName), ...refused, name: cut(name, nameLength), lastUsed: now() };
      });
      return answer;
    },

    async enter(person, subject) {
      async function enterAfter(ended?: Subject): Promise<Entering['answer']> {
        let answer: Entering['answer'] = 'admitted';
        const done = await records.change(person.userName, (known) => {
          const entered = entering(known, person, subject, ended);
          ({ answer } = entered);
          return entered.user;
        });
        return done === 'full' ? 'not-registered' : answer;
      }
      let ended: Subject | undefined;
      for (;;) {
        const answer = await enterAfter(ended);
        if (typeof answer === 'string') return answer;
        ended = answer.crowdedBy;
        await end(ended, person.userName);
        await personalData.forget([ended]);
      }
    },

    readyToEnter: (person, subject) =>
      records.ready(person.userName, (known) => {
        const { answer, user = known } = entering(known, person, subject);
        return answer === 'admitted' ? user : undefined;
      }),

    list: async () =>
      (await records.all()).map(({ userName, name, status, since, lastUsed, chats }) => ({
        userName,
        name,
        status,
        since,
        ...(lastUsed === undefined ? {} : { lastUsed }),
        chats: chats.length,
      })),
    async register(userName) {
      refuseLong(userName);
      return records.change(userName, (known) => as('registered', known, userName));
    },
    block,
    signOut: endAll,
    data: (userName) => personalData.find(userName),

    async remove(userName) {
      const user = await records.find(userName);
      if (!user) return false;
      await block(userName);
      await personalData.forget(allChatsOf(user));
      return records.remove(userName, ({ status }) => status === 'blocked');
    },
  };
}
