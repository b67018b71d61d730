import { readFileSync } from 'node:fs';
import { ActivityTypes, TestAdapter, TurnContext, type Storage } from 'botbuilder';
import { expect } from 'chai';
import { createAtlassianLogin, type AtlassianLoginOptions } from 'botbuilder-atlassian';
import { MemoryStorage } from '../src/storage/memoryStorage';
import { messageOf } from './support/rejection';

const secret = 'CLIENT-SECRET-VALUE';

const right: AtlassianLoginOptions = {
  adapter: { continueConversationAsync: async () => undefined },
  run: async () => undefined,
  appId: 'app',
  clientId: 'client',
  clientSecret: secret,
  callbackUrl: 'https://bot.example/oauth2/jira/callback/',
  storage: new MemoryStorage(),
  encryptionKeys: [{ kid: 'k', secret: new Uint8Array(32).fill(1) }],
};

const key = (bytes: number, kid = 'k') => ({ kid, secret: new Uint8Array(bytes) });
const console = "under Settings in Atlassian's developer console";
const keys = "must be an array of { kid, secret }, as parseEncryptionKeys('kid:base64(32 bytes)') returns";
const scopes = "must be an array of scopes, as ['read:me', 'offline_access']";
const hosts = "must be an array of host names without https://, as ['smba.trafficmanager.net']";
const origins = "must be { auth, api }, each an https:// origin, as 'https://api.atlassian.com'";
const commands =
  "must be an array of these: 'log in', 'log out', 'who am i', 'switch site', 'create request', 'my requests', 'approvals', 'help', 'request'";
const lmdb = 'must be a Storage, as new LmdbStorage(path)';

/** Wrong options, and what is said of them. */
const table: readonly (readonly [wrong: Readonly<Record<string, unknown>>, said: string])[] = [
  [{ adapter: undefined }, "adapter is undefined: must be the bot's CloudAdapter"],
  [{ adapter: {} }, "adapter lacks continueConversationAsync: must be the bot's CloudAdapter"],
  [{ run: {} }, 'run is an object: must be a function that runs the bot on a turn: (context) => bot.run(context)'],
  [
    { appId: undefined },
    "appId is undefined: must be the bot's Microsoft app id; '' for a bot without authentication in development",
  ],
  [
    { appId: '' },
    'appId is empty: without an appId anybody is any user, and the callbackUrl is not on this machine; give the appId, or allowAnonymous',
  ],
  [{ clientId: undefined }, `clientId is undefined: must be the client id ${console}`],
  [{ clientSecret: '' }, `clientSecret is an empty string: must be the secret ${console}`],
  [{ clientSecret: `${secret}\n` }, `clientSecret holds white space: must be the secret ${console}`],
  [{ previousClientSecret: 7 }, `previousClientSecret is a number: must be the secret before the one ${console}`],
  [
    { callbackUrl: undefined },
    "callbackUrl is undefined: must be the Callback URL in Atlassian's developer console, ending in /oauth2/jira/callback/",
  ],
  [
    { callbackUrl: 'https://bot.example/auth/callback' },
    'callbackUrl must be an absolute URL that ends in /oauth2/jira/callback/',
  ],
  [
    { callbackUrl: 'https://bot.example/oauth2/jira/callback/?a=b' },
    'callbackUrl must be an absolute URL that ends in /oauth2/jira/callback/',
  ],
  [
    { callbackUrl: 'http://bot.example/oauth2/jira/callback/' },
    'callbackUrl must begin with https:// unless its host is localhost, 127.0.0.1 or [::1]',
  ],
  [{ storage: 'lmdb:data' }, `storage is a string: ${lmdb}`],
  [{ storage: Promise.resolve(new MemoryStorage()) }, `storage lacks read, write, delete: ${lmdb}`],
  [{ encryptionKeys: [] }, `encryptionKeys is an empty array: ${keys}`],
  [{ encryptionKeys: `k:${'A'.repeat(43)}=` }, `encryptionKeys is a string: ${keys}`],
  [{ encryptionKeys: [key(16)] }, 'encryptionKeys has an entry 1 whose secret has 16 bytes: it must have 32'],
  [
    { encryptionKeys: [key(32), { kid: 'l', secret: 'A'.repeat(32) }] },
    'encryptionKeys has an entry 2 whose secret is a string: it must be 32 bytes',
  ],
  [
    { encryptionKeys: [key(32), key(32)] },
    'encryptionKeys has an entry 2 with the kid of another: each must have one of its own',
  ],
  [
    { encryptionKeys: [key(32, 'a b')] },
    'encryptionKeys has an entry 1 whose kid is no name: it must be 1 to 64 letters, digits, - and _',
  ],
  [{ scope: 'read:me offline_access' }, `scope is a string: ${scopes}`],
  [{ scope: ['read:me offline_access'] }, `scope holds what is no scope: ${scopes}`],
  [{ scope: [] }, `scope is an empty array: ${scopes}`],
  [{ userNameAttribute: 'mail' }, "userNameAttribute is another word: must be 'account_id' or 'email'"],
  [{ registration: 'registred' }, "registration is another word: must be 'open' or 'registered'"],
  [{ commands: 'none' }, `commands is a string: ${commands}`],
  [{ commands: ['log off'] }, `commands holds something else: ${commands}`],
  [{ providers: [] }, 'providers is an empty array: must be a function that returns the log-ins offered'],
  [{ allowAnonymous: 'no' }, 'allowAnonymous is a string: must be true or false'],
  [{ trustDirectLineIds: 1 }, 'trustDirectLineIds is a number: must be true or false'],
  [{ readsAhead: 1 }, 'readsAhead is a number: must be true or false'],
  [
    { webChatPages: 'https://chat.example.com' },
    "webChatPages is a string: must be an array of origins, as ['https://chat.example.com']",
  ],
  [{ serviceHosts: 'smba.trafficmanager.net' }, `serviceHosts is a string: ${hosts}`],
  [{ serviceHosts: ['https://smba.trafficmanager.net/'] }, `serviceHosts holds what is no host name: ${hosts}`],
  [{ endpoints: 'https://api.atlassian.com' }, `endpoints is a string: ${origins}`],
  [
    { endpoints: { auth: 'https://auth.atlassian.com', api: 'http://api.example' } },
    `endpoints holds what is no origin: ${origins}`,
  ],
  [{ endpoints: { auth: 'https://auth.atlassian.com/' } }, `endpoints holds what is no origin: ${origins}`],
  [{ atlassianWithin: '10s' }, 'atlassianWithin is a string: must be a number of milliseconds, over 0'],
  [
    { atlassianWithin: NaN },
    'atlassianWithin is a number that is not over 0: must be a number of milliseconds, over 0',
  ],
  [{ branding: 'Northwind' }, 'branding is a string: must be { name, logo, accent }'],
  [{ branding: { name: '' } }, "branding has a name that is an empty string: must be the company's"],
  [
    { branding: { name: 'N', logo: 'http://n.example/logo.png' } },
    'branding has a logo that is no image: must be an https:// address or data:image/…',
  ],
  [{ branding: { name: 'N', accent: 'red; }' } }, "branding has an accent that is no colour: must be like '#0747a6'"],
  [{ connection: '' }, "connection is an empty string: must be a name, as 'jira'"],
  [{ onGranted: [] }, 'onGranted is an empty array: must be a function'],
  [{ onEvent: 'log' }, 'onEvent is a string: must be a function'],
  [
    { registeredDomains: 'a.example' },
    "registeredDomains is a string: must be an array of domains, as ['northwind.com']",
  ],
  [
    { registeredDomains: ['@a.example'] },
    "registeredDomains holds what is no domain: must be an array of domains, as ['northwind.com']",
  ],
  [{ onAudit: 'log' }, 'onAudit is a string: must be a function'],
  [{ onError: true }, 'onError is a boolean: must be a function (what, error)'],
  [{ now: 1 }, 'now is a number: must be a function that returns epoch milliseconds, as Date.now'],
  [{ clientID: 'client' }, 'clientID is no option; clientId is meant?'],
  [{ botName: 'Kim' }, 'botName is no option; take it out'],
];

const context = new TurnContext(new TestAdapter(), {
  type: ActivityTypes.Message,
  channelId: 'emulator',
  serviceUrl: 'http://localhost/',
  from: { id: 'ann', name: 'Ann' },
  recipient: { id: 'bot', name: 'Bot' },
  conversation: { id: 'a', isGroup: false, conversationType: 'personal', name: '' },
});

/** What a bot in JavaScript gives. */
function said(options: unknown): readonly string[] {
  try {
    createAtlassianLogin(options as AtlassianLoginOptions);
    return [];
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const [first, ...problems] = error.message.split('\n- ');
    expect(first).to.equal('botbuilder-atlassian: createAtlassianLogin cannot work with these options:');
    return problems;
  }
}

describe('wrong options', () => {
  for (const [wrong, what] of table) {
    it(`are told: ${what}`, () => {
      expect(said({ ...right, ...wrong })).to.deep.equal([what]);
    });
  }

  it('are told all at once, and never by their values', () => {
    const shout = 'SECRET-IN-THE-WRONG-PLACE';
    const names = Object.keys(right);
    const problems = said({ ...Object.fromEntries(names.map((name) => [name, shout])), registration: shout });
    // A string is what an app id, a client id and a secret are.
    const told = ['adapter', 'run', 'callbackUrl', 'storage', 'encryptionKeys', 'registration'];
    expect(problems.map((problem) => problem.split(' ')[0])).to.have.members(told);
    expect(problems.join()).not.to.contain(shout);
    expect(said(undefined)).to.deep.equal(['the options are undefined: they must be an object']);
  });

  it('have a line for every option', () => {
    const source = readFileSync('src/plugin/options.ts', 'utf8');
    const options = [...source.matchAll(/^ {2}readonly (\w+)\??:/gm)].map(([, name = '']) => name);
    const told = new Set(table.map(([, what]) => what.split(' ')[0]));
    expect(options.filter((name) => !told.has(name))).to.deep.equal([]);
  });

  it('are none where all are right', () => {
    expect(said(right)).to.deep.equal([]);
    expect(said({ ...right, scope: undefined, onError: undefined, appId: '', allowAnonymous: true })).to.deep.equal([]);
  });

  it('are a storage without eTags, found before the first sign-in', async () => {
    const items = new Map<string, unknown>();
    const storage: Storage = {
      read: async (names) =>
        Object.fromEntries(names.flatMap((name) => (items.has(name) ? [[name, items.get(name)]] : []))),
      write: async (changes) => {
        for (const [name, item] of Object.entries(changes)) items.set(name, item);
      },
      delete: async (names) => names.forEach((name) => items.delete(name)),
    };
    const login = createAtlassianLogin({ ...right, storage });
    expect(await messageOf(login.begin(context))).to.match(
      /^The storage does not hold eTags: .* Sign-in needs one that compares and swaps\.$/,
    );
    expect([...items.keys()]).to.deep.equal([]);
  });
});

describe('a bot without onError', () => {
  it('is warned of the first error on the console, once', async () => {
    const warned: string[] = [];
    const { warn } = globalThis.console;
    globalThis.console.warn = (text: string) => void warned.push(text);
    try {
      const login = createAtlassianLogin({
        ...right,
        onEvent: ({ step }) => {
          throw new Error(`no log for ${step}`);
        },
      });
      await login.begin(context);
      await login.cancel(context);
      await login.begin(context);
    } finally {
      globalThis.console.warn = warn;
    }
    expect(warned).to.deep.equal([
      'botbuilder-atlassian: onEvent: Error: no log for begun (Give onError to hear of what else goes wrong.)',
    ]);
  });
});
