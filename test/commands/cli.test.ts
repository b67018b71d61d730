import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { lineOf, runProgram } from '../support/program';
import { runCommand, runCommandHere } from '../support/runCommand';
import { useTemporaryDirectory } from '../support/temporaryDirectory';

const cli = `${process.cwd()}/dist/src/commands/cli.js`;

/** What runs on until a signal comes prints by itself, and has a process of its own. */
const runFor = (name: string) => (['serve', 'emulator'].includes(name) ? runCommand : runCommandHere);

describe('the binary', () => {
  const directory = useTemporaryDirectory();
  const settings = () => ({
    KBOT_CONF: '/dev/null',
    STORAGE_URL: `lmdb:${directory()}/data`,
    PORT: '0',
    JIRA_OAUTH2_CLIENT_ID: 'id',
    JIRA_OAUTH2_CLIENT_SECRET: 'hunter2',
  });

  it('prints the version of the package', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const word of ['--version', '-v'])
      expect(await runCommand([word])).to.deep.equal({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('lists its commands, and refuses any other without repeating it', async () => {
    const { code, stdout } = await runCommand(['--help']);
    expect(code).to.equal(0);
    for (const words of [['help'], ['-h'], ['--help', '--help']])
      expect((await runCommandHere(words)).stdout).to.equal(stdout);
    for (const word of [
      'serve',
      'emulator',
      'doctor',
      'rotate-keys',
      'backup FILE',
      'restore FILE',
      'teams-package FILE.zip',
    ])
      expect(stdout).to.match(new RegExp(`^  ${word} `, 'm'));
    for (const words of [[], ['hunter2'], ['constructor'], ['--hunter2']]) {
      const refused = await runCommandHere(words);
      expect([refused.code, refused.stdout]).to.deep.equal([2, '']);
      expect(refused.stderr).to.contain('usage: ').and.not.to.contain('hunter2');
    }
    expect(await runCommand([])).to.deep.equal(await runCommandHere([]));
  });

  it('names the command that was nearly written', async () => {
    for (const [word, meant] of [
      ['sevre', 'serve'],
      ['DOCTOR', 'doctor'],
      ['rotate_keys', 'rotate-keys'],
      ['teamspackage', 'teams-package'],
      ['version', '--version'],
    ] as const)
      for (const words of [[word], ['help', word], ['--help', word]]) {
        const { code, stderr } = await runCommandHere(words);
        expect(stderr).to.match(new RegExp(`^There is no such command. Did you mean ${meant}\\?\n`));
        expect(code).to.equal(2);
      }
  });

  it('says how each command is used, and does nothing', async () => {
    const { stdout: all } = await runCommandHere(['--help']);
    const names = [...all.matchAll(/^ {2}([a-z-]+) /gm)]
      .map(([, name = '']) => name)
      .filter((name) => !name.startsWith('-'));
    expect(names).to.have.length.above(8);
    for (const name of names)
      for (const words of [
        [name, '--help'],
        [name, 'word', '-h'],
        ['help', name],
      ]) {
        const { code, stdout, stderr } = await runFor(name)(words, settings(), directory());
        expect([code, stderr], words.join(' ')).to.deep.equal([0, '']);
        expect(stdout.split('\n'), words.join(' ')).to.have.length.within(4, 20);
        expect(stdout).to.contain(name === 'emulator' ? 'EMULATOR_PORT' : name);
      }
    expect(readdirSync(directory())).to.deep.equal([]);
  });

  it('refuses what a command does not take, without repeating it', async () => {
    for (const name of [
      'serve',
      'emulator',
      'doctor',
      'rotate-keys',
      'backup',
      'restore',
      'export',
      'erase',
      'teams-package',
      '--version',
    ])
      for (const words of [['--hunter2'], ['one.zip', 'hunter2'], ['']]) {
        const { code, stdout, stderr } = await runFor(name)([name, ...words], settings(), directory());
        expect([code, stdout], `${name} ${words.join(' ')}`).to.deep.equal([2, '']);
        expect(stderr)
          .to.match(/^[^\n]+ takes [^\n]+\n$/)
          .and.not.to.contain('hunter2');
      }
    expect(readdirSync(directory())).to.deep.equal([]);
  });

  it('fails where what it prints is lost, but not where its reader has read enough', function test() {
    if (!existsSync('/dev/full')) this.skip();
    const printed = (words: readonly string[], to: string) => {
      const line = `node ${[cli, ...words].join(' ')} ${to}`;
      const { status, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', line], { encoding: 'utf8' });
      return [status, stderr.split('\n')[0]];
    };
    expect(printed(['--version'], '> /dev/full')).to.deep.equal([1, 'The output cannot be written (ENOSPC).']);
    expect(printed(['nothing'], '> /dev/full')).to.deep.equal([2, 'There is no such command.']);
    expect(printed(['--help'], '| true')).to.deep.equal([0, '']);
  });

  it('serves from any directory, and ends with 0 on SIGTERM', async () => {
    const program = runProgram(cli, settings(), directory(), ['serve']);
    const [, url = ''] = await lineOf(program, /listens at (http:\/\/localhost:\d+)\/api\/messages/);
    expect((await fetch(`${url}/healthz`)).status).to.equal(200);
    program.child.kill('SIGTERM');
    expect(await program.ended).to.equal(0);
  });

  it('runs the emulator', async () => {
    const program = runProgram(cli, { EMULATOR_PORT: '0' }, directory(), ['emulator']);
    await lineOf(program, /^Atlassian emulator at http:\/\/localhost:\d+/);
    program.child.kill('SIGTERM');
    expect(await program.ended).to.equal(0);
  });
});
