/** Fills the columns: cards by the renderer, hero cards as titles with buttons, pages in frames. Runs in the browser. */
export const galleryScript = `
const { scenes, hostConfigs } = JSON.parse(document.getElementById('data').textContent);

function element(tag, className, text = '') {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

function adaptive(content, theme) {
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(hostConfigs[theme]);
  card.onExecuteAction = () => undefined;
  const context = new AdaptiveCards.SerializationContext();
  card.parse(content, context);
  // What the renderer does not know it leaves out without a word.
  for (let event = 0; event < context.eventCount; event += 1) reportError(new Error(context.getEventAt(event).message));
  return card.render();
}

function simple({ title = '', text = '', buttons = [] }) {
  const card = element('div', 'simple');
  card.dir = 'auto';
  card.append(element('strong', '', title), element('p', '', text));
  for (const { title: name } of buttons) card.append(element('button', 'ac-pushButton', name));
  return card;
}

function shownIn(column, { inPlace, text, cards, suggested }, theme) {
  if (inPlace) column.append(element('p', 'note', 'in the place of the card before'));
  if (text) {
    const bubble = element('p', 'bubble', text);
    bubble.dir = 'auto';
    column.append(bubble);
  }
  for (const { contentType, content } of cards) {
    const card = element('div', 'card');
    card.append(contentType.endsWith('adaptive') ? adaptive(content, theme) : simple(content));
    column.append(card);
  }
  if (suggested.length === 0) return;
  const row = element('p', 'suggested');
  row.dir = 'auto';
  row.append(...suggested.map((title) => element('button', 'ac-pushButton', title)));
  column.append(row);
}

/** A page goes by what the browser prefers, which is one thing for all frames. */
function inTheme(markup, theme) {
  return markup
    .replaceAll('(prefers-color-scheme: dark)', theme === 'dark' ? 'all' : 'not all')
    .replaceAll('color-scheme: light dark', 'color-scheme: ' + theme);
}

/** Same origin, so that its height is known; without scripts, forms and windows. */
function frame(markup, theme, title) {
  const made = element('iframe', 'page');
  made.sandbox = 'allow-same-origin';
  made.title = title;
  made.style.colorScheme = theme;
  made.addEventListener('load', () => {
    const { documentElement, body } = made.contentDocument;
    made.style.height = Math.max(documentElement.scrollHeight, body.scrollHeight) + 2 + 'px';
    made.dataset.loaded = 'true';
  });
  made.srcdoc = inTheme(markup, theme);
  return made;
}

AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  const plain = element('span', '', text);
  result.outputHtml = plain.innerHTML;
  result.didProcess = true;
};

for (const column of document.querySelectorAll('.column')) {
  const { title, shown, markup } = scenes[Number(column.dataset.scene)];
  const { theme } = column.dataset;
  if (markup !== undefined) column.append(frame(markup, theme, title));
  else for (const one of shown) shownIn(column, one, theme);
}
document.body.dataset.rendered = 'true';
`;
