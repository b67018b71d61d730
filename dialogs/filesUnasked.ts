import { choice } from './choiceDialog';
import type { Question } from './choices';
import type { Command } from './reading/commands';
import { innermost } from './innermost';
import { comment } from './requests/follow/actions/commentDialog';
import { createRequest } from './requests/raise/createRequestDialog';
import { files } from './requests/files/filesDialog';
import type { DialogContext } from './sdk';
import type { RequestCommand } from './texts/words';

/** Whether nothing that is open takes files that come without words. `isShown`: whether a request is shown, which does. */
export function areUnasked(dc: DialogContext, isShown: boolean): boolean {
  const asking = innermost(dc);
  const question = asking?.id === choice.id ? (asking.state.at as Question) : undefined;
  const isAsked = asking?.id === comment.id || asking?.id === files.id || question?.acceptsFiles === true;
  return !isShown && !isAsked && dc.activeDialog?.id !== createRequest.id;
}

const takingFiles: ReadonlySet<RequestCommand> = new Set(['attach', 'comment', 'approve', 'decline']);

/** Whether a command may take the files of its message. */
export function mayTakeFiles(command: Command): boolean {
  if (command.kind === 'word') return command.word === 'create request';
  // "This is the second" may be a comment on the request that is shown.
  if (command.kind === 'unnamed' && command.command === 'request') return true;
  const doing = command.kind === 'requests' ? command.chosenFor?.command : command.command;
  return doing !== undefined && takingFiles.has(doing);
}
