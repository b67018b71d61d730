import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { createChecksSection } from '../../src/configuration';
import { checks, createContext, runChecks, toEnglish } from '../../src/doctor';
import { inspectSettings, type SettingsReport } from '../../src/settings/settings';
import { settingNames } from '../../src/settings/settingsSchema';
import { html } from '../../src/web/html';
import { openConfigurationPage } from '../support/configurationPage';
import { useTemporaryDirectory } from '../support/temporaryDirectory';
import { follow } from './slips/follow';
import { own, slips, type Slip } from './slips/slips';

const good = ['jira_oauth2_client_id', 'jira_oauth2_client_secret', 'jira_oauth2_scope'].map(
  (name) => `${name} = ${own[name]}`,
);
const nameOf = (line: string) => line.split('=', 1).join('').trim();

const another = 65_534;
const isRoot = process.getuid?.() === 0;

/** Root may read everything: somebody else takes its place, without whom a file is nobody's to read. */
function asAnother<T>(run: () => T): T {
  if (isRoot) process.seteuid?.(another);
  try {
    return run();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

function handOver(file: string): void {
  if (isRoot) chownSync(file, another, another);
  else chmodSync(file, 0o600);
}

/** The good lines with those of a slip in their places, from line 7 on as in a file that has a beginning. */
function linesOf({ lines }: Slip): string[] {
  const all = lines.join(' ');
  const kept = good.filter((line) => !all.includes(nameOf(line)));
  return [...kept, ...Array.from({ length: 6 - kept.length }, () => '#'), ...lines];
}

describe('what is written wrongly', () => {
  const directory = useTemporaryDirectory();
  const file = () => join(directory(), 'kbot.conf');

  function inFile(lines: readonly string[]): SettingsReport {
    writeFileSync(file(), lines.join('\n'));
    return inspectSettings({ env: {}, file: file() });
  }
  function inEnvironment(lines: readonly string[]): SettingsReport {
    rmSync(file(), { force: true });
    const entries = lines
      .filter((line) => /^[^#]/.test(line))
      .map((line): [string, string] => [nameOf(line), line.slice(line.indexOf('=') + 1)]);
    return inspectSettings({ env: Object.fromEntries(entries), file: file() });
  }
  const messagesOf = ({ faults, warnings }: SettingsReport) => [...faults, ...warnings].map(({ message }) => message);

  /** Does what is said until nothing is said any more. Each time it has to become less. */
  function mended(read: (lines: readonly string[]) => SettingsReport, wrong: readonly string[]): void {
    let lines = [...wrong];
    let said = messagesOf(read(lines));
    while (said.length > 0) {
      const [first = ''] = said;
      lines = follow(first, lines);
      const after = messagesOf(read(lines));
      expect(after, `after "${first}"`).not.to.include(first);
      expect(after.length, `after "${first}": ${after.join(' ')}`).to.be.at.most(said.length);
      said = after;
    }
  }

  for (const slip of slips) {
    const { name, says, env, form, isWarning = false } = slip;

    it(`${name}: is named in the file, and the advice mends it`, () => {
      const { faults, warnings } = inFile(linesOf(slip));
      const found = isWarning ? warnings : faults;
      expect(found.map(({ message }) => message)).to.satisfy((all: string[]) => all.some((one) => says.test(one)));
      for (const message of messagesOf(inFile(linesOf(slip)))) expect(message).not.to.match(/emulator-secret|ATOA|8Q~/);
      mended(inFile, linesOf(slip));
    });

    it(`${name}: is found by the doctor, and by the page's checks in the same words`, async () => {
      const conf = linesOf(slip).join('\n');
      writeFileSync(file(), conf);
      const context = createContext({ env: {}, file: file(), directory: directory() });
      const results = await runChecks(
        context,
        checks.filter(({ id }) => id === 'settings'),
      );
      const [found] = results.map(toEnglish).filter(({ message }) => says.test(message));
      expect(found?.status).to.equal(isWarning ? 'warning' : 'problem');

      const sections = [createChecksSection(async () => results)];
      const page = await openConfigurationPage({ directory: directory(), conf, sections });
      const cookie = await page.logIn();
      await page.submit(cookie, '/configuration/checks/run');
      const { text } = await page.ask('/configuration/checks/', { headers: { cookie } });
      await page.close();
      expect(text).to.contain(html`${found?.message ?? 'nothing was found'}`.markup);
    });

    if (env !== 'not there') {
      const upper = (line: string) => `${nameOf(line).toUpperCase()}${line.slice(line.indexOf('='))}`;
      const lines = env
        ? [...good.map(upper), ...env]
        : linesOf(slip).map((line) => (line === '#' ? line : upper(line)));

      it(`${name}: is named in the environment, and the advice mends it`, () => {
        const said = messagesOf(inEnvironment(lines));
        expect(said).to.satisfy((all: string[]) => all.some((one) => new RegExp(says, 'i').test(one)));
        mended(inEnvironment, lines);
      });
    }

    if (form) {
      it(`${name}: is not taken by the page`, async () => {
        const page = await openConfigurationPage({ directory: directory(), conf: '# empty\n' });
        const [section, action, fields] = form;
        const cookie = await page.logIn();
        await page.submit(cookie, `/configuration/${section}/${action}`, fields);
        const { text } = await page.ask(`/configuration/${section}/`, { headers: { cookie } });
        await page.close();
        const [notice = ''] = /<div class="notice bad".*?<\/div>/s.exec(text) ?? [];
        const rule = says.source.replace(/^\^\w+ \.\*/, '').replace(/\\\.\$$/, '');
        expect(notice.replaceAll('&quot;', '"')).to.match(new RegExp(rule, 's'));
        expect(page.settingsText()).to.equal('# empty\n');
      });
    }
  }

  it('is a name one slip away from any setting’s', () => {
    for (const name of settingNames) {
      const middle = Math.floor(name.length / 2);
      const swapped = `${name.slice(0, middle - 1)}${name[middle]}${name[middle - 1]}${name.slice(middle + 1)}`;
      const written = [swapped, name.replaceAll('_', '-'), name.toUpperCase(), ` "${name}" `];
      if (name.length >= 8)
        written.push(name.slice(0, middle) + name.slice(middle + 1), `${name}s`, `${name.slice(0, -1)}x`);
      for (const one of written.filter((each) => each !== name)) {
        const [said = ''] = messagesOf(inFile([`${one} = x`]));
        expect(said, one).to.match(new RegExp(`did you mean ${name}\\?$|^${name} .*stand alone`));
      }
    }
  });

  it('is a file that is UTF-16, and one whose name ends in .txt: the advice mends them', () => {
    const text = good.join('\n');
    writeFileSync(file(), Buffer.from(`\uFEFF${text}`, 'utf16le'));
    const read = () => messagesOf(inspectSettings({ env: {}, file: file() }));
    expect(read().join()).to.match(/is UTF-16: save it as UTF-8/);
    writeFileSync(file(), text);
    expect(read()).to.deep.equal([]);

    renameSync(file(), `${file()}.txt`);
    expect(read().join()).to.match(/kbot\.conf is not there, but .*kbot\.conf\.txt is: rename it/);
    renameSync(`${file()}.txt`, file());
    expect([existsSync(file()), read()]).to.deep.equal([true, []]);
  });

  it('is a file that nobody reads, where the one that is read is not there: the advice mends it', () => {
    const conf = join(directory(), 'conf', 'kbot.conf');
    mkdirSync(join(directory(), 'conf'));
    const read = (env = {}) => messagesOf(inspectSettings({ env, file: conf }));
    for (const [name, text] of [
      ['kbot.conf', good.join('\n')],
      ['conf/kbot.conf.example', good.join('\n')],
      ['.env', good.join('\n').toUpperCase()],
    ] as const) {
      const there = join(directory(), name);
      writeFileSync(there, text);
      expect(read(), name).to.deep.equal([
        `The settings file ${conf} is not there, but ${there} has a client id: move it there.`,
      ]);
      // Whoever gives it in the environment needs no file.
      expect(read({ JIRA_OAUTH2_CLIENT_ID: 'a', JIRA_OAUTH2_CLIENT_SECRET: 'b' })).to.deep.equal([]);
      renameSync(there, conf);
      expect(read().join()).not.to.contain('is not there');
      rmSync(conf);
    }
    // Somebody else's.
    mkdirSync(join(directory(), '.env'));
    expect(read()).to.deep.equal([]);
    // As it comes.
    writeFileSync(`${conf}.example`, readFileSync('conf/kbot.conf.example'));
    expect(read()).to.deep.equal([]);
  });

  it('is a file for a secret with nothing in it', () => {
    writeFileSync(file(), `jira_oauth2_client_id = ${own['jira_oauth2_client_id']}`);
    writeFileSync(join(directory(), 'secret'), '\n');
    const env = { JIRA_OAUTH2_CLIENT_SECRET_FILE: join(directory(), 'secret') };
    expect(messagesOf(inspectSettings({ env, file: file() }))[0]).to.equal(
      'jira_oauth2_client_secret (environment variable JIRA_OAUTH2_CLIENT_SECRET_FILE): the file it names is empty.',
    );
  });

  it('is a file for a secret that is not there, or UTF-16: the advice mends it', () => {
    writeFileSync(file(), `jira_oauth2_client_id = ${own['jira_oauth2_client_id']}`);
    const secret = join(directory(), 'secret');
    const read = () =>
      messagesOf(inspectSettings({ env: { JIRA_OAUTH2_CLIENT_SECRET_FILE: secret }, file: file() }))[0];
    const place = 'jira_oauth2_client_secret (environment variable JIRA_OAUTH2_CLIENT_SECRET_FILE)';
    expect(read()).to.equal(`${place}: the file it names is not there.`);
    writeFileSync(secret, Buffer.from('\uFEFFemulator-secret\r\n', 'utf16le'));
    expect(read()).to.equal(`${place}: the file it names is UTF-16: save it as UTF-8.`);
    writeFileSync(secret, '\uFEFFemulator-secret\r\n');
    expect(read()).to.equal(undefined);
  });

  it('is a file that the assistant’s user may not read: the advice mends it', () => {
    const secret = join(directory(), 'secret');
    const nobodys = { mode: isRoot ? 0o600 : 0 };
    writeFileSync(secret, '', nobodys);
    writeFileSync(file(), good.join('\n'), nobodys);
    chmodSync(directory(), 0o755);
    const read = (env: Readonly<Record<string, string>>) =>
      asAnother(() => messagesOf(inspectSettings({ env: { KBOT_CONF: file(), ...env } })));
    const theirs = 'cannot be read by this user: make it readable for the user that the assistant runs as.';
    expect(read({})).to.deep.equal([`The settings file ${file()} ${theirs}`]);
    handOver(file());
    expect(read({})).to.deep.equal([]);
    const env = { ENCRYPTION_KEYS_FILE: secret };
    expect(read(env)).to.deep.equal([
      `encryption_keys (environment variable ENCRYPTION_KEYS_FILE): the file it names ${theirs}`,
    ]);
    handOver(secret);
    writeFileSync(secret, own['encryption_keys'] ?? '');
    expect(read(env)).to.deep.equal([]);
  });

  it('is no name without a value that has one elsewhere', () => {
    const product = join(directory(), 'product.conf');
    const empty = ['jira_oauth2_client_id =', 'jira_oauth2_client_secret ='];
    writeFileSync(file(), empty.join('\n'));
    const env = { JIRA_OAUTH2_CLIENT_ID: 'a', JIRA_OAUTH2_CLIENT_SECRET: 'b' };
    expect(messagesOf(inspectSettings({ env, file: file() }))).to.deep.equal([]);
    writeFileSync(product, good.join('\n'));
    for (const files of [
      [product, file()],
      [file(), product],
    ])
      expect(messagesOf(inspectSettings({ env: { KBOT_CONF: files.join(':') } }))).to.deep.equal([]);
    writeFileSync(file(), [...empty, ...good].join('\n'));
    expect(messagesOf(inspectSettings({ env: {}, file: file() }))).to.deep.equal([]);
  });

  it('is a slip in the name of KBOT_CONF: the advice mends it', () => {
    for (const name of ['KBOT_CONFIG', 'KBOT_CON', 'kbot_conf', 'KBOT_CONF_FILE', 'KBOTCONF']) {
      expect(messagesOf(inspectSettings({ env: { [name]: file() }, file: file() })), name).to.deep.equal([
        `${name} (environment variable) is not a setting: did you mean KBOT_CONF?`,
      ]);
    }
    writeFileSync(file(), good.join('\n'));
    expect(messagesOf(inspectSettings({ env: { KBOT_CONF: file() } }))).to.deep.equal([]);
    expect(messagesOf(inspectSettings({ env: { KBOT_HOME: '/opt/kbot' } }))).to.deep.equal([]);
  });

  it('is an old variable that hides what the file says', () => {
    writeFileSync(file(), good.join('\n'));
    const read = (env: Readonly<Record<string, string>>) => inspectSettings({ env, file: file() });
    const stale = read({ JIRA_OAUTH2_CLIENT_ID: 'hunter2' });
    expect([stale.faults.length, ...messagesOf(stale)]).to.deep.equal([
      0,
      `jira_oauth2_client_id (environment variable JIRA_OAUTH2_CLIENT_ID) hides another value (${file()}, line 1): remove the outdated one.`,
    ]);
    expect(messagesOf(read({}))).to.deep.equal([]);
    expect(messagesOf(read({ JIRA_OAUTH2_CLIENT_ID: own['jira_oauth2_client_id'] ?? '' }))).to.deep.equal([]);
    expect(messagesOf(read({ MICROSOFTAPPID: 'old', MicrosoftAppId: 'new' }))).to.deep.equal([
      'MicrosoftAppId (environment variable MicrosoftAppId) hides another value (environment variable MICROSOFTAPPID): remove the outdated one.',
    ]);
    expect(messagesOf(read({ MICROSOFTAPPID: 'same', MicrosoftAppId: 'same' }))).to.deep.equal([]);
  });

  it('is a file below ~, which nothing makes a directory of', () => {
    const { faults } = inspectSettings({ env: { KBOT_CONF: '~/kbot.conf' } });
    expect(faults.map(({ message }) => message)).to.deep.equal([
      'The settings file ~/kbot.conf is not there: write its full path in KBOT_CONF, without the ~.',
    ]);
  });
});
