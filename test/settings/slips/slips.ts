/** One way to write settings wrongly. */
export interface Slip {
  readonly name: string;
  /** Lines of the settings file, in place of the good ones of the same name. */
  readonly lines: readonly string[];
  /** The same in the environment, as `NAME=value`. Absent: the lines' names in upper case. */
  readonly env?: readonly string[] | 'not there';
  /** What is said of it: the setting, and what to do. */
  readonly says: RegExp;
  /** Where the configuration page takes the same. */
  readonly form?: readonly [section: string, action: string, fields: Readonly<Record<string, string>>];
  readonly isWarning?: true;
}

/** What whoever mends it has at hand: the console, the portal, the address of the bot. */
export const own: Readonly<Record<string, string>> = {
  jira_oauth2_client_id: 'emulator-client',
  jira_oauth2_client_secret: 'emulator-secret',
  jira_oauth2_scope: 'read:me offline_access read:servicedesk-request write:servicedesk-request',
  jira_oauth2_callback_url: 'https://bot.northwind.test/oauth2/jira/callback/',
  MicrosoftAppId: '11111111-2222-3333-4444-555555555555',
  MicrosoftAppPassword: 'abc8Q~value',
  MicrosoftAppTenantId: '99999999-2222-3333-4444-555555555555',
  encryption_keys: `k1:${Buffer.alloc(32, 1).toString('base64')}`,
};

const { jira_oauth2_client_id: id = '', jira_oauth2_client_secret: secret = '', jira_oauth2_scope: scopes = '' } = own;
const appId = `MicrosoftAppId = ${own['MicrosoftAppId']}`;
const atlassianSecret = `ATOA${'x'.repeat(60)}`;
const credentials = (client_id: string, client_secret: string) =>
  ['client-id-and-secret', 'save', { client_id, client_secret }] as const;
const address = (url: string) => ['callback-url', 'change', { address: url }] as const;

/** The documented example with its line ends lost, as it comes out of the page. */
const onOneLine = [
  `jira_oauth2_client_id = ${id} jira_oauth2_client_secret = ${secret} jira_oauth2_scope = ${scopes} ` +
    'jira_oauth2_user_name_attribute = account_id',
];

export const slips: readonly Slip[] = [
  {
    name: 'all four settings on one line',
    lines: onOneLine,
    env: 'not there',
    says: /^jira_oauth2_client_id .*jira_oauth2_client_secret is on the same line: write one setting per line\.$/,
  },
  ...(
    [
      ['a semicolon between', ';', 'jira_oauth2_client_secret'],
      ['the sign for a line’s end between', String.raw`\n`, 'jira_oauth2_client_secret'],
      ['the other in capitals', ' ', 'JIRA_OAUTH2_CLIENT_SECRET'],
      ['the other misspelled', ' ', 'jira_oauth2_clientsecret'],
    ] as const
  ).map(([what, between, other]): Slip => ({
    name: `two settings on one line, ${what}`,
    lines: [`jira_oauth2_client_id = ${id}${between}${other} = ${secret}`],
    env: 'not there',
    says: new RegExp(`^jira_oauth2_client_id .*${other} is on the same line: write one setting per line\\.$`),
  })),
  {
    name: 'the placeholder of the client id',
    lines: ['jira_oauth2_client_id = <client ID>'],
    says: /^jira_oauth2_client_id .*must be your own value: .*placeholder/,
    form: credentials('<client ID>', secret),
  },
  {
    name: 'the placeholder of the secret',
    lines: ['jira_oauth2_client_secret = <secret>'],
    says: /^jira_oauth2_client_secret .*must be your own value: .*placeholder/,
    form: credentials(id, '<secret>'),
  },
  {
    name: 'a secret out of a page’s source',
    lines: ['jira_oauth2_client_secret = hunter&amp;2'],
    says: /^jira_oauth2_client_secret .*must be the text that the page shows, .*: copy it again, without &amp;\.$/,
    form: credentials(id, 'hunter&amp;2'),
  },
  {
    name: 'a placeholder in words',
    lines: ['jira_oauth2_client_secret = YOUR_CLIENT_SECRET'],
    says: /^jira_oauth2_client_secret .*must be your own value/,
    form: credentials(id, 'YOUR_CLIENT_SECRET'),
  },
  ...['[client id]', '{{ client_id }}', '${CLIENT_ID}', '%CLIENT_ID%', 'changeme', 'TODO', 'xxxxxxxx', '********'].map(
    (value): Slip => ({
      name: `the placeholder ${value}`,
      lines: [`jira_oauth2_client_id = ${value}`],
      says: /^jira_oauth2_client_id .*must be your own value: .*placeholder/,
      form: credentials(value, secret),
    }),
  ),
  {
    name: 'quotes',
    lines: [`jira_oauth2_client_secret = "${secret}"`],
    says: /^jira_oauth2_client_secret .*remove the quotes/,
    form: credentials(id, `"${secret}"`),
  },
  {
    name: 'quotes of a word processor',
    lines: [`jira_oauth2_client_id = “${id}”`],
    says: /^jira_oauth2_client_id .*remove the quotes/,
    form: credentials(`“${id}”`, secret),
  },
  {
    name: 'quotes around a URL',
    lines: ["storage_url = 'memory:'"],
    says: /^storage_url .*remove the quotes/,
  },
  {
    name: 'a zero-width space',
    lines: [`jira_oauth2_client_id = ${id}\u200b`],
    says: /^jira_oauth2_client_id .*must not contain invisible characters: .*without U\+200B/,
    form: credentials(`${id}\u200b`, secret),
  },
  {
    name: 'a no-break space between scopes',
    lines: [`jira_oauth2_scope = ${scopes.replace(' ', '\u00a0')}`],
    says: /^jira_oauth2_scope .*must not contain invisible characters: .*without U\+00A0/,
  },
  {
    name: 'a mark of the writing direction',
    lines: [`MicrosoftAppPassword = \u202aabc8Q~value\u202c`, appId],
    says: /^MicrosoftAppPassword .*without U\+202A/,
  },
  {
    name: 'a comment after a value',
    lines: ['jira_oauth2_registration = open # for now'],
    says: /^jira_oauth2_registration .*must not be followed by a comment: .*a line of its own/,
  },
  {
    name: 'a comment after a secret',
    lines: [`jira_oauth2_client_secret = ${secret} # of the test app`],
    says: /^jira_oauth2_client_secret .*must not be followed by a comment/,
    form: credentials(id, `${secret} # of the test app`),
  },
  {
    name: 'a value that goes on in the next line',
    lines: ['jira_oauth2_scope = read:me offline_access \\', '  read:servicedesk-request write:servicedesk-request'],
    env: 'not there',
    says: /^jira_oauth2_scope .*must be on one line: append the next line, and remove the backslash/,
  },
  {
    name: 'two "="',
    lines: [`jira_oauth2_client_id == ${id}`],
    says: /^jira_oauth2_client_id .*must follow a single "="/,
  },
  {
    name: 'id and secret swapped',
    lines: [`jira_oauth2_client_id = ${atlassianSecret}`, `jira_oauth2_client_secret = ${id}`],
    says: /^jira_oauth2_client_secret .*must be swapped with the client id/,
    form: credentials(atlassianSecret, id),
  },
  {
    name: 'the client id twice',
    lines: [`jira_oauth2_client_secret = ${id}`],
    says: /^jira_oauth2_client_secret .*must not be the client id: copy the secret from https:.*Settings/,
    form: credentials(id, id),
  },
  {
    name: 'the secret in force as the one before it',
    lines: [`jira_oauth2_client_secret = ${secret}`, `jira_oauth2_client_secret_previous = ${secret}`],
    says: /^jira_oauth2_client_secret_previous .*must be the former secret, which this is not: remove the line\.$/,
  },
  {
    name: 'a client id with a space in it',
    lines: ['jira_oauth2_client_id = emulator client'],
    says: /^jira_oauth2_client_id .*must not contain spaces .*copy it again/,
    form: credentials('emulator client', secret),
  },
  {
    name: 'a semicolon after the secret',
    lines: [`jira_oauth2_client_secret = ${secret};`],
    says: /^jira_oauth2_client_secret .*must not end with ";": remove it/,
    form: credentials(id, `${secret};`),
  },
  ...(
    [
      ['the app’s address', 'https://developer.atlassian.com/console/myapps/1/settings'],
      ['an e-mail address', 'mia@northwind.test'],
      ['the app’s id', 'ari:cloud:ecosystem::app/11111111-2222-3333-4444-555555555555'],
      ['an API token', `ATATT${'x'.repeat(60)}`],
    ] as const
  ).map(([what, value]): Slip => ({
    name: `${what} in place of the client id`,
    lines: [`jira_oauth2_client_id = ${value}`],
    says: new RegExp(`^jira_oauth2_client_id .*must not be ${what}: copy it again from https:.*Settings`),
    form: credentials(value, secret),
  })),
  {
    name: 'a secret with something pasted after it',
    lines: [`jira_oauth2_client_secret = ${'x'.repeat(600)}`],
    says: /^jira_oauth2_client_secret .*is too long: copy only the value/,
    form: credentials(id, 'x'.repeat(600)),
  },
  {
    name: 'a secret without an id',
    lines: ['jira_oauth2_client_id ='],
    says: /^jira_oauth2_client_id is missing, but jira_oauth2_client_secret is set .*: set it in .* or as environment variable JIRA_OAUTH2_CLIENT_ID/,
  },
  {
    name: 'commas between scopes',
    lines: [`jira_oauth2_scope = ${scopes.replaceAll(' ', ', ')}`],
    says: /^jira_oauth2_scope .*separated by spaces, without commas/,
  },
  {
    name: 'scopes as they are in an address',
    lines: [`jira_oauth2_scope = ${scopes.replaceAll(' ', '%20')}`],
    says: /^jira_oauth2_scope .*separated by spaces, without commas or other marks/,
  },
  ...(
    [
      ['read:servicedesk-requests', 'read:servicedesk-request'],
      ['write:servicdesk-request', 'write:servicedesk-request'],
      ['offline-access', 'offline_access'],
      ['Read:Me', 'read:me'],
    ] as const
  ).map(([wrong, right]): Slip => ({
    name: `the scope ${wrong}`,
    lines: [`jira_oauth2_scope = ${scopes.replace(right, wrong)}`],
    says: new RegExp(`^jira_oauth2_scope .*must have ${right} in place of ${wrong}\\.$`),
  })),
  ...(
    [
      ['jira_oauth_client_id', 'jira_oauth2_client_id', id],
      ['jira_oauth2_clientsecret', 'jira_oauth2_client_secret', secret],
      ['jira_oauth2_scopes', 'jira_oauth2_scope', scopes],
      ['encryption_key', 'encryption_keys', own['encryption_keys'] ?? ''],
      ['configuration_pasword', 'configuration_password', 'a long password'],
      ['prot', 'port', '3978'],
      ['storage_ulr', 'storage_url', 'memory:'],
      ['teams_tenant', 'teams_tenants', own['MicrosoftAppTenantId'] ?? ''],
      ['trusted_proxy', 'trusted_proxies', '10.0.0.0/8'],
    ] as const
  ).map(([wrong, right, value]): Slip => ({
    name: `${wrong} for ${right}`,
    lines: [`${wrong} = ${value}`],
    says: new RegExp(`^${wrong} .*is not a setting: did you mean ${right}\\?$`, 'i'),
  })),
  ...['jira_client_id', 'atlassian_client_id'].map((wrong): Slip => ({
    name: `${wrong}, which is another’s name`,
    lines: [`${wrong} = ${id}`],
    // There somebody else may be meant.
    env: 'not there',
    says: new RegExp(`^${wrong} .*is not a setting: did you mean jira_oauth2_client_id\\?$`),
  })),
  {
    name: 'the bot’s names in capitals, as Azure has them',
    lines: [appId.replace('MicrosoftAppId', 'MICROSOFT_APP_ID')],
    says: /^MICROSOFT_APP_ID .*did you mean MicrosoftAppId\?$/,
  },
  {
    name: 'a password without its app id, which has a slip',
    lines: ['MicrosoftAppPassword = abc8Q~value', appId.replace('MicrosoftAppId', 'MicrosoftAppIdd')],
    env: ['MicrosoftAppPassword=abc8Q~value', `MicrosoftAppIdd=${own['MicrosoftAppId']}`],
    says: /^MicrosoftAppIdd .*did you mean MicrosoftAppId\?$/,
  },
  {
    name: 'a name in lower case where the environment has it in capitals',
    lines: ['PORT = 3978'],
    env: ['port=3978'],
    says: /^port .*is not a setting: did you mean port\?$/i,
  },
  {
    name: 'the id of the bot’s secret in place of its value',
    lines: [appId, 'MicrosoftAppPassword = 55555555-2222-3333-4444-111111111111'],
    says: /^MicrosoftAppPassword .*must be the client secret's Value, not its Secret ID/,
  },
  {
    name: 'a bot of one tenant without the tenant',
    lines: [appId, 'MicrosoftAppPassword = abc8Q~value', 'MicrosoftAppType = SingleTenant'],
    says: /^MicrosoftAppTenantId is missing, but MicrosoftAppType is set/,
  },
  {
    name: 'the tenant’s name in place of its id',
    lines: [
      appId,
      'MicrosoftAppPassword = abc8Q~value',
      'MicrosoftAppType = SingleTenant',
      'MicrosoftAppTenantId = Northwind Inc.',
    ],
    says: /^MicrosoftAppTenantId .*must be the tenant's id or domain: copy it again from https:\/\/portal\.azure\.com/,
  },
  {
    name: 'a line of a shell',
    lines: [`export jira_oauth2_client_id=${id}`],
    env: 'not there',
    says: /^jira_oauth2_client_id .*must stand alone before the "="/,
  },
  {
    name: 'a line of a web page',
    lines: [`<p>jira_oauth2_client_id = ${id}`],
    env: 'not there',
    says: /^jira_oauth2_client_id .*must stand alone before the "="/,
  },
  {
    name: 'a line of a word processor',
    lines: [String.raw`{\rtf1\ansi jira_oauth2_client_id = ${id}`],
    env: 'not there',
    says: /^jira_oauth2_client_id .*must stand alone before the "="/,
  },
  {
    name: 'a line of YAML',
    lines: [`jira_oauth2_client_id: ${id}`],
    env: 'not there',
    says: /^jira_oauth2_client_id .*is not of the form "name = value"/,
  },
  {
    name: 'a line of JSON',
    lines: ['"jira_oauth2_registration": "open",'],
    env: 'not there',
    says: /^jira_oauth2_registration .*is not of the form "name = value"/,
  },
  {
    name: 'the name of a secret’s file in the settings file',
    lines: ['encryption_keys_file = /run/secrets/keys'],
    env: 'not there',
    says: /^encryption_keys_file .*works only in the environment: set it there, as ENCRYPTION_KEYS_FILE/,
  },
  {
    name: 'a setting twice',
    lines: ['jira_oauth2_registration = open', 'jira_oauth2_registration = registered'],
    env: 'not there',
    says: /^jira_oauth2_registration .*line 8\) is set again in .*line 7: remove the outdated one/,
    isWarning: true,
  },
  {
    name: 'a site in place of the gateway',
    lines: ['jira_oauth2_api_url = https://northwind.atlassian.net'],
    says: /^jira_oauth2_api_url .*must be https:\/\/api\.atlassian\.com, not another address.*remove the line/,
  },
  {
    name: 'the developer console in place of the authorization server',
    lines: ['jira_oauth2_auth_url = https://developer.atlassian.com/console/myapps/'],
    says: /^jira_oauth2_auth_url .*must be https:\/\/auth\.atlassian\.com, not another address/,
  },
  {
    name: 'the gateway in place of the authorization server',
    lines: ['jira_oauth2_auth_url = https://api.atlassian.com'],
    says: /^jira_oauth2_auth_url .*must be https:\/\/auth\.atlassian\.com, not another/,
  },
  {
    name: 'an address with a path in place of the gateway',
    lines: ['jira_oauth2_api_url = https://proxy.northwind.test/atlassian'],
    says: /^jira_oauth2_api_url .*without a path, such as https:\/\/api\.atlassian\.com/,
  },
  ...['your-kjira-instance.konverso.ai', 'bot.example.com', 'my-bot.example.org'].map((host): Slip => ({
    name: `the host ${host}, which is an example’s`,
    lines: [`jira_oauth2_callback_url = https://${host}/oauth2/jira/callback/`, appId],
    says: /^jira_oauth2_callback_url .*must have the host of your own bot/,
    form: address(`https://${host}/`),
  })),
  {
    name: 'a callback URL over http',
    lines: ['jira_oauth2_callback_url = http://bot.northwind.test/oauth2/jira/callback/', appId],
    says: /^jira_oauth2_callback_url .*must begin with https:\/\//,
    form: address('http://bot.northwind.test'),
  },
  {
    name: 'a callback URL without its path',
    lines: ['jira_oauth2_callback_url = https://bot.northwind.test/bot/', appId],
    says: /^jira_oauth2_callback_url .*must be an absolute URL that ends in \/oauth2\/jira\/callback\//,
  },
  {
    name: 'a callback URL with its path twice',
    lines: ['jira_oauth2_callback_url = https://bot.northwind.test/oauth2/jira/callback/oauth2/jira/callback/', appId],
    says: /^jira_oauth2_callback_url .*must contain \/oauth2\/jira\/callback\/ only once/,
  },
  ...['northwind.atlassian.net', 'auth.atlassian.com'].map((host): Slip => ({
    name: `a callback URL at ${host}, which is Atlassian’s`,
    lines: [`jira_oauth2_callback_url = https://${host}/oauth2/jira/callback/`, appId],
    says: /^jira_oauth2_callback_url .*must have the host of your own bot: this one is Atlassian’s/,
    form: address(`https://${host}/`),
  })),
  {
    name: 'a port behind the address',
    lines: ['host = 127.0.0.1:3978'],
    says: /^host .*must not contain a port, which is a setting of its own: remove :3978/,
  },
  {
    name: 'a directory below ~, which nothing makes a directory of',
    lines: ['storage_url = lmdb:~/bot'],
    says: /^storage_url .*must be a full path: replace ~ with the home directory/,
  },
  {
    name: 'a port in words',
    lines: ['port = 3978/tcp'],
    says: /^port .*must be a number from 0 to 65535/,
  },
  {
    name: 'true for yes',
    lines: ['trust_direct_line_ids = true'],
    says: /^trust_direct_line_ids .*must be yes or no/,
  },
  {
    name: 'a shared store without keys',
    lines: ['storage_url = redis://127.0.0.1:1'],
    says: /^encryption_keys is missing, but storage_url is set.*the same value for all instances\. To create one: echo "encryption_keys = k1:\$\(openssl rand -base64 32\)"/,
  },
  {
    name: 'a key that is too short',
    lines: ['encryption_keys = k1:c2hvcnQ='],
    says: /^encryption_keys .*entry 1 must be a key id, a colon and 32 bytes in base64/,
  },
  {
    name: 'a name without a value',
    lines: ['jira_oauth2_registration ='],
    // There it is as if it were not there: Compose files pass on so what nobody has set.
    env: 'not there',
    says: /^jira_oauth2_registration .*line 7\) has no value: write one, or put # before the line\.$/,
    isWarning: true,
  },
  ...(
    [
      ['a comma', ',', ','],
      ['the sign for a line’s end', String.raw`\n`, String.raw`\\n`],
    ] as const
  ).map(([what, mark, shown]): Slip => ({
    name: `${what} after the secret`,
    lines: [`jira_oauth2_client_secret = ${secret}${mark}`],
    says: new RegExp(String.raw`^jira_oauth2_client_secret .*must not end with "${shown}": remove it\.$`),
    form: credentials(id, secret + mark),
  })),
  ...['$CLIENT_SECRET', '$(cat /run/secrets/client)', '$env:CLIENT_SECRET'].map((value): Slip => ({
    name: `${value}, which nothing fills in`,
    lines: [`jira_oauth2_client_secret = ${value}`],
    says: /^jira_oauth2_client_secret .*must be your own value: .*placeholder/,
    form: credentials(id, value),
  })),
  ...['/run/secrets/client_secret', './secret.txt', String.raw`C:\secrets\jira.txt`, 'file:///run/secrets/x'].map(
    (value): Slip => ({
      name: `the file ${value} in place of the secret`,
      lines: [`jira_oauth2_client_secret = ${value}`],
      says: /^jira_oauth2_client_secret .*must be the value itself: to read it from a file, .* _FILE to the file’s name\.$/,
      form: credentials(id, value),
    }),
  ),
  ...['emulator...', 'emul…', 'em***nt', '••••client'].map((value): Slip => ({
    name: `${value}, which is not all of the client id`,
    lines: [`jira_oauth2_client_id = ${value}`],
    says: /^jira_oauth2_client_id .*must be complete, .*: copy it again from https:.*Settings/,
    form: credentials(value, secret),
  })),
  {
    name: 'the name before the client id',
    lines: [`jira_oauth2_client_id = client_id=${id}`],
    says: /^jira_oauth2_client_id .*must be the value alone: remove the name before it\.$/,
    form: credentials(`client_id=${id}`, secret),
  },
  {
    name: 'a whole line in the place of the value',
    lines: [`jira_oauth2_client_id = jira_oauth2_client_id=${id}`],
    env: [`JIRA_OAUTH2_CLIENT_ID=jira_oauth2_client_id=${id}`, `JIRA_OAUTH2_CLIENT_SECRET=${secret}`],
    says: /^jira_oauth2_client_id .*must be the value alone: remove the name before it\.$/,
    form: credentials(`jira_oauth2_client_id=${id}`, secret),
  },
  {
    name: 'a value whose letters were lost',
    lines: ['configuration_password = caf\uFFFD and croissants'],
    says: /^configuration_password .*has lost a character: type it again, and save the file as UTF-8/,
  },
  ...(
    [
      ['in quotes, each', scopes.replaceAll(/\S+/g, '"$&"')],
      ['as a list', JSON.stringify(scopes.split(' '))],
      ['with bars between them', scopes.replaceAll(' ', '|')],
    ] as const
  ).map(([what, value]): Slip => ({
    name: `scopes ${what}`,
    lines: [`jira_oauth2_scope = ${value}`],
    says: /^jira_oauth2_scope .*(without commas or other marks|remove the quotes)/,
  })),
  ...(
    [
      ['of any host below one', 'https://*.northwind.test/oauth2/jira/callback/', /must have the host of your own bot/],
      ['with a full stop', 'https://bot.northwind.test/oauth2/jira/callback/.', /ends in \/oauth2\/jira\/callback\//],
      ['with a query', 'https://bot.northwind.test/oauth2/jira/callback/?a=b', /ends in \/oauth2\/jira\/callback\//],
      ['without https://', 'bot.northwind.test/oauth2/jira/callback/', /must be an absolute URL that ends in/],
      ['in capitals', 'https://bot.northwind.test/OAuth2/Jira/Callback/', /ends in \/oauth2\/jira\/callback\//],
    ] as const
  ).map(([what, url, rule]): Slip => ({
    name: `a callback URL ${what}`,
    lines: [`jira_oauth2_callback_url = ${url}`, appId],
    says: new RegExp(`^jira_oauth2_callback_url .*${rule.source}`),
  })),
  {
    name: 'the page where people sign in, whole, in place of the authorization server',
    lines: ['jira_oauth2_auth_url = https://auth.atlassian.com/authorize?audience=api.atlassian.com'],
    says: /^jira_oauth2_auth_url .*must be an absolute URL without a path, such as https:\/\/auth\.atlassian\.com\.$/,
  },
  ...['lmdb:PATH', 'redis://HOST:6379', 'redis://:<password>@localhost'].map((url): Slip => ({
    name: `the store ${url}, as it is written about`,
    lines: [`storage_url = ${url}`, `encryption_keys = ${own['encryption_keys']}`],
    says: /^storage_url .*must be your own value: .*placeholder/,
  })),
  {
    name: 'a password of Redis as it is',
    lines: ['storage_url = redis://:pa#ss@127.0.0.1', `encryption_keys = ${own['encryption_keys']}`],
    says: /^storage_url .*special characters in user and password percent-encoded, # as %23\.$/,
  },
  ...[
    ['of hexadecimal digits', `k1:${'0'.repeat(64)}`],
    ['without its id', Buffer.alloc(32, 1).toString('base64')],
    ['in a file', '/run/secrets/encryption_keys'],
  ].map(([what, value]): Slip => ({
    name: `a key ${what}`,
    lines: [`encryption_keys = ${value}`],
    says: /^encryption_keys .*entry 1 must be a key id, a colon and 32 bytes in base64/,
  })),
  ...(
    [
      ['jira_oauth2_user_name_attribute', 'accountId', /must be account_id or email/],
      ['jira_oauth2_registration', 'closed', /must be open or registered/],
      ['registered_domains', '@northwind.test', /must be domains of e-mail addresses .*, without @/],
      ['web_chat_origins', 'chat.northwind.test', /must be origins such as https:/],
      ['trusted_proxies', 'nginx', /must be addresses or networks such as 10\.0\.0\.0\/8/],
      ['allow_service_urls', 'https://smba.trafficmanager.net/', /without scheme, port or path/],
      ['configuration', 'true', /must be on, off or a port of its own/],
      ['configuration_password', 'short', /must have at least 12 characters/],
      ['default_language', 'German', /must be en or de or/],
      ['MicrosoftAppType', 'Single Tenant', /must be one of MultiTenant, SingleTenant/],
      ['MicrosoftAppTenantId', 'common', /must be the tenant's id or domain/],
      ['teams_tenants', 'northwind.onmicrosoft.com', /must be tenant ids such as/],
    ] as const
  ).map(([setting, value, rule]): Slip => ({
    name: `${setting} = ${value}`,
    lines: [`${setting} = ${value}`],
    says: new RegExp(`^${setting} .*${rule.source}`),
  })),
];
