import { webChatFile } from './webChatBundle';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { DirectLine } from './directLine';
import { listening } from './listening';

/**
 * A web site that hosts the chat; calling `dress(true)` in its page makes it dark. `?assistant=ORIGIN` makes it take codes, `&opener`
 * opens links in a way that keeps it their opener. `/framed` at `localhost` is a page of another site with the chat in a frame.
 */
export interface WebChatPage {
  /** Without a trailing slash. */
  readonly url: string;
  close(): Promise<void>;
}

const dark = {
  backgroundColor: '#1c2733',
  subtle: '#a9b8cf',
  bubbleBackground: '#263445',
  bubbleTextColor: '#e6edf7',
  bubbleFromUserBackground: '#09326c',
  bubbleFromUserTextColor: '#e6edf7',
  sendBoxBackground: '#1c2733',
  sendBoxTextColor: '#e6edf7',
  sendBoxButtonColor: '#a9b8cf',
  sendBoxPlaceholderColor: '#a9b8cf',
  timestampColor: '#a9b8cf',
};
const page = (bundle: string, setUp: object) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>A page with a chat</title>
<style>html, body, #chat { height: 100%; margin: 0; } .dark .webchat__render-markdown a, .dark .webchat__fileContent__fileName { color: #85b8ff !important; } .dark .webchat__fileContent__downloadIcon { fill: #85b8ff !important; }</style></head>
<body><main id="chat"></main>
<script src="${bundle}"></script><script src="/chat/signIn.js"></script>
<script>
const { domain, token, conversationId, locale, dark } = ${JSON.stringify(setUp)};
const query = new URLSearchParams(location.search);
const directLine = WebChat.createDirectLine({ domain, token, conversationId });
if (query.has('assistant')) atlassianSignIn.takeCodes({ directLine, assistant: query.get('assistant') });
const openWithOpener = () => (next) => (action) =>
  query.has('opener') && action.cardAction.type === 'openUrl' ? void open(action.cardAction.value) : next(action);
const store = WebChat.createStore();
const chat = document.getElementById('chat');
// What is said before a conversation is there, Web Chat lets go without a word.
let disabled = true;
const unsubscribe = store.subscribe(() => {
  if (store.getState().connectivityStatus !== 'connected') return;
  disabled = false;
  unsubscribe();
  dress(false);
});
window.dress = (isDark) => {
  document.body.style.background = isDark ? dark.backgroundColor : '';
  document.body.classList.toggle('dark', isDark);
  WebChat.renderWebChat({ directLine, store, locale, disabled, cardActionMiddleware: openWithOpener, styleOptions: isDark ? dark : {} }, chat);
};
window.dress(false);
</script></body></html>`;

export async function serveWebChat(directLine: DirectLine): Promise<WebChatPage> {
  const script = readFileSync(webChatFile);
  const server = createServer(({ url = '' }, response) => {
    if (url === '/webchat.js') {
      response.setHeader('content-type', 'text/javascript').end(script);
      return;
    }
    const file = /^\/chat\/(signIn\.js|return\.html)$/.exec(url.split('?')[0] ?? '')?.[1];
    if (file !== undefined) {
      response.setHeader('content-type', file.endsWith('js') ? 'text/javascript' : 'text/html');
      response.end(readFileSync(join('webChat', file)));
      return;
    }
    if (url.startsWith('/framed?')) {
      const chat = `http://127.0.0.1:${port}/${url.slice('/framed'.length)}`.replaceAll('"', '');
      response
        .setHeader('content-type', 'text/html')
        .end(`<iframe title="Chat" width=800 height=700 src="${chat}"></iframe>`);
      return;
    }
    const locale = new URL(url, 'http://localhost').searchParams.get('locale') ?? 'en-US';
    const setUp = { domain: directLine.domain, ...directLine.generateToken(), locale, dark };
    response.setHeader('content-type', 'text/html').end(page('/webchat.js', setUp));
  });
  const port = await listening(server);
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
