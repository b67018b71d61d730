import { cut } from '../atlassian/longText';
import type { createPersonalData, PersonalData } from './personalData';
import type { Subject } from './subject';
import type { ReadyChange } from '../records/together';
import { isTooLong, longestUserName } from '../audit/userName';
import { allChatsOf, type RecordedUser, type UserRecords } from './userRecords';

/** Chats of one user. Signing in from one more signs the user out of the oldest. */
const chatsAtMost = 16;
/** `lastUsed` is no finer than this, in milliseconds. */
const usedEvery = 60 * 60_000;
/** Characters kept, if any, of what Atlassian calls people. */
const nameLength = 200;

/** `waiting`: came back from Atlassian, and was refused because nobody had registered them. */
export type UserStatus = 'registered' | 'waiting' | 'blocked';

/** Who came back from Atlassian. */
export interface Applicant {
  /** The value of the profile field that names users. */
  readonly userName: string;
  /** What Atlassian calls the person. Untrusted text. */
  readonly name: string;
  /** As far as Atlassian says that it is verified. */
  readonly email?: string | undefined;
}

/** A user as an administrator sees one. `name` is empty where names are not kept, and until a user registered by hand signs in. */
export interface User extends Omit<Applicant, 'email'> {
  readonly status: UserStatus;
  /** When the user was first seen, or registered by hand. Epoch milliseconds. */
  readonly since: number;
  /** The newest sign-in or refresh, to the hour. Epoch milliseconds. Absent for a user who has never signed in. */
  readonly lastUsed?: number | undefined;
  /** In how many chats the user has signed in: the newest 16 are known. */
  readonly chats: number;
}

/** Whether a person gets in. */
export type Admission = 'admitted' | 'not-registered' | 'blocked';

/**
 * The users, for an administrator. They live in 256 records of at most 200 users each, at most 40 of those waiting:
 * room for some 40,000. An e-mail address is the same in upper and lower case. No user name has more than 254 characters.
 */
export interface Users {
  /** Everybody, in no order. Reads 256 records. */
  list(): Promise<readonly User[]>;
  /**
   * Lets a user in, seen before or not, blocked before or not. `full`: no room until somebody is removed. Throws a `RangeError`
   * for a name that is too long.
   */
  register(userName: string): Promise<'done' | 'full'>;
  /** Refuses a user from now on, seen before or not, and ends the user's sessions. Throws as `register` does. */
  block(userName: string): Promise<'done' | 'full'>;
  /** Ends the user's sessions; returns how many there were. The user may sign in again. */
  signOut(userName: string): Promise<number>;
  /** All that is stored of a user, but for what opens anything; `undefined` when there is no such user. */
  data(userName: string): Promise<PersonalData | undefined>;
  /**
   * Signs a user out and forgets them, with what their sign-ins have left: at the next sign-in they are a stranger. False
   * when there is no such user. What was handed to `onAudit` is not here.
   */
  remove(userName: string): Promise<boolean>;
}

/** @internal */
export interface Registrations extends Users {
  /**
   * Whether a person may sign in from this chat. One who would have to be registered first is noted as waiting; of whoever is
   * refused it is noted where.
   */
  admit(person: Applicant, subject: Subject): Promise<Admission>;
  /**
   * The same at the moment a grant becomes the subject's, and whenever it is renewed: registers the person where
   * anybody may get in, notes the chat, so that blocking ends it, and at most once an hour that it was used.
   */
  enter(person: Applicant, subject: Subject): Promise<Admission>;
  /** The same, not written yet; `undefined` where somebody does not get in, or another chat has to be signed out first. */
  readyToEnter(person: Applicant, subject: Subject): Promise<ReadyChange | undefined>;
}

interface Entering {
  /** `crowdedBy`: the chat to sign out before it is forgotten, because one that is not listed could not be. */
  readonly answer: Admission | { readonly crowdedBy: Subject };
  /** As the person is noted then; absent where that is so already. */
  readonly user?: RecordedUser;
}

/** @internal */
export interface RegistrationsOptions {
  readonly records: UserRecords;
  /** `open` registers whoever signs in; `registered` lets in only those already registered. */
  readonly registration: 'open' | 'registered';
  /** In lower case: whoever has an e-mail address there counts as registered. */
  readonly domains?: readonly string[] | undefined;
  /** Ends this user's grant in a chat, and a sign-in that is being confirmed there. False when there was no grant. */
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
      // Of a grant nobody is known by name, unless it is kept there.
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

  /** Throws where nobody can have this name. */
  function refuseLong(userName: string): void {
    if (isTooLong(userName)) throw new RangeError(`A user name has at most ${longestUserName} characters.`);
  }

  async function block(userName: string): Promise<'done' | 'full'> {
    refuseLong(userName);
    // First: from here on nobody enters, and the list of chats is complete.
    const done = await records.change(userName, (known) => as('blocked', known, userName));
    await endAll(userName);
    return done;
  }

  return {
    async admit({ userName, name, email }, subject) {
      const answer = admission(await records.find(userName), email);
      if (answer === 'admitted') return answer;
      await records.change(userName, (known) => {
        // Somebody else has decided about the person meanwhile.
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
