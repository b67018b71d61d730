import { isQuestion } from '../../asked';
import { choice, type ChoiceOutcome } from '../../choiceDialog';
import { readCommand } from '../../kindCommands';
import { LiveCard } from '../../liveCard';
import { plainMessage } from '../../plainMessage';
import { leavesOut, replyIn } from '../../replies';
import { userText } from '../../userInput';
import { Dialog, type DialogInstance, type DialogTurnResult, type TurnContext } from '../../sdk';
import type { Turn } from '../../sessionDialog';
import { textsOf } from '../../texts/languages';
import { child } from '../../typedDialog';
import type { CommandWord } from '../../texts/words';
import { withComment } from '../requestViews';
import { RequestAction, requestActionStatuses, type Remarked, type RequestActionOptions } from './requestAction';

export interface CommentOptions extends RequestActionOptions {
  /** What it says; asked for where it is not given. */
  readonly text?: string | undefined;
}

type State = RequestActionOptions & Remarked;

/** What said by itself is as well for a desk as for whoever asks. */
const forDesk: ReadonlySet<CommandWord> = new Set(['hello', 'thanks', 'bye', 'fine', 'nothing', 'solved', 'human']);

export const comment = child<CommentDialog>('comment', requestActionStatuses);

/** Asks for a comment and adds it to the request. */
export class CommentDialog extends RequestAction<State, CommentOptions> {
  protected override async start(turn: Turn, { key, text }: CommentOptions): Promise<DialogTurnResult> {
    this.keep(turn.dc, { key });
    if (text !== undefined) return this.add(turn, key, text);
    LiveCard.of(turn.dc).close();
    await ask(turn.context, key);
    return Dialog.EndOfTurn;
  }

  override async repromptDialog(context: TurnContext, instance: DialogInstance): Promise<void> {
    await ask(context, this.stateIn(instance).key);
  }

  protected override async onMessage(turn: Turn, state: State): Promise<DialogTurnResult> {
    const text = userText(turn.context.activity);
    const reply = replyIn(text);
    // Whoever has nothing to say has changed their mind.
    if (reply === 'cancel' || reply === 'back' || leavesOut(text)) return this.end(turn.dc, { status: 'cancelled' });
    if (text === '') return Dialog.EndOfTurn;
    return mayBeForBot(text) ? this.seen(turn, state, { status: 'said', text }) : this.add(turn, state.key, text);
  }

  protected override goOn(turn: Turn, state: State, result: unknown): Promise<DialogTurnResult> {
    return this.seen(turn, state, choice.outcome(result));
  }

  private seen(turn: Turn, state: State, outcome: ChoiceOutcome): Promise<DialogTurnResult> {
    return this.remarked(turn, state, outcome, { means: ['back', 'cancel'] }, (text) =>
      text === undefined ? this.end(turn.dc, { status: 'cancelled' }) : this.add(turn, state.key, text),
    );
  }

  private async add(turn: Turn, key: string, text: string): Promise<DialogTurnResult> {
    const { request: t } = textsOf(turn.context.activity);
    if (!(await this.isFirst(turn))) return this.done(turn, t.commentEarlier(key));
    const added = await this.beside(turn, key, turn.session.serviceDesk.comment(key, text));
    return this.done(turn, t.commentAdded(key), withComment(added));
  }
}

/** "Yes", "show me my tickets": said to whoever asks, perhaps, and then not for everybody to read. "Any news?" is for the desk. */
function mayBeForBot(text: string): boolean {
  const reply = replyIn(text);
  if (reply === 'yes' || reply === 'done') return true;
  if (isQuestion(text)) return false;
  const command = readCommand(text);
  return command?.kind === 'requests' || (command?.kind === 'word' && !forDesk.has(command.word));
}

async function ask(context: TurnContext, key: string): Promise<void> {
  await context.sendActivity(plainMessage(textsOf(context.activity).request.commentQuestion(key)));
}
