import { isQuestion } from '../../../reading/asked';
import type { ChatFiles, SentFiles } from '../../../chatFiles';
import type { ChoiceOutcome } from '../../../choiceDialog';
import { readCommand } from '../../../reading/readCommand';
import { LiveCard } from '../../../liveCard';
import { plainMessage } from '../../../plainMessage';
import type { Sessions } from '../../../logins';
import { leavesOut, replyIn } from '../../../reading/replies';
import { refuses } from '../../../reading/decisionBeside';
import { asksWhatIsSaid } from '../../../reading/asksWhatIsSaid';
import { saysWrongRequest, otherMeant } from '../../../reading/otherMeant';
import { wishIn } from '../../../reading/wishIn';
import { withoutApology } from '../../../reading/withoutApology';
import { userText } from '../../../reading/userInput';
import { Dialog, type DialogInstance, type DialogTurnResult, type TurnContext } from '../../../sdk';
import type { Turn } from '../../../sessionDialog';
import { textsOf } from '../../../texts/languages';
import { child } from '../../../typedDialog';
import type { CommandWord } from '../../../texts/words';
import { withAttachments, withComment, type RequestViews } from '../requestViews';
import { areNew, sentNames, takeWaiting } from '../../files/sentFiles';
import { takeFiles } from '../../files/takeFiles';
import { withMoreFiles, type Remarked } from './remarked';
import { RequestAction, requestActionStatuses, type RequestActionOptions } from './requestAction';

export interface CommentOptions extends RequestActionOptions {
  /** The comment; asked for if absent. */
  readonly text?: string | undefined;
  /** Files to attach with the comment, or without one. */
  readonly attachments?: SentFiles | undefined;
  /** Why it was not added, or may not have been: asks whether to try again. */
  readonly failed?: string | undefined;
  /** Whether to ask first, as the words may be meant otherwise. */
  readonly asksFirst?: boolean | undefined;
}

interface State extends RequestActionOptions, Remarked {
  /** Whether the comment is certain, and on its way. */
  readonly isSent?: boolean;
}

/** The most files attached at once. */
const filesAtMost = 20;

/** Words that, said alone, tell the desk something. "Sorry" and "bye" hardly do. */
const forDesk: ReadonlySet<CommandWord> = new Set(['thanks', 'solved']);
/** Questions that only the bot can answer. */
const forBot: ReadonlySet<CommandWord> = new Set([
  'howToLogOut',
  'otherAccount',
  'logInAgain',
  'who am i',
  'switch site',
  'language',
  'bot',
  'privacy',
]);

export const comment = child<CommentDialog>('comment', requestActionStatuses);

/** Asks for a comment and adds it to the request, with the files that come with it. */
export class CommentDialog extends RequestAction<State, CommentOptions> {
  constructor(
    id: string,
    sessions: Sessions,
    views: RequestViews,
    private readonly chatFiles: ChatFiles | undefined,
  ) {
    super(id, sessions, views);
  }

  protected override async start(turn: Turn, options: CommentOptions): Promise<DialogTurnResult> {
    const { key, text, attachments, failed, asksFirst = false } = options;
    const came = areNew(turn.context) ? takeWaiting(turn.context) : [];
    const state: State = { key, attachments: [...came, ...withMoreFiles(turn.context, { attachments })] };
    this.keep(turn.dc, state);
    if (failed !== undefined || asksFirst) return this.seen(turn, state, { status: 'said', text: text ?? '' }, failed);
    if (text !== undefined || attachments?.length) return this.add(turn, state, text);
    LiveCard.of(turn.dc).close();
    await ask(turn.context, state);
    return Dialog.EndOfTurn;
  }

  override async repromptDialog(context: TurnContext, instance: DialogInstance): Promise<void> {
    await ask(context, this.stateIn(instance));
  }

  protected override async onMessage(turn: Turn, before: State): Promise<DialogTurnResult> {
    const { context, dc } = turn;
    const text = userText(context.activity);
    const reply = replyIn(text);
    const state: State = { ...before, attachments: withMoreFiles(context, before) };
    const hasFiles = state.attachments !== undefined && state.attachments.length > 0;
    // "Nothing" means that they changed their mind, or only have files.
    if (hasFiles && (leavesOut(text) || reply === 'done')) return this.add(turn, state);
    if (reply === 'cancel' || reply === 'back' || leavesOut(text) || saysWrongRequest(text))
      return this.end(dc, { status: 'cancelled' });
    const other = otherMeant(text, state.key);
    if (other !== undefined)
      return this.instead(turn, { key: other, command: 'comment', attachments: state.attachments });
    this.keep(dc, state);
    if (text === '') {
      if (this.chatFiles?.has(context)) await ask(context, state);
      return Dialog.EndOfTurn;
    }
    return mayBeForBot(text) ? this.seen(turn, state, { status: 'said', text }) : this.add(turn, state, text);
  }

  protected override goOn(turn: Turn, state: State, result: unknown): Promise<DialogTurnResult> {
    return this.seen(turn, state, this.answered(turn, result));
  }

  private seen(turn: Turn, state: State, outcome: ChoiceOutcome, failed?: string): Promise<DialogTurnResult> {
    return this.remarked(turn, state, outcome, { done: failed, means: ['back', 'cancel'], takesFiles: true }, (said) =>
      said ? this.add(turn, state, said.text) : this.end(turn.dc, { status: 'cancelled' }),
    );
  }

  protected override again({ key, remark: text, attachments = [], isSent = false }: State) {
    const isNothing = text === undefined && attachments.length === 0;
    return { key, command: 'comment', ...(!isNothing && { text, attachments, asksFirst: !isSent }) } as const;
  }

  private async add(turn: Turn, { key, attachments = [] }: State, text?: string): Promise<DialogTurnResult> {
    const { request: t } = textsOf(turn.context.activity);
    this.keep(turn.dc, { key, attachments, remark: text, isSent: true });
    if (!(await this.isFirst(turn))) return this.done(turn, t.commentEarlier(key));
    try {
      return await this.sendTo(turn, key, attachments, text);
    } catch (error) {
      // Keeps what was typed, so that nobody has to type it again.
      return comment.replace(turn.dc, { key, text, attachments, failed: this.failed(turn, error) });
    }
  }

  private async sendTo(turn: Turn, key: string, sent: SentFiles, text?: string): Promise<DialogTurnResult> {
    const { request: t, gap } = textsOf(turn.context.activity);
    const { serviceDesk } = turn.session;
    const ids = await this.upload(turn, key, sent);
    if (ids.length > 0) {
      const attached = await this.beside(turn, key, serviceDesk.attach(key, ids, text));
      const told = [...(text === undefined ? [] : [t.commentAdded(key)]), t.attached(ids.length, key)];
      return this.done(turn, told.join(gap), withAttachments(attached));
    }
    if (text === undefined) return this.end(turn.dc, { status: 'cancelled' });
    const added = await this.beside(turn, key, serviceDesk.comment(key, text));
    return this.done(turn, t.commentAdded(key), withComment(added));
  }

  /** Tells which files could not be fetched or uploaded; the others go on. */
  private async upload(turn: Turn, key: string, sent: SentFiles): Promise<readonly string[]> {
    if (!this.chatFiles || sent.length === 0) return [];
    const shown = await this.shown(turn, key);
    const { deskId } = shown.request ?? (await turn.session.serviceDesk.request(key));
    const taking = { deskId, before: [], most: filesAtMost, have: () => '', sent };
    const came = await takeFiles(turn, this.chatFiles, taking);
    if (came && came.said !== '') await turn.context.sendActivity(plainMessage(came.said));
    return came?.files.map(({ id }) => id) ?? [];
  }
}

/**
 * "Yes", "oops, wrong request", "show me my tickets" and "please close ITH-1" may be meant for the bot, and not for everybody to read. "Any news?"
 * is for the desk.
 */
function mayBeForBot(text: string): boolean {
  return isForBot(text) || isForBot(withoutApology(text));
}

function isForBot(text: string): boolean {
  const reply = replyIn(text);
  // "?" and "wrong" tell the desk nothing.
  if (reply === 'yes' || reply === 'done' || !/[\p{L}\p{N}]/u.test(text) || refuses(text) || wishIn(text) !== undefined)
    return true;
  const command = readCommand(text);
  // "What did she ask?" is for whoever can read it again.
  if (asksWhatIsSaid(text)) return true;
  if (isQuestion(text)) return command?.kind === 'word' && forBot.has(command.word);
  return (
    command?.kind === 'request' ||
    command?.kind === 'requests' ||
    (command?.kind === 'word' && !forDesk.has(command.word))
  );
}

async function ask(context: TurnContext, { key, attachments = [] }: State): Promise<void> {
  const { request: t, files, comma, gap } = textsOf(context.activity);
  const have = attachments.length > 0 ? `${files.have(sentNames(comma, attachments))}${gap}` : '';
  await context.sendActivity(plainMessage(`${have}${t.commentQuestion(key)}`));
}
