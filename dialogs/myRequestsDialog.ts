import type { CustomerRequest } from '../src/atlassian/serviceDeskTypes';
import { adaptiveCard, line, tile } from './adaptiveCard';
import { showsAdaptiveCards } from './adaptiveCardChannels';
import { keep, stateOf } from './dialogState';
import { explain } from './failures';
import { plain } from './plain';
import type { Sessions } from './ports';
import { requireSession } from './requireSession';
import { say, saidIn, sayButton } from './said';
import { ActivityTypes, Dialog, type Activity, type DialogContext, type DialogTurnResult } from './sdk';
import { cleanText } from './untrustedText';

export interface MyRequestsOptions {
  /** `approvals`: what waits for this person's approval. Default `mine`. */
  readonly list?: 'mine' | 'approvals';
}

/** Which page is shown. */
interface State {
  readonly list: 'mine' | 'approvals';
  readonly next: number | undefined;
  readonly keys: readonly string[];
}

const pageSize = 8;

/** Lists a person's open requests page by page; a number or a key shows one. */
export class MyRequestsDialog extends Dialog<MyRequestsOptions> {
  /** `show` is the id of the `ShowRequestDialog` in the same set. */
  constructor(
    id: string,
    private readonly sessions: Sessions,
    private readonly show = 'showRequest',
  ) {
    super(id);
  }

  override beginDialog(dc: DialogContext, { list = 'mine' }: MyRequestsOptions = {}): Promise<DialogTurnResult> {
    return this.page(dc, list, 0);
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const { activity } = dc.context;
    if (activity.type !== ActivityTypes.Message) return Dialog.EndOfTurn;
    const { list, next, keys } = stateOf<State>(dc);
    const said = cleanText(saidIn(activity), 100).toUpperCase();
    if (said === 'MORE' && next !== undefined) return this.page(dc, list, next);
    const key = keys.find((known, index) => known === said || String(index + 1) === said);
    if (key !== undefined) return dc.replaceDialog(this.show, { key });
    await dc.context.sendActivity(
      `Say the number or the key of a request${next === undefined ? '' : ', **more** for the next ones'}, or **help**.`,
    );
    return Dialog.EndOfTurn;
  }

  private async page(dc: DialogContext, list: State['list'], start: number): Promise<DialogTurnResult> {
    const { context } = dc;
    const session = await requireSession(context, this.sessions);
    if (!session) return dc.endDialog({ status: 'signedOut' });
    try {
      const { items, isLast } = await session.serviceDesk.myRequests({ list, start, limit: pageSize });
      if (items.length === 0) {
        await context.sendActivity(list === 'mine' ? 'You have no open requests.' : 'Nothing waits for your approval.');
        return await dc.endDialog({ status: 'shown' });
      }
      keep<State>(dc, { list, next: isLast ? undefined : start + items.length, keys: items.map(({ key }) => key) });
      const title = list === 'mine' ? 'Your open requests' : 'Waiting for your approval';
      await context.sendActivity(render(context.activity.channelId, title, items, !isLast));
      return Dialog.EndOfTurn;
    } catch (error) {
      await context.sendActivity(plain(explain(error)));
      return dc.endDialog({ status: 'failed' });
    }
  }
}

function render(
  channelId: string,
  title: string,
  items: readonly CustomerRequest[],
  hasMore: boolean,
): Partial<Activity> {
  if (!showsAdaptiveCards(channelId)) {
    const lines = items.map(
      ({ key, summary, status }) => `${key}: ${cleanText(summary, 120)} (${cleanText(status, 60)})`,
    );
    const hint = `Say a number to see one${hasMore ? ', or "more"' : ''}.`;
    return plain([title, ...lines.map((text, index) => `${index + 1}. ${text}`), hint].join('\n'));
  }
  const tiles = items.map(({ key, summary, status }) =>
    tile(
      [
        line(`${key}  ${cleanText(summary, 120)}`, { weight: 'Bolder', color: 'Accent' }),
        line(status, { isSubtle: true, size: 'Small' }),
      ],
      { ...say(`request ${key}`), title: key },
    ),
  );
  return adaptiveCard([line(title, { weight: 'Bolder' }), ...tiles], hasMore ? [sayButton('More', 'more')] : []);
}
