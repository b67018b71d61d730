import { existsSync, readFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { errorCode } from '../platform/errorCode';
import { parseKbotConf } from './kbotConf';
import { nearMiss } from './nearMiss';
import { isSetting, settingNames, type SettingName } from './settingsSchema';

/** One line for the administrator: the setting, where it is, what to do. Holds no value of any setting. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';

  constructor(
    message: string,
    /** The setting it is about, if it is about one. */
    readonly setting?: SettingName,
    /** Where to mend it, as in `SettingText`; absent where the message names the file. */
    readonly where?: string,
  ) {
    super(message);
  }
}

/** Takes what is wrong, so that reading goes on to the next line. */
export type Report = (fault: SettingsError) => void;

/** A setting's text as it was found. */
export interface SettingText {
  readonly value: string;
  /** `conf/kbot.conf, line 3` or `environment variable PORT`. */
  readonly where: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The files that `KBOT_CONF` names, with the platform's path delimiter between them: product, site, customer, where the
 * last one wins. A file whose own name holds the delimiter is one file.
 */
export function filesIn(value: string): string[] {
  return existsSync(value) ? [value] : value.split(delimiter).filter(Boolean);
}

/** Another setting in what should be a value. */
const anotherSetting = new RegExp(String.raw`\s(${settingNames.join('|')})\s*=`);

/** The settings in a file; other names are somebody else's, except `jira_oauth2_*`. */
export function settingsInFile(path: string, mustExist: boolean, report: Report): [SettingName, SettingText][] {
  return parseKbotConf(readText(path, mustExist, report)).flatMap(
    ({ name, value, line }): [SettingName, SettingText][] => {
      const where = `${path}, line ${line}`;
      if (!isSetting(name) || value === undefined) {
        refuseUnknown(name, where, report);
        return [];
      }
      const [, other] = anotherSetting.exec(value) ?? [];
      if (other !== undefined)
        report(
          new SettingsError(
            `${name} (${where}): ${other} stands on the same line: write one setting a line.`,
            name,
            where,
          ),
        );
      return value ? [[name, { value, where }]] : [];
    },
  );
}

/**
 * The settings in the environment, or in the files that variables with `_FILE` at their ends name. An empty variable is not there:
 * Compose files pass on so what nobody has set.
 */
export function settingsInEnvironment(env: Environment, report: Report): [SettingName, SettingText][] {
  const known = new Set(settingNames.flatMap(variablesOf).flatMap((name) => [name, `${name}_FILE`]));
  for (const name of Object.keys(env)) {
    if (!known.has(name)) refuseUnknown(name, 'environment variable', report);
  }
  return settingNames.flatMap((name) =>
    variablesOf(name).flatMap((variable): [SettingName, SettingText][] => {
      const value = env[variable]?.trim();
      const fileVariable = `${variable}_FILE`;
      const file = env[fileVariable]?.trim();
      if (!file) return value ? [[name, { value, where: `environment variable ${variable}` }]] : [];
      const where = `environment variable ${fileVariable}`;
      const refuse = (what: string) => report(new SettingsError(`${name} (${where}): ${what}.`, name, where));
      const text = value ? refuse(`${variable} is set as well: keep one`) : readValue(file, refuse);
      return text ? [[name, { value: text, where }]] : [];
    }),
  );
}

/** The environment's names of a setting, the preferred one last. */
export function variablesOf(name: SettingName): string[] {
  return name.startsWith('Microsoft') ? [name.toUpperCase(), name] : [name.toUpperCase()];
}

function refuseUnknown(name: string, where: string, report: Report): void {
  // Only what looks like a name is shown: `jira_oauth2_client_secret: x=y` has half a secret before its `=`.
  const [shown = ''] = /^\w*/.exec(name) ?? [];
  const rest = name.slice(shown.length);
  if (!/^jira_oauth2_/i.test(shown)) {
    const meant = /^[\w.-]+$/.test(name) ? nearMiss(name) : undefined;
    if (meant) report(new SettingsError(`${name} (${where}) is not a setting: did you mean ${meant}?`, meant, where));
    else if (isSetting(shown) && /^[\s:]+\S+$/.test(rest))
      report(new SettingsError(`${shown} (${where}) is not of the form "name = value".`, shown, where));
    return;
  }
  const ours = settingNames.filter((setting) => setting.startsWith('jira_oauth2_')).join(', ');
  const what = isSetting(shown) ? 'is not of the form "name = value"' : `is not a setting; these are: ${ours}`;
  const setting = isSetting(shown) ? shown : undefined;
  report(new SettingsError(`${shown} (${where}) ${what}.`, setting, where));
}

function readText(path: string, mustExist: boolean, report: Report): string {
  const refuse = (what: string) => {
    report(new SettingsError(`The settings file ${path} ${what}.`));
    return '';
  };
  try {
    const bytes = readFileSync(path);
    return isUtf16(bytes) ? refuse('is UTF-16: save it as UTF-8') : bytes.toString();
  } catch (error) {
    const code = errorCode(error) ?? 'unknown error';
    // Windows hides how a name ends.
    if (code === 'ENOENT' && existsSync(`${path}.txt`)) return refuse(`is not there, but ${path}.txt is: rename it`);
    if (code === 'ENOENT' && !mustExist) return '';
    const what = code === 'ENOENT' ? 'is not there' : `cannot be read (${code})`;
    return refuse(`${what}: mend it, or KBOT_CONF, which names it`);
  }
}

/** By its mark or, without one, by the zero beside the first letter. */
function isUtf16(bytes: Buffer): boolean {
  const [first, second] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || first === 0 || second === 0;
}

/** The one line of a file that holds a value. */
function readValue(file: string, refuse: (what: string) => void): string | undefined {
  try {
    const text = readFileSync(file, 'utf8').trim();
    if (!/[\r\n]/.test(text)) return text;
    refuse('the file has several lines: it is to hold the value and nothing else');
  } catch (error) {
    refuse(`the file it names cannot be read (${errorCode(error) ?? 'unknown error'})`);
  }
  return undefined;
}
