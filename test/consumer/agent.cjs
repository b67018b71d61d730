// An agent on the Agents SDK, without botbuilder: it signs a person in over HTTP and then does what was asked for.
const assert = require('node:assert/strict');
const { createServer } = require('node:http');
const { text: textOf } = require('node:stream/consumers');
const { AgentApplication, authorizeJWT, CloudAdapter } = require('@microsoft/agents-hosting');
const { MyRequestsDialog, openStorage, SealedStorage } = require('botbuilder-atlassian');
const { createAtlassianLogin, createDialogHandler } = require('botbuilder-atlassian/agents');
const { startEmulator } = require('botbuilder-atlassian/emulator');
const { consent } = require('botbuilder-atlassian/testing');
const express = require('express');

assert.throws(() => require.resolve('botbuilder'), { code: 'MODULE_NOT_FOUND' });

async function main() {
  const emulator = await startEmulator();
  const sent = [];
  const channel = createServer((request, response) => {
    void textOf(request).then((body) => {
      if (request.method === 'POST') sent.push(JSON.parse(body));
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ id: String(sent.length) }));
    });
  });
  const app = express();
  const server = app.listen(0, '127.0.0.1');
  await Promise.all([
    new Promise((done) => channel.listen(0, '127.0.0.1', done)),
    new Promise((done) => server.once('listening', done)),
  ]);
  const base = `http://127.0.0.1:${server.address().port}`;

  const { storage } = openStorage('memory:');
  const encryptionKeys = [{ kid: 'k', secret: new Uint8Array(32).fill(7) }];
  const adapter = new CloudAdapter({});
  const agent = new AgentApplication({ adapter });
  const jira = createAtlassianLogin({
    agent,
    clientId: emulator.clientId,
    clientSecret: emulator.clientSecret,
    callbackUrl: `${base}/oauth2/jira/callback/`,
    endpoints: { auth: emulator.url, api: emulator.url },
    storage,
    encryptionKeys,
  });
  adapter.use(jira.guard);
  const list = createDialogHandler(new MyRequestsDialog('list', jira), new SealedStorage(storage, encryptionKeys));
  agent.onMessage('how many', (context) =>
    jira.ensureSignedIn(
      context,
      async (session) => void (await context.sendActivity(`Asked by ${(await session.profile()).name}`)),
    ),
  );
  agent.onActivity(['message', 'event', 'invoke'], list);
  app.post('/api/messages', express.json(), authorizeJWT({}), (request, response) =>
    adapter.process(request, response, (context) => agent.run(context)),
  );
  app.get('/oauth2/jira/chat/', jira.startRoute);
  app.get('/oauth2/jira/callback/', jira.callbackRoute);

  async function say(said) {
    const before = sent.length;
    const activity = {
      type: 'message',
      id: `message-${before}`,
      text: said,
      channelId: 'msteams',
      serviceUrl: `http://127.0.0.1:${channel.address().port}`,
      from: { id: 'user-1', name: 'Mia' },
      recipient: { id: 'bot', name: 'Agent' },
      conversation: { id: 'conversation-1', conversationType: 'personal', tenantId: 't' },
    };
    const body = JSON.stringify(activity);
    const answer = await fetch(`${base}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    assert.equal(answer.status, 200, await answer.text());
    return sent.slice(before);
  }

  const code = await consent(await say('how many'), 'Mia Krystof', jira);
  const done = (await say(code)).map(({ text }) => text);
  assert.ok(done.includes('Asked by Mia Krystof'), JSON.stringify(done));
  assert.match(JSON.stringify(await say('my requests')), /ITH-\d+/);
  for (const one of [server, channel]) {
    one.close();
    one.closeAllConnections();
  }
  await emulator.close();
}

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
