import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { languages } from '../../dialogs/texts/knownLanguages';
import { configurationPages } from '../cards/configurationPages';
import { galleryOf, type Chapter } from '../cards/gallery';
import { noting, repeating, type Move } from '../cards/otherLanguage';
import { signInPages } from '../cards/pages';
import type { Scene } from '../cards/scene';
import { tellStory } from '../cards/story';
import { openChromium } from '../support/chromium';
import { startJiraChat } from '../support/jiraChat';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const phone = { width: 390, height: 844 };
const coloursLookedAt: Readonly<Record<string, readonly ('light' | 'dark')[]>> = {
  en: ['light', 'dark'],
  ar: ['light'],
};

/** In English, and what was done for it. */
async function tellInEnglish(): Promise<{ chapters: Chapter<Scene>[]; moves: readonly Move[][] }> {
  const moves: Move[][] = [];
  const chapters = await tellStory(async (channelId) => {
    const ofChapter: Move[] = [];
    moves.push(ofChapter);
    return noting(await startJiraChat(channelId), ofChapter);
  });
  return { chapters, moves };
}

async function tellAgain(locale: string, moves: readonly Move[][]): Promise<Chapter<Scene>[]> {
  const left = moves.map((ofChapter) => [...ofChapter]);
  let chapter = 0;
  const start = async (channelId: string) =>
    repeating(await startJiraChat(channelId, { locale }), left[chapter++] ?? expect.fail('a chapter more'));
  const chapters = await tellStory(start, languages.get(locale)?.texts);
  expect(left.flat(), `${locale} does all that English does`).to.deep.equal([]);
  return chapters;
}

describe('in every language, on a phone', () => {
  let browser: Browser;
  let directory: string;
  before(async function () {
    browser = await openChromium(this);
    directory = mkdtempSync(join(tmpdir(), 'languages-'));
  });
  after(async () => {
    await browser?.close();
    if (directory) rmSync(directory, { recursive: true });
  });

  it('no card is cut, and what is said is there', async () => {
    const { chapters, moves } = await tellInEnglish();
    const file = join(directory, 'cards.html');
    const page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
    for (const language of languages.keys()) {
      const told = language === 'en' ? chapters : await tellAgain(language, moves);
      expect(told.flatMap(({ scenes }) => scenes).length, language).to.be.greaterThan(110);
      writeFileSync(file, galleryOf(told, [{ width: 'phone', theme: 'light' }]));
      await page.goto(pathToFileURL(file).href);
      await page.waitForFunction('document.body.dataset.rendered');
      expect(await page.evaluate(cutIn('.column')), language).to.deep.equal([]);
    }
    await page.close();
  });

  it('no page is cut, and axe finds nothing in any, from left to right and from right to left', async () => {
    const context = await browser.newContext({ viewport: phone });
    const page = await context.newPage();
    const findings: string[] = [];
    for (const language of languages.keys()) {
      const pages = [...(await signInPages(language)), ...(await configurationPages(language))];
      expect(pages.length).to.be.greaterThan(40);
      for (const { title, markup } of pages) {
        await page.setContent(markup);
        // Looked at in one go: there are 350.
        const { lang, text, cut, actions } = await page.evaluate<Seen>(seen);
        expect(lang, title).to.equal(language);
        // The markup is that of every language, and so are the colours.
        for (const colorScheme of coloursLookedAt[language] ?? []) {
          await page.emulateMedia({ colorScheme });
          // It outlives what the page shows, which is of one window.
          if (!(await page.evaluate<boolean>("'axe' in window"))) await page.evaluate(axe);
          const found = await page.evaluate<string[]>(violations);
          findings.push(...found.map((one) => `${language}, ${title}, ${colorScheme}: ${one}`));
        }
        if (actions > 1) findings.push(`${title}: more than one primary action`);
        const gap = /\(\s*\)|\s\.(?!\S)/.exec(text);
        if (gap) findings.push(`${language}, ${title}: nothing stands where something should, at ${String(gap.index)}`);
        findings.push(...cut.map((one) => `${language}, ${title}: ${one}`));
      }
    }
    await context.close();
    expect(findings).to.deep.equal([]);
  });
});

const violations = `axe.run(document, { resultTypes: ['violations'] }).then((found) => found.violations.flatMap(({ id, nodes }) =>
  nodes.map(({ html, failureSummary }) => id + ' at ' + html.slice(0, 200) + ' ' + failureSummary)))`;

/** Runs in the browser: what stands out of these, or is cut by what it stands in. */
const cutIn = (boundary: string) => `[...document.querySelectorAll('${boundary}')].flatMap((whole) => {
  const { left, right } = whole.getBoundingClientRect();
  return [...whole.querySelectorAll('*')].flatMap((element) => {
    const box = element.getBoundingClientRect();
    const isOutside = box.width > 1 && (box.right > right + 1 || box.left < left - 1);
    const isCut = !element.matches('input, select, textarea') && getComputedStyle(element).overflowX === 'hidden'
      && box.width > 1 && element.scrollWidth > element.clientWidth + 1;
    return isOutside || isCut ? [(isCut ? 'cut: ' : 'outside: ') + element.outerHTML.slice(0, 200)] : [];
  });
})`;

interface Seen {
  readonly lang: string;
  readonly text: string;
  readonly cut: readonly string[];
  /** As many primary ones. */
  readonly actions: number;
}

/** Runs in the browser. */
const seen = `({
  lang: document.documentElement.lang,
  text: document.body.innerText,
  cut: ${cutIn('body')},
  actions: [...document.querySelectorAll('main button:not(.second), main a.button')].filter((one) => one.checkVisibility()).length,
})`;
