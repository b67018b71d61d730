import { otherThanShown } from './otherListed';
import { channelOf } from '../../../src/channel/channels';
import { commentOnShown } from '../../reading/commands';
import { asksAboutProgress, asksHowItGoes } from '../../reading/progressQuestions';
import { asksToWait, readCommand } from '../../reading/readCommand';
import { replyIn } from '../../reading/replies';
import { keepFailed } from '../../failedTask';
import { LiveCard } from '../../liveCard';
import { Dialog, type DialogContext, type DialogInstance, type DialogTurnResult } from '../../sdk';
import type { Turn } from '../../sessionDialog';
import { commandText, userText } from '../../reading/userInput';
import { comment } from './actions/commentDialog';
import { rate } from './actions/rateDialog';
import { isOfFiles } from '../../reading/attachingIn';
import { courtesyBeside } from './courtesyBeside';
import type { ShownRequest } from '../raise/createRequestOptions';
import { ratedBeside } from './ratedBeside';
import { decisionTold } from '../../reading/decisionBeside';
import { areLeft } from '../files/sentFiles';
import { withKeys } from '../normaliseKeys';
import { commandOnButton } from '../../reading/requestCommands';
import { againCard } from './requestCard';
import { requestCommandOf, textsOf } from '../../texts/languages';
import { movedBeside } from './movedBeside';
import { ActionSteps, type ShowRequestState } from './actionSteps';
import { sharedBeside } from './sharedBeside';
import { awaitedAfter } from './requestView';
import { unchanged } from './requestViews';
import { inTurn } from './showRequestOptions';
import { unsentIn } from './unsent';

/** Reads what is said beside a shown request, and goes on after what was done with it. */
export class ShowRequestSteps extends ActionSteps {
  showing(active: DialogInstance | undefined): ShownRequest | undefined {
    return active?.id === this.id ? this.stateIn(active) : undefined;
  }

  shownIn(stack: readonly DialogInstance[]): ShownRequest | undefined {
    const steps = stack.find(({ id }) => id === this.id);
    return steps && this.stateIn(steps);
  }

  protected override async onMessage(turn: Turn, state: ShowRequestState): Promise<DialogTurnResult> {
    const typed = userText(turn.context.activity);
    const t = textsOf(turn.context.activity);
    const text = await withKeys(turn.session, typed);
    if (this.chatFiles?.has(turn.context) && isOfFiles(text, state.key)) return this.act(turn, state.key, 'attach');
    if (asksToWait(text)) return this.report(turn, state.key, t.talk.wait, unchanged);
    const other = otherThanShown(turn, state, text);
    if (other) return this.start(turn, other);
    const rated = state.awaits === 'rating' ? ratedBeside(text, t.request.ratings) : undefined;
    if (rated) return rate.begin(turn.dc, { key: state.key, ...rated });
    const pressed = commandOnButton(t, text);
    if (pressed !== undefined) return this.act(turn, state.key, pressed);
    const said = commentOnShown(text);
    if (said !== undefined) return this.act(turn, state.key, 'comment', said);
    if (asksAboutProgress(text)) return this.act(turn, state.key, 'request', text);
    const decided = state.awaits === 'decision' ? decisionTold(text) : undefined;
    if (decided) return this.act(turn, state.key, decided.decision, decided.reason);
    // "Nope" may answer what the desk has asked.
    const isAnswer = state.awaits === 'answer' && ['yes', 'no'].includes(replyIn(text) ?? '');
    if (isAnswer) return this.end(turn.dc, { status: 'elsewhere', text: typed });
    const asked = readCommand(text);
    const word = asked?.kind === 'word' ? asked.word : undefined;
    if (word === 'news' || (word === 'fine' && asksHowItGoes(text))) return this.tellNews(turn, state.key);
    const courteous = word && courtesyBeside(t, word);
    if (courteous !== undefined) return this.report(turn, state.key, courteous, unchanged);
    // With files, "this is the second" is something to tell rather than to show the request.
    const isTold = asked?.kind === 'unnamed' && asked.command === 'request' && areLeft(turn.context);
    if (asked?.kind === 'unnamed' && !isTold) return this.act(turn, state.key, asked.command, asked.text);
    const about = asked?.kind === 'request' ? asked : undefined;
    // An older card's button names its own request.
    if (about && (about.key !== state.key || about.others || about.next)) return this.start(turn, about);
    const command = requestCommandOf.get(commandText(text)) ?? about?.command;
    if (command !== undefined) return this.act(turn, state.key, command, about?.text, { asksFirst: about?.asksFirst });
    const { transitions = [] } = await this.views.shown(turn, state.key);
    const moved = movedBeside(transitions, text);
    if (moved) return this.act(turn, state.key, 'move', moved.reason);
    const shared = await sharedBeside(turn.session, text, state.doing?.command);
    if (shared) return this.act(turn, state.key, shared.command, shared.who);
    return text === '' ? Dialog.EndOfTurn : this.end(turn.dc, { status: 'elsewhere', text: typed });
  }

  protected override askAgainBelow(dc: DialogContext, text: string): Promise<DialogTurnResult> {
    return this.withSession(dc, (turn) => this.report(turn, this.stateOf(dc).key, text, unchanged));
  }

  protected override async goOn(turn: Turn, state: ShowRequestState, result: unknown): Promise<DialogTurnResult> {
    // All actions end with the same statuses, so any one of them can read the outcome.
    const outcome = comment.outcome(result);
    switch (outcome.status) {
      case 'done':
      case 'cancelled': {
        const isDone = outcome.status === 'done';
        if (isDone) this.keep(turn.dc, { ...state, awaits: awaitedAfter(state.awaits, state.doing?.command) });
        const told = isDone ? outcome.text : textsOf(turn.context.activity).talk.nothingChanged;
        // "Who asked for it?" may have been asked instead of deciding.
        if (state.doing?.command === 'request' && (await this.mayDecide(turn, state.key)))
          this.keep(turn.dc, { ...state, awaits: 'decision' });
        const next = inTurn(isDone ? outcome.next : undefined, state.next);
        return this.goOnTo(turn, next, state.key, told, isDone ? outcome.after : unchanged);
      }
      case 'failed': {
        const options = unsentIn(turn.context) ?? state.doing;
        this.views.forget(turn);
        keepFailed(turn.dc, options && { dialog: 'showRequest', options });
        if (channelOf(turn.context.activity.channelId).adaptiveCards)
          await LiveCard.of(turn.dc).show(againCard(textsOf(turn.context.activity), state.key), state.key);
        return Dialog.EndOfTurn;
      }
      case 'elsewhere':
      case 'signedOut':
      case 'siteLost':
        return this.end(turn.dc, outcome);
    }
  }
}
