import { generateKeyPairSync, sign, verify } from 'node:crypto';
import { Agent, createServer, request as ask } from 'node:http';
import type { Activity } from 'botbuilder';
import { open } from 'lmdb';
import { jsonBody } from '../support/jsonBody';
import { listening } from '../support/listening';
import type { BotReady } from './botProcess';

/**
 * The least that a bot does for a message, on Node.js alone: checks one signature (RS256, as the connector signs), commits one
 * record to LMDB, posts one message. Neither SDK nor router. It is what nothing here can be cheaper than.
 */
export async function startLimitBot(directory: string): Promise<BotReady> {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const token = Buffer.from('as long as the header and the claims of a token of the connector'.repeat(8));
  const signature = sign('sha256', token, privateKey);
  const records = open({ path: directory });
  const agent = new Agent({ keepAlive: true });

  const server = createServer((request, response) => {
    void jsonBody<Activity>(request).then(async ({ serviceUrl, conversation, text }) => {
      const id = conversation?.id ?? '';
      if (!verify('sha256', token, publicKey, signature)) throw new Error('not signed');
      await records.put(id, { text });
      await post(`${serviceUrl}/v3/conversations/${id}/activities`, { type: 'message', text });
      response.end();
    });
  });

  function post(url: string, activity: object): Promise<void> {
    return new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json' };
      const sending = ask(url, { method: 'POST', agent, headers }, (answer) => {
        answer.resume().once('end', resolve);
      });
      sending.once('error', reject).end(JSON.stringify(activity));
    });
  }

  return { url: `http://localhost:${await listening(server)}` };
}

// As a program: what a start costs that loads the store's engine and listens.
if (require.main === module)
  void startLimitBot(process.argv[2] ?? '').then(() => process.stdout.write('The limit listens.\n'));
