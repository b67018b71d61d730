import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'chai';
import { galleryOf } from '../cards/gallery';
import { openPages } from '../cards/pages';
import { tellStory } from '../cards/story';
import { findChromium, launchChromium } from '../support/chromium';

const executable = findChromium();

describe('every card and page', () => {
  before(function () {
    if (executable !== undefined) return;
    process.stdout.write('    (Chromium is not installed: skipped)\n');
    this.skip();
  });

  it('is rendered by Microsoft’s renderer, and no wider than a phone', async function () {
    this.timeout(120_000);
    const [cards, pages] = await Promise.all([tellStory(), openPages()]);
    mkdirSync('artifacts', { recursive: true });
    const file = resolve('artifacts/cards.html');
    writeFileSync(file, galleryOf(cards, pages));
    const browser = await launchChromium(executable ?? '');
    try {
      const page = await browser.newPage({ viewport: { width: 2200, height: 1200 } });
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(pathToFileURL(file).href);
      const found = await page.$$eval('[data-card]', (places) =>
        places.map((place) => {
          const edge = place.getBoundingClientRect().right;
          const parts = [...place.querySelectorAll('*')];
          const isWide = parts.some((part) => part.getBoundingClientRect().right > edge + 1);
          return {
            title: place.closest('section')?.querySelector('h2')?.textContent ?? '',
            isEmpty: !place.textContent,
            isWide,
          };
        }),
      );
      expect(errors).to.deep.equal([]);
      expect(found).to.have.length(4 * cards.length);
      expect(found.filter(({ isEmpty }) => isEmpty)).to.deep.equal([]);
      expect(found.filter(({ isWide }) => isWide).map(({ title }) => title)).to.deep.equal([]);
      await page.screenshot({ path: 'artifacts/cards.png', fullPage: true });
    } finally {
      await browser.close();
    }
  });
});
