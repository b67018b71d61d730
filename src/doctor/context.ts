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

/** What only a sign-in brings to light. */
interface Evidence {
  /** The scopes that the last sign-in was granted. */
  readonly grantedScopes?: readonly string[];
}

/** All that the checks look at. Holds secrets: never print it. */
export interface DoctorContext {
  readonly settings: Settings;
  readonly report: SettingsReport;
  /** What is wrong with the environment beside the settings, where only the assistant minds. */
  readonly logLevelFault: SettingsError | undefined;
  /** A bot that people use: it has an app id, or `NODE_ENV` says so. */
  readonly production: boolean;
  /** Where `manifest.json` is. */
  readonly directory: string;
  /** `version` as `process.version`, `range` as in package.json's `engines`. */
  readonly node: { readonly version: string; readonly range: string };
  readonly evidence: Evidence;
  readonly send: Send;
  /** A URL is asked once, however many checks want to know. */
  readonly probe: (url: string) => Promise<ProbeResult>;
  readonly openStorage: (url: string) => OpenStorage;
  /** Of the assistant that runs, where `openStorage` returns its store. */
  readonly runningKeys?: readonly EncryptionKey[] | undefined;
  /** Where Microsoft gives bots their tokens. */
  readonly microsoftLogin: string;
  /** Read once, however many checks want to know. Rejects with what the store's engine throws. */
  readonly users: () => ReturnType<typeof usersOf>;
  readonly events: () => ReturnType<typeof eventsOf>;
  readonly signIns: () => Promise<SignIns>;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Where to set or mend a setting. */
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

/** Reads the settings and makes ready what the checks ask with. Throws nothing: faults are the checks' business. */
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
