import { readFileSync } from 'node:fs';
import type { ShownPage } from './pages';
import type { ShownCard } from './story';

/** Runs in the page: Microsoft's renderer over each card, in light and dark; other cards by their title, text and buttons. */
const render = `
const fonts = 'Segoe UI, system-ui, sans-serif';
const colours = (text, subtle, accent, bad, good) => Object.fromEntries(
  [['default', text], ['accent', accent], ['attention', bad], ['good', good], ['warning', bad], ['dark', text], ['light', text]]
    .map(([name, color]) => [name, { default: color, subtle: name === 'default' ? subtle : color }]));
const hostConfig = (page, emphasis, colors) => (actionsOrientation) => new AdaptiveCards.HostConfig({
  fontFamily: fonts, supportsInteractivity: true,
  actions: { maxActions: 6, actionsOrientation, actionAlignment: 'left', buttonSpacing: 8 },
  containerStyles: { default: { backgroundColor: page, foregroundColors: colors }, emphasis: { backgroundColor: emphasis, foregroundColors: colors } },
});
const hosts = {
  light: hostConfig('#ffffff', '#f0f2f5', colours('#172b4d', '#505f79', '#0052cc', '#ae2e24', '#216e4e')),
  dark: hostConfig('#1c2733', '#26323f', colours('#e6edf7', '#a9b8cf', '#85b8ff', '#ff9c8f', '#7ee2b8')),
};
const cards = JSON.parse(document.getElementById('cards').textContent);
for (const place of document.querySelectorAll('[data-card]')) {
  const { contentType, content } = cards[Number(place.dataset.card)];
  if (contentType === 'application/vnd.microsoft.card.adaptive') {
    const card = new AdaptiveCards.AdaptiveCard();
    card.hostConfig = hosts[place.dataset.scheme](place.classList.contains('phone') ? 'vertical' : 'horizontal');
    card.parse(content);
    place.append(card.render());
  } else {
    const add = (tag, text) => { if (text) { const part = document.createElement(tag); part.textContent = text; place.append(part); } };
    add('h4', content.title); add('p', content.text);
    for (const { title } of content.buttons ?? []) add('button', title);
  }
}`;

const style = `
body { font: 15px/1.5 system-ui, sans-serif; margin: 1.5rem; background: #d5dae2; color: #172b4d; }
section { margin: 0 0 2rem; } h2 { font-size: 1rem; margin: 0 0 .5rem; }
.row { display: flex; flex-wrap: wrap; gap: 1rem; align-items: flex-start; }
[data-card] { width: 640px; border-radius: 8px; overflow: hidden; box-shadow: 0 1px 3px #0004; background: #fff; }
[data-card].phone { width: 390px; }
[data-scheme=dark] { background: #1c2733; color: #e6edf7; }
[data-card] > h4, [data-card] > p, [data-card] > button { margin: .6rem; }
.ac-pushButton { font: inherit; padding: 4px 12px; border: 1px solid #8590a2; border-radius: 4px; background: transparent; color: inherit; }
.ac-input { font: inherit; max-width: 100%; box-sizing: border-box; }
iframe { width: 640px; height: 560px; border: 0; border-radius: 8px; background: #fff; } iframe.phone { width: 390px; }`;

/** Every card and page as one HTML file that needs nothing else. */
export function galleryOf(cards: readonly ShownCard[], pages: readonly ShownPage[]): string {
  const library = readFileSync(require.resolve('adaptivecards/dist/adaptivecards.min.js'), 'utf8');
  const data = JSON.stringify(cards.map(({ attachment }) => attachment)).replaceAll('<', '\\u003c');
  const variants = ['light', 'dark'].flatMap((scheme) => ['wide', 'phone'].map((width) => ({ scheme, width })));
  const cardSections = cards.map(({ title }, index) => {
    const places = variants.map(
      ({ scheme, width }) => `<div data-card="${index}" data-scheme="${scheme}" class="${width}"></div>`,
    );
    return section(`${index + 1}. ${title}`, places);
  });
  const pageSections = pages.map(({ title, html }) =>
    section(
      title,
      ['wide', 'phone'].map(
        (width) => `<iframe sandbox class="${width}" title="${escape(title)}" srcdoc="${escape(html)}"></iframe>`,
      ),
    ),
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Cards and pages</title><style>${style}</style></head><body>
<h1>Cards</h1>${cardSections.join('')}<h1>Pages</h1>${pageSections.join('')}
<script type="application/json" id="cards">${data}</script>
<script>${library.replaceAll('</script', '<\\/script')}</script><script>${render}</script>
</body></html>
`;
}

function section(title: string, parts: readonly string[]): string {
  return `<section><h2>${escape(title)}</h2><div class="row">${parts.join('')}</div></section>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
