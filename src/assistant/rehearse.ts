import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { temporaryEncryptionKeys } from '../records/embeddedEncryptionKeys';
import { readSettings } from '../settings/settings';
import { hasProxy } from '../platform/hasProxy';
import { rehearsalChannel } from '../platform/rehearsalChannel';
import { MemoryStorage } from '../storage/memoryStorage';
import { startAssistant } from './assistant';
import { createLogger } from './logger';

/** Twice what most begin with, and a sentence: the words that it may be of are read at the first. */
const said = ['hello', 'help', 'who am i', 'my screen flickers since Monday', 'log in', 'log in'];

/**
 * Has a few turns with an assistant of its own, which knows nobody and keeps nothing, over a channel on this machine, so that V8 has
 * compiled what a turn runs through before somebody waits for it: the first one took the processor seven times as long as later
 * ones. Throws what a start may throw.
 */
export async function rehearse(): Promise<void> {
  if (hasProxy()) return;
  const channel = createServer((incoming, response) => {
    incoming.resume().once('end', () => response.setHeader('content-type', 'application/json').end('{"id":"1"}'));
  }).listen(0, '127.0.0.1');
  await once(channel, 'listening');
  const serviceUrl = `http://127.0.0.1:${(channel.address() as AddressInfo).port}`;
  const assistant = await startAssistant({
    settings: {
      ...readSettings({ file: 'none', env: { PORT: '0', CONFIGURATION: 'off' } }),
      clientId: 'nobody',
      clientSecret: 'nothing',
    },
    storage: new MemoryStorage(),
    encryptionKeys: temporaryEncryptionKeys(),
    logger: createLogger('silent'),
  });
  try {
    for (const text of said) await say(assistant.url, serviceUrl, text);
  } finally {
    await assistant.close();
    channel.closeAllConnections();
    channel.close();
    await once(channel, 'close');
  }
}

async function say(url: string, serviceUrl: string, text: string): Promise<void> {
  const [from, recipient, conversation] = ['nobody', 'bot', 'none'].map((id) => ({ id }));
  const activity = { type: 'message', text, channelId: rehearsalChannel, serviceUrl, from, recipient, conversation };
  const options = { method: 'POST', headers: { 'content-type': 'application/json' }, agent: false };
  const sent = request(`${url}/api/messages`, options).end(JSON.stringify(activity));
  const [answer] = (await once(sent, 'response')) as [NodeJS.ReadableStream];
  await once(answer.resume(), 'end');
}
