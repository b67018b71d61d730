import type { Check } from '../check';
import { application } from './application';
import { atlassianHosts, clock } from './atlassianHosts';
import { callbackReached, callbackRegistered, callbackUrl } from './callback';
import { configurationPage } from './configurationPage';
import { credentials } from './credentials';
import { directories } from './directories';
import { encryptionKeys } from './encryptionKeys';
import { manifest } from './manifest';
import { microsoftApp } from './microsoftApp';
import { microsoftToken } from './microsoftToken';
import { nodeVersion } from './nodeVersion';
import { port } from './port';
import { records } from './records';
import { registration } from './registration';
import { scopes, sharing } from './scopes';
import { serviceHosts } from './serviceHosts';
import { settingsFileMode, settingsForm } from './settings';
import { storage } from './storage';

/** Every check, in the order in which an administrator sets things up. */
export const checks: readonly Check[] = [
  nodeVersion,
  settingsForm,
  settingsFileMode,
  scopes,
  sharing,
  callbackUrl,
  callbackReached,
  callbackRegistered,
  ...atlassianHosts,
  clock,
  credentials,
  directories,
  storage,
  encryptionKeys,
  records,
  application,
  registration,
  port,
  microsoftApp,
  microsoftToken,
  serviceHosts,
  configurationPage,
  manifest,
];
