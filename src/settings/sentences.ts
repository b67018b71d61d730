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
  mustHaveWholePath: 'must be a full path: replace ~ with the home directory',
  mustBeEncoded: 'must have the special characters in user and password percent-encoded, # as %23',
  mustBe: 'must be {values}',
  or: '{one} or {other}',
  mustBePort: 'must be a number from 0 to 65535',
  mustBeOnOffOrPort: 'must be on, off or a port of its own',
  mustBeWithoutPort: 'must not contain a port, which is a setting of its own: remove {port}',
  mustBeListenAddress: 'must be a host name or an address to listen on',
  mustBeLonger: 'must have at least 12 characters',
  mustBeSecretsValue: "must be the client secret's Value, not its Secret ID: Azure shows it once",
  mustBeOneOf: 'must be one of {values}',
  mustBeTenant: "must be the tenant's id or domain: copy it again from https://portal.azure.com",
  mustBeTenants: 'must be tenant ids such as 11111111-2222-3333-4444-55555555555a',
  mustBeDomains: 'must be domains of e-mail addresses such as northwind.com, without @',
  mustBeProxies: 'must be addresses or networks such as 10.0.0.0/8',
  mustBeHosts: 'must be hosts such as smba.trafficmanager.net, without scheme, port or path',
  mustNameHosts: 'must name hosts, not everything below a domain where anybody can register a name, such as *.com',
  mustEndIn: 'must be an absolute URL that ends in {path}',
  mustHavePathOnce: 'must contain {path} only once',
  mustBeOwnHostNotSample: 'must have the host of your own bot: this one is from an example',
  mustBeOwnHostNotAtlassians: 'must have the host of your own bot: this one is Atlassian’s',
  mustBeginWithHttps: 'must begin with https:// unless its host is localhost, 127.0.0.1 or [::1]',
  mustBeCopiedAlone: 'is too long: copy only the value',
  mustNotBeAddress: 'must not be the app’s address: copy it again from {console}',
  mustNotBeAppsId: 'must not be the app’s id: copy it again from {console}',
  mustNotBeApiToken: 'must not be an API token: copy it again from {console}',
  mustNotBeEmail: 'must not be an e-mail address: copy it again from {console}',
  mustBeInFull: 'must be complete, and this one is shortened: copy it again from {console}',
  mustBeWithoutName: 'must be the value alone: remove the name before it',
  mustNotBeFile:
    'must be the value itself: to read it from a file, set the environment variable that ends in _FILE to the file’s name',
  mustEndWithout: 'must not end with "{mark}": remove it',
  mustBePlain: 'must not contain spaces or special characters: copy it again from {console}',
  mustNotBeClientId: 'must not be the client id: copy the secret from {console}',
  mustChangePlaces: 'must be swapped with the client id: each stands in the other’s place',
  mustBeFormerSecret: 'must be the former secret, which this is not: remove the line',
  mustBeOtherPort: "must be a port other than the assistant's own, or on",
  mustBeYourOwn: 'must be your own value: this is a placeholder from an example',
  mustBeBare: 'must not be in quotes: remove the quotes around it',
  mustBeUtf8: 'has lost a character: type it again, and save the file as UTF-8',
  mustBeVisible: 'must not contain invisible characters: type it again, without {character}',
  mustBeWithoutComment: 'must not be followed by a comment: put that on a line of its own, with # at its start',
  mustBeOneLine: 'must be on one line: append the next line, and remove the backslash',
  mustBeAsShown: 'must be the text that the page shows, not its HTML source: copy it again, without {source}',
  mustFollowOneSign: 'must follow a single "=": remove the other',
  mustBeChatPages: 'must be origins such as https://chat.example.com; at most one may have the path of a return page',
  mustHaveOneReturnPage: 'must have at most one return page',
  isSetAsWell: '{variable} is set, too: keep only one of them',
  sameLine: '{other} is on the same line: write one setting per line',
  valueFileEmpty: 'the file it names is empty',
  valueFileLines: 'the file it names has several lines: it must contain the value and nothing else',
  valueFileUtf16: 'the file it names is UTF-16: save it as UTF-8',
  valueFileForbidden:
    'the file it names cannot be read by this user: make it readable for the user that the assistant runs as',
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
    '{setting} is missing, but {other} is set ({where}): set it in {file} or as environment variable {variable}, to the same value for all instances. To create one: {command}.',
  appIdMissing:
    '{setting} is missing, but {other} ({where}) lets other machines reach the assistant, and without an app id anybody can claim to be any user: set it in {file} or as environment variable {variable}, or set allow_anonymous = yes.',
  hidesAnother: '{setting} ({where}) hides another value ({other}): remove the outdated one.',
  isEmpty: '{setting} ({where}) has no value: write one, or put # before the line.',
  isTwice: '{setting} ({where}) is set again in {other}: remove the outdated one.',
  otherFileHasClient: 'The settings file {file} is not there, but {other} has a client id: move it there.',
  fileIsUtf16: 'The settings file {file} is UTF-16: save it as UTF-8.',
  fileIsTxt: 'The settings file {file} is not there, but {other} is: rename it.',
  fileBelowHome: 'The settings file {file} is not there: write its full path in KBOT_CONF, without the ~.',
  fileForbidden:
    'The settings file {file} cannot be read by this user: make it readable for the user that the assistant runs as.',
  fileUnread: 'The settings file {file} {why}: fix that, or name another file in KBOT_CONF.',
  nearName: '{name} ({where}) is not a setting: did you mean {setting}?',
  notAlone: '{setting} ({where}) must stand alone before the "=": remove what is around it.',
  notOfTheForm: '{setting} ({where}) is not of the form "name = value".',
  forEnvironmentAlone: '{name} ({where}) works only in the environment: set it there, as {variable}.',
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
