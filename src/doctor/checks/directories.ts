import { existsSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { dirname, join, resolve } from 'node:path';
import { errorCode } from '../../platform/errorCode';
import { parseStorageUrl } from '../../storage/storageUrl';
import { notChecked, ok, problem, type Check, type Finding } from '../check';
import type { DoctorContext } from '../context';

/** What the assistant writes into a directory, and where to change that it does. */
interface WrittenDirectory {
  readonly directory: string;
  readonly what: string;
  readonly advice: string;
  readonly where: string;
}

/** Whether the user that runs this may write where the assistant writes: by writing there. */
export const directories: Check = {
  id: 'directories',
  title: 'Places to write',
  needs: ['storage_url', 'configuration'],
  run(context) {
    const written = writtenDirectories(context);
    return written.length > 0 ? written.map(findingOf) : ok('Nothing is written here but in the store.');
  },
};

function writtenDirectories({ settings, report, production, whereIs }: DoctorContext): readonly WrittenDirectory[] {
  const { storageUrl, encryptionKeys, configuration, configurationPassword } = settings;
  const url = parseStorageUrl(storageUrl);
  const store: readonly WrittenDirectory[] =
    url?.kind === 'lmdb'
      ? [
          {
            directory: resolve(url.directory),
            what: encryptionKeys ? 'the store' : 'the store and its encryption.key',
            advice: 'or choose another path',
            where: whereIs('storage_url'),
          },
        ]
      : [];
  // Where people use it the page is off unless one of these is set.
  const isPageOn = (configuration ?? (production ? configurationPassword : 'on')) !== undefined;
  if (!isPageOn || configuration === 'off') return store;
  const file = resolve(report.files.at(-1) ?? '');
  const directory = dirname(existsSync(file) ? realpathSync(file) : file);
  const advice = 'or set configuration = off';
  return [...store, { directory, what: 'what the configuration page saves', advice, where: whereIs('configuration') }];
}

function findingOf({ directory, what, advice, where }: WrittenDirectory): Finding {
  let nearest = directory;
  while (!existsSync(nearest)) nearest = dirname(nearest);
  if (!statSync(nearest).isDirectory())
    return problem(
      `${what} cannot be written to ${nearest}: that is a file, no directory.`,
      'Choose another path.',
      where,
    );
  const user = process.getuid?.();
  try {
    const { uid } = statSync(nearest);
    write(nearest);
    if (user === 0 && uid !== 0)
      return notChecked(
        `${nearest} is the user’s with the id ${uid}, and root may write everywhere.`,
        'Run this as the user that the assistant runs as.',
        where,
      );
    const who = user === undefined ? 'this user' : `the user with the id ${user}`;
    return ok(`${directory}: ${nearest === directory ? '' : 'can be made, '}${what} can be written by ${who}.`);
  } catch (error) {
    return problem(
      `${what} cannot be written to ${directory}: ${nearest} is not writable (${errorCode(error) ?? 'unknown error'}).`,
      `Give ${nearest} to the user that the assistant runs as, ${advice}.`,
      where,
    );
  }
}

function write(directory: string): void {
  const file = join(directory, `.doctor-${randomUUID()}`);
  writeFileSync(file, 'doctor\n', { flag: 'wx', mode: 0o600 });
  rmSync(file);
}
