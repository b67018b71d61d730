import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'chai';

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

describe('the documents', () => {
  for (const document of documents) {
    const text = readFileSync(document, 'utf8');

    it(`name files that are there: ${document}`, () => {
      const named = [...text.matchAll(/`((?:src|dialogs|test)(?:\/[\w.]+)+)`/g)].map(([, path = '']) => path);
      expect(named.filter((path) => !existsSync(path))).to.deep.equal([]);
    });

    it(`name tests by what is in them: ${document}`, () => {
      const named = [...text.matchAll(/`(test\/[\w./]+)`: (“[^”]+”(?:, “[^”]+”)*)/g)].flatMap(([, path = '', titles]) =>
        [...(titles ?? '').matchAll(/“([^”]+)”/g)].map(([, title = '']) => ({ path, title })),
      );
      expect(named.filter(({ path, title }) => !readFileSync(path, 'utf8').includes(title))).to.deep.equal([]);
    });

    it(`name commands that are there: ${document}`, () => {
      const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));
      const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
      expect(named.filter((name) => !Object.hasOwn(scripts, name))).to.deep.equal([]);
    });
  }

  it('lead whoever runs an installed package to what is packed', () => {
    const { files }: { files: readonly string[] } = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const document of ['README.md', 'docs/operate.md']) {
      const links = [...readFileSync(document, 'utf8').matchAll(/\]\(([^):#]+)[)#]/g)].map(([, link = '']) =>
        join(dirname(document), link),
      );
      const isPacked = (link: string) => link === 'LICENSE' || files.some((file) => `${link}/`.startsWith(`${file}/`));
      expect(
        links.filter((link) => link !== 'README.md' && !isPacked(link)),
        document,
      ).to.deep.equal([]);
    }
  });

  it('name the test of each defect', () => {
    const [, defects = ''] = readFileSync('docs/chat.md', 'utf8').split('## Defects');
    const rows = defects.split('\n').filter((row) => /^\| (?!-|defect )/.test(row));
    expect(rows).to.have.length(49);
    expect(rows.filter((row) => !/`test\/[\w./]+`: “/.test(row))).to.deep.equal([]);
  });

  it('show each item of OAuth by a test that is named', () => {
    const security = readFileSync('SECURITY.md', 'utf8');
    const rows = [...security.matchAll(/^\| (?:ASVS|RFC 9700|cross-user).*$/gm)].map(([row]) => row);
    expect(rows).to.have.length(17);
    expect(rows.filter((row) => !/`test\/[\w./]+`: “/.test(row))).to.deep.equal([]);
  });
});
