import { existsSync } from 'node:fs';
import { isLoopback } from '../platform/loopback';
import { parseStorageUrl } from '../storage/storageUrl';
import type { Said } from '../platform/said';
import { pairSlip } from './clientSlip';
import { sayOfSettings as say, settingsWords } from './sentences';
import { settingsSchema, valueFault, type SettingName, type Settings } from './settingsSchema';
import {
  faultOf,
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
  /** Read if it exists and `KBOT_CONF` names no other. Default `conf/kbot.conf`. */
  readonly file?: string;
  /** Settings that the caller cannot do without. */
  readonly required?: readonly SettingName[];
}

/** Everything found while reading the settings. */
export interface SettingsReport {
  /** Faulty settings have their defaults here. Holds secrets: never print it. */
  readonly settings: Settings;
  /** In the order they were found; if there are none the settings are good. */
  readonly faults: readonly SettingsError[];
  /** Settings that take effect, but may not be what was meant. */
  readonly warnings: readonly SettingsError[];
  /** The settings files, which need not exist; the last one wins. */
  readonly files: readonly string[];
  /** Returns where a setting is set; `undefined` if it is not. */
  readonly placeOf: (name: SettingName) => Said | undefined;
  /** The same in English: `conf/kbot.conf, line 3`, `environment variable PORT`. */
  readonly whereIs: (name: SettingName) => string | undefined;
}

/** A shell command. */
const makeKey = 'echo "encryption_keys = k1:$(openssl rand -base64 32)"';

/** Reads the settings files, then the environment, which takes precedence. Throws the first `SettingsError` and nothing else. */
export function readSettings(source: SettingsSource): Settings {
  const { settings, faults } = inspectSettings(source);
  const [first] = faults;
  if (first) throw first;
  return settings;
}

/** Reads the settings like `readSettings`, but continues after faults. */
export function inspectSettings({ env, file = 'conf/kbot.conf', required = [] }: SettingsSource): SettingsReport {
  const faults: SettingsError[] = [];
  const warnings: SettingsError[] = [];
  const report = (fault: SettingsError) => void faults.push(fault);
  const warn = (fault: SettingsError) => void warnings.push(fault);
  const named = filesIn(env['KBOT_CONF'] ?? '');
  const files = named.length > 0 ? named : [file];
  const lines = files.flatMap((path) => [...settingsInFile(path, named.length > 0, { report, warn })]);
  const written = new Map(lines.filter(([, { value }]) => value !== ''));
  const found = new Map(written);
  for (const [name, text] of settingsInEnvironment(env, report)) {
    const hidden = found.get(name);
    const { value, where } = text;
    if (hidden && hidden.value !== value)
      warn(new SettingsError(say('hidesAnother', { setting: name, where, other: hidden.where }), name, where));
    found.set(name, text);
  }
  for (const [name, { where }] of lines)
    if (!found.has(name)) warn(new SettingsError(say('isEmpty', { setting: name, where }), name, where));
  const unread =
    named.length > 0 || existsSync(file) || found.has('jira_oauth2_client_id') ? undefined : unreadFile(file);
  if (unread !== undefined) report(new SettingsError(say('otherFileHasClient', { file, other: unread })));

  const placeOf = (name: SettingName) => found.get(name)?.where;
  const whereIs = (name: SettingName) => {
    const place = placeOf(name);
    return place && settingsWords(place);
  };
  /** Where to set a missing setting. */
  const at = (setting: SettingName) => ({ setting, file: files.at(-1) ?? '', variable: variableOf(setting) });
  const need = (name: SettingName, said: Said) => {
    if (!found.has(name)) report(new SettingsError(said, name));
  };
  const needWith = (name: SettingName, other: SettingName) => {
    const where = placeOf(name);
    if (where) need(other, say('settingMissingBeside', { ...at(other), other: name, where }));
  };
  const refuse = (name: SettingName, what: Said) => report(faultOf(name, placeOf(name), what));

  for (const name of required) need(name, say('settingMissing', at(name)));
  needWith('jira_oauth2_client_id', 'jira_oauth2_client_secret');
  needWith('jira_oauth2_client_secret', 'jira_oauth2_client_id');
  needWith('jira_oauth2_client_secret_previous', 'jira_oauth2_client_secret');
  // Without an app id the bot believes everybody: misspelling its name must not lead there.
  needWith('MicrosoftAppPassword', 'MicrosoftAppId');

  const settings = read(found, report);
  const { clientId, clientSecret } = settings;
  const slip = clientId && clientSecret ? pairSlip(clientId, clientSecret) : undefined;
  if (slip) refuse('jira_oauth2_client_secret', slip);
  const { previousClientSecret } = settings;
  if (previousClientSecret !== undefined && [clientId, clientSecret].includes(previousClientSecret))
    refuse('jira_oauth2_client_secret_previous', say('mustBeFormerSecret'));
  const { microsoftAppType = 'MultiTenant', storageUrl } = settings;
  if (microsoftAppType !== 'MultiTenant') {
    needWith('MicrosoftAppType', 'MicrosoftAppId');
    needWith('MicrosoftAppType', 'MicrosoftAppTenantId');
  }
  const storePlace = placeOf('storage_url');
  if (storePlace && !parseStorageUrl(storageUrl)?.embedded) {
    const beside = { ...at('encryption_keys'), other: 'storage_url', where: storePlace, command: makeKey };
    need('encryption_keys', say('keysMissing', beside));
  }
  const { configuration } = settings;
  if (configuration !== 0 && configuration === settings.port) refuse('configuration', say('mustBeOtherPort'));
  const reachable = reachableBy(settings);
  if (reachable !== undefined && !settings.microsoftAppId && !settings.allowAnonymous) {
    const where = placeOf(reachable) ?? say('byDefault');
    need('MicrosoftAppId', say('appIdMissing', { ...at('MicrosoftAppId'), other: reachable, where }));
  }
  return { settings, faults, warnings, files, placeOf, whereIs };
}

/** Returns the setting that makes the bot reachable from other machines; `undefined` if none does. */
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
    else report(faultOf(name, where, fault));
  }
  return settingsSchema.parse(Object.fromEntries(texts));
}
