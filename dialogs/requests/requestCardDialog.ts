import { replaceCard, showInPlace } from '../adaptiveCard';
import { plainMessage } from '../plainMessage';
import { userText } from '../userInput';
import { Dialog, type DialogTurnResult } from '../sdk';
import { SessionDialog, type Turn } from '../sessionDialog';
import type { RequestActionOutcome } from './actions/requestAction';
import { showRequest } from './requestCard';
import { readRequestView } from './requestView';
import { parseRequestCommand, requestCommands, type RequestCommand } from './requestCommands';

export interface ShowRequestOptions {
  readonly key: string;
  /** What to do with it at once; default `request`: show it. */
  readonly command?: RequestCommand;
}

interface State {
  readonly key: string;
  /** Where the request is shown. */
  readonly messageId: string | undefined;
}

/** Shows a request and begins what the person asks for; what was done is seen in the card that is there. */
export class RequestCardDialog extends SessionDialog<ShowRequestOptions, State> {
  protected override async start(
    turn: Turn,
    { key = '', command = 'request' }: Partial<ShowRequestOptions>,
  ): Promise<DialogTurnResult> {
    const state: State = { key: key.toUpperCase(), messageId: undefined };
    this.keep(turn, state);
    return this.act(turn, state, command);
  }

  protected override async hear(turn: Turn, state: State): Promise<DialogTurnResult> {
    const said = userText(turn.context.activity).toLowerCase();
    const command = requestCommands.find((known) => known === said) ?? parseRequestCommand(said)?.command;
    if (command !== undefined) return this.act(turn, state, command);
    await turn.context.sendActivity(
      plainMessage('Say "comment" to add a comment, or "help" to see what else I can do.'),
    );
    return Dialog.EndOfTurn;
  }

  protected override async goOn(turn: Turn, state: State, outcome: RequestActionOutcome): Promise<DialogTurnResult> {
    if (outcome.status === 'signedOut') return this.end(turn, 'signedOut');
    if (outcome.status === 'cancelled') await turn.context.sendActivity('All right, nothing has changed.');
    if (outcome.status !== 'done') return Dialog.EndOfTurn;
    await turn.context.sendActivity(plainMessage(outcome.text));
    if (state.messageId) {
      const view = await readRequestView(turn.session, state.key);
      await replaceCard(turn.context, showRequest(turn.context.activity.channelId, view), state.messageId);
    }
    return Dialog.EndOfTurn;
  }

  private async act(turn: Turn, state: State, command: RequestCommand): Promise<DialogTurnResult> {
    const { dc, session } = turn;
    const { key } = state;
    switch (command) {
      case 'request':
        return this.show(turn, state);
      case 'comment':
      case 'attach':
      case 'move':
      case 'rate':
        return dc.beginDialog(command, { key });
      case 'approve':
      case 'decline':
        return dc.beginDialog('approval', { key, decision: command });
      case 'share':
      case 'unshare':
        return dc.beginDialog('share', { key, remove: command === 'unshare' });
      case 'mute':
        await session.serviceDesk.unsubscribe(key);
        return this.goOn(turn, state, { status: 'done', text: `You get no more notifications about ${key}.` });
      case 'unmute':
        await session.serviceDesk.subscribe(key);
        return this.goOn(turn, state, { status: 'done', text: `You are told of what happens to ${key}.` });
    }
  }

  private async show(turn: Turn, state: State): Promise<DialogTurnResult> {
    const { context, session } = turn;
    const view = await readRequestView(session, state.key);
    const messageId = await showInPlace(context, showRequest(context.activity.channelId, view), undefined);
    this.keep(turn, { key: view.request.key, messageId });
    return Dialog.EndOfTurn;
  }
}
