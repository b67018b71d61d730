import { existsSync, readFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { errorCode } from '../platform/errorCode';
import { parseKbotConf } from './kbotConf';
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

/** The settings in a file; other names are somebody else's, except `jira_oauth2_*`. */
export function settingsInFile(path: string, mustExist: boolean, report: Report): [SettingName, SettingText][] {
  return parseKbotConf(readText(path, mustExist, report)).flatMap(
    ({ name, value, line }): [SettingName, SettingText][] => {
      const where = `${path}, line ${line}`;
      if (!isSetting(name) || value === undefined) {
        refuseUnknown(name, where, report);
        return [];
      }
      return value ? [[name, { value, where }]] : [];
    },
  );
}

/** The settings in the environment. An empty variable is not there: Compose files pass on so what nobody has set. */
export function settingsInEnvironment(env: Environment, report: Report): [SettingName, SettingText][] {
  const known = new Set(settingNames.flatMap(variablesOf));
  for (const name of Object.keys(env)) {
    if (!known.has(name)) refuseUnknown(name, 'environment variable', report);
  }
  return settingNames.flatMap((name) =>
    variablesOf(name).flatMap((variable): [SettingName, SettingText][] => {
      const value = env[variable]?.trim();
      return value ? [[name, { value, where: `environment variable ${variable}` }]] : [];
    }),
  );
}

/** The environment's names of a setting, the preferred one last. */
export function variablesOf(name: SettingName): string[] {
  return name.startsWith('Microsoft') ? [name.toUpperCase(), name] : [name.toUpperCase()];
}

function refuseUnknown(name: string, where: string, report: Report): void {
  // Only what looks like a name is shown: `jira_oauth2_client_secret: x=y` has half a secret before its `=`.
  const [shown] = /^jira_oauth2_\w*/i.exec(name) ?? [];
  if (!shown) return;
  const ours = settingNames.filter((setting) => setting.startsWith('jira_oauth2_')).join(', ');
  const what = isSetting(shown) ? 'is not of the form "name = value"' : `is not a setting; these are: ${ours}`;
  const setting = isSetting(shown) ? shown : undefined;
  report(new SettingsError(`${shown} (${where}) ${what}.`, setting, where));
}

function readText(path: string, mustExist: boolean, report: Report): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const code = errorCode(error) ?? 'unknown error';
    if (code === 'ENOENT' && !mustExist) return '';
    const what = code === 'ENOENT' ? 'is not there' : `cannot be read (${code})`;
    report(new SettingsError(`The settings file ${path} ${what}: mend it, or KBOT_CONF, which names it.`));
    return '';
  }
}
