import { EventEmitter, once } from 'node:events';
import type { Storage } from 'botbuilder';
import { AtlassianError } from '../../src/atlassian/errors';
import { createSend } from '../../src/atlassian/http';
import { createOAuth } from '../../src/atlassian/oauth';
import { createLogin } from '../../src/login/login';
import { subjectOf, type Subject } from '../../src/login/subject';
import { openStorage } from '../../src/storage/openStorage';
import { scope } from './signIns';

// An instance of the login in its own process: `node loginChild.js STORAGE_URL EMULATOR_URL`, then messages.

export const encryptionKeys = [{ kid: 'k1', secret: new Uint8Array(32).fill(7) }];
export const redirectUri = 'http://localhost/oauth2/jira/callback/';

/** Something to do for one chat user. */
export type Ask =
  | { readonly do: 'begin' | 'request' | 'signOut' | 'identity' | 'cancel' }
  | { readonly do: 'open'; readonly link: string }
  | { readonly do: 'finish'; readonly query: string; readonly cookie: string }
  | { readonly do: 'confirm'; readonly flowId: string; readonly code: string }
  | { readonly do: 'status'; readonly flowId: string }
  | { readonly do: 'once'; readonly key: string }
  /** A request, guarded by `session.once` with this key. */
  | { readonly do: 'create'; readonly key: string };

export interface AskMessage {
  readonly id: number;
  readonly user: string;
  /** Epoch milliseconds; the child's time from now on. */
  readonly clock: number;
  readonly ask: Ask;
}

/** `kind` is the login's result, or the code of its error. */
export interface Told {
  readonly kind: string;
  readonly flowId?: string;
  readonly link?: string;
  readonly cookie?: string;
  readonly url?: string;
  readonly code?: string;
  readonly attemptsLeft?: number;
  readonly elsewhere?: true;
  readonly reason?: string;
}

export interface ToldMessage extends Told {
  readonly id: number;
}

/** From an instance that waits for another one: it continues at the next `GoOnMessage`, however long that takes. */
export interface WaitsMessage {
  readonly waits: true;
}
export interface GoOnMessage {
  readonly goOn: true;
}

export function subject(userId: string): Subject {
  return subjectOf({ appId: '', connection: 'jira', channelId: 'test', tenantId: '', userId });
}

/** Does what messages ask for, until the returned function is called. */
export function serveLogin(storage: Storage, atlassian: string): () => void {
  let clock = 0;
  const goOns = new EventEmitter();
  const now = () => clock;
  const endpoints = { auth: atlassian, api: atlassian };
  const send = createSend();
  const client = { clientId: 'emulator-client', clientSecret: 'emulator-secret' };
  const login = createLogin({
    storage,
    encryptionKeys,
    oauth: createOAuth({ ...client, redirectUri, scope, endpoints, send, now }),
    send,
    endpoints,
    scope,
    userNameAttribute: 'account_id',
    registration: 'open',
    now,
    async wait() {
      const goOn = once(goOns, 'goOn');
      process.send?.({ waits: true } satisfies WaitsMessage);
      await goOn;
    },
  });

  async function answer(user: string, ask: Ask): Promise<Told> {
    const whose = subject(user);
    switch (ask.do) {
      case 'begin': {
        const chat = { conversationId: 'a', channelId: 'test', userName: user, botName: 'Bot', reference: {} };
        const begun = await login.begin(whose, chat);
        return typeof begun === 'string' ? { kind: begun } : { kind: 'begun', ...begun };
      }
      case 'open':
        return (await login.browser.openLink(ask.link)).view;
      case 'finish': {
        const { view } = await login.browser.finish(new URLSearchParams(ask.query), ask.cookie);
        if (view.kind === 'code') return { kind: view.kind, code: view.code };
        return view.kind === 'failed' ? view : { kind: view.kind };
      }
      case 'confirm':
        return login.confirm(whose, ask.flowId, 'a', ask.code);
      case 'request': {
        const session = await login.session(whose);
        if (!session) return { kind: 'signedOut' };
        await session.request('GET', '/rest/servicedeskapi/servicedesk');
        return { kind: 'answered' };
      }
      case 'status':
        return login.status(whose, ask.flowId);
      case 'create': {
        const session = await login.session(whose);
        if (!session) return { kind: 'signedOut' };
        if (!(await session.once(ask.key))) return { kind: 'already' };
        await session.serviceDesk.create({
          deskId: '1',
          typeId: '104',
          values: { summary: ask.key, description: 'x' },
        });
        return { kind: 'created' };
      }
      case 'once':
        return { kind: String(await (await login.session(whose))?.once(ask.key)) };
      case 'cancel':
        await login.cancel(whose);
        return { kind: 'cancelled' };
      case 'signOut':
        return { kind: String(await login.signOut(whose)) };
      case 'identity':
        return { kind: (await login.identity(whose)) ? 'signedIn' : 'signedOut' };
    }
  }

  const take = (message: AskMessage | GoOnMessage | object) => {
    if ('goOn' in message) goOns.emit('goOn');
    if (!('ask' in message)) return;
    clock = message.clock;
    void answer(message.user, message.ask)
      .catch((error: unknown) => ({ kind: error instanceof AtlassianError ? error.code : String(error) }))
      .then((told) => process.send?.({ ...told, id: message.id } satisfies ToldMessage));
  };
  process.on('message', take);
  process.send?.('ready');
  return () => void process.off('message', take);
}

if (require.main === module) serveLogin(openStorage(process.argv[2] ?? '').storage, process.argv[3] ?? '');
