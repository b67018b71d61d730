import { sayOfSettings as say } from './sentences';
import { SettingsError, type Environment } from './settingsSources';

/** From the one that says most to the one that says nothing. */
export const logLevels: readonly string[] = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

/** What is wrong with `LOG_LEVEL`: the assistant's, in an environment that others have, too. An empty one is not there. */
export function logLevelFault({ LOG_LEVEL: level }: Environment): SettingsError | undefined {
  if (!level || logLevels.includes(level)) return undefined;
  const where = say('someVariable');
  const fault = say('mustBeOneOf', { values: logLevels });
  return new SettingsError(say('settingFault', { setting: 'LOG_LEVEL', where, fault }), undefined, where);
}
