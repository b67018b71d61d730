import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { lineOf, runProgram } from './support/program';

const root = join(__dirname, '..', '..');

/** Its `ts` examples, in order. All run in `test/snippets.test.ts`, too, in a bot that is there already. */
function examples(): string[] {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  return [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = '']) => code);
}

/** What a bot has before it adds the ten lines. */
const bot = `
import { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication, MemoryStorage, ConversationState, type TurnContext } from 'botbuilder';
import { DialogSet } from 'botbuilder-dialogs';
import restify from 'restify';

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const bot = new ActivityHandler();
const dialogs = new DialogSet(new ConversationState(new MemoryStorage()).createProperty('dialogs'));
const server = restify.createServer();
`;
const listens = `
server.listen(0, '127.0.0.1', () => process.stdout.write('port ' + server.address().port + ', dialog ' + dialogs.find('jiraLogin')?.id + '\\n'));
`;
const later = (code: string) => `export async function later(context: TurnContext) {\n${code}\nreturn items;\n}\n`;

/** What a bot developer's project says to the compiler; not what this package's own does. */
const tsconfig = {
  compilerOptions: {
    target: 'es2022',
    module: 'nodenext',
    strict: true,
    skipLibCheck: true,
    esModuleInterop: true,
    types: ['node'],
    outDir: 'out',
    rootDir: '.',
  },
  include: ['*.ts'],
};

describe('the README', () => {
  let directory = '';
  // Inside the package, so that its own name leads to it.
  before(() => {
    directory = mkdtempSync(join(root, 'dist', 'readme-'));
  });
  after(() => rmSync(directory, { recursive: true, force: true }));

  it('has examples that a bot can be made of', async () => {
    const [adding, using, guarding] = examples();
    writeFileSync(join(directory, 'tsconfig.json'), JSON.stringify(tsconfig));
    writeFileSync(join(directory, 'bot.ts'), `${bot}${adding}${later(using ?? '')}${guarding}${listens}`);
    expect(adding?.trim().split('\n').length, 'lines').to.be.lessThan(20);

    const compiler = join(createRequire(__filename).resolve('typescript/package.json'), '..', 'bin', 'tsc');
    const compiled = await promisify(execFile)(process.execPath, [compiler, '-p', directory]).catch(
      ({ stdout }: { stdout: string }) => ({ stdout }),
    );
    expect(compiled.stdout, 'what the compiler says').to.equal('');

    const registered = { JIRA_OAUTH2_CLIENT_ID: 'client', JIRA_OAUTH2_CLIENT_SECRET: 'secret' };
    const program = runProgram(join(directory, 'out', 'bot.js'), registered, directory);
    try {
      const [, port] = await lineOf(program, /^port (\d+), dialog jiraLogin$/);
      for (const path of ['chat/?signin=forged', 'callback/?code=a&state=b', 'callback/']) {
        const response = await fetch(`http://127.0.0.1:${port}/oauth2/jira/${path}`);
        expect(response.status).to.equal(400);
        expect(await response.text()).to.contain('data-code="unknown-link"');
      }
    } finally {
      program.child.kill('SIGKILL');
      await program.ended;
    }
  });
});
