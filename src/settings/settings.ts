import { existsSync } from 'node:fs';
import { isLoopback } from '../platform/loopback';
import { parseStorageUrl } from '../storage/storageUrl';
import type { Said } from '../platform/said';
import { pairSlip } from './clientSlip';
import { placeWords } from './places';
import { settingsSchema, valueFault, type SettingName, type Settings } from './settingsSchema';
import {
  filesIn,
  SettingsError,
  settingsInEnvironment,
  settingsInFile,
  unreadFile,
  variableOf,
  type Environment,
  type SettingText,
  type Report,
} from './settingsSources';

export { SettingsError } from './settingsSources';
export type { SettingName, Settings } from './settingsSchema';

export interface SettingsSource {
  readonly env: Environment;
  /** Read if it is there and `KBOT_CONF` names no other. Default `conf/kbot.conf`. */
  readonly file?: string;
  /** Settings without which the caller cannot go on. */
  readonly required?: readonly SettingName[];
}

/** All that reading the settings brought to light. */
export interface SettingsReport {
  /** With the default in place of each setting that is faulty. Holds secrets: never print it. */
  readonly settings: Settings;
  /** In the order they were met; without any the settings are good. */
  readonly faults: readonly SettingsError[];
  /** What is in force, and may not be what was meant. */
  readonly warnings: readonly SettingsError[];
  /** The settings files, the last one wins; they need not be there. */
  readonly files: readonly string[];
  /** `undefined` for a setting that is not set. */
  readonly placeOf: (name: SettingName) => Said | undefined;
  /** The same in English: `conf/kbot.conf, line 3`, `environment variable PORT`. */
  readonly whereIs: (name: SettingName) => string | undefined;
}

/** In a shell. */
const makeKey = 'echo "encryption_keys = k1:$(openssl rand -base64 32)"';

/** Reads the settings files, then the environment, which wins. Throws the first `SettingsError` and nothing else. */
export function readSettings(source: SettingsSource): Settings {
  const { settings, faults } = inspectSettings(source);
  const [first] = faults;
  if (first) throw first;
  return settings;
}

/** Reads them as `readSettings` does, and goes on after what is wrong. */
export function inspectSettings({ env, file = 'conf/kbot.conf', required = [] }: SettingsSource): SettingsReport {
  const faults: SettingsError[] = [];
  const warnings: SettingsError[] = [];
  const report = (fault: SettingsError) => void faults.push(fault);
  const warn = (fault: SettingsError) => void warnings.push(fault);
  const named = filesIn(env['KBOT_CONF'] ?? '');
  const files = named.length > 0 ? named : [file];
  const written = new Map(files.flatMap((path) => [...settingsInFile(path, named.length > 0, { report, warn })]));
  const found = new Map([...written, ...settingsInEnvironment(env, report)]);
  for (const [name, { value, where }] of found) {
    const hidden = written.get(name);
    if (hidden && hidden.value !== value) {
      const message = `${name} (${placeWords(where)}) hides another value (${placeWords(hidden.where)}): take away the one that is old.`;
      warn(new SettingsError(message, name, where));
    }
  }

  const unread =
    named.length > 0 || existsSync(file) || found.has('jira_oauth2_client_id') ? undefined : unreadFile(file);
  if (unread !== undefined)
    report(new SettingsError(`The settings file ${file} is not there, but ${unread} has a client id: move it there.`));

  const placeOf = (name: SettingName) => found.get(name)?.where;
  const whereIs = (name: SettingName) => {
    const place = placeOf(name);
    return place && placeWords(place);
  };
  const need = (name: SettingName, why: string, otherwise = '') => {
    if (found.has(name)) return;
    const where = `set it in ${files.at(-1)} or as environment variable ${variableOf(name)}${otherwise}`;
    report(new SettingsError(`${name} is missing${why}: ${where}.`, name));
  };
  const needWith = (name: SettingName, other: SettingName, otherwise?: string) => {
    const present = found.get(name);
    if (present) need(other, `, but ${name} is set (${placeWords(present.where)})`, otherwise);
  };

  const refuse = (name: SettingName, what: string) => {
    const where = found.get(name)?.where;
    report(new SettingsError(`${name} (${where ? placeWords(where) : ''}): ${what}.`, name, where));
  };

  for (const name of required) need(name, '');
  needWith('jira_oauth2_client_id', 'jira_oauth2_client_secret');
  needWith('jira_oauth2_client_secret', 'jira_oauth2_client_id');
  needWith('jira_oauth2_client_secret_previous', 'jira_oauth2_client_secret');
  // Without an app id the bot believes everybody: a slip in its name must not lead there.
  needWith('MicrosoftAppPassword', 'MicrosoftAppId');

  const settings = read(found, report);
  const { clientId, clientSecret } = settings;
  const slip = clientId && clientSecret ? pairSlip(clientId, clientSecret) : undefined;
  if (slip) refuse('jira_oauth2_client_secret', slip);
  const { previousClientSecret } = settings;
  if (previousClientSecret !== undefined && [clientId, clientSecret].includes(previousClientSecret))
    refuse('jira_oauth2_client_secret_previous', 'must be the secret before the one in force: take the line away');
  const { microsoftAppId, microsoftAppType = 'MultiTenant', storageUrl } = settings;
  if (microsoftAppId && microsoftAppType !== 'MultiTenant') needWith('MicrosoftAppType', 'MicrosoftAppTenantId');
  if (!parseStorageUrl(storageUrl)?.embedded)
    needWith('storage_url', 'encryption_keys', `, for all instances the same; to make it: ${makeKey}`);
  const { configuration } = settings;
  if (configuration !== 0 && configuration === settings.port)
    refuse('configuration', "must be another port than the assistant's own, or on");
  const reachable = reachableBy(settings);
  if (reachable !== undefined && !settings.microsoftAppId && !settings.allowAnonymous) {
    const where = whereIs(reachable) ?? 'by default';
    need(
      'MicrosoftAppId',
      `, but ${reachable} (${where}) is not this machine's alone, and without an app id anybody is any user`,
      ', or allow_anonymous = yes',
    );
  }
  return { settings, faults, warnings, files, placeOf, whereIs };
}

/** The setting by which others than this machine reach the bot; `undefined` where none does. */
export function reachableBy({ host, callbackUrl }: Settings): SettingName | undefined {
  if (!isLoopback(host)) return 'host';
  return callbackUrl === undefined || isLoopback(new URL(callbackUrl).hostname)
    ? undefined
    : 'jira_oauth2_callback_url';
}

function read(found: ReadonlyMap<SettingName, SettingText>, report: Report): Settings {
  const texts = new Map<SettingName, string>();
  for (const [name, { value, where }] of found) {
    const fault = valueFault(name, value);
    if (fault === undefined) texts.set(name, value);
    else report(new SettingsError(`${name} (${placeWords(where)}): ${fault}.`, name, where));
  }
  return settingsSchema.parse(Object.fromEntries(texts));
}
