import type { Tasks } from './tasks';
import { decisionOnAll } from '../reading/decisionOnAll';
import { normalised } from '../reading/normalised';
import { type Command, confirmedFirst, doneAtOnce, type RequestNamed } from '../reading/commands';
import { alsoMeant } from '../reading/otherMeant';
import { userText } from '../reading/userInput';
import { lastRaisedIn } from '../lastRaised';
import { takeSent } from '../requests/files/sentFiles';
import { myRequests } from '../requests/follow/myRequestsSteps';
import type { ShowRequestDialog } from '../requests/follow/showRequestDialog';
import type { ShowRequestOptions } from '../requests/follow/showRequestOptions';
import { saidToFind } from '../requests/raise/findType/findTypeDialog';
import type { DialogContext } from '../sdk';
import { textsOf } from '../texts/languages';
import type { RequestCommand } from '../texts/words';

/** Carries out the commands about one request. */
export class CommandsOnRequests {
  constructor(
    private readonly tasks: Tasks,
    private readonly showRequest: ShowRequestDialog,
    private readonly isAsking: (dc: DialogContext) => boolean,
  ) {}

  /** Continues in the list, which knows what the request is chosen for, or in the card that shows the request; otherwise begins anew. */
  async named(dc: DialogContext, named: RequestNamed): Promise<void> {
    const { command, key } = named;
    const isChosen = command === 'request' && dc.activeDialog?.id === myRequests.id;
    const shown = this.showRequest.showing(dc);
    // "And ITH-10, too" may do the same with that one.
    const isAlso = shown !== undefined && alsoMeant(userText(dc.context.activity), shown.key) === key;
    if (isChosen || isAlso) await this.tasks.goOn(dc);
    else if (command !== 'request' && shown?.key === key) await dc.continueDialog();
    else await this.begin(dc, named);
  }

  /** Begins anew, even with the request that is shown. */
  async begin(dc: DialogContext, named: RequestNamed): Promise<void> {
    const { command, key, text, others, next, asksFirst } = named;
    const options = { key, command, text, others, next, asksFirst, ...sentWith(dc, command) };
    if ((next && areAsked([named, next])) || (others && !doneAtOnce.has(command)))
      await dc.context.sendActivity(textsOf(dc.context.activity).list.oneByOne);
    await this.tasks.begin(dc, { dialog: 'showRequest', options });
  }

  /**
   * For a command that names no request: about one that is listed or shown, that was shown when something was said beside it, or that was just
   * raised; otherwise the person chooses.
   */
  async unnamed(dc: DialogContext, { command, text }: Extract<Command, { kind: 'unnamed' }>): Promise<void> {
    if (dc.activeDialog && !this.isAsking(dc)) return this.tasks.goOn(dc);
    const isOfAll = decisionOnAll(normalised(userText(dc.context.activity))) !== undefined;
    const shown = saidToFind(dc)?.about?.shown?.key ?? this.showRequest.shownIn(dc)?.key ?? lastRaisedIn(dc);
    const key = isOfAll ? undefined : shown;
    if (key !== undefined)
      return this.tasks.begin(dc, {
        dialog: 'showRequest',
        options: { key, command, text, ...sentWith(dc, command) },
      });
    const saidFor = command === 'move' ? { said: userText(dc.context.activity) } : {};
    const isDecision = command === 'approve' || command === 'decline';
    await this.tasks.begin(dc, {
      dialog: 'myRequests',
      options: {
        ...(isDecision ? { list: 'approvals', isOfAll } : { asksWhich: true }),
        chosenFor: { command, text, ...saidFor },
      },
    });
  }
}

/** What goes along from this turn's message, as it may have to wait for a sign-in: a comment's files, the words for a change of status. */
function sentWith(
  { context }: DialogContext,
  command: RequestCommand,
): Pick<ShowRequestOptions, 'attachments' | 'said'> {
  if (command === 'move') return { said: userText(context.activity) };
  return command === 'comment' ? { attachments: takeSent(context) } : {};
}

/** Whether all that is to be done one after another is asked about first. */
function areAsked(steps: readonly RequestNamed[]): boolean {
  return steps.every(({ command, next }) => confirmedFirst.has(command) && (!next || areAsked([next])));
}
