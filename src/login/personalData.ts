import { flowKey, letGoFlow, slotOf, type Flow } from './flow';
import type { Grants } from './grants';
import type { Records } from '../records/records';
import type { Subject } from './subject';
import type { UserRecords } from './userRecords';

/** One chat that a person has signed in from. No token is among it. */
interface ChatData {
  /** What Atlassian said who it is; absent where the person is signed out of this chat. */
  readonly account?: { readonly accountId: string; readonly name: string; readonly email?: string | undefined };
  readonly sites?: readonly { readonly name: string; readonly url: string }[];
  readonly scopes?: readonly string[];
  /** Epoch milliseconds. */
  readonly signedInAt?: number;
  /** Of the last sign-in, for a day: where it was, and what the channel calls the person. */
  readonly signIn?: { readonly channelId: string; readonly conversationId: string; readonly userName: string };
}

/** All that is stored of a user under their name, without what opens anything. Times are epoch milliseconds. */
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
}

/** @internal */
export function createPersonalData({ users, grants, flows }: PersonalDataParts) {
  async function dataOf(chat: Subject): Promise<ChatData> {
    const [grant, flow] = await Promise.all([grants.read(chat), flows.read(flowKey(slotOf(chat)))]);
    const signIn =
      flow && flow.chat.conversationId !== ''
        ? { channelId: flow.chat.channelId, conversationId: flow.chat.conversationId, userName: flow.chat.userName }
        : undefined;
    if (grant?.stage !== 'active') return signIn ? { signIn } : {};
    const { account, sites, tokens, signedInAt } = grant;
    const { accountId, name, email } = account;
    return {
      account: { accountId, name, email },
      sites: sites.map((site) => ({ name: site.name, url: site.url })),
      scopes: tokens.scopes,
      signedInAt,
      ...(signIn ? { signIn } : {}),
    };
  }

  return {
    async find(userName: string): Promise<PersonalData | undefined> {
      const user = await users.find(userName);
      if (!user) return undefined;
      const { chats, ...kept } = user;
      return { ...kept, chats: await Promise.all(chats.map(dataOf)) };
    },

    /** What a sign-in has left in these chats: names and addresses of conversations. */
    async forgetSignIns(chats: readonly Subject[]): Promise<void> {
      await Promise.all(
        chats.map((chat) => flows.change(flowKey(slotOf(chat)), (flow) => (flow ? letGoFlow(chat) : undefined))),
      );
    },
  };
}
