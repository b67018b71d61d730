import { lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { parseKbotConf } from '../../src/settings/kbotConf';
import { withValues, writeKbotConf } from '../../src/settings/writeKbotConf';
import { useTemporaryDirectory } from '../support/temporaryDirectory';

const names = { id: 'jira_oauth2_client_id', secret: 'jira_oauth2_client_secret' } as const;
const values = { [names.id]: 'new-id', [names.secret]: 'new=secret, with: marks' };

describe('the text of a settings file', () => {
  const old = `# Kbot configuration file

# jira_oauth2_client_id = in a comment
#jira_oauth2_client_id = in another
jira_oauth2_client_id=old
  jira_oauth2_client_secret  =  old=secret
snow_sys_class_name_to_page = a:b, c:d, *:e
#port = 1
a line without any
`;

  it('keeps comments, unknown lines and order, and changes the values alone', () => {
    expect(withValues(old, values)).to.equal(
      old
        .replace('jira_oauth2_client_id=old', 'jira_oauth2_client_id = new-id')
        .replace('  jira_oauth2_client_secret  =  old=secret', 'jira_oauth2_client_secret = new=secret, with: marks'),
    );
  });

  it('leaves no older value where a name stands twice', () => {
    const text = withValues('jira_oauth2_client_id = one\nport = 2\njira_oauth2_client_id = two\n', {
      [names.id]: 'x',
    });
    expect(text).to.equal('jira_oauth2_client_id = x\nport = 2\njira_oauth2_client_id = x\n');
  });

  it('takes the place of no device: whoever may would take it from the whole machine', () => {
    // Somebody else takes root's place, so that it outlives this test.
    const isRoot = process.getuid?.() === 0;
    if (isRoot) process.seteuid?.(65_534);
    try {
      expect(() => writeKbotConf('/dev/null', { a: '1' })).to.throw('/dev/null is a pipe, a device or a socket.');
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
  });

  it('puts at the end what is not there', () => {
    expect(withValues('', { a: '1' })).to.equal('a = 1\n');
    expect(withValues('\uFEFFa = 1\r\nb = 2\r\na = 3', { a: '', c: '' })).to.equal('\uFEFFb = 2\r\n');
    expect(withValues('b = 2', { a: '1' })).to.equal('b = 2\na = 1\n');
    expect(withValues('# a = 2\n', { a: '1', c: '3' })).to.equal('# a = 2\na = 1\nc = 3\n');
  });

  it('keeps the line ends and the mark of the encoding', () => {
    expect(withValues('\uFEFFa = 0\r\nb = 2\r\n', { a: '1', c: '3' })).to.equal('\uFEFFa = 1\r\nb = 2\r\nc = 3\r\n');
    expect(withValues('a = 0\rb = 2', { b: '1' })).to.equal('a = 0\rb = 1');
  });

  it('is read again as it was meant', () => {
    for (const value of ['a=b', '#x', 'a # b', '"quoted"', '$& $1 \\n', 'é:ü, *']) {
      const found = parseKbotConf(withValues(old, { [names.secret]: value })).filter(
        ({ name }) => name === names.secret,
      );
      expect(found.map((line) => line.value)).to.deep.equal([value]);
    }
  });

  it('has a name where it is read, and nowhere else', () => {
    const lines = [
      'a',
      'a =',
      'a = 0',
      ' a\t= 0',
      '\u00a0a = 0',
      '\uFEFFa = 0',
      'a = #',
      'a=b=c',
      'ab = 0',
      '= a',
      'A = 0',
    ];
    for (const line of [...lines, '#a = 0', '# a = 0', ' #a = 0', '\uFEFF#a = 0', '#', ' ', '']) {
      const isRead = parseKbotConf(line).some(({ name }) => name === 'a');
      const changed = line.startsWith('\uFEFF') ? '\uFEFFa = 1\n' : 'a = 1\n';
      expect(withValues(`${line}\n`, { a: '1' }), JSON.stringify(line)).to.equal(isRead ? changed : `${line}\na = 1\n`);
    }
  });

  it('takes no value that would become more than one line', () => {
    for (const value of ['a\nb = c', 'a\rb', ' a', 'a ', 'a\u0085b', '\0'])
      expect(() => withValues(old, { [names.id]: value }), JSON.stringify(value)).to.throw(TypeError);
  });
});

describe('the settings file', () => {
  const directory = useTemporaryDirectory();
  const modeOf = (file: string) => statSync(file).mode & 0o777;

  it('is its owner’s alone afterwards, with what was there before beside it', () => {
    const file = join(directory(), 'kbot.conf');
    writeFileSync(file, '# mine\nport = 1\n', { mode: 0o644 });
    writeKbotConf(file, values);
    expect(readFileSync(file, 'utf8')).to.match(/^# mine\nport = 1\njira_oauth2_client_id = new-id\n/);
    expect(readFileSync(`${file}.bak`, 'utf8')).to.equal('# mine\nport = 1\n');
    expect([modeOf(file), modeOf(`${file}.bak`)]).to.deep.equal([0o600, 0o600]);
    expect(readdirSync(directory()), 'nothing else is left').to.have.members(['kbot.conf', 'kbot.conf.bak']);
  });

  it('is made where there is none, with its folder', () => {
    const file = join(directory(), 'conf', 'kbot.conf');
    writeKbotConf(file, { port: '1' });
    expect(readFileSync(file, 'utf8')).to.equal('port = 1\n');
    expect(modeOf(file)).to.equal(0o600);
    expect(readdirSync(join(directory(), 'conf'))).to.deep.equal(['kbot.conf']);
  });

  it('is written where a link leads, and the link stays', () => {
    const [file, link] = [join(directory(), 'real.conf'), join(directory(), 'kbot.conf')];
    writeFileSync(file, 'port = 1\n');
    symlinkSync(file, link);
    writeKbotConf(link, { port: '2' });
    expect(readFileSync(file, 'utf8')).to.equal('port = 2\n');
    expect(lstatSync(link).isSymbolicLink()).to.equal(true);
  });

  it('leaves nothing behind when it cannot be written', () => {
    const file = join(directory(), 'kbot.conf');
    mkdirSync(file);
    expect(() => writeKbotConf(file, values)).to.throw(/is a directory/);
    expect(readdirSync(directory())).to.deep.equal(['kbot.conf']);

    const other = join(directory(), 'other.conf');
    writeFileSync(other, 'port = 1\n');
    mkdirSync(`${other}.bak`);
    expect(() => writeKbotConf(other, values)).to.throw();
    expect(readFileSync(other, 'utf8')).to.equal('port = 1\n');
    expect(readdirSync(directory())).to.have.members(['kbot.conf', 'other.conf', 'other.conf.bak']);
  });
});
