import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const teamsLibraryFile = join(__dirname, '../../../src/web/teamsLibrary.json');

/** What `src/web/teamsLibrary.json` has to be: Microsoft's library as it is installed here, to stand in a page of ours. */
export function teamsLibrary(): { readonly script: string } {
  const file = require.resolve('@microsoft/teams-js/dist/umd/MicrosoftTeams.min.js');
  const license = readFileSync(join(file, '../../../LICENSE'), 'utf8').trim();
  const library = readFileSync(file, 'utf8').replace(/\n\/\/# sourceMappingURL=.*$/, '');
  return { script: `/*!\n${license}\n*/\n${library.replaceAll('</script', '<\\/script')}` };
}

if (require.main === module) writeFileSync(teamsLibraryFile, `${JSON.stringify(teamsLibrary())}\n`);
