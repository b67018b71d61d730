import { consoleSettings } from '../atlassian/developerConsole';
import type { Said } from '../platform/said';
import { sayOfSettings, unfit } from './sentences';

/** The most characters that a client id or a secret may have. */
export const longestValue = 512;

/** Other values that people copy from Atlassian's pages. */
const others = [
  [/^https?:\/\//i, 'mustNotBeAddress'],
  [/^ari:/i, 'mustNotBeAppsId'],
  [/^ATATT/, 'mustNotBeApiToken'],
  [/^[^@]+@[^@.]+(?:\.[^@.]+)+$/, 'mustNotBeEmail'],
  [/\.\.\.|\u2026|\*\*\*|\u2022\u2022/, 'mustBeInFull'],
] as const;

/** Reads a client id or a secret as the console shows it. Throws an `Error` that says what it must be, and never quotes it. */
export function readClientValue(value: string): string {
  if (value.length > longestValue) throw unfit('mustBeCopiedAlone');
  const [, what] = others.find(([isIt]) => isIt.test(value)) ?? [];
  if (what !== undefined) throw unfit(what, { console: consoleSettings });
  if (/^(jira_oauth2_)?client_?(id|secret)\s*[=:]/i.test(value)) throw unfit('mustBeWithoutName');
  const [mark] = /([;,]|\\[nrt])$/.exec(value) ?? [];
  if (mark !== undefined) throw unfit('mustEndWithout', { mark });
  if (/^(\.{0,2}[/\\]|[a-z]:[/\\]|file:)/i.test(value)) throw unfit('mustNotBeFile');
  if (/[^\x21-\x7e]/.test(value)) throw unfit('mustBePlain', { console: consoleSettings });
  return value;
}

/** Atlassian's secrets begin like this; no client id does. */
export const looksSecret = (value: string): boolean => value.startsWith('ATOA');

/** Returns what is wrong with a secret, given the client id, in words that follow the setting's name. */
export function pairSlip(clientId: string, clientSecret: string): Said | undefined {
  if (clientId === clientSecret) return sayOfSettings('mustNotBeClientId', { console: consoleSettings });
  return looksSecret(clientId) && !looksSecret(clientSecret) ? sayOfSettings('mustChangePlaces') : undefined;
}
