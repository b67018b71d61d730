import { choice } from '../choiceDialog';
import type { Question } from '../choices';
import { isOnlyOfFiles } from '../reading/attachingIn';
import type { Command } from '../reading/commands';
import { userText } from '../reading/userInput';
import { innermost } from '../innermost';
import { lastRaisedIn } from '../lastRaised';
import type { Remarks } from './remarks';
import { comment } from '../requests/follow/actions/commentDialog';
import { createRequest } from '../requests/raise/createRequestDialog';
import { files } from '../requests/files/filesSteps';
import { waitForWords, waitingIn } from '../requests/files/sentFiles';
import type { ShowRequestDialog } from '../requests/follow/showRequestDialog';
import { keepFiles } from './saidDuringSignIn';
import type { DialogContext } from '../sdk';
import type { Tasks } from './tasks';
import type { RequestCommand } from '../texts/words';

/** Deals with files that nobody has asked for and that come without words, or with none but those about files. */
export class UnaskedFiles {
  constructor(
    private readonly tasks: Tasks,
    private readonly remarks: Remarks,
    private readonly showRequest: ShowRequestDialog,
    private readonly isAsking: (dc: DialogContext) => boolean,
  ) {}

  /** Offers them for the request just raised, or keeps them until their purpose is known; returns whether the turn is dealt with. */
  async take(dc: DialogContext): Promise<boolean> {
    const text = userText(dc.context.activity);
    const raised = !dc.activeDialog && (text === '' || isOnlyOfFiles(text)) ? lastRaisedIn(dc) : undefined;
    if (raised !== undefined) await this.offerFor(dc, raised);
    else if (text === '' && areUnasked(dc, this.showRequest.showing(dc) !== undefined)) await this.keepSent(dc);
    else return false;
    return true;
  }

  /** Asks whether files that came are for this request; those too large to be kept are only told of. */
  private async offerFor(dc: DialogContext, key: string): Promise<void> {
    const told = waitForWords(dc.context, undefined, () => '').trim();
    if (waitingIn(dc.context).length === 0) return this.remarks.offer(dc, told);
    if (told !== '') await dc.context.sendActivity(told);
    return this.tasks.begin(dc, { dialog: 'showRequest', options: { key, command: 'attach', asksFirst: true } });
  }

  /** Keeps files that came without words, and says so; what was open is shown again below. */
  private async keepSent(dc: DialogContext): Promise<void> {
    const told = keepFiles(dc) ?? waitForWords(dc.context);
    if (this.isAsking(dc) || !dc.activeDialog) return this.remarks.interrupt(dc, told);
    await dc.context.sendActivity(told);
    return this.tasks.goOn(dc);
  }
}

/** Whether nothing that is open takes files that come without words. `isShown`: whether a request is shown, which does. */
function areUnasked(dc: DialogContext, isShown: boolean): boolean {
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
