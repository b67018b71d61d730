// A small bot that signs a person in, in Teams, over the emulator: bot.cjs express | express4 | fastify. Bundled it does the same.
const assert = require('node:assert/strict');
const { MemoryStorage, TestAdapter, ConversationState } = require('botbuilder');
const { DialogSet } = require('botbuilder-dialogs');
const { createAtlassianLogin, CreateRequestDialog } = require('botbuilder-atlassian');
const { startEmulator } = require('botbuilder-atlassian/emulator');

const start = '/oauth2/jira/chat/';
const callback = '/oauth2/jira/callback/';

function servedBy(app) {
  const server = app.listen(0, '127.0.0.1');
  return { server, route: (path, handler) => app.get(path, handler) };
}

/** Each way to serve the two routes; returns the server and how to add a route. */
const servers = {
  express: () => servedBy(require('express')()),
  express4: () => servedBy(require('express4')()),
  fastify() {
    const app = require('fastify')();
    const route = (path, handler) =>
      app.get(path, async (request, reply) => {
        reply.hijack();
        await handler(request.raw, reply.raw);
      });
    return { server: app.server, route, listen: () => app.listen({ port: 0, host: '127.0.0.1' }) };
  },
};

async function main(kind) {
  const emulator = await startEmulator();
  const { server, route, listen } = servers[kind]();
  const handlers = {};
  for (const path of [start, callback]) route(path, (request, response) => handlers[path](request, response));
  if (listen) await listen();
  else if (!server.listening) await new Promise((resolve) => server.once('listening', resolve));
  const base = `http://127.0.0.1:${server.address().port}`;

  const adapter = Object.assign(new TestAdapter(async () => {}), { continueConversationAsync: async () => {} });
  const jira = createAtlassianLogin({
    adapter,
    run: async () => {},
    appId: '',
    clientId: emulator.clientId,
    clientSecret: emulator.clientSecret,
    callbackUrl: `${base}${callback}`,
    storage: new MemoryStorage(),
    encryptionKeys: [{ kid: 'k', secret: new Uint8Array(32).fill(7) }],
    endpoints: { auth: emulator.url, api: emulator.url },
  });
  handlers[start] = jira.startRoute;
  handlers[callback] = jira.callbackRoute;
  const dialogs = new DialogSet(new ConversationState(new MemoryStorage()).createProperty('dialogs'));
  dialogs.add(jira.dialog('jiraLogin')).add(new CreateRequestDialog('createRequest', jira));

  /** One turn of the person in Teams. */
  async function turn(act) {
    let result;
    await adapter.processActivity(
      {
        type: 'message',
        text: 'log in',
        channelId: 'msteams',
        serviceUrl: 'https://smba.trafficmanager.net/emea/',
        from: { id: 'user-1', name: 'Mia' },
        recipient: { id: 'bot', name: 'Bot' },
        conversation: { id: 'conversation-1', conversationType: 'personal', tenantId: 't' },
        channelData: { tenant: { id: 't' } },
      },
      async (context) => void (result = await act(context)),
    );
    return result;
  }

  const begun = await turn((context) => jira.signIn.begin(context));
  const opened = await fetch(begun.link, { redirect: 'manual' });
  const consent = opened.headers.get('location');
  const [cookie] = opened.headers.get('set-cookie').split(';');
  const page = await (await fetch(consent)).text();
  const hidden = [...page.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g)].map(([, name, value]) => [
    name,
    value.replaceAll('&amp;', '&'),
  ]);
  const person = /name="person" value="([^"]+)"/.exec(page)[1];
  const decided = await fetch(`${emulator.url}/authorize`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams([...hidden, ['person', person], ['decision', 'accept']]),
  });
  const done = await fetch(decided.headers.get('location'), { headers: { cookie } });
  const html = await done.text();
  assert.equal(done.status, 200, html);
  assert.ok(html.includes('notifySuccess'), "the page has Microsoft's library for Teams");
  const code = /id="verification-code"[^>]*>([\d\s]+)</.exec(html)[1].replaceAll(/\D/g, '');
  assert.deepEqual(await turn((context) => jira.signIn.confirm(context, begun.flowId, code)), { kind: 'signedIn' });
  const { sites } = await turn((context) => jira.identity(context));
  await turn((context) => jira.chooseSite(context, sites[0].cloudId));
  const session = await turn((context) => jira.session(context));
  const { items } = await session.serviceDesk.myRequests();
  assert.ok(Array.isArray(items));
  assert.equal(String(session), '[redacted]');
  server.close();
  server.closeAllConnections();
  await emulator.close();
}

main(process.argv[2]).catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
