import { encryptionKeysSentences } from '../records/encryptionKeys';
import { unfitFiles } from '../platform/readSmallFile';
import { SaidError, sayingOf, wordsOf, type Said, type Values } from '../platform/said';

/** The places where a setting is or can be set. */
const places = {
  lineOfFile: '{file}, line {line}',
  environmentVariable: 'environment variable {variable}',
  someVariable: 'environment variable',
  settingInFile: '{setting} in {file}',
  byDefault: 'by default',
} as const;

/** What is wrong with a value, in words that follow the setting's name. */
const valueFaults = {
  ...encryptionKeysSentences,
  mustBeScopesAlone: 'must be scopes separated by spaces, without commas or other marks',
  mustHaveScope: 'must have {meant} in place of {scope}',
  mustBeThatHost: 'must be {origin}, not another address of Atlassian’s: remove the line, that is the default',
  mustBeOrigin: 'must be an absolute URL without a path, such as {origin}',
  mustHaveWholePath: 'must have its path in full: write what ~ stands for',
  mustBeEncoded: 'must have special characters of user and password percent-encoded, # as %23',
  mustBe: 'must be {values}',
  or: '{one} or {other}',
  mustBePort: 'must be a number from 0 to 65535',
  mustBeOnOffOrPort: 'must be on, off or a port of its own',
  mustBeWithoutPort: 'must be without a port, which is a setting of its own: take away {port}',
  mustBeListenAddress: 'must be a host name or an address to listen on',
  mustBeLonger: 'must have at least 12 characters',
  mustBeSecretsValue: "must be the client secret's Value, not its Secret ID: Azure shows it once",
  mustBeOneOf: 'must be one of {values}',
  mustBeTenant: "must be the tenant's id or domain: copy it again from https://portal.azure.com",
  mustBeTenants: 'must be tenant ids such as 11111111-2222-3333-4444-55555555555a',
  mustBeDomains: 'must be domains of e-mail addresses such as northwind.com, without @',
  mustBeProxies: 'must be addresses or networks such as 10.0.0.0/8',
  mustBeHosts: 'must be hosts such as smba.trafficmanager.net, without scheme, port or path',
  mustNameHosts: 'must name the hosts, and not all below a domain where anybody gets a name, such as *.com',
  mustEndIn: 'must be an absolute URL that ends in {path}',
  mustHavePathOnce: 'must have {path} once',
  mustBeOwnHostNotSample: 'must have the host of your own bot: that one is an example’s',
  mustBeOwnHostNotAtlassians: 'must have the host of your own bot: that one is Atlassian’s',
  mustBeginWithHttps: 'must begin with https:// unless its host is localhost, 127.0.0.1 or [::1]',
  mustBeCopiedAlone: 'must be copied alone: it is too long',
  mustNotBeAddress: 'must not be the app’s address: copy it again from {console}',
  mustNotBeAppsId: 'must not be the app’s id: copy it again from {console}',
  mustNotBeApiToken: 'must not be an API token: copy it again from {console}',
  mustNotBeEmail: 'must not be an e-mail address: copy it again from {console}',
  mustBeInFull: 'must be in full, and what stands there is shortened: copy it again from {console}',
  mustBeWithoutName: 'must be without a name before it: take that away',
  mustNotBeFile:
    'must be the value itself: the name of a file that holds it belongs into the environment, in the variable with _FILE at its end',
  mustEndWithout: 'must end without "{mark}": take that away',
  mustBePlain: 'must be without spaces and special characters: copy it again from {console}',
  mustNotBeClientId: 'must not be the client id: copy the secret from {console}',
  mustChangePlaces: 'must change places with the client id: they are swapped',
  mustBeFormerSecret: 'must be the secret before the one in force: take the line away',
  mustBeOtherPort: "must be another port than the assistant's own, or on",
  mustBeYourOwn: 'must be your own value: what stands there is the placeholder of an example',
  mustBeBare: 'must be written bare: take away the quotes around it',
  mustBeUtf8: 'must be typed anew, and the file saved as UTF-8: a character of it was lost',
  mustBeVisible: 'must be without what cannot be seen: type it anew, without {character}',
  mustBeWithoutComment: 'must be without a comment: put that on a line of its own, with # at its start',
  mustBeOneLine: 'must stand on one line: join the next one to it, without the backslash',
  mustBeAsShown: 'must be as the page shows it, not as its source has it: copy it again, without {source}',
  mustFollowOneSign: 'must follow one "=" alone: take away the other',
  mustBeChatPages: 'must be origins such as https://chat.example.com, one of them with the path of a return page',
  mustHaveOneReturnPage: 'must have one return page at most',
  isSetAsWell: '{variable} is set as well: keep one',
  sameLine: '{other} stands on the same line: write one setting a line',
  valueFileEmpty: 'the file it names is empty',
  valueFileLines: 'the file has several lines: it is to hold the value and nothing else',
  valueFileUtf16: 'the file it names is UTF-16: save it as UTF-8',
  valueFileForbidden: 'the file it names may not be read by this user: give it to the user that the assistant runs as',
  valueFileUnread: 'the file it names {why}',
  ...unfitFiles,
  fileCannotBeRead: 'cannot be read ({code})',
  fileIsNotThere: 'is not there',
} as const;

/** Every message about settings. */
export const settingsSentences = {
  ...places,
  ...valueFaults,
  itFault: 'It {fault}.',
  settingFault: '{setting} ({where}): {fault}.',
  settingMissing: '{setting} is missing: set it in {file} or as environment variable {variable}.',
  settingMissingBeside:
    '{setting} is missing, but {other} is set ({where}): set it in {file} or as environment variable {variable}.',
  keysMissing:
    '{setting} is missing, but {other} is set ({where}): set it in {file} or as environment variable {variable}, for all instances the same; to make it: {command}.',
  appIdMissing:
    "{setting} is missing, but {other} ({where}) is not this machine's alone, and without an app id anybody is any user: set it in {file} or as environment variable {variable}, or allow_anonymous = yes.",
  hidesAnother: '{setting} ({where}) hides another value ({other}): take away the one that is old.',
  isEmpty: '{setting} ({where}) has no value: write one, or put # before the line.',
  isTwice: '{setting} ({where}) is in {other}, too: take away the one that is old.',
  otherFileHasClient: 'The settings file {file} is not there, but {other} has a client id: move it there.',
  fileIsUtf16: 'The settings file {file} is UTF-16: save it as UTF-8.',
  fileIsTxt: 'The settings file {file} is not there, but {other} is: rename it.',
  fileBelowHome: 'The settings file {file} is not there: write its path in full in KBOT_CONF, without the ~.',
  fileForbidden:
    'The settings file {file} may not be read by this user: give it to the user that the assistant runs as.',
  fileUnread: 'The settings file {file} {why}: mend it, or KBOT_CONF, which names it.',
  nearName: '{name} ({where}) is not a setting: did you mean {setting}?',
  notAlone: '{setting} ({where}) has to stand alone before the "=": take away what is around it.',
  notOfTheForm: '{setting} ({where}) is not of the form "name = value".',
  forEnvironmentAlone: '{name} ({where}) is for the environment alone: set it there, as {variable}.',
  noSuchSetting: '{name} ({where}) is not a setting; these are: {settings}.',
} as const;

export const sayOfSettings = sayingOf(settingsSentences);

export function settingsWords(said: Said): string {
  return wordsOf(said, { sentences: settingsSentences });
}

/** The error to throw for a value that is not what it must be. */
export function unfit<Name extends keyof typeof settingsSentences>(
  name: Name,
  ...values: Values<(typeof settingsSentences)[Name]>
): SaidError {
  return new SaidError(sayOfSettings(name, ...values), settingsSentences);
}
