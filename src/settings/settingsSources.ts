import { existsSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { errorCode } from '../platform/errorCode';
import { readSmallFile, UnfitFile } from '../platform/readSmallFile';
import type { Said } from '../platform/said';
import { parseKbotConf } from './kbotConf';
import { sayOfSettings as say, settingsWords } from './sentences';
import { isSetting, settingNames, type SettingName } from './settingsSchema';
import { isNearFileName, nameFault, type UnknownName } from './unknownNames';

/** One line for the administrator: the setting, where it is, what to do. Holds no value of any setting. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';

  constructor(
    readonly said: Said,
    /** The setting it is about, if it is about one. */
    readonly setting?: SettingName,
    /** Where to mend it; absent where the message names the file. */
    readonly where?: Said,
  ) {
    super(settingsWords(said));
  }
}

/** Takes what is wrong, so that reading goes on to the next line. */
export type Report = (fault: SettingsError) => void;

/** A setting's text as it was found. */
export interface SettingText {
  readonly value: string;
  readonly where: Said;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The files that `KBOT_CONF` names, with the platform's path delimiter between them: product, site, customer, where the
 * last one wins. A file whose own name holds the delimiter is one file.
 */
export function filesIn(value: string): string[] {
  return existsSync(value) ? [value] : value.split(delimiter).filter(Boolean);
}

/** Where another setting begins in what should be a value. */
const another = new RegExp(String.raw`(?<!\s)\s+(?=(?:${settingNames.join('|')})\s*=)`);

/** Where what was found goes: what is reported stops a start. */
export interface Reports {
  readonly report: Report;
  readonly warn: Report;
}

/** A file with a client id beside this one, which is read and is not there; `undefined` where there is none. */
export function unreadFile(path: string): string | undefined {
  const above = join(dirname(path), '..');
  return [`${path}.example`, join(above, basename(path)), join(above, '.env')].find((file) =>
    parseKbotConf(textOf(file)).some(({ name, value }) => name.toLowerCase() === 'jira_oauth2_client_id' && value),
  );
}

/** Nothing where it cannot be read: it may be a directory, or somebody else's. */
function textOf(file: string): string {
  try {
    return readSmallFile(file).toString();
  } catch {
    return '';
  }
}

/** The settings in a file, an empty text where a line has none; other names are somebody else's, except `jira_oauth2_*`. */
export function settingsInFile(
  path: string,
  mustExist: boolean,
  { report, warn }: Reports,
): ReadonlyMap<SettingName, SettingText> {
  const found = new Map<SettingName, SettingText>();
  for (const { name, value, line } of parseKbotConf(readText(path, mustExist, report))) {
    const where = say('lineOfFile', { file: path, line });
    if (!isSetting(name) || value === undefined) {
      reportUnknown({ name, spelled: (setting) => setting }, where, report);
      continue;
    }
    const onOneLine = settingsInLine(name, value);
    const [, second] = onOneLine;
    if (second)
      report(
        faultOf(name, where, second[0] === name ? say('mustBeWithoutName') : say('sameLine', { other: second[0] })),
      );
    for (const [each, text] of onOneLine) {
      const before = found.get(each);
      if (before?.value && text)
        warn(new SettingsError(say('isTwice', { setting: name, where, other: before.where }), name, where));
      if (text || !before) found.set(each, { value: text, where });
    }
  }
  return found;
}

/** One, or all of those whose lines were joined. */
function settingsInLine(name: SettingName, value: string): [SettingName, string][] {
  const [own = '', ...others] = ` ${value}`.split(another);
  const more = others.map((other): [string, string] => {
    const [otherName = '', ...rest] = other.split('=');
    return [otherName.trim(), rest.join('=').trim()];
  });
  return [[name, own.trim()], ...more.filter((one): one is [SettingName, string] => isSetting(one[0]))];
}

/**
 * The settings in the environment, or in the files that variables with `_FILE` at their ends name. An empty variable is not there:
 * Compose files pass on so what nobody has set.
 */
export function settingsInEnvironment(env: Environment, report: Report): [SettingName, SettingText][] {
  const known = new Set(settingNames.flatMap(variablesOf).flatMap((name) => [name, `${name}_FILE`]));
  for (const name of Object.keys(env)) {
    if (isNearFileName(name)) {
      const where = say('someVariable');
      report(new SettingsError(say('nearName', { name, where, setting: 'KBOT_CONF' }), undefined, where));
    } else if (!known.has(name)) reportUnknown({ name, spelled: variableOf }, say('someVariable'), report);
  }
  return settingNames.flatMap((name) =>
    variablesOf(name).flatMap((variable): [SettingName, SettingText][] => {
      const value = env[variable]?.trim();
      const fileVariable = `${variable}_FILE`;
      const file = env[fileVariable]?.trim();
      if (!file) return value ? [[name, { value, where: say('environmentVariable', { variable }) }]] : [];
      const where = say('environmentVariable', { variable: fileVariable });
      const refuse = (what: Said) => report(faultOf(name, where, what));
      const text = value ? refuse(say('isSetAsWell', { variable })) : readValue(file, refuse);
      return text ? [[name, { value: text, where }]] : [];
    }),
  );
}

/** The environment's names of a setting, the preferred one last. */
function variablesOf(name: SettingName): string[] {
  return name.startsWith('Microsoft') ? [name.toUpperCase(), name] : [name.toUpperCase()];
}

/** The environment's name of a setting. */
export function variableOf(name: SettingName): string {
  return variablesOf(name).at(-1) ?? name;
}

function reportUnknown(unknown: UnknownName, where: Said, report: Report): void {
  const fault = nameFault(unknown, where);
  if (fault) report(new SettingsError(fault.said, fault.setting, where));
}

/** What is wrong with a value, by its setting and where that is. */
export function faultOf(setting: SettingName, where: Said | undefined, fault: Said): SettingsError {
  return new SettingsError(say('settingFault', { setting, where: where ?? '', fault }), setting, where);
}

function readText(path: string, mustExist: boolean, report: Report): string {
  const refuse = (said: Said) => {
    report(new SettingsError(said));
    return '';
  };
  try {
    const bytes = readSmallFile(path);
    return isUtf16(bytes) ? refuse(say('fileIsUtf16', { file: path })) : bytes.toString();
  } catch (error) {
    const code = errorCode(error);
    // Windows hides how a name ends.
    if (code === 'ENOENT' && existsSync(`${path}.txt`))
      return refuse(say('fileIsTxt', { file: path, other: `${path}.txt` }));
    if (code === 'ENOENT' && !mustExist) return '';
    if (path.startsWith('~')) return refuse(say('fileBelowHome', { file: path }));
    if (code === 'EACCES') return refuse(say('fileForbidden', { file: path }));
    return refuse(say('fileUnread', { file: path, why: whyUnread(error) }));
  }
}

function whyUnread(error: unknown): Said {
  if (error instanceof UnfitFile) return say(error.what);
  if (errorCode(error) === 'ENOENT') return say('fileIsNotThere');
  return say('fileCannotBeRead', { code: errorCode(error) ?? 'unknown error' });
}

/** By its mark or, without one, by the zero beside the first letter. */
function isUtf16(bytes: Buffer): boolean {
  const [first, second] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || first === 0 || second === 0;
}

/** The one line of a file that holds a value. */
function readValue(file: string, refuse: (what: Said) => void): string | undefined {
  try {
    const bytes = readSmallFile(file);
    const text = bytes.toString().trim();
    const isAsText = !isUtf16(bytes);
    if (isAsText && text && !/[\r\n]/.test(text)) return text;
    if (!isAsText) refuse(say('valueFileUtf16'));
    else if (!text) refuse(say('valueFileEmpty'));
    else refuse(say('valueFileLines'));
  } catch (error) {
    refuse(
      errorCode(error) === 'EACCES' ? say('valueFileForbidden') : say('valueFileUnread', { why: whyUnread(error) }),
    );
  }
  return undefined;
}
