import { requestKeyIn } from '../../src/atlassian/serviceDesk/keys';
import { requestCommandOf } from '../texts/languages';
import type { RequestCommand } from '../texts/words';

/** A command and a key, as in `comment ITH-1`. Takes text in lower case. */
export function parseRequestCommand(
  said: string,
): { readonly command: RequestCommand; readonly key: string } | undefined {
  const lastSpace = said.lastIndexOf(' ');
  const command = requestCommandOf.get(said.slice(0, Math.max(0, lastSpace)));
  const key = requestKeyIn(said.slice(lastSpace + 1));
  return command && key !== undefined ? { command, key } : undefined;
}
