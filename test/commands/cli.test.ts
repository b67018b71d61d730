import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { lineOf, runProgram } from '../support/program';
import { runCommand } from '../support/runCommand';
import { useTemporaryDirectory } from '../support/temporaryDirectory';

const cli = `${process.cwd()}/dist/src/commands/cli.js`;

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
      const refused = await runCommand(words);
      expect([refused.code, refused.stdout]).to.deep.equal([2, '']);
      expect(refused.stderr).to.contain('usage: ').and.not.to.contain('hunter2');
    }
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
