import { existsSync, statSync } from 'node:fs';
import { secretSettings } from '../../settings/settingsSchema';
import { neverChecked, ok, problem, warning, type Check } from '../check';

const mendIt = (where = '') =>
  where.startsWith('environment') ? 'Mend the variable' : 'Write it as conf/kbot.conf.example shows';

/** Everything that the settings' reader has to say. */
export const settingsForm: Check = {
  id: 'settings',
  title: 'Settings',
  needs: [],
  run({ report: { faults, warnings, files } }) {
    if (faults.length + warnings.length > 0)
      return [
        ...faults.map(({ message, where }) =>
          problem(message, `${mendIt(where)}; the assistant does not start so.`, where),
        ),
        ...warnings.map(({ message, where }) =>
          warning(message, 'The later one is in force, or the environment’s.', where),
        ),
      ];
    const there = files.filter((file) => existsSync(file));
    return ok(there.length > 0 ? `${there.join(', ')}: well formed.` : 'None in a file; defaults and environment.');
  },
};

/** Whoever reads the file has the bot's secrets. */
export const settingsFileMode: Check = {
  id: 'settings-file-mode',
  title: 'Settings file',
  needs: [],
  run({ report: { files, whereIs } }) {
    if (process.platform === 'win32')
      return neverChecked('Who may read the settings files.', 'Look at their properties.');
    const holding = files.filter((file) => secretSettings.some((name) => whereIs(name)?.startsWith(`${file}, line `)));
    if (holding.length === 0) return ok('No secret is in a settings file.');
    return holding.map((file) => {
      const mode = statSync(file).mode & 0o777;
      return mode & 0o077
        ? warning(
            `${file} holds secrets, and others than its owner may read or write it (mode ${mode.toString(8)}).`,
            `Run: chmod 600 ${file}`,
            file,
          )
        : ok(`${file} is its owner's alone.`);
    });
  },
};
