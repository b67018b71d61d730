import type { Comment, CustomerRequest } from '../src/atlassian/serviceDeskTypes';
import type { Session } from '../src/login/session';
import { adaptiveCard, line } from './adaptiveCard';
import { showsAdaptiveCards } from './adaptiveCardChannels';
import { keep, stateOf } from './dialogState';
import { explain } from './failures';
import { plain } from './plain';
import type { Sessions } from './ports';
import { requireSession } from './requireSession';
import { saidIn, sayButton } from './said';
import { ActivityTypes, Dialog, type Activity, type DialogContext, type DialogTurnResult } from './sdk';
import { cleanLines, cleanText } from './untrustedText';

export interface ShowRequestOptions {
  readonly key: string;
  /** Goes straight to asking for a comment. */
  readonly comment?: boolean;
}

interface State {
  readonly key: string;
  /** A comment is awaited; otherwise the word "comment" is. */
  readonly commenting: boolean;
}

const commentsShown = 3;

/** Shows one request with its latest comments, and adds a comment on demand. */
export class ShowRequestDialog extends Dialog<ShowRequestOptions> {
  constructor(
    id: string,
    private readonly sessions: Sessions,
  ) {
    super(id);
  }

  override beginDialog(dc: DialogContext, options?: ShowRequestOptions): Promise<DialogTurnResult> {
    const { key = '', comment = false } = options ?? {};
    return this.withSession(dc, async (session) => {
      if (comment) return this.askComment(dc, key);
      const [request, comments] = await Promise.all([
        session.serviceDesk.request(key),
        session.serviceDesk.comments(key, { limit: 100 }),
      ]);
      keep<State>(dc, { key: request.key, commenting: false });
      const latest = comments.items.slice(-commentsShown);
      await dc.context.sendActivity(render(dc.context.activity.channelId, request, latest));
      return Dialog.EndOfTurn;
    });
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const { activity } = dc.context;
    if (activity.type !== ActivityTypes.Message) return Dialog.EndOfTurn;
    const { key, commenting } = stateOf<State>(dc);
    const said = saidIn(activity);
    if (commenting && said !== '') return this.withSession(dc, (session) => this.comment(dc, session, key, said));
    if (['comment', `comment ${key.toLowerCase()}`].includes(said.toLowerCase())) return this.askComment(dc, key);
    await dc.context.sendActivity('Say **comment** to add a comment, or **help** to see what else I can do.');
    return Dialog.EndOfTurn;
  }

  private async askComment(dc: DialogContext, key: string): Promise<DialogTurnResult> {
    keep<State>(dc, { key, commenting: true });
    await dc.context.sendActivity(plain(`What would you like to say on ${key}? Or say "cancel".`));
    return Dialog.EndOfTurn;
  }

  private async comment(dc: DialogContext, session: Session, key: string, text: string): Promise<DialogTurnResult> {
    const { id, conversation } = dc.context.activity;
    if (await session.once(`comment:${conversation.id}:${id}`)) {
      await session.serviceDesk.comment(key, text);
      await dc.context.sendActivity(plain(`I added your comment to ${key}.`));
    }
    return dc.endDialog({ status: 'commented' });
  }

  private async withSession(
    dc: DialogContext,
    go: (session: Session) => Promise<DialogTurnResult>,
  ): Promise<DialogTurnResult> {
    const session = await requireSession(dc.context, this.sessions);
    if (!session) return dc.endDialog({ status: 'signedOut' });
    try {
      return await go(session);
    } catch (error) {
      await dc.context.sendActivity(plain(explain(error)));
      return dc.endDialog({ status: 'failed' });
    }
  }
}

function render(channelId: string, request: CustomerRequest, comments: readonly Comment[]): Partial<Activity> {
  const { key, summary, status, reporter, created, link } = request;
  const facts = [
    `Status: ${status}`,
    reporter && `Raised by ${reporter}`,
    created && `Raised on ${created.slice(0, 10)}`,
  ];
  const shown = facts.filter((fact): fact is string => Boolean(fact));
  const title = `${key}: ${cleanText(summary, 255)}`;
  if (!showsAdaptiveCards(channelId)) {
    const said = comments.map(({ author, body }) => `${author}: ${cleanLines(body, 1000)}`);
    const hint = 'Say "comment" to add a comment.';
    return plain([title, ...shown, ...(link === undefined ? [] : [link]), ...said, hint].join('\n'));
  }
  return adaptiveCard(
    [
      line(title, { weight: 'Bolder', size: 'Medium' }),
      ...shown.map((fact) => line(fact)),
      ...comments.flatMap(({ author, created: at, body }) => [
        line(`${author}${at === undefined ? '' : `, ${at.slice(0, 10)}`}`, { isSubtle: true, size: 'Small' }),
        ...cleanLines(body, 1000)
          .split('\n')
          .map((text) => line(text)),
      ]),
    ],
    [
      sayButton('Comment', `comment ${key}`),
      ...(link === undefined ? [] : [{ type: 'Action.OpenUrl', title: 'Open in the portal', url: link }]),
    ],
  );
}
