import { randomUUID } from 'node:crypto';
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

/** The usual beginnings, and a sentence, which loads the vocabulary. */
const said = ['hello', 'help', 'who am i', 'my screen flickers since Monday'];
/** Beyond these, more of them save nothing measurable. */
const signIns = 20;

/**
 * Runs a few turns on a throwaway assistant, which knows nobody and keeps nothing, over a channel on this machine, so that V8 has
 * compiled the code of a turn before somebody waits for it: the first one took seven times the processor time of later ones.
 * Its lines are formatted as the assistant's are at this level of the log, and written nowhere. Throws whatever a start may throw.
 */
export async function rehearse(level: string): Promise<void> {
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
    logger: createLogger(level, { write: () => undefined }),
  });
  try {
    const beginnings = [...said, ...Array<string>(signIns).fill('log in')];
    // Each by somebody else at another service URL, as first turns are.
    for (const [person, text] of beginnings.entries()) await say(assistant.url, `${serviceUrl}/${person}`, text);
  } finally {
    await assistant.close();
    channel.closeAllConnections();
    channel.close();
    await once(channel, 'close');
  }
}

async function say(url: string, serviceUrl: string, text: string): Promise<void> {
  const [from, conversation] = [randomUUID(), randomUUID()].map((id) => ({ id, name: 'nobody' }));
  const recipient = { id: 'bot', name: 'bot' };
  const activity = {
    type: 'message',
    id: randomUUID(),
    text,
    channelId: rehearsalChannel,
    serviceUrl,
    from,
    recipient,
    conversation,
  };
  const options = { method: 'POST', headers: { 'content-type': 'application/json' }, agent: false };
  const sent = request(`${url}/api/messages`, options).end(JSON.stringify(activity));
  const [answer] = (await once(sent, 'response')) as [NodeJS.ReadableStream];
  await once(answer.resume(), 'end');
}
