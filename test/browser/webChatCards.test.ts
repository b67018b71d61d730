import { createServer, type Server } from 'node:http';
import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { proposals } from '../cards/proposals';
import type { Scene } from '../cards/scene';
import { tellStory } from '../cards/story';
import { startDirectLine, type DirectLine } from '../support/directLine';
import { startJiraChat } from '../support/jiraChat';
import { listening } from '../support/listening';
import { openWebChat } from '../support/webChat';
import { openChromiumForWebChat } from '../support/webChatBundle';
import { serveWebChat, type WebChatPage } from '../support/webChatPage';

describe('every card of the gallery in Web Chat', () => {
  let browser: Browser;
  let bot: Server;
  let directLine: DirectLine;
  let site: WebChatPage;
  let conversationId: string | undefined;
  let cards: readonly { readonly title: string; readonly card: Scene['shown'][number]['cards'][number] }[];

  before(async function () {
    browser = await openChromiumForWebChat(this);
    // Says nothing of its own: what stands in the chat comes from the gallery.
    bot = createServer((_request, response) => void response.end());
    directLine = await startDirectLine(`http://127.0.0.1:${await listening(bot)}`);
    const generateToken: DirectLine['generateToken'] = (userId) => {
      const made = directLine.generateToken(userId);
      // The browser asks for more than the page, and is given a conversation each time.
      conversationId ??= made.conversationId;
      return made;
    };
    site = await serveWebChat({ ...directLine, generateToken });
    const chapters = await tellStory((channelId) => startJiraChat(channelId === 'emulator' ? 'directline' : channelId));
    const scenes = [...chapters.flatMap((chapter) => chapter.scenes), ...(await proposals())];
    cards = scenes.flatMap(({ title, shown }) => shown.flatMap((one) => one.cards.map((card) => ({ title, card }))));
  });
  after(async () => {
    await browser?.close();
    await site?.close();
    await directLine?.close();
    bot?.close();
  });

  it('is one in which axe finds nothing, light and dark', async () => {
    expect(cards.length).to.be.greaterThan(70);
    const chat = await openWebChat(browser, site.url);
    const isReady = chat.page.waitForFunction(`document.querySelectorAll('${drawn}').length === ${cards.length}`);
    await chat.page.getByRole('textbox').waitFor();
    for (const { card } of cards)
      await fetch(`${directLine.url}/v3/conversations/${conversationId}/activities`, {
        method: 'POST',
        body: JSON.stringify({ type: 'message', from: { id: 'bot', name: 'Assistant' }, attachments: [card] }),
      });
    await isReady;
    expect(await chat.look('cards')).to.deep.equal([]);
  });
});

/** Hero cards are drawn as adaptive ones. */
const drawn = '.webchat__adaptive-card-renderer';
