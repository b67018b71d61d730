import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { openChromium } from '../support/chromium';
import { picturesOf } from '../support/pictures';

const artifacts = 'artifacts';
const file = resolve(artifacts, 'cards-test.html');

/** What a column of the gallery holds. */
interface Column {
  readonly title: string;
  readonly isPhone: boolean;
  /** Widest of what is in it, in pixels. */
  readonly width: number;
  /** Cards and pages that show nothing. */
  readonly empty: number;
  readonly parts: number;
}

describe('the gallery of cards and pages', () => {
  let browser: Browser;
  let page: Page;
  let columns: readonly Column[];
  const asked: string[] = [];
  const errors: string[] = [];

  before(async function () {
    browser = await openChromium(this);
    mkdirSync(artifacts, { recursive: true });
    await promisify(execFile)(process.execPath, ['dist/test/cards/main.js', file]);
    page = await browser.newPage({ viewport: { width: 2200, height: 1200 } });
    page.on('request', (request) => asked.push(request.url()));
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(pathToFileURL(file).href);
    await page.waitForFunction("document.body.dataset.rendered && !document.querySelector('.page:not([data-loaded])')");
    columns = await page.evaluate(measure);
  });
  after(() => browser?.close());

  it('fetches nothing and fails nowhere', async () => {
    await picturesOf('cards').take(page, 'all', { fullPage: true });
    // The renderer's expression for it remembers where it stopped, and refuses every other good one.
    expect(errors.filter((message) => !/^Invalid value "\w\w" for property "lang"/.test(message))).to.deep.equal([]);
    expect(asked.filter((url) => !/^(file|data|about):/.test(url))).to.deep.equal([]);
  });

  it('shows something of every card and page', () => {
    expect(columns.length).to.be.greaterThan(400);
    expect(columns.filter(({ parts, empty }) => parts === 0 || empty > 0)).to.deep.equal([]);
  });

  it('has nothing that is wider than a phone', () => {
    expect(columns.filter(({ isPhone, width }) => isPhone && width > 390)).to.deep.equal([]);
  });
});

/** Runs in the browser. */
const measure = `[...document.querySelectorAll('.column')].map((column) => {
  const { left } = column.getBoundingClientRect();
  const within = (element) => element.tagName === 'IFRAME'
    ? element.contentDocument.documentElement.scrollWidth
    : element.getBoundingClientRect().right - left;
  const cards = [...column.querySelectorAll('.card, .bubble')];
  const pages = [...column.querySelectorAll('.page')];
  const isEmpty = (element) => element.innerText.trim() === '' || element.getBoundingClientRect().height < 20;
  return {
    title: column.parentElement.parentElement.querySelector('h3').textContent,
    isPhone: column.classList.contains('phone'),
    width: Math.max(...[column, ...column.querySelectorAll('*')].map(within)),
    parts: cards.length + pages.length,
    empty: cards.filter(isEmpty).length + pages.filter(({ contentDocument }) => isEmpty(contentDocument.body)).length,
  };
})`;
