import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const directories = [
  'src/platform',
  'src/telemetry',
  'src/records',
  'src/storage',
  'src/atlassian',
  'src/login',
  'src/channel',
  'src/applications',
  'src/web',
  'src/understanding',
  'src/plugin',
  'src/audit',
  'dialogs',
];

/** The files of the modules that turns use. */
export function ownModuleFiles(): string[] {
  return directories.flatMap((directory) => {
    const folder = join(__dirname, '../..', directory);
    return (
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        // Many sites never need one of those languages.
        .filter((name) => name.endsWith('.js') && !name.startsWith('furtherLanguages'))
        .map((name) => join(folder, name))
    );
  });
}

/** What loads each of these modules. `build/bundle.mjs` replaces this file: in a bundle there are no files. */
export function ownModules(): (() => unknown)[] {
  return ownModuleFiles().map((file) => () => require(file) as unknown);
}
