import { existsSync, statSync } from 'node:fs';
import { secretSettings } from '../../settings/settingsSchema';
import { neverChecked, ok, problem, warning, type Check } from '../check';
import { say } from '../findings';
import type { Said } from '../../platform/said';

const mendIt = (where: Said | undefined) =>
  say(where?.said === 'environmentVariable' || where?.said === 'someVariable' ? 'mendVariable' : 'writeAsExample');

/** Reports everything found while reading the settings. */
export const settingsForm: Check = {
  id: 'settings',
  title: 'Settings',
  needs: [],
  run({ report: { faults, warnings, files }, logLevelFault: ofLog }) {
    if (faults.length + warnings.length > 0 || ofLog)
      return [
        ...[...(ofLog ? [ofLog] : []), ...faults].map(({ said, where }) => problem(said, mendIt(where), where)),
        ...warnings.map(({ said, where }) =>
          warning(said, say(said.said === 'isEmpty' ? 'countsAsUnset' : 'laterInForce'), where),
        ),
      ];
    const there = files.filter((file) => existsSync(file));
    return ok(there.length > 0 ? say('filesWellFormed', { files: there }) : say('noFiles'));
  },
};

const isIn = (file: string, where: Said | undefined) => where?.said === 'lineOfFile' && where.values?.['file'] === file;

/** Whoever can read the file has the bot's secrets. */
export const settingsFileMode: Check = {
  id: 'settings-file-mode',
  title: 'Settings file',
  needs: [],
  run({ report: { files, placeOf } }) {
    if (process.platform === 'win32') return neverChecked(say('whoReadsFiles'), say('lookAtProperties'));
    const holding = files.filter((file) => secretSettings.some((name) => isIn(file, placeOf(name))));
    if (holding.length === 0) return ok(say('noSecretInFiles'));
    return holding.map((file) => {
      const mode = statSync(file).mode & 0o777;
      return mode & 0o077
        ? warning(
            say('secretsReadable', { file, mode: mode.toString(8) }),
            say('runChmod', { file }),
            say('name', { name: file }),
          )
        : ok(say('fileIsPrivate', { file }));
    });
  },
};
