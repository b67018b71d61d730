import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect } from 'chai';
import {
  inspectSettings,
  readSettings,
  SettingsError,
  type Settings,
  type SettingsSource,
} from '../../src/settings/settings';
import { valueFault } from '../../src/settings/settingsSchema';
import { useTemporaryDirectory } from '../support/temporaryDirectory';
import { settingsWords } from '../../src/settings/sentences';

const secret = 'hunter2=hunter2';

describe('readSettings', () => {
  const directory = useTemporaryDirectory();
  const file = () => join(directory(), 'kbot.conf');

  function read(
    lines: readonly string[],
    env: SettingsSource['env'] = {},
    more: Partial<SettingsSource> = {},
  ): Settings {
    writeFileSync(file(), lines.join('\n'));
    return readSettings({ env, file: file(), ...more });
  }

  /** The one line of the `SettingsError`; it never holds the secret. */
  function refusal(
    lines: readonly string[],
    env: SettingsSource['env'] = {},
    more: Partial<SettingsSource> = {},
  ): string {
    try {
      read(lines, env, more);
    } catch (error) {
      if (!(error instanceof SettingsError)) throw error;
      const { message, stack, cause } = error;
      expect(`${message} ${stack}`).not.to.contain('hunter2');
      expect([cause, message.includes('\n')]).to.deep.equal([undefined, false]);
      return message.replace(file(), 'FILE');
    }
    return expect.fail('accepted');
  }

  it('has defaults for everything', () => {
    expect(readSettings({ env: {}, file: file() })).to.deep.equal({
      clientId: undefined,
      clientSecret: undefined,
      previousClientSecret: undefined,
      scope: ['read:me', 'offline_access', 'read:servicedesk-request', 'write:servicedesk-request'],
      userNameAttribute: 'account_id',
      registration: 'open',
      registeredDomains: [],
      callbackUrl: undefined,
      authUrl: 'https://auth.atlassian.com',
      apiUrl: 'https://api.atlassian.com',
      storageUrl: 'lmdb:data',
      encryptionKeys: undefined,
      port: 3978,
      host: '127.0.0.1',
      microsoftAppId: undefined,
      microsoftAppPassword: undefined,
      microsoftAppType: undefined,
      microsoftAppTenantId: undefined,
      allowAnonymous: false,
      trustDirectLineIds: false,
      webChatOrigins: [],
      teamsTenants: undefined,
      language: 'en',
      allowServiceUrls: undefined,
      trustedProxies: undefined,
      configuration: undefined,
      keepNames: false,
      showEmailAddresses: false,
      configurationPassword: undefined,
    });
  });

  it('reads every setting from the file', () => {
    const settings = read([
      'jira_oauth2_client_id = abc',
      `jira_oauth2_client_secret=${secret}`,
      'jira_oauth2_client_secret_previous = former',
      'jira_oauth2_scope = read:me  offline_access read:me',
      'jira_oauth2_user_name_attribute = email',
      'jira_oauth2_registration = registered',
      'registered_domains = Northwind.com, acme.co.uk',
      'default_language = de',
      'jira_oauth2_callback_url = https://bot.northwind.test/oauth2/jira/callback',
      'jira_oauth2_auth_url = http://127.0.0.1:4000/',
      'jira_oauth2_api_url = https://api.example.com',
      'storage_url = memory:',
      `encryption_keys = k2:${Buffer.alloc(32, 2).toString('base64')}, k1:${Buffer.alloc(32, 1).toString('base64')}`,
      'port = 80',
      'host = ::1',
      'MicrosoftAppId = app',
      'MicrosoftAppPassword = p w',
      'MicrosoftAppType = singletenant',
      'MicrosoftAppTenantId = northwind.onmicrosoft.com',
      'allow_anonymous = Yes',
      'trust_direct_line_ids = yes',
      'web_chat_origins = https://Chat.example.com/, https://help.example.com/Help/Return.html',
      'teams_tenants = 11111111-2222-3333-4444-55555555555A, 00000000-0000-0000-0000-00000000000a',
      'allow_service_urls = smba.trafficmanager.net, *.BotFramework.com [::1]',
      'trusted_proxies = 127.0.0.1, 10.0.0.0/8  2001:DB8::/32',
      'configuration = 8443',
      'keep_names = yes',
      'show_email_addresses = yes',
      'configuration_password = correct horse = battery',
    ]);

    expect(settings).to.deep.equal({
      clientId: 'abc',
      clientSecret: secret,
      previousClientSecret: 'former',
      scope: ['read:me', 'offline_access'],
      userNameAttribute: 'email',
      registration: 'registered',
      registeredDomains: ['northwind.com', 'acme.co.uk'],
      callbackUrl: 'https://bot.northwind.test/oauth2/jira/callback',
      authUrl: 'http://127.0.0.1:4000',
      apiUrl: 'https://api.example.com',
      storageUrl: 'memory:',
      encryptionKeys: [
        { kid: 'k2', secret: new Uint8Array(32).fill(2) },
        { kid: 'k1', secret: new Uint8Array(32).fill(1) },
      ],
      port: 80,
      host: '::1',
      microsoftAppId: 'app',
      microsoftAppPassword: 'p w',
      microsoftAppType: 'SingleTenant',
      microsoftAppTenantId: 'northwind.onmicrosoft.com',
      allowAnonymous: true,
      trustDirectLineIds: true,
      webChatOrigins: ['https://chat.example.com', 'https://help.example.com/Help/Return.html'],
      language: 'de',
      teamsTenants: ['11111111-2222-3333-4444-55555555555a', '00000000-0000-0000-0000-00000000000a'],
      allowServiceUrls: ['smba.trafficmanager.net', '*.botframework.com', '[::1]'],
      trustedProxies: ['127.0.0.1', '10.0.0.0/8', '2001:db8::/32'],
      configuration: 8443,
      keepNames: true,
      showEmailAddresses: true,
      configurationPassword: 'correct horse = battery',
    });
  });

  it('reads Kbot’s form: BOM, CRLF, comments, values with = and #, names of others', () => {
    writeFileSync(
      file(),
      '\uFEFF# Kbot configuration file\r\n\r\n#port = 1\r\n  jira_oauth2_client_id\t=\ta#b \r\n' +
        `jira_oauth2_client_secret = ${secret}\r\nsnow_pages = a:b, c:d, *:e\r\nsome words\r\nport = 1\r\nport = 2\r\n`,
    );
    const { clientId, clientSecret, port } = readSettings({ env: {}, file: file() });

    expect({ clientId, clientSecret, port }).to.deep.equal({ clientId: 'a#b', clientSecret: secret, port: 2 });
  });

  it('lets the environment win, in upper case or as the Bot Framework writes it', () => {
    const lines = ['port = 1', 'MicrosoftAppId = file', 'host = 1.1.1.1'];

    const { port, host, microsoftAppId } = read(lines, { PORT: ' 2 ', MicrosoftAppId: 'env', HOST: '' });
    expect([port, host, microsoftAppId]).to.deep.equal([2, '1.1.1.1', 'env']);
    expect(read(lines, { MICROSOFTAPPID: 'upper' }).microsoftAppId).to.equal('upper');
    expect(read(lines, { MICROSOFTAPPID: 'upper', MicrosoftAppId: 'exact' }).microsoftAppId).to.equal('exact');
  });

  it('reads the file that KBOT_CONF names, which has to be there', () => {
    const other = join(directory(), 'other.conf');
    writeFileSync(other, 'port = 7');

    expect(read(['port = 1'], { KBOT_CONF: other }).port).to.equal(7);
    expect(refusal([], { KBOT_CONF: join(directory(), 'none') })).to.match(
      /settings file .*none is not there.*KBOT_CONF/,
    );
    expect(refusal([], { KBOT_CONF: directory() })).to.match(/^The settings file .* is a directory: fix that/);
  });

  describe('in layers', () => {
    const layers = ['product', 'site', 'customer'];
    const path = (layer: string) => join(directory(), `${layer}.conf`);
    const KBOT_CONF = () => layers.map(path).join(delimiter);

    function write(texts: readonly string[]): void {
      layers.forEach((layer, index) => writeFileSync(path(layer), texts[index] ?? ''));
    }

    it('takes each setting from the last file that has it, whatever the files’ line ends', () => {
      write([
        'allow_anonymous = yes\nport = 1\nhost = 1.1.1.1\njira_oauth2_scope = read:me\n',
        `\uFEFF# site\r\nhost = 2.2.2.2\r\nport = 2\r\njira_oauth2_client_id = a=b:c,d\r\njira_oauth2_client_secret = ${secret}`,
        '# customer\rport = 3\rhost =\r#host = 3.3.3.3',
      ]);
      const { port, host, scope, clientId, clientSecret } = readSettings({ env: { KBOT_CONF: KBOT_CONF() } });

      expect([port, host, scope]).to.deep.equal([3, '2.2.2.2', ['read:me']]);
      expect([clientId, clientSecret]).to.deep.equal(['a=b:c,d', secret]);
      expect(readSettings({ env: { KBOT_CONF: KBOT_CONF(), PORT: '4' } }).port).to.equal(4);
      const spaced = ` ${KBOT_CONF().replaceAll(delimiter, ` ${delimiter} `)} `;
      expect(readSettings({ env: { KBOT_CONF: spaced } }).port).to.equal(3);
    });

    it('names the file and the line of the layer that is wrong', () => {
      write(['port = x', '\nport = y', '']);
      expect(refusal([], { KBOT_CONF: KBOT_CONF() })).to.equal(
        `port (${path('site')}, line 2): must be a number from 0 to 65535.`,
      );
      write(['port = x', 'port = 1', 'jira_oauth2_clientid = hunter2']);
      expect(refusal([], { KBOT_CONF: KBOT_CONF() })).to.contain(
        `jira_oauth2_clientid (${path('customer')}, line 1) is not a setting`,
      );
      write(['port = x', 'port = 1', '']);
      expect(readSettings({ env: { KBOT_CONF: KBOT_CONF() } }).port).to.equal(1);
    });

    it('asks for what is missing in the last one', () => {
      write(['', 'jira_oauth2_client_id = abc']);
      const message = refusal([], { KBOT_CONF: KBOT_CONF() });
      expect(message).to.contain(
        `jira_oauth2_client_id is set (${path('site')}, line 1): set it in ${path('customer')} `,
      );
    });

    it('wants every named file, and takes none between two delimiters', () => {
      write(['port = 1', '', '']);
      const missing = join(directory(), 'none');
      expect(refusal([], { KBOT_CONF: [path('product'), missing].join(delimiter) })).to.contain(
        `${missing} is not there`,
      );
      const odd = `${delimiter}${path('product')}${delimiter}${delimiter}`;
      expect(readSettings({ env: { KBOT_CONF: odd } }).port).to.equal(1);
    });

    it('still takes a file whose own name holds the delimiter', () => {
      const odd = join(directory(), `a${delimiter}b.conf`);
      writeFileSync(odd, 'port = 9');
      expect(readSettings({ env: { KBOT_CONF: odd } }).port).to.equal(9);
    });
  });

  it('can tell everything that is wrong at once, with defaults in place of it', () => {
    writeFileSync(file(), `jira_oauth2_x = 1\nport = y\nhost = a b\njira_oauth2_client_id = ${secret}\n`);
    const { faults, settings, files, whereIs } = inspectSettings({ env: { STORAGE_URL: 'x:' }, file: file() });

    expect(
      faults.map(({ setting, where }) => [setting, where && settingsWords(where).replace(file(), 'FILE')]),
    ).to.deep.equal([
      [undefined, 'FILE, line 1'],
      ['jira_oauth2_client_secret', undefined],
      ['port', 'FILE, line 2'],
      ['host', 'FILE, line 3'],
      ['storage_url', 'environment variable STORAGE_URL'],
    ]);
    expect(faults.map(({ message }) => message).join()).not.to.contain('hunter2');
    expect([settings.port, settings.host, settings.storageUrl]).to.deep.equal([3978, '127.0.0.1', 'lmdb:data']);
    expect([files, whereIs('jira_oauth2_client_id'), whereIs('encryption_keys')]).to.deep.equal([
      [file()],
      `${file()}, line 4`,
      undefined,
    ]);
  });

  it('listens beyond this machine only with an app id', () => {
    expect(read([]).host).to.equal('127.0.0.1');
    expect(read(['MicrosoftAppId = x']).host).to.equal('0.0.0.0');
    expect(read(['MicrosoftAppId = x', 'host = 127.0.0.1']).host).to.equal('127.0.0.1');
    expect(read(['host = Localhost']).host).to.equal('localhost');
  });

  const credentials = ['jira_oauth2_client_id = abc', `jira_oauth2_client_secret = ${secret}`];

  for (const good of [
    'http://localhost:3978/oauth2/jira/callback/',
    'https://apps.northwind.test/help/bot-1/oauth2/jira/callback/',
    'https://apps.northwind.test/help/oauth2/jira/callback',
    'http://127.0.0.1/oauth2/jira/callback',
    'http://[::1]:1/oauth2/jira/callback/',
    'https://Bot.northwind.test:443/oauth2/jira/callback/',
  ]) {
    it(`keeps the callback URL ${good} as it is`, () => {
      expect(read([`jira_oauth2_callback_url = ${good}`, 'MicrosoftAppId = app']).callbackUrl).to.equal(good);
    });
  }

  const bad: readonly (readonly [name: string, values: readonly string[]])[] = [
    [
      'jira_oauth2_callback_url',
      [
        'hunter2',
        '/oauth2/jira/callback/',
        'http://bot.northwind.test/oauth2/jira/callback/',
        'http://localhost.hunter2.example/oauth2/jira/callback/',
        'https://bot.northwind.test/',
        'https://bot.northwind.test/oauth2/jira/callback/?a=hunter2',
        'https://bot.northwind.test/oauth2/jira/callback//',
        'https://bot.northwind.test//oauth2/jira/callback/',
        'https://bot.northwind.test/a%2fb/oauth2/jira/callback/',
        'https://bot.northwind.test/a;b/oauth2/jira/callback/',
        'https://bot.northwind.test/oauth2/jira/callback/x',
        'https://user:hunter2@bot.northwind.test/oauth2/jira/callback/',
        'ftp://bot.northwind.test/oauth2/jira/callback/',
        'https:bot.northwind.test/oauth2/jira/callback/',
      ],
    ],
    [
      'jira_oauth2_auth_url',
      [
        'hunter2',
        'auth.example.com',
        'https://a b',
        'https://x/hunter2',
        'https://x?hunter2',
        'http://hunter2.example',
        'http://localhost.hunter2.example',
      ],
    ],
    [
      'jira_oauth2_api_url',
      ['https://', 'https://u:hunter2@x', 'file:///hunter2', 'https://x/#', 'http://hunter2.test'],
    ],
    ['jira_oauth2_scope', ['read:me,offline_access', '"read:me"']],
    ['jira_oauth2_user_name_attribute', ['name', 'hunter2', 'EMAIL']],
    ['jira_oauth2_registration', ['closed', 'hunter2']],
    ['storage_url', ['redis+x://u:hunter2@host', 'lmdb:', 'data']],
    ['encryption_keys', ['hunter2', 'k1:aHVudGVyMg==', `k1:${'hunter2'.repeat(7)}`]],
    ['port', ['hunter2', '-1', '65536', '80.5', '0x50']],
    ['host', ['http://x', 'a b']],
    ['MicrosoftAppType', ['hunter2', 'Multi Tenant']],
    ['configuration', ['hunter2', 'yes', '65536', '-1', '3978']],
    ['configuration_password', ['hunter2', 'hunter2-123']],
    [
      'trusted_proxies',
      ['hunter2.example', ',', '10.0.0.0/33', '10.0.0/8', '10.0.0.0/8/8', '::/129', '10.0.0.0/', '[::1]'],
    ],
    [
      'allow_service_urls',
      ['https://hunter2.example/', 'a:443', ',', 'a/b', '*', 'x*.y', '*.com', 'a.example *.co.uk', '*.localhost'],
    ],
    ['trust_direct_line_ids', ['maybe']],
    ['registered_domains', ['@hunter2.example', 'hunter2', 'ann@hunter2.example']],
    [
      'web_chat_origins',
      [
        'hunter2.example',
        'http://hunter2.example',
        'https://a.example/?hunter2',
        'https://a/b https://a/c',
        'https://*.hunter2.example',
      ],
    ],
    ['default_language', ['german', 'DE', 'pt']],
    ['teams_tenants', ['contoso', `11111111-2222-3333-4444-55555555555`, ',']],
  ];
  for (const [name, values] of bad) {
    for (const value of values) {
      it(`refuses ${name} = ${value}, saying where it is`, () => {
        const inFile = refusal(['# a comment', '', `${name} = ${value}`]);
        expect(inFile).to.match(new RegExp(`^${name} \\(FILE, line 3\\): .*(must|supported).*\\.$`));

        const variable = name.toUpperCase();
        const inEnvironment = refusal([`${name} = ${value}`], { [variable]: value });
        expect(inEnvironment).to.contain(`${name} (environment variable ${variable}): `);
      });
    }
  }

  it('says of a Redis address what is wrong with it, and takes one that has the words of a sample in its password', () => {
    const encoded = /percent-encoded/;
    const form = /must be lmdb:PATH/;
    const sample = /placeholder/;
    for (const [url, what] of [
      ['redis://:pw@h:6379/x', form],
      ['redis://u:p@h:port', form],
      ['rediss://a:p%40b@h:99999', form],
      ['redis://:a#b@h', encoded],
      ['redis://u:a/b@h', encoded],
      ['redis://u:a?b@h', encoded],
      ['redis://u:a%zb@h', encoded],
      ['redis://u:%FCber@h', encoded],
      ['rediss://u:HOST@redis.example.com:6380', undefined],
      ['rediss://u:x-PASSWORD-x@h', undefined],
      ['redis://u:p@HOST.example.com', undefined],
      ['redis://u:PASSWORD@h', sample],
      ['redis://:PASSWORD@h', sample],
      ['redis://u:p@HOST:6379/1', sample],
      ['redis://[USER:PASSWORD@]HOST[:PORT][/DATABASE]', sample],
    ] as const) {
      const said = valueFault('storage_url', url);
      if (what === undefined) expect(said, url).to.equal(undefined);
      else expect(said && settingsWords(said), url).to.match(what);
    }
  });

  it('refuses an unknown name that begins with jira_oauth2_, and only that', () => {
    expect(refusal(['x = 1', 'jira_oauth2_tenant = hunter2'])).to.match(
      /^jira_oauth2_tenant \(FILE, line 2\) is not a setting; these are: jira_oauth2_client_id, /,
    );
    expect(refusal(['x = 1', 'jira_oauth2_clientid = hunter2'])).to.equal(
      'jira_oauth2_clientid (FILE, line 2) is not a setting: did you mean jira_oauth2_client_id?',
    );
    expect(refusal(['JIRA_OAUTH2_CLIENT_ID = hunter2'])).to.match(
      /^JIRA_OAUTH2_CLIENT_ID \(FILE, line 1\) is not a setting/,
    );
    expect(refusal([], { JIRA_OAUTH2_CLIENTID: 'hunter2' })).to.equal(
      'JIRA_OAUTH2_CLIENTID (environment variable) is not a setting: did you mean JIRA_OAUTH2_CLIENT_ID?',
    );
    expect(refusal([], { jira_oauth2_scope: 'hunter2' })).to.match(/^jira_oauth2_scope \(environment variable\)/);
    expect(read(['other_oauth2_client_id = 1', '__proto__ = 1', 'constructor = 1']).port).to.equal(3978);
  });

  for (const [written, meant] of [
    ['storage_ulr', 'storage_url'],
    ['storageurl', 'storage_url'],
    ['Encryption-Keys', 'encryption_keys'],
    ['encryption_key', 'encryption_keys'],
    ['configuraton_password', 'configuration_password'],
    ['PORT', 'port'],
    ['MICROSOFT_APP_PASSWORD', 'MicrosoftAppPassword'],
  ] as const)
    it(`asks whether ${written} was meant to be ${meant}`, () => {
      expect(refusal(['', `${written} = hunter2`])).to.equal(
        `${written} (FILE, line 2) is not a setting: did you mean ${meant}?`,
      );
    });

  it('takes no name of somebody else for a slip', () => {
    const others = ['posts', 'hosts', 'storage', 'storage_urls_of_kbot', 'snow_pages', 'url', 'password'];
    expect(read(others.map((name) => `${name} = 1`)).port).to.equal(3978);
    expect(readSettings({ env: { HOSTNAME: 'a', PORTS: '1', HOME: '/', STORAGE: 'x' }, file: file() }).port).to.equal(
      3978,
    );
  });

  it('finds several settings on one line, and a line without "="', () => {
    expect(refusal(['x = 1', 'port = 3978 jira_oauth2_client_secret = hunter2'])).to.equal(
      'port (FILE, line 2): jira_oauth2_client_secret is on the same line: write one setting per line.',
    );
    expect(refusal(['storage_url: hunter2'])).to.equal('storage_url (FILE, line 1) is not of the form "name = value".');
    expect(read(['port of call', 'host of words to say']).port).to.equal(3978);
    expect(refusal(['storage_url = lmdb:data jira_oauth2_tenant = 1'])).to.equal(
      'storage_url (FILE, line 1): jira_oauth2_tenant is on the same line: write one setting per line.',
    );
    for (const text of ['lmdb:my hosts = data', 'lmdb:a;name=b, c = d', String.raw`lmdb:\nets=x`])
      expect(read([`storage_url = ${text}`]).storageUrl).to.equal(text);
  });

  it('knows the variable of a value’s file by its slip, and leaves other programs theirs', () => {
    for (const [written, meant] of [
      ['STORAGE_ULR_FILE', 'STORAGE_URL_FILE'],
      ['ENCRYPTION_KEY_FILE', 'ENCRYPTION_KEYS_FILE'],
      ['CONFIGURATION_PASSWORD__FILE', 'CONFIGURATION_PASSWORD_FILE'],
      ['jira_oauth2_client_secret_file', 'JIRA_OAUTH2_CLIENT_SECRET_FILE'],
      ['MicrosoftAppPasword_FILE', 'MicrosoftAppPassword_FILE'],
    ] as const)
      expect(refusal([], { [written]: '/run/secrets/hunter2' })).to.equal(
        `${written} (environment variable) is not a setting: did you mean ${meant}?`,
      );
    expect(refusal(['encryption_key_file = /run/secrets/hunter2'])).to.equal(
      'encryption_key_file (FILE, line 1) works only in the environment: set it there, as ENCRYPTION_KEYS_FILE.',
    );
    const others = { HOSTS_FILE: 'a', HOSTFILE: 'a', STORAGE_FILE: 'a', KEYS_FILE: 'a', PROXY_FILE: 'a' };
    expect(read([], others).port).to.equal(3978);
  });

  it('knows a file that is UTF-16, and one whose name ends in .txt', () => {
    const refused = () =>
      inspectSettings({ env: {}, file: file() }).faults.map(({ message }) => message.replace(file(), 'FILE'));
    for (const bytes of [Buffer.from('\uFEFFport = 1', 'utf16le'), Buffer.from('port = 1', 'utf16le')]) {
      writeFileSync(file(), bytes);
      expect(refused()).to.deep.equal(['The settings file FILE is UTF-16: save it as UTF-8.']);
      writeFileSync(file(), bytes.swap16());
      expect(refused()).to.deep.equal(['The settings file FILE is UTF-16: save it as UTF-8.']);
    }
    rmSync(file());
    writeFileSync(`${file()}.txt`, 'port = 1');
    expect(refused()).to.deep.equal([`The settings file FILE is not there, but ${file()}.txt is: rename it.`]);
  });

  it('reads a value from the file that a variable with _FILE at its end names', () => {
    const held = join(directory(), 'secret');
    const from = (text: string, more: SettingsSource['env'] = {}) => {
      writeFileSync(held, text);
      return { JIRA_OAUTH2_CLIENT_SECRET_FILE: held, ...more };
    };
    expect(
      read(['jira_oauth2_client_id = a', 'jira_oauth2_client_secret = b'], from(`${secret}\n`)).clientSecret,
    ).to.equal(secret);
    const { whereIs } = inspectSettings({ env: from(secret), file: file() });
    expect(whereIs('jira_oauth2_client_secret')).to.equal('environment variable JIRA_OAUTH2_CLIENT_SECRET_FILE');
    expect(read(['MicrosoftAppId = a'], { MicrosoftAppPassword_FILE: held }).microsoftAppPassword).to.equal(secret);
    expect(read([], { PORT_FILE: '' }).port).to.equal(3978);

    const where = /^jira_oauth2_client_secret \(environment variable JIRA_OAUTH2_CLIENT_SECRET_FILE\): /;
    expect(refusal([], from(secret, { JIRA_OAUTH2_CLIENT_SECRET: 'hunter2' })))
      .to.match(where)
      .and.contain('keep only one');
    expect(refusal([], from('hunter2\nhunter2')))
      .to.match(where)
      .and.contain('several lines');
    expect(refusal([], { JIRA_OAUTH2_CLIENT_SECRET_FILE: directory() }))
      .to.match(where)
      .and.contain('is a directory');
  });

  describe('what never ends, or never begins', () => {
    const endless: readonly (readonly [what: string, file: () => string, says: RegExp])[] = [
      ['a device', () => '/dev/zero', /is a pipe, a device or a socket/],
      [
        'a pipe that nobody writes into',
        () => {
          execFileSync('mkfifo', [join(directory(), 'pipe')]);
          return join(directory(), 'pipe');
        },
        /is a pipe, a device or a socket/,
      ],
      [
        'a file of 8 GiB',
        () => {
          writeFileSync(join(directory(), 'large'), '');
          truncateSync(join(directory(), 'large'), 8 * 2 ** 30);
          return join(directory(), 'large');
        },
        /is larger than 1 MiB/,
      ],
    ];
    for (const [what, made, says] of endless)
      it(`is refused: ${what}`, () => {
        const named = made();
        expect(refusal([], { KBOT_CONF: named }))
          .to.match(/^The settings file /)
          .and.match(says);
        expect(refusal([], { JIRA_OAUTH2_CLIENT_SECRET_FILE: named }))
          .to.match(/^jira_oauth2_client_secret \(environment variable JIRA_OAUTH2_CLIENT_SECRET_FILE\): /)
          .and.match(says);
      });

    it('but no settings are in /dev/null', () => {
      expect(read(['port = 1'], { KBOT_CONF: '/dev/null' }).port).to.equal(3978);
    });
  });

  it('shows no half of a secret before a slipped "="', () => {
    expect(refusal(['jira_oauth2_client_secret: hunter2=x'])).to.match(/^jira_oauth2_client_secret \(FILE, line 1\)/);
    expect(refusal(['jira_oauth2_client_secret hunter2'])).to.match(/not of the form "name = value"/);
  });

  it('asks for what the caller requires, and for both or none of id and secret', () => {
    expect(refusal([], {}, { required: ['jira_oauth2_client_id'] })).to.equal(
      'jira_oauth2_client_id is missing: set it in FILE or as environment variable JIRA_OAUTH2_CLIENT_ID.',
    );
    expect(refusal(['jira_oauth2_client_id ='], {}, { required: ['jira_oauth2_client_id'] })).to.match(/is missing/);
    expect(refusal(credentials.slice(0, 1))).to.match(/^jira_oauth2_client_secret is missing, but .*FILE, line 1/);
    expect(refusal(credentials.slice(1))).to.match(/^jira_oauth2_client_id is missing/);
    expect(read(credentials, {}, { required: ['jira_oauth2_client_id'] }).clientSecret).to.equal(secret);
  });

  it('does not let a bot run open because its app id has a slip', () => {
    expect(refusal(['MicrosoftAppID = x', 'MicrosoftAppPassword = hunter2'])).to.equal(
      'MicrosoftAppID (FILE, line 1) is not a setting: did you mean MicrosoftAppId?',
    );
    expect(refusal(['MicrosoftAppPassword = hunter2'])).to.match(/^MicrosoftAppId is missing/);
    expect(refusal(['MicrosoftAppId = x', 'MicrosoftAppType = SingleTenant'])).to.match(
      /^MicrosoftAppTenantId is missing, but MicrosoftAppType is set/,
    );
  });

  it('names the app id that a type of bot cannot do without, and lets the default type stand alone', () => {
    for (const type of ['SingleTenant', 'UserAssignedMSI'])
      expect(refusal([`MicrosoftAppType = ${type}`, 'MicrosoftAppTenantId = northwind.test'])).to.match(
        /^MicrosoftAppId is missing, but MicrosoftAppType is set \(FILE, line 1\): set it in .* environment variable MicrosoftAppId\.$/,
      );
    expect(read(['MicrosoftAppType = MultiTenant']).microsoftAppId).to.equal(undefined);
  });

  it('comes with an example file that is right', () => {
    const example = readFileSync(join(process.cwd(), 'conf/kbot.conf.example'), 'utf8');
    const defaults = readSettings({ env: {}, file: file() });
    expect(read([example])).to.deep.equal(defaults);

    // Every name in it is one that is known, the commented ones too.
    const names = [...example.matchAll(/^#?(\w+) =/gm)].map(([, name = '']) => name);
    for (const name of names.filter((one) => one.startsWith('jira_'))) read([`${name} =`]);
    expect(names).to.include.members(['port', 'host', 'storage_url', 'encryption_keys', 'allow_service_urls']);
    const settings = read([
      ...credentials,
      'MicrosoftAppId = app',
      example
        .replace(/^#(jira_\w+|port|host|storage_url|allow_service_urls) =/gm, '$1 =')
        .replace('bot.example.com', 'bot.northwind.test'),
    ]);
    expect(settings.callbackUrl).to.equal('https://bot.northwind.test/oauth2/jira/callback/');
  });
});
