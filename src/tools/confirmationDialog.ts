import { AtlassianError } from '../atlassian/errors';
import { isGroup } from '../../dialogs/chatUser';
import { choice, ChoiceDialog } from '../../dialogs/choiceDialog';
import { localeOf } from '../../dialogs/dates';
import { errorMessage } from '../../dialogs/errorMessages';
import type { Sessions } from '../../dialogs/logins';
import { plainMessage } from '../../dialogs/plainMessage';
import { ActivityTypes, ComponentDialog, type DialogTurnResult } from '../../dialogs/sdk';
import { endsSignIn, SessionDialog, type SessionEnding, type Turn } from '../../dialogs/sessionDialog';
import { textsOf } from '../../dialogs/texts/languages';
import { timeOf } from '../../dialogs/timeOf';
import { pressedValue } from '../../dialogs/reading/userInput';
import { questionOf, type ProposedWrite } from './proposedWrite';
import { sendWrite } from './sendWrite';
import { atlassianErrorResult, errorResult, readingResult, saying } from './toolResult';
import type { ToolResult } from './types';

type Decided =
  | {
      /** `refused`: by Atlassian, or it is unknown whether it was done; `sentBefore`: the same answer came twice. */
      readonly status: 'done' | 'declined' | 'expired' | 'refused' | 'sentBefore';
      /** For the model: what became of its proposal. */
      readonly result: ToolResult;
    }
  /** The person said something else, `text`, which is for the model; nothing was sent. */
  | { readonly status: 'elsewhere'; readonly text: string; readonly result: ToolResult };

/** How a confirmation ended. */
export type ConfirmationOutcome = Decided | SessionEnding;

/**
 * Shows the person all of what a tool proposed, and sends it, once, when they press the button or say yes. Begin it with the proposal,
 * after everything else that is said in the turn. It ends with a `ConfirmationOutcome`. After ten minutes, with another account or
 * at another site it sends nothing.
 */
export class ConfirmationDialog extends ComponentDialog {
  constructor(id: string, sessions: Sessions) {
    super(id);
    this.addDialog(new ConfirmationSteps('steps', sessions));
    this.addDialog(new ChoiceDialog(choice.id));
    this.initialDialogId = 'steps';
  }
}

/** Milliseconds. */
const goodFor = 10 * 60_000;

interface State {
  readonly write: ProposedWrite;
  /** Epoch milliseconds. */
  readonly until: number;
  /** Something was said after the card, so a typed "yes" may answer that instead. */
  readonly isBuried?: true;
}

class ConfirmationSteps extends SessionDialog<ProposedWrite, State, Decided> {
  protected override async start(turn: Turn, write: ProposedWrite): Promise<DialogTurnResult> {
    const { dc, context } = turn;
    if (!isGroup(context.activity)) return this.ask(turn, { write, until: timeOf(context) + goodFor });
    await context.sendActivity(textsOf(context.activity).talk.personalChat);
    return this.end(dc, { status: 'cancelled' });
  }

  private async ask({ dc, context }: Turn, state: State, done?: string): Promise<DialogTurnResult> {
    this.keep(dc, state);
    const instance = dc.activeDialog;
    const question = questionOf(textsOf(context.activity), state.write, localeOf(context.activity));
    const waiting = await choice.begin(dc, done === undefined ? question : { ...question, done });
    const buried: State = { ...state, isBuried: true };
    context.onSendActivities((_context, activities, next) => {
      if (instance && activities.some(({ type }) => type === ActivityTypes.Message)) instance.state.at = buried;
      return next();
    });
    return waiting;
  }

  protected override async goOn(turn: Turn, state: State, result: unknown): Promise<DialogTurnResult> {
    const { dc, context } = turn;
    const t = textsOf(context.activity);
    const outcome = choice.outcome(result);
    if (outcome.status === 'said') {
      const { text } = outcome;
      const nothing = saying(
        'ok',
        'The person did not confirm it: nothing was sent. What they said instead is their next message.',
      );
      return this.end(dc, { status: 'elsewhere', text, result: nothing });
    }
    if (outcome.status !== 'chosen' || outcome.id !== 'yes') {
      await context.sendActivity(t.talk.nothingChanged);
      return this.end(dc, { status: 'declined', result: saying('ok', 'The person declined it: nothing was sent.') });
    }
    if (timeOf(context) >= state.until) {
      await context.sendActivity(t.tools.tooLate);
      const late = errorResult(
        'The confirmation came too late: nothing was sent.',
        'Propose it again if the person wants it.',
      );
      return this.end(dc, { status: 'expired', result: late });
    }
    if (state.isBuried && !pressedValue(context.activity)) {
      const { write, until } = state;
      return this.ask(turn, { write, until }, t.tools.lookFirst);
    }
    return this.send(turn, state.write);
  }

  private async send(turn: Turn, write: ProposedWrite): Promise<DialogTurnResult> {
    const { dc, context } = turn;
    const t = textsOf(context.activity);
    try {
      const sent = await sendWrite(turn, t, write, this.runOf(dc));
      if (sent.kind === 'sent-before') {
        await context.sendActivity(plainMessage(write.kind === 'create' ? t.create.sentBefore : t.talk.doneBefore));
        const before = errorResult('It was sent before, or was about to be.', 'Look before you propose it again.');
        return await this.end(dc, { status: 'sentBefore', result: before });
      }
      if (sent.said !== undefined) await context.sendActivity(plainMessage(sent.said));
      const result = readingResult({ key: sent.key }, 'The person confirmed it, and it is done.');
      return await this.end(dc, { status: 'done', result });
    } catch (error) {
      if (!(error instanceof AtlassianError) || endsSignIn(error)) throw error;
      await context.sendActivity(plainMessage(errorMessage(t, error)));
      return this.end(dc, { status: 'refused', result: atlassianErrorResult(error) });
    }
  }
}
