import { errorCode } from '../platform/errorCode';
import { writeKbotConf } from '../settings/writeKbotConf';
import type { Notice } from './notice';
import { needsRestart, type SetUp, type SetUpName } from './setUp';

/** Writes settings to the settings file that wins, and says whether they will be in force. Shows no value. */
export function saveSettings(setUp: SetUp, values: Readonly<Partial<Record<SetUpName, string>>>): Notice {
  const file = setUp.read().files.at(-1) ?? '';
  const names = setUpNames.filter((name) => values[name] !== undefined);
  try {
    writeKbotConf(file, values);
  } catch (error) {
    const details = [`Set ${names.join(' and ')} where your assistant gets its settings from.`];
    return { kind: 'bad', text: `${file} cannot be written (${errorCode(error) ?? 'unknown error'}).`, details };
  }
  const report = setUp.read();
  const places = names.map((name) => report.whereIs(name)).filter((place) => place?.startsWith('environment'));
  if (places.length > 0) {
    return {
      kind: 'warning',
      text: `Saved in ${file}, but not in force, because the environment wins.`,
      details: [`Remove ${[...new Set(places)].join(' and ')}, and start the assistant again.`],
    };
  }
  const restart = needsRestart(setUp)
    ? ['Start the assistant again to use it in the chat. Under Try it you can try it at once.']
    : [];
  const faults = report.faults.map(({ message }) => `Before that mend this: ${message}`);
  return { kind: 'good', text: `Saved in ${file}.`, details: [...restart, ...faults] };
}

const setUpNames: readonly SetUpName[] = [
  'jira_oauth2_client_id',
  'jira_oauth2_client_secret',
  'jira_oauth2_scope',
  'jira_oauth2_callback_url',
];
