import { packageManifest } from '../platform/packageManifest';
import { createSend, type Send } from '../atlassian/http';
import type { EncryptionKey } from '../records/encryptionKeys';
import { logLevelFault } from '../settings/logLevels';
import { inspectSettings, type SettingName, type Settings, type SettingsReport } from '../settings/settings';
import type { SettingsError } from '../settings/settingsSources';
import type { Said } from '../platform/said';
import { sayOfSettings } from '../settings/sentences';
import { openStorage, type OpenStorage } from '../storage/openStorage';
import { probe, type ProbeResult } from '../atlassian/probe';
import { eventsOf } from './events';
import { signInsOf, usersOf, type SignIns } from './signIns';

/** What only a sign-in reveals. */
interface Evidence {
  /** The scopes that the last sign-in was granted. */
  readonly grantedScopes?: readonly string[];
}

/** Everything the checks work with. Holds secrets: never print it. */
export interface DoctorContext {
  readonly settings: Settings;
  readonly report: SettingsReport;
  /** What is wrong with `LOG_LEVEL`, which is no setting and matters only to the assistant. */
  readonly logLevelFault: SettingsError | undefined;
  /** Whether people use this bot: it has an app id, or `NODE_ENV` says so. */
  readonly production: boolean;
  /** Where `manifest.json` is. */
  readonly directory: string;
  /** `version` like `process.version`, `range` like `engines` in package.json. */
  readonly node: { readonly version: string; readonly range: string };
  readonly evidence: Evidence;
  readonly send: Send;
  /** Requests each URL once, however many checks ask. */
  readonly probe: (url: string) => Promise<ProbeResult>;
  readonly openStorage: (url: string) => OpenStorage;
  /** The running assistant's keys, if `openStorage` returns its store. */
  readonly runningKeys?: readonly EncryptionKey[] | undefined;
  /** The address at which Microsoft issues bots their tokens. */
  readonly microsoftLogin: string;
  /** Reads once, however many checks ask. Rejects with what the store's engine throws. */
  readonly users: () => ReturnType<typeof usersOf>;
  readonly events: () => ReturnType<typeof eventsOf>;
  readonly signIns: () => Promise<SignIns>;
  /** Returns epoch milliseconds. */
  readonly now: () => number;
  /** Where to set or correct a setting. */
  readonly whereIs: (name: SettingName) => Said;
}

export interface ContextOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The settings file when `KBOT_CONF` names none. Default `conf/kbot.conf`. */
  readonly file?: string;
  /** Default: the working directory. */
  readonly directory?: string;
  readonly node?: DoctorContext['node'];
  readonly evidence?: Evidence;
  readonly openStorage?: DoctorContext['openStorage'];
  readonly runningKeys?: DoctorContext['runningKeys'];
  readonly microsoftLogin?: string;
  readonly now?: () => number;
}

/** Reads the settings and prepares what the checks need. Throws nothing: reporting faults is up to the checks. */
export function createContext(options: ContextOptions): DoctorContext {
  const { env, file, directory = process.cwd(), node = runningNode(), evidence = {}, now = Date.now } = options;
  const report = inspectSettings({ env, ...(file === undefined ? {} : { file }) });
  const { settings } = report;
  const asked = new Map<string, Promise<ProbeResult>>();
  let users: ReturnType<typeof usersOf> | undefined;
  let events: ReturnType<typeof eventsOf> | undefined;
  const context: DoctorContext = {
    settings,
    report,
    logLevelFault: logLevelFault(env),
    production: settings.microsoftAppId !== undefined || env['NODE_ENV'] === 'production',
    directory,
    node,
    evidence,
    send: createSend(),
    probe(url) {
      const answer = asked.get(url) ?? probe(url, now);
      asked.set(url, answer);
      return answer;
    },
    openStorage: options.openStorage ?? openStorage,
    runningKeys: options.runningKeys,
    microsoftLogin: options.microsoftLogin ?? 'https://login.microsoftonline.com',
    users: () => (users ??= usersOf(context)),
    events: () => (events ??= eventsOf(context)),
    signIns: () => signInsOf(context),
    now,
    whereIs: (name) =>
      report.placeOf(name) ?? sayOfSettings('settingInFile', { setting: name, file: report.files.at(-1) ?? '' }),
  };
  return context;
}

function runningNode(): DoctorContext['node'] {
  return { version: process.version, range: packageManifest().engines.node };
}
