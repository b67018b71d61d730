import { isQuestion, questionAsked } from '../reading/asked';
import { asksForRequest } from '../reading/asksForRequest';
import type { Command } from '../reading/commands';
import { form } from '../forms/formDialog';
import type { FormState } from '../forms/formOptions';
import { mayAnswer } from '../forms/spokenAnswer';
import { innermost } from '../innermost';
import { isCourteous } from '../reading/readCommand';
import { endsSolved } from '../reading/replies';
import { comment } from '../requests/follow/actions/commentDialog';
import { files } from '../requests/files/filesSteps';
import type { DialogContext } from '../sdk';
import { textsOf } from '../texts/languages';
import type { CommandWord, RequestCommand } from '../texts/words';
import { goesOn } from '../reading/wishIn';

/** Whether words are no part of what is being typed: a form's answer, a comment or what to do with files. */
export function isBesideTyping(dc: DialogContext, text: string, command: Command | undefined): boolean {
  // "I wanted to comment on ITH-3" and a key alone lead to that request; anything else may be part of the comment.
  if (innermost(dc)?.id === comment.id)
    return command?.kind === 'request' && command.text === undefined && leadingAway.has(command.command);
  // The form itself explains what its question means.
  if (innermost(dc)?.id === form.id && questionAsked(text) === 'meaning') return false;
  const isForBot = command?.kind === 'word' && forBot.has(command.word);
  return (
    ((isForBot || isDoneByBot(command) || endsSolved(text)) && innermost(dc)?.id === form.id) ||
    ((leadsAway(command, text) || isCourteous(text)) && isNoAnswer(dc, text))
  );
}

/** "ITH-4", "when will ITH-4 be done?", "what else do I have open", "where's my headset ticket"; or "it works again". */
function leadsAway(command: Command | undefined, text: string): boolean {
  if (command?.kind === 'word') return leaving.has(command.word);
  // "What's the ticket number?" asks about the one being written.
  if (command?.kind === 'requests') return asksForRequest(text) && questionAsked(text) === undefined;
  if (isDoneByBot(command)) return true;
  if (command?.kind !== 'request' || command.command !== 'request') return false;
  return command.text === undefined || isQuestion(text);
}

/** "Rate ITH-1 with 4 stars", "share ITH-3 with Jonas": nothing that the desk has to do. */
function isDoneByBot(command: Command | undefined): boolean {
  return command?.kind === 'request' && doneByBot.has(command.command);
}

/** In a form, such words are for the bot and not an answer, even to a question for text. */
const forBot: ReadonlySet<CommandWord> = new Set([
  'bot',
  'discard',
  'discardAll',
  'help',
  'howToLogOut',
  'otherAccount',
  'logInAgain',
  'thanks',
  'bye',
]);
const leaving: ReadonlySet<CommandWord> = new Set(['news', 'my requests', 'approvals', 'solved']);
const doneByBot: ReadonlySet<RequestCommand> = new Set(['rate', 'share', 'unshare']);
const leadingAway: ReadonlySet<RequestCommand> = new Set(['comment', 'request']);

/** Whether a form or a question for files is open, and the words do not answer it. */
function isNoAnswer(dc: DialogContext, words: string): boolean {
  const asking = innermost(dc);
  if (asking?.id === files.id) return !goesOn(textsOf(dc.context.activity), words);
  return asking?.id === form.id && !mayAnswer(dc.context, asking.state.at as FormState, words);
}
