import { sayingOf, wordsOf, type Said } from '../platform/said';
import { consoleMenu, consolePage as consolePageSentence } from '../atlassian/developerConsole';
import { settingsSentences } from '../settings/sentences';
import { storeSentences } from '../storage/probeStorage';
import { advices } from './advice';

/** All that the doctor says; every language has its own sentence for each name. */
export const findings = {
  ...settingsSentences,
  /** Just a name, or several. */
  name: '{name}',
  ...storeSentences,
  ...advices,
  consolePage: consolePageSentence,
  waitsForSetting: 'This can be checked once {setting} is fixed.',
  tookTooLong: 'This check took longer than 20 seconds.',
  waitsForStore: 'This can be checked once the store responds.',
  checkFailed: 'The check itself failed ({why}).',
  unknownError: 'unknown error',
  oneSignedIn: 'One person has signed in, last on {day}',
  manySignedIn: '{people} people have signed in, last on {day}',
  azureBot: 'https://portal.azure.com, your Azure Bot, Configuration',
  applicationsPage: 'the configuration page, Applications',
  thisClock: 'the clock of this machine',
  offeredEverywhere: 'In every chat, until something else is saved.',
  waitsForKeys: 'This can be checked once there are encryption keys.',
  notOffered: 'No application offers Log in with Jira: nobody can sign in.',
  offeredBy: 'By {applications}.',
  offeredByOtherBots: 'The applications that offer Log in with Jira are for other bots than MicrosoftAppId.',
  nothingAskedYet: 'Atlassian is asked once there is a client id.',
  isEmulator: '{url} is on this machine: the emulator, not Atlassian.',
  answersStatus: '{host} answers HTTP {status}.',
  notTheGateway: '{host} responds, but not like Atlassian’s gateway.',
  hostAnswers: '{host} answers.',
  hostHasNoAddress: 'The name {host} has no address here (DNS).',
  hostRefuses: '{host} refuses the connection.',
  hostNotTrusted: 'The certificate of {host} is not trusted, or it does not speak TLS.',
  hostTooSlow: '{host} does not answer within 10 seconds.',
  connectionBreaks: 'The connection to {host} breaks.',
  noTime: 'Atlassian’s time could not be read.',
  clockAgrees: 'It agrees with Atlassian’s within a minute.',
  clockAhead: 'It is {seconds} seconds ahead of Atlassian’s.',
  clockBehind: 'It is {seconds} seconds behind Atlassian’s.',
  callbackIsLocal: 'Only browsers on this machine can reach {url}.',
  noLastSlash: '{url} does not end with a slash.',
  callbackFits: '{url} fits the assistant.',
  anyPort: 'port = 0 picks another port at each start: the callback URL cannot lead there.',
  callbackAtOtherPort: 'The callback URL leads to port {port}, but the assistant listens at {own}.',
  httpsAtOwnPort: 'The callback URL expects https at port {port}, but the assistant speaks http there.',
  callbackAtOtherHost: 'The callback URL leads to {host}, but the assistant listens at {own} only.',
  noClientIdYet: 'There is no client id yet.',
  callbackNotRegistered: 'Atlassian says that this callback URL is not registered for the client id.',
  wasRegistered: '{signIns}: it was registered then.',
  toldAtSignIn: 'Only a sign-in shows for certain whether it is registered.',
  assistantNotRunning: 'The assistant is not running here: this can be checked once it is.',
  leadsToAssistant: '{url} leads to an assistant.',
  otherProgramAtCallback: 'A program other than the assistant responds at {url} (HTTP {status}).',
  redirectedTo: 'The callback URL is redirected to {scheme}.',
  redirectedByLastSlash: 'The callback URL is redirected to an address that differs only in the last slash.',
  redirectedElsewhere: 'The callback URL is redirected elsewhere.',
  callbackHasNoAddress: 'The name {host} has no address, as seen from this machine.',
  nobodyListens: 'Nothing listens at {host}.',
  callbackNotTrusted: '{host} does not speak https, or its certificate is not trusted.',
  pageClosed: 'Closed.',
  pageClosedByServe: 'Closed by "npm run serve"; "npm start" prints a key for it.',
  pageOpenByKey: 'Each start prints a key for it: anyone who reads the key within 15 minutes gets in.',
  pageOpenByKeyHere: 'Opened by a key that each start prints.',
  everybodyIsProxy:
    '{network} includes everybody: any X-Forwarded-For is believed, so wrong passwords are not counted.',
  proxyNotTrusted:
    'All browsers seem to come from the address of the proxy: a stranger’s wrong passwords make the administrator wait.',
  pageOpenByPassword: 'Opened by configuration_password.',
  noClient: 'There are none: nobody can sign in.',
  noClientYet: 'There are none: only npm start works without them, with the emulator in place of Atlassian.',
  formerSecretEnded: 'Atlassian accepts the new secret, and no longer the former one.',
  bothSecretsTaken:
    'Atlassian accepts both the new secret and the former one. Once every instance has the new one, delete the former one in the console and remove jira_oauth2_client_secret_previous.',
  onlyFormerTaken:
    'Atlassian accepts only the former secret, and refuses the new one: sign-ins continue with the former one.',
  clientKnown: 'Atlassian knows them.',
  clientRefused: 'Atlassian refuses the client id or the secret.',
  notTheTokenEndpoint: 'The token endpoint accepts a code that does not exist: it is not Atlassian’s.',
  tokenEndpointUnclear: 'The token endpoint’s response does not show whether they are right ({answer}).',
  onlyStoreWritten: 'On this machine only the store is written.',
  pageHasNoFile: 'The configuration page has nowhere to save: {file} is not an ordinary file.',
  theStore: 'the store',
  theStoreAndKey: 'the store and its encryption.key',
  whatPageSaves: 'what the configuration page saves',
  isFile: '{what} cannot be written to {path}: that is a file, not a directory.',
  rootMayWrite:
    '{directory} belongs to the user with the id {user}. Root may write anywhere, so this check as root shows nothing.',
  canBeWritten: '{directory}: {what} can be written by {who}.',
  canBeMade: '{directory}: can be created, and {what} can be written by {who}.',
  thisUser: 'this user',
  userWithId: 'the user with the id {user}',
  notWritable: '{what} cannot be written to {directory}: {nearest} is not writable ({code}).',
  oneKey: 'One is set.',
  manyKeys: '{keys} are set; the first one encrypts.',
  keysMadeEachStart: 'Created at each start, like the records.',
  keyGone: '{file} is gone, and the records beside it cannot be decrypted without it.',
  keyMadeAtStart: 'Created at the first start.',
  keyNotPrivate: 'Users other than its owner may read or write {file} (mode {mode}): the assistant refuses to start.',
  keyIsPrivate: 'In {file}, which only its owner can read or write.',
  keyForbidden: '{file} cannot be read by this user.',
  noKeysInFile: '{file} does not contain encryption keys.',
  isNotThere: '{file} is not there.',
  notAManifest: '{file} is not a Teams manifest.',
  nothingToCompare: 'The callback URL is on this machine: nothing to compare yet.',
  manifestNotFilledIn: 'It is the template, and not filled in.',
  otherBotId: 'Its botId is not MicrosoftAppId.',
  hasDomain: 'validDomains contains {host}.',
  lacksDomain: 'validDomains lacks {host}: Teams does not open the sign-in window.',
  believesEverybody:
    'Without MicrosoftAppId the bot believes anybody, and allow_anonymous lets other machines reach it.',
  noAppId: 'There is no MicrosoftAppId: no channel reaches the bot.',
  noAppHere: 'None: it can only be tried out on this machine.',
  noAppPassword: 'MicrosoftAppId is set, but MicrosoftAppPassword is not: the bot cannot answer.',
  tenantNotAsked:
    'MicrosoftAppTenantId is set, but a bot whose MicrosoftAppType is MultiTenant, the default, does not use it.',
  appIsSet: 'The app id and its way to authenticate are set.',
  notAnAppId: 'MicrosoftAppId does not look like an app id.',
  noAppIdYet: 'There is no app id yet.',
  onlyItsMachine: '{type} has no password: only the machine it is assigned to can ask for a token.',
  itself: 'It',
  hostNotReached: '{host} cannot be reached.',
  tokenGiven: 'Microsoft issues it a token.',
  microsoftUnclear: 'Microsoft’s response does not show whether it is right (HTTP {status}).',
  appIdUnknown: 'Microsoft knows no such app id: the bot cannot answer.',
  passwordRefused: 'Microsoft refuses the password: the bot cannot answer.',
  passwordExpired: 'The password has expired: the bot cannot answer.',
  tenantUnknown: 'Microsoft knows no such tenant: the bot cannot answer.',
  appRefused: 'Microsoft refuses app id, password or tenant: the bot cannot answer.',
  appRefusedWith: 'Microsoft refuses app id, password or tenant ({said}): the bot cannot answer.',
  versionSupported: '{version} is supported.',
  versionNotSupported: '{version} is not supported.',
  anyFreePort: 'Any free one.',
  portFree: '{port} at {host} is free.',
  assistantListens: 'The assistant listens at {port}.',
  portInUse: '{port} is in use by another program.',
  portNotAllowed: 'This user may not listen at {port}.',
  notThisMachine: '{host} is not an address of this machine ({code}).',
  recordsNewer:
    'The records have version {version}, but this version of the assistant knows {known} at most: it refuses to start.',
  noRecordsYet: 'None yet.',
  keysOpen: 'The encryption keys decrypt what is stored.',
  sealedByOthersCounted: 'Encrypted with {keys}, and none of the encryption keys decrypts them: {counts}.',
  sealedByOthers: 'Encrypted with {keys}, and none of the encryption keys decrypts them.',
  keyNamed: 'the key "{kid}"',
  nobodyRegistered: 'Only registered users get in, and nobody is registered: nobody can sign in.',
  whoeverSignsIn: 'Anyone who signs in.',
  theRegistered: 'Registered users',
  theRegisteredAnd: 'Registered users, {domains}',
  domainsHaveNoEffect: 'Anyone who signs in gets in: registered_domains has no effect.',
  domainOfAnybody: 'Anybody can have an address at {domain}.',
  oneNotKnownAgain:
    'One user was registered or blocked by {other}, but jira_oauth2_user_name_attribute is {attribute}: that user is not recognized, and gets in even if blocked.',
  manyNotKnownAgain:
    '{people} users were registered or blocked by {other}, but jira_oauth2_user_name_attribute is {attribute}: they are not recognized, and get in even if blocked.',
  scopeNotAsked: '{scope} is not requested: {without}.',
  scopesNotGranted: 'Atlassian did not grant {scopes} at the last sign-in.',
  callRefused: 'Atlassian refused "{call}" on {day} because {scope} is missing.',
  aCall: 'a call',
  allScopesAsked: 'Everything needed is requested: {scopes}',
  sharingIsOn: '{signIns}: sharing is on.',
  sharingUnknown: 'Only the developer console shows whether the app is shared.',
  sharingUnknownOneWorks: 'Only the developer console shows whether the app is shared. One person’s sign-in works.',
  channelsOwnHosts: 'The Bot Framework’s own.',
  hostOfAnybody: 'Anybody can have a name under {host}.',
  hostIsHere: '{host} is this machine, not a channel.',
  filesWellFormed: '{files}: well formed.',
  noFiles: 'No settings file: defaults and the environment.',
  whoReadsFiles: 'Who may read the settings files is not checked on Windows.',
  noSecretInFiles: 'No settings file contains a secret.',
  secretsReadable: '{file} contains secrets, and users other than its owner may read or write it (mode {mode}).',
  fileIsPrivate: 'Only its owner can read or write {file}.',
  memoryForgets: 'memory: forgets everybody’s sign-in at each restart.',
  storeMadeAtStart: 'Created at the first start, in {directory}.',
  storeEvicts: 'When its memory is full it discards records (maxmemory-policy {policy}).',
  storeForgets: 'It writes nothing to disk: when it restarts, everybody is signed out.',
  storeAnswers: 'It responds, and its compare-and-swap works.',
  packageDoesNotLoad: 'Its package {wanted} does not load here.',
  storeSilent: 'It does not respond ({why}).',
  withoutProfile: 'the assistant cannot tell who signs in',
  withoutRefresh: 'everybody has to sign in again every hour',
  withoutReading: 'no request can be shown',
  withoutRaising: 'no request can be raised',
} as const;

export type FindingName = keyof typeof findings;

export const say = sayingOf(findings);

export function inEnglish(said: Said): string {
  return wordsOf(said, { sentences: findings });
}

/** A page of the developer console. */
export function consolePage(page: keyof typeof consoleMenu): Said {
  return say('consolePage', { page: consoleMenu[page] });
}

/** What will not work without a required scope. */
export function withoutScope(scope: string): Said {
  const name = withoutScopes[scope];
  return name === undefined ? say('name', { name: scope }) : say(name);
}

const withoutScopes: Readonly<
  Record<string, 'withoutProfile' | 'withoutRefresh' | 'withoutReading' | 'withoutRaising'>
> = {
  'read:me': 'withoutProfile',
  offline_access: 'withoutRefresh',
  'read:servicedesk-request': 'withoutReading',
  'write:servicedesk-request': 'withoutRaising',
};
