import { requestKeyIn } from '../../src/atlassian/serviceDesk/keys';
import { asksAbout, isQuestion, questionAsked } from './asked';
import { askedAfterIn } from './askedAfter';
import type { Command } from './commands';
import {
  asksAboutProgress,
  asksForApproval,
  asksWhetherToDecide,
  asksWhoDeals,
  asksWhoFollows,
} from './progressQuestions';
import { spaced } from './spaced';
import { commandText } from './userInput';
import { around } from '../texts/languages';
import type { RequestCommand } from '../texts/words';

/** How many characters are enough to tell what a text asks. */
const longestRead = 100;

/** Questions that are not the command they contain: "who has to approve it?" approves nothing, "whom is it shared with?" shares nothing. */
const asksOf: Partial<Record<RequestCommand, readonly ((text: string) => boolean)[]>> = {
  approve: [asksForApproval, asksWhetherToDecide],
  decline: [asksForApproval, asksWhetherToDecide],
  share: [asksWhoFollows],
};

/** Reads "how much longer?" and "when will ITH-3 be fixed?" as a command to show the request, together with the question. */
export function withQuestion(command: Command | undefined, text: string): Command | undefined {
  const about = command?.kind === 'unnamed' || command?.kind === 'request' ? command : undefined;
  const words = spaced(text.slice(0, longestRead)).split(/\s+/);
  const mark = isQuestion(text) ? '?' : '';
  const unnamed = `${words.filter((word) => requestKeyIn(commandText(word)) === undefined).join(' ')}${mark}`;
  const isAsked =
    about?.command === 'request' ||
    (about !== undefined && (asksOf[about.command] ?? []).some((asks) => asks(unnamed)));
  const after = about === undefined && questionAsked(text) === 'duration' ? askedAfterIn(text) : undefined;
  const isNamed = after !== undefined && requestKeyIn(after) === undefined;
  if ((command !== undefined && !isAsked) || isNamed || !asksAboutProgress(unnamed)) return command;
  // "Has my request been approved?" is answered by the list.
  const isListed = words.some((word) => around.request.has(commandText(word)));
  if (!about && isListed && (asksForApproval(unnamed) || asksWhoDeals(unnamed))) return undefined;
  const [key] = words.flatMap((word) => requestKeyIn(commandText(word)) ?? []);
  const which = key === undefined ? ({ kind: 'unnamed' } as const) : ({ kind: 'request', key } as const);
  return { ...(about ?? which), command: 'request', text };
}

/** Reads "did you mute ITH-3?" and "why did you close it?" as commands to show that request: they ask about an action, and not for it. */
export function withoutAction(command: Command | undefined, text: string): Command | undefined {
  if (!isAction(command) || !asksAbout(text)) return command;
  const question = command.command === 'move' ? { text } : {};
  return command.kind === 'unnamed'
    ? { kind: 'unnamed', command: 'request', ...question }
    : { kind: 'request', command: 'request', key: command.key, ...question };
}

/** Whether a command does more with a request than to show it. */
export function isAction(command: Command | undefined): command is Extract<Command, { kind: 'request' | 'unnamed' }> {
  return (command?.kind === 'request' || command?.kind === 'unnamed') && command.command !== 'request';
}
