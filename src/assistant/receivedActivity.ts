import type { Activity } from 'botbuilder';
import { z } from 'zod/v4';
import { readAs } from '../platform/readAs';
import { tenantOf } from '../../dialogs/chatUser';

/** The SDK is slow with an activity of many properties; the protocol has some forty. */
const propertiesAtMost = 100;
/** Depth of nested objects and lists: serialising them recurses. */
const deepest = 100;

const text = z.string().nullish();
const time = z
  .string()
  .refine((value) => !Number.isNaN(Date.parse(value)))
  .nullish();
/** Real channels' ids have some hundreds of characters. */
const id = z.string().min(1).max(1000);
/** The SDK sends the conversation's id in a header. */
const headerText = /^[\t\u0020-\u007e\u0080-\u00ff]+$/;
const party = z.object({ id, name: text, role: text, aadObjectId: text });
const attachment = z.object({ contentType: text, contentUrl: text, name: text, thumbnailUrl: text });

/** What the Bot Framework promises of every activity, so far as the SDK or the dialogs would fail without it. */
const activity = z.object({
  type: id,
  channelId: id,
  serviceUrl: z.url({ protocol: /^https?$/ }),
  from: party,
  recipient: party,
  conversation: party.extend({
    id: id.regex(headerText),
    conversationType: text,
    tenantId: text,
    isGroup: z.boolean().nullish(),
  }),
  id: text,
  replyToId: text,
  name: text,
  text,
  textFormat: text,
  locale: text,
  localTimezone: text,
  deliveryMode: text,
  timestamp: time,
  localTimestamp: time,
  expiration: time,
  attachments: z.array(attachment).nullish(),
  entities: z.array(z.looseObject({})).nullish(),
  membersAdded: z.array(party).nullish(),
  membersRemoved: z.array(party).nullish(),
});

/** The activity in `json`, without properties that are null. Returns `undefined` or throws if it is none. */
export function readActivity(json: string): Activity | undefined {
  const given: unknown = JSON.parse(json, (_name, value: unknown) =>
    typeof value === 'string' ? wellFormed(value) : value,
  );
  const { data } = readAs(activity, given);
  if (!data || typeof given !== 'object' || given === null || !isShallow(given, deepest)) return undefined;
  const properties = Object.entries(given).filter(([, value]) => value !== null);
  if (properties.length > propertiesAtMost) return undefined;
  const received = Object.fromEntries(properties) as unknown as Activity;
  tenantOf(received);
  return received;
}

/** Replaces lone surrogates: ids and words end up in URLs, which cannot encode them. */
function wellFormed(value: string): string {
  return value.replace(/\p{Surrogate}/gu, '\uFFFD');
}

function isShallow(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return depth > 0 && Object.values(value).every((part) => isShallow(part, depth - 1));
}
