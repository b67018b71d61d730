import { askedIn } from './reading/asked';
import type { Command } from './reading/commands';
import { form } from './forms/formDialog';
import type { FormState } from './forms/formOptions';
import { mayAnswer } from './forms/spokenAnswer';
import { innermost } from './innermost';
import { isCourteous } from './reading/kindCommands';
import { endsSolved } from './reading/replies';
import { comment } from './requests/actions/commentDialog';
import { files } from './requests/filesDialog';
import type { DialogContext } from './sdk';
import { textsOf } from './texts/languages';
import type { RequestCommand } from './texts/words';
import { goesOn } from './reading/wishIn';

/** Whether words are no part of what is typed: of a form, a comment or files. */
export function isBesideTyping(dc: DialogContext, text: string, command: Command | undefined): boolean {
  // "I wanted to comment on ITH-3" is no comment on another one, and a key alone shows that; to a desk all else may be said.
  if (innermost(dc)?.id === comment.id)
    return command?.kind === 'request' && command.text === undefined && leadingAway.has(command.command);
  // What a question means, whoever asks it tells.
  if (innermost(dc)?.id === form.id && askedIn(text) === 'meaning') return false;
  // To whoever fills in a form, that is no answer.
  const isForBot = command?.kind === 'word' && (command.word === 'bot' || command.word === 'discard');
  const isShown = command?.kind === 'request' && command.command === 'request' && command.text === undefined;
  return (
    ((isForBot || endsSolved(text)) && innermost(dc)?.id === form.id) ||
    ((isShown || isCourteous(text)) && isNoAnswer(dc, text))
  );
}

const leadingAway: ReadonlySet<RequestCommand> = new Set(['comment', 'request']);

/** Whether a form or a question for files is what waits for an answer, and words are none. */
function isNoAnswer(dc: DialogContext, words: string): boolean {
  const asking = innermost(dc);
  if (asking?.id === files.id) return !goesOn(textsOf(dc.context.activity), words);
  return asking?.id === form.id && !mayAnswer(dc.context, asking.state.at as FormState, words);
}
