import { sayingOf, wordsOf, type Said } from '../platform/said';
import { consoleMenu, consolePage as consolePageSentence } from '../atlassian/developerConsole';
import { settingsSentences } from '../settings/sentences';
import { storeSentences } from '../storage/probeStorage';
import { advices } from './advice';
import type { Words } from './check';

/** All that the doctor says, by names that every language has its own sentence for. */
export const findings = {
  ...settingsSentences,
  /** A name, or some, and nothing more to say. */
  name: '{name}',
  ...storeSentences,
  ...advices,
  consolePage: consolePageSentence,
  waitsForSetting: 'It has to wait until {setting} is mended.',
  tookTooLong: 'It took longer than 20 seconds.',
  waitsForStore: 'It has to wait until the store answers.',
  checkFailed: 'The check itself failed ({why}).',
  unknownError: 'unknown error',
  oneSignedIn: 'One person has signed in, last on {day}',
  manySignedIn: '{people} people have signed in, last on {day}',
  azureBot: 'https://portal.azure.com, your Azure Bot, Configuration',
  applicationsPage: 'the configuration page, Applications',
  thisClock: 'the clock of this machine',
  offeredEverywhere: 'In every chat, until something else is saved.',
  waitsForKeys: 'It has to wait until there are encryption keys.',
  notOffered: 'No application offers Log in with Jira: nobody can sign in.',
  offeredBy: 'By {applications}.',
  offeredByOtherBots: 'The applications that offer Log in with Jira are for other bots than MicrosoftAppId.',
  nothingAskedYet: 'Nothing is asked of Atlassian until there is a client id.',
  isEmulator: '{url} is on this machine: the emulator, not Atlassian.',
  answersStatus: '{host} answers HTTP {status}.',
  notTheGateway: '{host} answers, but not as Atlassian’s gateway does.',
  hostAnswers: '{host} answers.',
  hostHasNoAddress: 'The name {host} has no address here (DNS).',
  hostRefuses: '{host} refuses the connection.',
  hostNotTrusted: 'The certificate of {host} is not trusted, or it does not speak TLS.',
  hostTooSlow: '{host} does not answer within 10 seconds.',
  connectionBreaks: 'The connection to {host} breaks.',
  noTime: 'Atlassian does not tell the time.',
  clockAgrees: 'It agrees with Atlassian’s within a minute.',
  clockAhead: 'It is {seconds} seconds ahead of Atlassian’s.',
  clockBehind: 'It is {seconds} seconds behind Atlassian’s.',
  callbackIsLocal: '{url} is reached by browsers on this machine only.',
  noLastSlash: '{url} does not end with a slash.',
  callbackFits: '{url} fits the assistant.',
  anyPort: 'port = 0 takes another port at each start: the callback does not find it.',
  callbackAtOtherPort: 'The callback URL leads to port {port}, but the assistant listens at {own}.',
  httpsAtOwnPort: 'The callback URL asks for https at port {port}, where the assistant speaks http.',
  callbackAtOtherHost: 'The callback URL leads to {host}, but the assistant listens at {own} only.',
  noClientIdYet: 'There is no client id yet.',
  callbackNotRegistered: 'Atlassian says that this callback URL is not registered for the client id.',
  wasRegistered: '{signIns}: it was registered then.',
  toldAtSignIn: 'Atlassian tells for certain only at sign-in.',
  assistantNotRunning: 'The assistant does not run here: it is asked when it does.',
  leadsToAssistant: '{url} leads to an assistant.',
  otherProgramAtCallback: 'Another program than the assistant answers at {url} (HTTP {status}).',
  redirectedTo: 'The callback URL is redirected to {scheme}.',
  redirectedByLastSlash: 'The callback URL is redirected to the same address with another last slash.',
  redirectedElsewhere: 'The callback URL is redirected elsewhere.',
  callbackHasNoAddress: 'The name {host} has no address, as seen from this machine.',
  nobodyListens: 'Nothing listens at {host}.',
  callbackNotTrusted: '{host} does not speak https, or its certificate is not trusted.',
  pageClosed: 'Closed.',
  pageClosedByServe: 'Closed by "npm run serve"; "npm start" prints a key for it.',
  pageOpenByKey: 'Each start prints a key for it: whoever reads that within 15 minutes gets in.',
  pageOpenByKeyHere: 'Opened by a key that each start prints.',
  everybodyIsProxy:
    'Behind {network} is everybody: whoever writes X-Forwarded-For is believed, and wrong passwords are not counted.',
  proxyNotTrusted:
    'All browsers come from the address of the proxy: wrong passwords of strangers make the administrator wait.',
  pageOpenByPassword: 'Opened by configuration_password.',
  noClient: 'There are none: nobody can sign in.',
  noClientYet: 'There are none: npm start uses the emulator.',
  formerSecretEnded: 'Atlassian takes the new secret, and the former one no longer.',
  bothSecretsTaken:
    'Atlassian takes the new secret and the former one. Once every instance has the new one, end the former in the console and take jira_oauth2_client_secret_previous away.',
  onlyFormerTaken: 'Atlassian takes the former secret alone, and refuses the new one: sign-ins go on with the former.',
  clientKnown: 'Atlassian knows them.',
  clientRefused: 'Atlassian refuses the client id or the secret.',
  notTheTokenEndpoint: 'The token endpoint takes a code that does not exist: it is not Atlassian’s.',
  tokenEndpointUnclear: 'The token endpoint gives no answer that tells ({answer}).',
  onlyStoreWritten: 'Nothing is written here but in the store.',
  theStore: 'the store',
  theStoreAndKey: 'the store and its encryption.key',
  whatPageSaves: 'what the configuration page saves',
  isFile: '{what} cannot be written to {path}: that is a file, no directory.',
  rootMayWrite: '{directory} is the user’s with the id {user}, and root may write everywhere.',
  canBeWritten: '{directory}: {what} can be written by {who}.',
  canBeMade: '{directory}: can be made, {what} can be written by {who}.',
  thisUser: 'this user',
  userWithId: 'the user with the id {user}',
  notWritable: '{what} cannot be written to {directory}: {nearest} is not writable ({code}).',
  oneKey: 'One is set.',
  manyKeys: '{keys} are set; the first one seals.',
  keysMadeEachStart: 'Made at each start, as the records are.',
  keyGone: '{file} is gone, and the records beside it cannot be opened without it.',
  keyMadeAtStart: 'Made at the first start.',
  keyNotPrivate: 'Others than its owner may read or write {file} (mode {mode}). The start is refused.',
  keyIsPrivate: 'In {file}, its owner’s alone.',
  noKeysInFile: '{file} does not hold keys.',
  isNotThere: '{file} is not there.',
  notAManifest: '{file} is not a Teams manifest.',
  nothingToCompare: 'The callback URL is on this machine: nothing to compare yet.',
  manifestNotFilledIn: 'It is not filled in.',
  otherBotId: 'Its botId is not MicrosoftAppId.',
  hasDomain: 'validDomains has {host}.',
  lacksDomain: 'validDomains lacks {host}: Teams does not open the sign-in window.',
  believesEverybody:
    'Without MicrosoftAppId the bot believes everybody, and allow_anonymous lets others than this machine reach it.',
  noAppId: 'There is no MicrosoftAppId: no channel reaches the bot.',
  noAppHere: 'None: for trying it on this machine.',
  noAppPassword: 'MicrosoftAppId is set, but MicrosoftAppPassword is not: the bot cannot answer.',
  tenantNotAsked: 'MicrosoftAppTenantId is set, and without MicrosoftAppType nothing is asked of that tenant.',
  appIsSet: 'App id and what proves it are set.',
  notAnAppId: 'MicrosoftAppId does not look like an app id.',
  noAppIdYet: 'There is no app id yet.',
  onlyItsMachine: '{type} has no password: only its machine can ask.',
  itself: 'It',
  hostNotReached: '{host} cannot be reached.',
  tokenGiven: 'Microsoft gives it a token.',
  microsoftUnclear: 'Microsoft gives no answer that tells (HTTP {status}).',
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
  notThisMachine: '{host} is no address of this machine ({code}).',
  recordsNewer: 'The records are of version {version}, and this version knows {known} at most: the start is refused.',
  noRecordsYet: 'None yet.',
  keysOpen: 'The encryption keys open what is stored.',
  sealedByOthersCounted: 'Sealed with {keys}, and none of the keys opens them: {counts}.',
  sealedByOthers: 'Sealed with {keys}, and none of the keys opens them.',
  keyNamed: 'the key "{kid}"',
  nobodyRegistered: 'Only the registered get in, and nobody is: nobody can sign in.',
  whoeverSignsIn: 'Whoever signs in.',
  theRegistered: 'The registered',
  theRegisteredAnd: 'The registered, {domains}',
  domainsHaveNoEffect: 'Whoever signs in gets in, whatever registered_domains says.',
  domainOfAnybody: 'Anybody can have an address at {domain}.',
  oneNotKnownAgain:
    'One who is registered or blocked by {other} would not be known again: jira_oauth2_user_name_attribute is {attribute}, and whoever is blocked gets in.',
  manyNotKnownAgain:
    '{people} who are registered or blocked by {other} would not be known again: jira_oauth2_user_name_attribute is {attribute}, and whoever is blocked gets in.',
  scopeNotAsked: '{scope} is not asked for: {without}.',
  scopesNotGranted: 'Atlassian did not grant {scopes} at the last sign-in.',
  callRefused: 'Atlassian refused "{call}" on {day} for want of {scope}.',
  aCall: 'a call',
  allScopesAsked: 'All that is needed is asked for: {scopes}',
  sharingIsOn: '{signIns}: sharing is on.',
  sharingUnknown: 'Only the developer console shows whether the app is shared.',
  sharingUnknownOneWorks: 'Only the developer console shows whether the app is shared. One person’s sign-in works.',
  channelsOwnHosts: 'The Bot Framework’s own.',
  hostOfAnybody: 'Anybody can have a name under {host}.',
  hostIsHere: '{host} is this machine, no channel.',
  filesWellFormed: '{files}: well formed.',
  noFiles: 'None in a file; defaults and environment.',
  whoReadsFiles: 'Who may read the settings files.',
  noSecretInFiles: 'No secret is in a settings file.',
  secretsReadable: '{file} holds secrets, and others than its owner may read or write it (mode {mode}).',
  fileIsPrivate: "{file} is its owner's alone.",
  memoryForgets: 'memory: forgets everybody’s sign-in at each restart.',
  storeMadeAtStart: 'Made at the first start, in {directory}.',
  storeAnswers: 'It answers, and compares and swaps.',
  storeSilent: 'It does not answer ({why}).',
  withoutProfile: 'the assistant cannot tell who signs in',
  withoutRefresh: 'everybody has to sign in again every hour',
  withoutReading: 'no request can be shown',
  withoutRaising: 'no request can be raised',
} as const;

export type FindingName = keyof typeof findings;

export const say = sayingOf(findings);

export function inEnglish(words: Words): string {
  return typeof words === 'string' ? words : wordsOf(words, { sentences: findings });
}

/** A page of the developer console. */
export function consolePage(page: keyof typeof consoleMenu): Said {
  return say('consolePage', { page: consoleMenu[page] });
}

/** What does not work without one of the scopes that are needed. */
export function withoutScope(scope: string): Said | string {
  const name = withoutScopes[scope];
  return name === undefined ? '' : say(name);
}

const withoutScopes: Readonly<
  Record<string, 'withoutProfile' | 'withoutRefresh' | 'withoutReading' | 'withoutRaising'>
> = {
  'read:me': 'withoutProfile',
  offline_access: 'withoutRefresh',
  'read:servicedesk-request': 'withoutReading',
  'write:servicedesk-request': 'withoutRaising',
};
