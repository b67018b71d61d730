import { createServer } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { HttpRequest, HttpResponse, type HttpResponseInit } from '@azure/functions';
import { expect } from 'chai';
import { startEmulator } from '../../src/emulator';
import { codeOn } from '../support/browserSignIn';
import { openChatWindow } from '../support/chatWindow';
import { useClosing } from '../support/closing';
import { startFakeChannel } from '../support/fakeChannel';
import { listening } from '../support/listening';

type Functions = Readonly<Record<string, { readonly handler: (request: HttpRequest) => Promise<HttpResponseInit> }>>;

describe('the example on Azure Functions', () => {
  const closing = useClosing();

  it('signs a person in, and does what was asked for, through the objects that Functions has', async () => {
    const emulator = await closing(startEmulator());
    let functions: Functions = {};
    // As the host does: a request becomes a HttpRequest, and what comes back a response.
    const host = createServer((request, response) => {
      const { method = '', url = '', headers } = request;
      const address = new URL(url, 'http://localhost');
      const { handler } = functions[address.pathname.replace(/^\/|\/$/g, '')] ?? {};
      void text(request).then(async (body) => {
        const given = { method, url: address.href, headers: headers as Record<string, string> };
        const answer = new HttpResponse(
          await handler?.(new HttpRequest(body ? { ...given, body: { string: body } } : given)),
        );
        const cookies = answer.cookies.map(({ name, value }) => `${name}=${value}; Path=/; Secure; HttpOnly`);
        response.writeHead(answer.status, { ...Object.fromEntries(answer.headers), 'set-cookie': cookies });
        response.end(await answer.text());
      });
    });
    const port = await listening(host);
    const botUrl = `http://127.0.0.1:${port}`;
    const environment = { ...process.env };
    Object.assign(process.env, {
      EMULATOR_URL: emulator.url,
      JIRA_OAUTH2_CLIENT_ID: emulator.clientId,
      JIRA_OAUTH2_CLIENT_SECRET: emulator.clientSecret,
      JIRA_OAUTH2_CALLBACK_URL: `${botUrl}/oauth2/jira/callback/`,
      ENCRYPTION_KEYS: `k:${Buffer.alloc(32, 1).toString('base64')}`,
    });
    const file = join(__dirname, '..', '..', '..', 'examples', 'functions.mjs');
    ({ functions } = (await import(pathToFileURL(file).href)) as { functions: Functions });
    process.env = environment;
    const channel = await closing(startFakeChannel({ botUrl }));
    const chat = openChatWindow(channel, emulator);

    const asked = await chat.say('hello');
    const told = channel.next(({ text: said = '' }) => said.includes('six-digit code'));
    const code = codeOn(await chat.consent(asked, 'Mia Krystof'));
    await told;
    await chat.say(code);

    expect(channel.lastText()).to.match(/You have [1-9]\d* open requests/);
    host.closeAllConnections();
    await new Promise((resolve) => host.close(resolve));
  });
});
