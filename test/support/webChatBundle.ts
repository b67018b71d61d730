import { existsSync } from 'node:fs';
import { join } from 'node:path';

export const webChatVersion = '4.18.1';

/** Where `npm run web-chat` puts Web Chat's bundle. */
export const webChatFile = join('node_modules', '.cache', `web-chat-${webChatVersion}`, 'webchat-es5.js');

/** Web Chat's bundle, `undefined` where it was not fetched. */
export function findWebChat(): string | undefined {
  return existsSync(webChatFile) ? webChatFile : undefined;
}
