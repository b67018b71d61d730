import { existsSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { errorCode } from '../platform/errorCode';
import { readSmallFile, UnfitFile } from '../platform/readSmallFile';
import type { Said } from '../platform/said';
import { parseKbotConf } from './kbotConf';
import { sayOfSettings as say, settingsWords } from './sentences';
import { isSetting, settingNames, type SettingName } from './settingsSchema';
import { isMeantAsSetting, isNearFileName, nameFault, type UnknownName } from './unknownNames';

/** One line for the administrator: the setting, where it is, what to do. Never contains a setting's value. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';

  constructor(
    readonly said: Said,
    /** The setting at fault, if it is a particular one. */
    readonly setting?: SettingName,
    /** Where to fix it; absent if the message names the file. */
    readonly where?: Said,
  ) {
    super(settingsWords(said));
  }
}

/** Records a fault, so that reading can continue. */
export type Report = (fault: SettingsError) => void;

/** A setting's text, and where it was found. */
export interface SettingText {
  readonly value: string;
  readonly where: Said;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The files that `KBOT_CONF` names, separated by the platform's path delimiter: product, site, customer, of which the last one
 * wins. An existing file whose own name contains the delimiter counts as one file.
 */
export function filesIn(value: string): string[] {
  if (existsSync(value)) return [value];
  return value
    .split(delimiter)
    .map((name) => name.trim())
    .filter(Boolean);
}

/** Where something like `name =` begins inside a value; `\n` as `echo` writes it where it was meant as a line break. */
const another = /(?<![\s;,])(?:[\s;,]+|\s?(?:\\r)?\\n\s?)([\w.-]+)\s*=/g;

/** Where findings go; a reported one prevents the start. */
export interface Reports {
  readonly report: Report;
  readonly warn: Report;
}

/** Finds a file with a client id near `path`, which does not exist itself; `undefined` if there is none. */
export function unreadFile(path: string): string | undefined {
  const above = join(dirname(path), '..');
  return [`${path}.example`, join(above, basename(path)), join(above, '.env')].find((file) =>
    parseKbotConf(textOf(file)).some(({ name, value }) => name.toLowerCase() === 'jira_oauth2_client_id' && value),
  );
}

/** Empty if it cannot be read: it may be a directory, or somebody else's. */
function textOf(file: string): string {
  try {
    return readSmallFile(file).toString();
  } catch {
    return '';
  }
}

/** The settings in a file, with an empty text if a line has no value. Ignores other programs' names, but not unknown `jira_oauth2_*`. */
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
      if (!isSetting(each)) continue;
      const before = found.get(each);
      if (before?.value && text)
        warn(new SettingsError(say('isTwice', { setting: name, where, other: before.where }), name, where));
      if (text || !before) found.set(each, { value: text, where });
    }
  }
  return found;
}

/** The line's setting, and any others that were joined onto the same line, by their names as written. */
function settingsInLine(name: SettingName, value: string): [string, string][] {
  const text = ` ${value}`;
  const others = [...text.matchAll(another)].filter(([, word = '']) => isMeantAsSetting(word));
  const ends = [...others.map(({ index }) => index), text.length];
  return [
    [name, text.slice(0, ends[0]).trim()],
    ...others.map(({ 0: begin, 1: word = '', index }, nth): [string, string] => [
      word,
      text.slice(index + begin.length, ends[nth + 1]).trim(),
    ]),
  ];
}

/**
 * The settings in environment variables, or in files named by variables that end in `_FILE`. Empty variables count as unset:
 * Compose files pass on unset ones like that.
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

/** The environment variables for a setting, the preferred one last. */
function variablesOf(name: SettingName): string[] {
  return name.startsWith('Microsoft') ? [name.toUpperCase(), name] : [name.toUpperCase()];
}

/** The preferred environment variable for a setting. */
export function variableOf(name: SettingName): string {
  return variablesOf(name).at(-1) ?? name;
}

function reportUnknown(unknown: UnknownName, where: Said, report: Report): void {
  const fault = nameFault(unknown, where);
  if (fault) report(new SettingsError(fault.said, fault.setting, where));
}

/** The error for a setting's value, with the place where it is set. */
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
    // Windows hides file name extensions.
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

/** Detected by its byte order mark or, without one, by the zero byte of the first letter. */
function isUtf16(bytes: Buffer): boolean {
  const [first, second] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || first === 0 || second === 0;
}

/** Reads a value from a file that holds nothing else, on one line. */
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
