import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { runProgram } from './support/program';

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
  const agent: import('@microsoft/agents-hosting').AgentApplication<import('@microsoft/agents-hosting').TurnState>;
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
  const talk: (dc: DialogContext, said: string) => Promise<void>;
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
  outDir: 'out',
  rootDir: '.',
};

/** What is declared at a snippet's top, for whoever runs it to look at. */
function declaredIn(code: string): string[] {
  const names = [...code.matchAll(/^(?:const|(?:async )?function) (\w+)/gm)].map(([, name = '']) => name);
  const parts = [...code.matchAll(/^const \{ ([\w, ]+) \} =/gm)].flatMap(([, list = '']) => list.split(', '));
  return [...names, ...parts];
}

const found = documents.flatMap((document) =>
  [...readFileSync(join(root, document), 'utf8').matchAll(/^```(?:ts|typescript)\n(.*?)^```$/gms)].map(
    ([, code = ''], index) => ({ name: `${basename(document, '.md')}-${index + 1}`, code }),
  ),
);

/**
 * What comes of those that do not look for themselves. What is no TypeScript runs elsewhere: the client of jira.js in
 * `test/login/sessionFetch.test.ts`, that of its version 5 in `test/consumer`, the page that hosts Web Chat in `test/browser`.
 */
const outcomes: Readonly<Record<string, unknown>> = {
  'README-1': 'jiraLogin',
  'README-2': true,
  'README-3': ['You have 12 requests.'],
  'forms-1': 'HR-3',
  'inYourBot-1': ['You have 12 requests.'],
  'inYourBot-2': ['Mia Krystof', true],
  'inYourBot-4': 'function',
  'inYourBot-5': ['Good morning. You work with Northwind.'],
  'inYourBot-6': ['jiraLogin', 'adminLogin'],
  'inYourBot-7': 'function',
  'languages-1': ['This is Hal. What do you need?', 'Olá!'],
  'languages-2': 'Quase lá',
  'tools-1': ['a request: with tools'],
  'tools-2': [
    ['type', 'function'],
    ['name', 'description', 'input_schema'],
    ['name', 'description', 'inputSchema'],
  ],
  'tools-3': ['talk: a request', 'talk: another'],
  'understanding-1': '10',
  'understanding-2': '7',
  'understanding-3': ['10', { summary: 'A cracked screen' }],
};

describe('the snippets of README and docs', () => {
  let directory = '';
  // Inside the package, so that its own name leads to it.
  before(() => {
    directory = mkdtempSync(join(root, 'dist', 'snippets-'));
  });
  after(() => rmSync(directory, { recursive: true, force: true }));

  it('compile, and run in a bot whose person is signed in at the emulator', async () => {
    expect(found.length).to.be.above(15);
    for (const { name, code } of found)
      writeFileSync(join(directory, `${name}.mts`), `${code}\nexport { ${declaredIn(code).join(', ')} };\n`);
    writeFileSync(join(directory, 'bot.d.ts'), bot);
    writeFileSync(join(directory, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.mts', '*.d.ts'] }));
    const compiler = join(createRequire(__filename).resolve('typescript/package.json'), '..', 'bin', 'tsc');
    const said = await promisify(execFile)(process.execPath, [compiler, '-p', directory, '--pretty', 'false']).catch(
      ({ stdout }: { stdout: string }) => ({ stdout }),
    );
    expect(said.stdout).to.equal('');

    const env = {
      JIRA_OAUTH2_CLIENT_ID: 'client',
      JIRA_OAUTH2_CLIENT_SECRET: 'secret',
      ADMIN_CLIENT_ID: 'other-client',
      ADMIN_CLIENT_SECRET: 'other-secret',
      STORAGE_URL: 'memory:',
      ENCRYPTION_KEYS: `k:${Buffer.alloc(32, 1).toString('base64')}`,
    };
    const child = join(__dirname, 'support', 'snippetsChild.js');
    const program = runProgram(child, env, directory, [join(directory, 'out')]);
    expect(await program.ended, program.output.join('\n')).to.equal(0);
    const isTold = (line: string) => line.startsWith('["');
    const came = Object.fromEntries(program.output.filter(isTold).map((line) => JSON.parse(line) as [string, unknown]));
    expect(came).to.deep.equal({ ...Object.fromEntries(found.map(({ name }) => [name, 'ran'])), ...outcomes });
    expect(program.output.filter((line) => !isTold(line))).to.include('Mia Krystof: Works at one site');
  });
});
