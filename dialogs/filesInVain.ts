import { form } from './forms/formDialog';
import { isGoingOn } from './innermost';
import { readCommand } from './kindCommands';
import { files } from './requests/filesDialog';
import { review } from './requests/reviewDialog';
import type { DialogContext } from './sdk';
import { userText } from './userInput';

/** Whether files that come now are taken nowhere. `isShown`: whether a request is shown, which takes those that come by themselves. */
export function areInVain(dc: DialogContext, isShown: boolean): boolean {
  if (isGoingOn(dc, [form.id, review.id, files.id])) return false;
  const text = userText(dc.context.activity);
  const command = readCommand(text);
  const attaches = command?.kind === 'request' || command?.kind === 'unnamed' ? command.command === 'attach' : false;
  return text === '' ? !isShown : !attaches;
}
