import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { openChromium } from '../support/chromium';
import { startHostileChat } from '../support/hostileNames';
import { tellStory } from '../cards/story';

const mark = '~!';
const hostile = '**b** _i_ [l](//a.de) <img src=x> `c` http://a.de';
const script = (name: string) => ({ content: readFileSync(require.resolve(name), 'utf8') });

describe('names with markup in them', () => {
  let browser: Browser;
  let page: Page;
  before(async function () {
    browser = await openChromium(this);
    page = await browser.newPage();
    await page.addScriptTag(script('adaptivecards/dist/adaptivecards.min.js'));
    await page.addScriptTag(script('markdown-it/browser'));
    await page.evaluate(renderer);
  });
  after(() => browser?.close());

  it('are text in every card, where the renderer has a markdown processor', async () => {
    expect(await page.evaluate(`markupOf(${JSON.stringify(sample)})`), 'the processor works').to.include('STRONG');
    const chapters = await tellStory((channelId) => startHostileChat(channelId, mark, hostile));
    const shown = chapters.flatMap(({ scenes }) =>
      scenes.flatMap(({ title, shown: messages }) => messages.map((message) => ({ title, ...message }))),
    );
    const cards = shown.flatMap(({ title, cards: all }) => all.map((card) => ({ title, ...card })));
    const adaptive = cards.filter(({ contentType }) => contentType.endsWith('.adaptive'));
    expect(adaptive.filter(({ content }) => JSON.stringify(content).includes(mark)).length).to.be.greaterThan(60);
    for (const { title, content } of adaptive) {
      expect(await page.evaluate(`markupOf(${JSON.stringify(content)})`), title).to.deep.equal([]);
      // Markdown to clients that do not know the card's version.
      const { fallbackText } = JSON.parse(JSON.stringify(content));
      const instead = { ...sample, body: [{ type: 'TextBlock', text: fallbackText }] };
      expect(await page.evaluate(`markupOf(${JSON.stringify(instead)})`), title).to.deep.equal([]);
    }
    // Other cards and messages with a format of their own have no such names.
    const others = cards.filter(({ contentType }) => !contentType.endsWith('.adaptive'));
    expect(JSON.stringify(others)).not.to.contain(mark);
  });
});

const sample = { type: 'AdaptiveCard', version: '1.4', body: [{ type: 'TextBlock', text: '**b**' }] };

/** Runs in the browser: the elements in a card that are made by markup. */
const renderer = `
const markdown = markdownit({ html: true, linkify: true });
markdown.linkify.set({ fuzzyLink: true });
AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown.render(text);
  result.didProcess = true;
};
const made = 'a, img, strong, b, em, i, code, pre, s, del, h1, h2, h3, h4, h5, h6, ul, ol, blockquote, hr, script, iframe';
window.markupOf = (content) => {
  const card = new AdaptiveCards.AdaptiveCard();
  card.parse(content);
  return [...card.render().querySelectorAll(made)].map(({ tagName }) => tagName);
};
`;
