import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'chai';
import { checks } from '../../src/doctor/checks';
import { configurationLanguages } from '../../src/configuration/texts/configurationTexts';
import { english } from '../../src/configuration/texts/english';
import { say } from '../../src/doctor/findings';
import { findingIn } from '../../src/configuration/texts/findings/findingIn';
import { openConfigurationPage, type ConfigurationPage } from '../support/configurationPage';
import { useTemporaryDirectory } from '../support/temporaryDirectory';

/** Every text by its path, with numbers and with names; functions are given marks for what they take. */
function flat(part: unknown, count: number, path = ''): [string, string][] {
  if (typeof part === 'string') return [[path, part]];
  if (typeof part === 'function') {
    const marks = Array.from({ length: part.length }, (_, index) =>
      isNumber(path, index) ? count : isHtml(path) ? { markup: `‹${index}›` } : `‹${index}›`,
    );
    return flat(part(...marks), count, path);
  }
  if (typeof part !== 'object' || part === null) return [];
  if ('markup' in part) return [[path, String(part.markup)]];
  return Object.entries(part).flatMap(([name, inside]) => flat(inside, count, path === '' ? name : `${path}.${name}`));
}

function isNumber(path: string, index: number): boolean {
  if (path.endsWith('signedOut')) return index === 1;
  if (path.endsWith('registeredSoFar')) return index < 2;
  return /tryAgain|forbidden|unavailable|applications\.logIn|longName|tooMany|users\.(counts|page)|areRegistered|newest|toMend|Unchecked$/.test(
    path,
  );
}

const isHtml = (path: string) =>
  /openAt|isNot|whereNote|credentials\.saved|formerKept|secretNote|atOther|tryIt\.userName|knownBy/.test(path);

/** What is put in, the tags, and what stands in `code`; the console's own words as they are in the console. */
const marksIn = (text: string) =>
  (
    text.match(/‹\w›|\b37\b|<code>[^<]*|<strong>[^<]*|<em>[^<]*|href="[^"]*"|jira_\w+|HTTP|\b(?:read:[\w-]+)/g) ?? []
  ).toSorted();

const keywords =
  /\b(?:as|async|await|case|const|default|else|export|extends|function|if|in|instanceof|interface|let|new|of|readonly|return|typeof|type|void)\b/g;

/** What is spelled in a file of the page: two words side by side, which code does not have, and what is between two tags. */
function wordsIn(file: string): string[] {
  const code = readFileSync(`src/configuration/${file}`, 'utf8')
    .replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '')
    .replace(/^(?:import|export) [^;]* from .*$/gm, '')
    // Runs in the browser.
    .replace(/const (?:copyScript|typedScript) = `.*`;/s, '')
    .replace(/Promise<|Readonly<|Record<|Partial<|Exclude<|Extract<|Pick<|WeakMap<|Map</g, '');
  const inTags = code.match(/>[^<>;={}()]*[A-Za-z]{2,}[^<>;={}()]*<\/\w/g) ?? [];
  const bare = code
    .replace(/<\/?[a-z][^<>]*>/g, '|')
    .replace(/\b(?:class|id|name)="[^"]*"/g, '|')
    .replace(keywords, '|');
  return [...inTags, ...(bare.match(/[A-Za-z]{2,} [a-z]{2,}\b[^\n]*/g) ?? [])];
}

describe('the languages of the configuration page', () => {
  const directory = useTemporaryDirectory();

  it('are those of the chat', () => {
    expect([...configurationLanguages.keys()]).to.deep.equal(['en', 'de', 'fr', 'es', 'ja', 'ar']);
  });

  for (const texts of configurationLanguages.values()) {
    it(`say the same things, and of the same: ${texts.language}`, () => {
      for (const count of [37, 1]) {
        const here = flat(texts, count);
        const there = new Map(flat(english, count));
        expect(here.map(([path]) => path).toSorted()).to.deep.equal([...there.keys()].toSorted());
        for (const [path, text] of here) {
          // English is not told that what is found is in English.
          if (path !== 'gap') expect(text.trim(), path).not.to.equal('');
          expect(marksIn(text), path).to.deep.equal(marksIn(there.get(path) ?? ''));
          expect(text, path).not.to.match(/undefined|\[object|\n\s*\n/);
        }
      }
    });
  }

  it('leave no sentence of English in another', () => {
    const same = /languages?$|locale|isRightToLeft|^shell\.configuration|columns|acts|applications\.(title|name)$/;
    for (const texts of [...configurationLanguages.values()].slice(1)) {
      const there = new Map(flat(english, 37));
      const kept = flat(texts, 37).filter(([path, text]) => text === there.get(path) && !same.test(path));
      expect(
        kept.filter(([, text]) => / \w+ /.test(text)),
        texts.language,
      ).to.deep.equal([]);
    }
  });

  it('call every check of the doctor by a name, the English ones by its own', () => {
    const own = Object.fromEntries(checks.map(({ id, title }) => [id, title]));
    expect(english.checks.titles).to.deep.equal(own);
  });

  it('have all sentences: none is spelled in the code of the page', () => {
    const files = readdirSync('src/configuration', { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.ts') && !/^texts\/|pageStyle/.test(file),
    );
    expect(files.length).to.be.greaterThan(20);
    const spelled = files.flatMap((file) => wordsIn(file).map((text) => `${file}: ${text}`));
    // For the terminal and the log; and what goes before a fault of the settings, which is in English.
    const elsewhere = /set the assistant up|the same at|configuration_password|works once|: test sign-|: It $/;
    expect(spelled.filter((text) => !elsewhere.test(text))).to.deep.equal([]);
  });

  describe('in a browser', () => {
    let page: ConfigurationPage;
    beforeEach(async () => {
      page = await openConfigurationPage({ directory: directory(), conf: 'port = nonsense\n' });
    });
    afterEach(() => page.close());

    it('are that of the setting where it names none of them', async () => {
      writeFileSync(page.file, 'default_language = fr\n');
      expect((await page.ask('/configuration/')).text).to.contain('<html lang="fr">');
      expect((await page.ask('/configuration/', { headers: { 'accept-language': 'sw, *' } })).text).to.contain(
        'lang="fr"',
      );
      expect((await page.ask('/configuration/', { headers: { 'accept-language': 'de' } })).text).to.contain(
        'lang="de"',
      );
    });

    for (const texts of configurationLanguages.values()) {
      it(`are chosen from those that it likes, from the log-in to a notice: ${texts.language}`, async () => {
        const headers = { 'accept-language': `xx, ${texts.language}-XX;q=0.8, en;q=0.1` };
        const html = `<html lang="${texts.language}"${texts.isRightToLeft ? ' dir="rtl"' : ''}>`;
        expect((await page.ask('/configuration/', { headers })).text)
          .to.contain(html)
          .and.to.contain(`<h1>${texts.logIn.title}</h1>`);
        const cookie = await page.logIn();
        const look = async (path: string) =>
          (await page.ask(`/configuration/${path}`, { headers: { ...headers, cookie } })).text;
        for (const { title } of [texts.permissions, texts.callback, texts.credentials, texts.tryIt])
          expect(await look('')).to.contain(`>${title}</a>`);
        expect(await look('permissions/'))
          .to.contain(html)
          .and.to.contain(`<h2>${texts.permissions.toTick}</h2>`)
          .and.to.contain(`${texts.gap}${texts.permissions.nobodyYet}`)
          .and.not.match(/。 +[^\s<]/);
        await page.submit(cookie, '/configuration/callback-url/change', { address: 'http://bot.example.com' }, headers);
        expect(await look('callback-url/'))
          .to.contain(`<strong>${texts.callback.notUsable}</strong>`)
          .and.to.contain(findingIn(texts, say('itFault', { fault: say('mustBeginWithHttps') })));
      });
    }
  });
});
