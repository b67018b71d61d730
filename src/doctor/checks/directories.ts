import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { errorCode } from '../../platform/errorCode';
import { mustHaveRoom } from '../../storage/lmdbFile';
import { parseStorageUrl } from '../../storage/storageUrl';
import { notChecked, ok, problem, type Check, type Finding } from '../check';
import type { DoctorContext } from '../context';
import { say } from '../findings';
import type { Said } from '../../platform/said';

/** A directory that the assistant writes to, and the setting that makes it. */
interface WrittenDirectory {
  readonly directory: string;
  readonly what: Said;
  /** The alternative to letting the assistant write there. */
  readonly otherwise: 'giveOrOtherPath' | 'giveOrNoPage';
  readonly where: Said;
}

/** Whether the user running this can write where the assistant does; tries it. */
export const directories: Check = {
  id: 'directories',
  title: 'Writable directories',
  needs: ['storage_url', 'configuration'],
  run(context) {
    const { settings, report, whereIs } = context;
    const findings = writtenDirectories(context).map(findingOf);
    const file = savedTo(report.files);
    const isSet = (settings.configuration ?? settings.configurationPassword ?? 'off') !== 'off';
    if (isSet && !isOrdinary(file))
      findings.push(problem(say('pageHasNoFile', { file }), say('nameFileOrNoPage'), whereIs('configuration')));
    return findings.length > 0 ? findings : ok(say('onlyStoreWritten'));
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
            what: encryptionKeys ? say('theStore') : say('theStoreAndKey'),
            otherwise: 'giveOrOtherPath',
            where: whereIs('storage_url'),
          },
        ]
      : [];
  // In production the page is off unless one of these is set.
  const isPageOn = (configuration ?? (production ? configurationPassword : 'on')) !== undefined;
  if (!isPageOn || configuration === 'off') return store;
  const file = savedTo(report.files);
  if (!isOrdinary(file)) return store;
  const directory = dirname(existsSync(file) ? realpathSync(file) : file);
  return [
    ...store,
    { directory, what: say('whatPageSaves'), otherwise: 'giveOrNoPage', where: whereIs('configuration') },
  ];
}

const savedTo = (files: readonly string[]) => resolve(files.at(-1) ?? '');

/** True also for a file that does not exist yet. */
function isOrdinary(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? true;
}

function findingOf({ directory, what, otherwise, where }: WrittenDirectory): Finding {
  let nearest = directory;
  while (!existsSync(nearest)) nearest = dirname(nearest);
  if (!statSync(nearest).isDirectory())
    return problem(say('isFile', { what, path: nearest }), say('chooseOtherPath'), where);
  const user = process.getuid?.();
  try {
    const { uid } = statSync(nearest);
    mustHaveRoom(nearest);
    if (user === 0 && uid !== 0)
      return notChecked(say('rootMayWrite', { directory: nearest, user: uid }), say('runAsAssistant'), where);
    const who = user === undefined ? say('thisUser') : say('userWithId', { user });
    return ok(say(nearest === directory ? 'canBeWritten' : 'canBeMade', { directory, what, who }));
  } catch (error) {
    return problem(
      say('notWritable', { what, directory, nearest, code: errorCode(error) ?? say('unknownError') }),
      errorCode(error) === 'ENOSPC' ? say('makeRoom') : say(otherwise, { directory: nearest }),
      where,
    );
  }
}
