import { sayOfSettings as say } from './sentences';
import { SettingsError, type Environment } from './settingsSources';

/** From the most verbose to silent. */
export const logLevels: readonly string[] = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

/** Returns what is wrong with `LOG_LEVEL`, which other programs share. Empty counts as unset. */
export function logLevelFault({ LOG_LEVEL: level }: Environment): SettingsError | undefined {
  if (!level || logLevels.includes(level)) return undefined;
  const where = say('someVariable');
  const fault = say('mustBeOneOf', { values: logLevels });
  return new SettingsError(say('settingFault', { setting: 'LOG_LEVEL', where, fault }), undefined, where);
}
