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

/** Twice the usual beginnings, and a sentence, which loads the vocabulary. */
const said = ['hello', 'help', 'who am i', 'my screen flickers since Monday', 'log in', 'log in'];

/**
 * Runs a few turns on a throwaway assistant, which knows nobody and keeps nothing, over a channel on this machine, so that V8 has
 * compiled the code of a turn before somebody waits for it: the first one took seven times the processor time of later ones.
 * Throws whatever a start may throw.
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
