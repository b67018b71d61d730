import { requestKeyIn } from '../../src/atlassian/serviceDesk/keys';
import { requestCommandOf } from '../texts/languages';
import type { Texts } from '../texts/texts';
import type { RequestCommand } from '../texts/words';
import { commandText } from './userInput';

/** A command and a key, as in `comment ITH-1`. Takes text in lower case. */
export function parseRequestCommand(
  said: string,
): { readonly command: RequestCommand; readonly key: string } | undefined {
  const lastSpace = said.lastIndexOf(' ');
  const command = requestCommandOf.get(said.slice(0, Math.max(0, lastSpace)));
  const key = requestKeyIn(said.slice(lastSpace + 1));
  return command && key !== undefined ? { command, key } : undefined;
}

/** The command of the button whose title is typed instead of pressed. */
export function commandOnButton({ request: { actions } }: Texts, text: string): RequestCommand | undefined {
  const said = commandText(text);
  return (Object.keys(actions) as (keyof typeof actions)[]).find((command) => commandText(actions[command]) === said);
}
