import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';

const root = join(__dirname, '..', '..');
const documents = [
  'README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** What a bot has around a snippet. */
const bot = `
declare global {
  const adapter: import('botbuilder').CloudAdapter;
  const bot: import('botbuilder').ActivityHandler;
  const context: import('botbuilder').TurnContext;
  const dialogs: import('botbuilder-dialogs').DialogSet;
  type DialogContext = import('botbuilder-dialogs').DialogContext;
  const dialogContext: DialogContext;
  const server: import('restify').Server;
  const jira: import('botbuilder-atlassian').AtlassianLogin;
  const options: import('botbuilder-atlassian').AtlassianLoginOptions;
  const model: (said: string, tools: readonly import('botbuilder-atlassian/tools').ServiceDeskTool[]) => Promise<string>;
  const remember: (result: unknown) => void;
  const tools: readonly import('botbuilder-atlassian/tools').ServiceDeskTool[];
}
export {};
`;
const compilerOptions = {
  target: 'es2022',
  module: 'nodenext',
  strict: true,
  skipLibCheck: true,
  types: ['node'],
  noEmit: true,
};

describe('the snippets of README and docs', () => {
  let directory = '';
  // Inside the package, so that its own name leads to it.
  before(() => {
    directory = mkdtempSync(join(root, 'dist', 'snippets-'));
  });
  after(() => rmSync(directory, { recursive: true, force: true }));

  it('compile', async () => {
    const found = documents.flatMap((document) =>
      [...readFileSync(join(root, document), 'utf8').matchAll(/^```(?:ts|typescript)\n(.*?)^```$/gms)].map(
        ([, code = ''], index) => [`${basename(document, '.md')}-${index + 1}.mts`, code] as const,
      ),
    );
    expect(found.length).to.be.above(8);
    for (const [name, code] of found) writeFileSync(join(directory, name), `${code}\nexport {};\n`);
    writeFileSync(join(directory, 'bot.d.ts'), bot);
    writeFileSync(join(directory, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.mts', '*.d.ts'] }));
    const compiler = join(createRequire(__filename).resolve('typescript/package.json'), '..', 'bin', 'tsc');
    const said = await promisify(execFile)(process.execPath, [compiler, '-p', directory, '--pretty', 'false']).catch(
      ({ stdout }: { stdout: string }) => ({ stdout }),
    );
    expect(said.stdout).to.equal('');
  });
});
