import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const teamsLibraryFile = join(__dirname, '../../../src/web/teamsLibrary.json');

/** The required content of `src/web/teamsLibrary.json`: Microsoft's library as installed here, fit to be part of our page. */
export function teamsLibrary(): { readonly script: string } {
  const file = require.resolve('@microsoft/teams-js/dist/umd/MicrosoftTeams.min.js');
  const license = readFileSync(join(file, '../../../LICENSE'), 'utf8').trim();
  const library = readFileSync(file, 'utf8').replace(/\n\/\/# sourceMappingURL=.*$/, '');
  return { script: `/*!\n${license}\n*/\n${library.replaceAll('</script', '<\\/script')}` };
}

if (require.main === module) writeFileSync(teamsLibraryFile, `${JSON.stringify(teamsLibrary())}\n`);
