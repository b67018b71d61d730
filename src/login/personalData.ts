import { flowKey, letGoFlow, slotOf, type Flow } from './flow';
import type { Grants } from './grants';
import type { KeptElsewhere } from './kept';
import type { Records } from '../records/records';
import type { Subject } from './subject';
import { allChatsOf, type UserRecords } from './userRecords';

/** One chat that a person has signed in from, or has tried to. Contains no token. */
interface ChatData {
  /** Identifies the chat in the audit trail. */
  readonly chat: string;
  /** The account that is signed in; absent if the person is signed out of this chat. */
  readonly account?: {
    readonly accountId: string;
    /** The name if names are stored, the address if addresses are. */
    readonly name?: string | undefined;
    readonly email?: string | undefined;
  };
  readonly sites?: readonly { readonly name: string; readonly url: string }[];
  readonly scopes?: readonly string[];
  /** Epoch milliseconds. */
  readonly signedInAt?: number;
  /** The last sign-in, for a day: where it was, and what the channel calls the person. */
  readonly signIn?: { readonly channelId: string; readonly conversationId: string; readonly userName: string };
  /** What dialogs keep between turns, and what waits for a sign-in, as it is stored. */
  readonly kept?: readonly unknown[];
}

/** Everything that is stored about a user except tokens and codes. Times are epoch milliseconds. */
export interface PersonalData {
  readonly userName: string;
  readonly name: string;
  readonly status: 'registered' | 'blocked' | 'waiting';
  readonly since: number;
  readonly lastUsed?: number | undefined;
  readonly chats: readonly ChatData[];
}

/** @internal */
export interface PersonalDataParts {
  readonly users: UserRecords;
  readonly grants: Grants;
  readonly flows: Records<Flow>;
  readonly keptElsewhere: KeptElsewhere;
}

/** @internal */
export function createPersonalData({ users, grants, flows, keptElsewhere }: PersonalDataParts) {
  async function dataOf(chat: Subject): Promise<ChatData> {
    const [grant, flow, kept] = await Promise.all([
      grants.read(chat),
      flows.read(flowKey(slotOf(chat))),
      keptElsewhere.read(chat),
    ]);
    const signIn =
      flow && flow.chat.conversationId !== ''
        ? { channelId: flow.chat.channelId, conversationId: flow.chat.conversationId, userName: flow.chat.userName }
        : undefined;
    const left = { chat, ...(signIn ? { signIn } : {}), ...(kept.length > 0 ? { kept } : {}) };
    if (grant?.stage !== 'active') return left;
    const { account, sites, tokens, signedInAt } = grant;
    const { accountId, name, email } = account;
    return {
      account: { accountId, name: name === '' ? undefined : name, email },
      sites: sites.map((site) => ({ name: site.name, url: site.url })),
      scopes: tokens.scopes,
      signedInAt,
      ...left,
    };
  }

  return {
    async find(userName: string): Promise<PersonalData | undefined> {
      const user = await users.find(userName);
      if (!user) return undefined;
      const { refusedIn: _, ...known } = user;
      return { ...known, chats: await Promise.all(allChatsOf(user).map(dataOf)) };
    },

    /** Deletes what is left of these chats after the sign-out: of sign-ins, and of what was said and typed. */
    async forget(chats: readonly Subject[]): Promise<void> {
      await Promise.all([
        ...chats.map((chat) => flows.change(flowKey(slotOf(chat)), (flow) => (flow ? letGoFlow(chat) : undefined))),
        ...chats.map((chat) => keptElsewhere.erase(chat)),
      ]);
    },
  };
}
