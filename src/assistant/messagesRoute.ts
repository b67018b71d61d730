import type { IncomingMessage } from 'node:http';
import type { CloudAdapter, Response as BotResponse, TurnContext } from 'botbuilder';
import { z } from 'zod';
import { readAtMost } from '../platform/readAtMost';

/** Channels keep activities under 256 KiB. */
const bodyAtMost = 1024 * 1024;

/** What the Bot Framework promises of every activity, as far as the SDK fails without it. */
const party = z.looseObject({ id: z.string().min(1) });
const activity = z.looseObject({
  type: z.string().min(1),
  channelId: z.string().min(1),
  serviceUrl: z.url({ protocol: /^https?$/ }),
  from: party,
  recipient: party,
  conversation: party,
});

/** Why a body is refused, as an HTTP status. */
type RefusalStatus = 400 | 413 | 415;

/**
 * `POST /api/messages`. Reads the body itself: restify's parser runs before anybody is authenticated, unpacks
 * compressed bodies, which ends the process when they are malformed, and writes multipart files to the disk.
 */
export function createMessagesRoute(adapter: CloudAdapter, run: (context: TurnContext) => Promise<void>) {
  return async (request: IncomingMessage, response: BotResponse): Promise<void> => {
    const body = await readActivity(request);
    if (typeof body === 'number') {
      // What is left of the body is not read.
      response.header('connection', 'close');
      response.status(body);
      response.send();
      return;
    }
    await adapter.process({ body, headers: request.headers, method: 'POST' }, response, run);
  };
}

async function readActivity(request: IncomingMessage): Promise<Record<string, unknown> | RefusalStatus> {
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = request.headers;
  if (!/^application\/json\s*(;|$)/i.test(type) || encoding !== 'identity') return 415;
  const body = await readAtMost(request.iterator({ destroyOnReturn: false }), bodyAtMost);
  if (!body) return 413;
  try {
    return activity.parse(JSON.parse(body.toString()));
  } catch {
    return 400;
  }
}
