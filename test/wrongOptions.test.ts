import { readFileSync } from 'node:fs';
import { compileFunction } from 'node:vm';
import {
  ActivityHandler as AgentHandler,
  AgentApplication,
  CloudAdapter as AgentsAdapter,
} from '@microsoft/agents-hosting';
import {
  ActivityTypes,
  BotFrameworkAdapter,
  TeamsActivityHandler,
  TestAdapter,
  TurnContext,
  type Storage,
} from 'botbuilder';
import {
  createAtlassianLogin as createAgentLogin,
  createDialogHandler,
  type AgentLoginOptions,
} from 'botbuilder-atlassian/agents';
import { ConfirmationDialog } from 'botbuilder-atlassian/tools';
import { expect } from 'chai';
import {
  AssistantDialog,
  checkEncryptionKeys,
  createAtlassianLogin,
  CreateRequestDialog,
  embeddedEncryptionKeys,
  FilesDialog,
  FindRequestTypeDialog,
  LmdbStorage,
  LoginDialog,
  MyRequestsDialog,
  OfferArticlesDialog,
  openStorage,
  parseEncryptionKeys,
  probeStorage,
  RebuiltStorage,
  RedisStorage,
  rotateKeys,
  SealedStorage,
  ShowRequestDialog,
  SiteDialog,
  turnsInOrder,
  type AtlassianLogin,
  type AtlassianLoginOptions,
} from 'botbuilder-atlassian';
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

const given = {
  BotFrameworkAdapter,
  MemoryStorage,
  openStorage,
  ActivityHandler: AgentHandler,
  TeamsActivityHandler,
  AgentsAdapter,
};

/** What makes a login of these options, by the heading in the document. */
const entries: Readonly<Record<string, readonly ((options: object) => unknown)[]>> = {
  'On both SDKs': [onBotFramework, onAgents],
  'On the Bot Framework SDK': [onBotFramework],
  'On the Agents SDK': [onAgents],
};

function onBotFramework(options: object): unknown {
  return createAtlassianLogin({ ...right, ...options });
}

function onAgents(options: object): unknown {
  const { adapter: _adapter, run: _run, appId, ...shared } = right;
  const agent = new AgentApplication({ adapter: new AgentsAdapter({ clientId: appId }) });
  return createAgentLogin({ agent, ...shared, ...options });
}

/** Wrong options, and what is said of them: rows of the document. */
const document = readFileSync('docs/options.md', 'utf8');
const rows = Object.keys(entries).flatMap((heading) => {
  const [, section = ''] = document.split(`## ${heading}\n`);
  const [table = ''] = section.split('\n## ');
  return [...table.matchAll(/^\| `([^`]+)` +\| `([^`]+)` +\|$/gm)].map(([, code = '', what = '']) => ({
    heading,
    code,
    what,
  }));
});

const dialogs = [
  AssistantDialog,
  LoginDialog,
  SiteDialog,
  CreateRequestDialog,
  MyRequestsDialog,
  ShowRequestDialog,
  FindRequestTypeDialog,
  OfferArticlesDialog,
  FilesDialog,
  ConfirmationDialog,
] as readonly (new (id: string, login: AtlassianLogin, chatFiles: AtlassianLogin['chatFiles']) => unknown)[];

const context = new TurnContext(new TestAdapter(), {
  type: ActivityTypes.Message,
  channelId: 'emulator',
  serviceUrl: 'http://localhost/',
  from: { id: 'ann', name: 'Ann' },
  recipient: { id: 'bot', name: 'Bot' },
  conversation: { id: 'a', isGroup: false, conversationType: 'personal', name: '' },
});

/** What is said of options that a bot in JavaScript may give. */
function said(make: () => unknown): readonly string[] {
  try {
    make();
    return [];
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const [first, ...problems] = error.message.split('\n- ');
    expect(first).to.equal('botbuilder-atlassian: createAtlassianLogin cannot work with these options:');
    return problems;
  }
}

const anything = (options: unknown) => createAtlassianLogin(options as AtlassianLoginOptions);

describe('wrong options', () => {
  for (const { heading, code, what } of rows)
    it(`${heading.toLowerCase()}: ${code}`, () => {
      const options: object = compileFunction(`return { ${code} };`, Object.keys(given))(...Object.values(given));
      for (const entry of entries[heading] ?? []) expect(said(() => entry(options))).to.deep.equal([what]);
    });

  it('are told all at once, and never by their values', () => {
    const shout = 'SECRET-IN-THE-WRONG-PLACE';
    const names = Object.keys(right);
    const options = { ...Object.fromEntries(names.map((name) => [name, shout])), registration: shout };
    const problems = said(() => anything(options));
    // A string is what an app id and a client id are.
    const told = ['adapter', 'run', 'clientSecret', 'callbackUrl', 'storage', 'encryptionKeys', 'registration'];
    expect(problems.map((problem) => problem.split(' ')[0])).to.have.members(told);
    expect(problems.join()).not.to.contain(shout);
    const nothing = ['the options are undefined: they must be an object'];
    expect(said(() => anything(undefined))).to.deep.equal(nothing);
    expect(said(() => createAgentLogin(undefined as unknown as AgentLoginOptions))).to.deep.equal(nothing);
  });

  it('are told of where looking at one throws', () => {
    const thrown = 'throws when it is checked: pass a value that does not';
    const toThrow = {
      get: () => {
        throw new Error(secret);
      },
    };
    const adapter = Object.defineProperty({}, 'continueConversationAsync', toThrow);
    const options = Object.defineProperty({ ...right, adapter }, 'connection', { ...toThrow, enumerable: true });
    expect(said(() => anything(options))).to.deep.equal([`adapter ${thrown}`, `connection ${thrown}`]);
  });

  it('have a row for every option, and many have several', () => {
    const source = readFileSync('src/plugin/options.ts', 'utf8');
    const options = [...source.matchAll(/^ {2}readonly (\w+)\??:/gm)].map(([, name = '']) => name);
    const told = new Set(rows.map(({ what }) => what.split(' ')[0]));
    expect([...options, 'agent'].filter((name) => !told.has(name))).to.deep.equal([]);
    expect(rows.length).to.be.above(90);
  });

  it('are told of a callbackUrl alone, not of an appId that goes with what it may be', () => {
    const callbackUrl = 'localhost:3978/oauth2/jira/callback/';
    expect(said(() => onBotFramework({ appId: '', callbackUrl }))).to.deep.equal([
      'callbackUrl must be an absolute URL that ends in /oauth2/jira/callback/',
    ]);
  });

  it('are none where all are right', () => {
    expect(said(() => anything(right))).to.deep.equal([]);
    const few = { scope: undefined, onError: undefined, appId: '', allowAnonymous: true };
    expect(said(() => onBotFramework(few))).to.deep.equal([]);
    // It has the storage beneath as a field.
    const sealed = new SealedStorage(right.storage, right.encryptionKeys);
    expect(said(() => onBotFramework({ storage: sealed }))).to.deep.equal([]);
    expect(said(() => onAgents(few))).to.deep.equal([]);
  });

  it('are methods that were taken off what they belong to, and no function that needs nothing', () => {
    const told = (source: string) =>
      said(() => onBotFramework({ run: compileFunction(`return ${source};`)() as () => unknown })).length;
    const needing = [
      'class { async run(context) { await this.dialogs.run(context); } }.prototype.run',
      'class { onTurn(context) { return super.onTurn(context); } }.prototype.onTurn',
      '{ $run: 1, async $run(context) { return this["bot"].run(context); } }.$run',
      '{ run(context) { /* Its "bot". **/ log("\\"a", \'// "\'); // It\'s this one.\n return this.bot.run(context); } }.run',
      '{ run(context) { return __awaiter(this, void 0, void 0, function* () { yield this.bot.run(context); }); } }.run',
    ];
    const needingNothing = [
      'class { async run(context) { await this.dialogs.run(context); } }.prototype.run.bind({})',
      '(context) => this.bot.run(context)',
      'async context => this.bot.run(context)',
      'async (context) => { await this.bot.run(context); }',
      'async function (context) { await this?.bot.run(context); }',
      '{ async run(context) { await bot.run(context); } }.run',
      // An async method for older runtimes.
      '{ run(context) { return __awaiter(this, void 0, void 0, function* () { yield bot.run(context); }); } }.run',
      '{ async run(context) { /* Not this.bot: "it" is * another. */ await bot.run(context); } }.run',
      '{ run(context) { // Not this.bot.\n return bot.run(context); } }.run',
      `{ run(context) { log('not \\'this.bot', "/* not this.bot"); return bot.run(context, \`not this.bot\`); } }.run`,
      `{ run(context) { return /['"]/.test("it's not this.bot") || bot.run(context); } }.run`,
      '{ run(context) { $this.bot = bot; return a.this.bot.run(context); } }.run',
      '{ run(context) { return bots.map(function () { return this.run(context); }, bot); } }.run',
    ];
    expect(needing.map(told)).to.deep.equal([1, 1, 1, 1, 1]);
    expect(needingNothing.filter(told)).to.deep.equal([]);
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
    expect(await messageOf(login.signIn.begin(context))).to.match(
      /^The storage does not enforce eTags: .* Sign-in needs a storage with compare-and-swap\.$/,
    );
    expect([...items.keys()]).to.deep.equal([]);
  });
});

describe('a login in the wrong hands', () => {
  const login = createAtlassianLogin(right);

  it('says that it takes the context of a turn', async () => {
    const wants = "botbuilder-atlassian: pass the turn's context; in a dialog that is dialogContext.context";
    const calls: readonly ((one: TurnContext) => Promise<unknown>)[] = [
      (one) => login.session(one),
      (one) => login.signOut(one),
      (one) => login.signIn.cancel(one, 'flow'),
      (one) => login.ensureSignedIn(one, async () => undefined),
    ];
    for (const other of [undefined, null, {}, { context }])
      for (const call of calls)
        expect(await messageOf((async () => call(other as unknown as TurnContext))()), String(call)).to.equal(wants);
  });

  it('says which function is missing', async () => {
    const nothing = undefined as never;
    expect(await messageOf(login.ensureSignedIn(context, nothing))).to.contain('must be a function (session)');
    expect(() => login.on('signedIn', nothing)).to.throw(TypeError, 'the listener of signedIn must be a function');
  });

  it('says what is missing where it is given by itself: a storage, its directory, keys', async () => {
    const nothing = undefined as never;
    const keys = right.encryptionKeys;
    const wantsStorage = 'is undefined: must be a Storage, such as new LmdbStorage(path)';
    const wantsPath = "a path, such as 'data'";
    const wantsKeys = "an array of { kid, secret }, as parseEncryptionKeys('kid:base64(32 bytes)') returns";
    const calls: readonly (readonly [call: () => unknown, what: string])[] = [
      [() => turnsInOrder(nothing), `the storage of turnsInOrder ${wantsStorage}`],
      [() => new SealedStorage(nothing, keys), `the storage of SealedStorage ${wantsStorage}`],
      [
        () => new SealedStorage(openStorage('memory:') as never, keys),
        'the storage of SealedStorage contains the storage: pass its .storage, as in openStorage(url).storage',
      ],
      [() => new SealedStorage(right.storage, nothing), `encryptionKeys is undefined: must be ${wantsKeys}`],
      [() => new SealedStorage(right.storage, []), `encryptionKeys is an empty array: must be ${wantsKeys}`],
      [
        () => new SealedStorage(right.storage, `k:${secret}` as never),
        `encryptionKeys is a string: must be ${wantsKeys}`,
      ],
      [
        () => new SealedStorage(right.storage, [{ kid: 'k', secret: new Uint8Array(16) }]),
        'encryptionKeys has an entry 1 whose secret has 16 bytes: it must have 32',
      ],
      [() => checkEncryptionKeys(nothing, keys), `the storage of checkEncryptionKeys ${wantsStorage}`],
      [() => checkEncryptionKeys(right.storage, nothing), `encryptionKeys is undefined: must be ${wantsKeys}`],
      [() => probeStorage(nothing), `the storage of probeStorage ${wantsStorage}`],
      [
        () => rotateKeys({ read: 1, write: 1, delete: 1 } as never, keys),
        'the storage of rotateKeys lacks read, write, delete, keys: must be one that lists its records, such as new LmdbStorage(path)',
      ],
      [
        () => createDialogHandler(new LoginDialog('jiraLogin', login), nothing),
        `the storage of createDialogHandler ${wantsStorage}`,
      ],
      [() => new LmdbStorage(nothing), `the directory of LmdbStorage is undefined: must be ${wantsPath}`],
      [() => new LmdbStorage(''), `the directory of LmdbStorage is an empty string: must be ${wantsPath}`],
      [
        () => new LmdbStorage({ path: 'data' } as never),
        `the directory of LmdbStorage is an object: must be ${wantsPath}`,
      ],
      [
        () => embeddedEncryptionKeys(nothing),
        `the directory of embeddedEncryptionKeys is undefined: must be ${wantsPath}`,
      ],
      [
        () => new RedisStorage(nothing),
        'the url of RedisStorage is undefined: must be redis://[USER:PASSWORD@]HOST[:PORT][/DATABASE] or rediss://',
      ],
      [
        () => new RedisStorage(secret),
        'the url of RedisStorage is a string: must be redis://[USER:PASSWORD@]HOST[:PORT][/DATABASE] or rediss://',
      ],
      [
        () => new RebuiltStorage(right.storage as never),
        'the first argument of RebuiltStorage is an object: must be a function that makes a storage',
      ],
    ];
    for (const [call, what] of calls)
      expect(await messageOf((async () => call())()), String(call)).to.equal(`botbuilder-atlassian: ${what}`);
    expect(() => parseEncryptionKeys(undefined)).to.throw('must be a key id, a colon and 32 bytes');
  });

  it('is missed where a dialog is made, not in a chat', () => {
    const wants = 'the second argument of a dialog must be the login that createAtlassianLogin returned';
    for (const Dialog of dialogs)
      for (const other of [undefined, null, {}, Promise.resolve(login)])
        expect(() => new Dialog('dialog', other as AtlassianLogin, login.chatFiles), Dialog.name).to.throw(
          TypeError,
          wants,
        );
    for (const Dialog of dialogs) expect(new Dialog('dialog', login, login.chatFiles)).to.be.an('object');
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
      await login.signIn.begin(context);
      await login.signIn.cancel(context, 'none');
      await login.signIn.begin(context);
    } finally {
      globalThis.console.warn = warn;
    }
    expect(warned).to.deep.equal([
      'botbuilder-atlassian: onEvent: Error: no log for begun (Pass onError to be told about further errors.)',
    ]);
  });
});
