import { existsSync, readdirSync, readFileSync } from 'node:fs';
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

    it(`name commands that are there: ${document}`, () => {
      const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));
      const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
      expect(named.filter((name) => !Object.hasOwn(scripts, name))).to.deep.equal([]);
    });
  }
});
