import { errorCode } from '../platform/errorCode';
import { settingNames, type SettingName } from '../settings/settingsSchema';
import { writeKbotConf } from '../settings/writeKbotConf';
import type { Notice } from './notice';
import { needsRestart, type SetUp } from './setUp';

/** Writes settings to the settings file that wins, and says whether they will be in force. Shows no value. */
export function saveSettings(setUp: SetUp, values: Readonly<Partial<Record<SettingName, string>>>): Notice {
  const file = setUp.read().files.at(-1) ?? '';
  const names = settingNames.filter((name) => values[name] !== undefined);
  try {
    writeKbotConf(file, values);
  } catch (error) {
    const details = [`Set ${names.join(' and ')} where your assistant gets its settings from.`];
    return { kind: 'bad', text: `${file} cannot be written (${errorCode(error) ?? 'unknown error'}).`, details };
  }
  const report = setUp.read();
  const variables = names.map((name) => report.whereIs(name)).filter((where) => where?.startsWith('environment'));
  if (variables.length > 0) {
    return {
      kind: 'warning',
      text: `Saved in ${file}, but not in force, because the environment wins.`,
      details: [`Remove ${[...new Set(variables)].join(' and ')}, and start the assistant again.`],
    };
  }
  const isInForce = setUp.renew?.() ?? false;
  const restart = needsRestart(setUp)
    ? ['Start the assistant again to use it in the chat. Under Try it you can try it at once.']
    : isInForce
      ? ['In force from now on. Where there are other instances, they have it after their next start.']
      : [];
  const faults = report.faults.map(({ message }) => `Before that mend this: ${message}`);
  return { kind: 'good', text: `Saved in ${file}.`, details: [...restart, ...faults] };
}
