import type { CustomerRequest, RequestQuery } from '../../src/atlassian/serviceDesk';
import { adaptiveCard, heading, line, tile } from '../adaptiveCard';
import { channelOf } from '../../src/channel/channels';
import { inHumanTerms, readerOf } from '../dates';
import { plainMessage } from '../plainMessage';
import { capitalized, commandText, textAction, textButton } from '../userInput';
import type { Activity } from '../sdk';
import { cleanText } from '../untrustedText';
import { statusOf } from './status';

/** Which requests are listed. */
export interface RequestList {
  readonly list: NonNullable<RequestQuery['list']>;
  readonly status: NonNullable<RequestQuery['status']>;
  /** In the summary. */
  readonly query: string | undefined;
}

/** Words that change the list; any others are looked for in the summaries. */
const filters: Readonly<Record<string, Partial<RequestList>>> = {
  open: { status: 'open' },
  closed: { status: 'closed' },
  all: { status: 'all', list: 'all' },
  mine: { list: 'mine' },
  shared: { list: 'shared' },
};

/** The list that a person asks for in place of the one they see. */
export function requestListOf(said: string, shown: RequestList): RequestList {
  const word = commandText(said);
  const filter = Object.hasOwn(filters, word) ? filters[word] : undefined;
  const list = shown.list === 'approvals' ? 'all' : shown.list;
  return filter ? { ...shown, query: undefined, list, ...filter } : { list: 'all', status: 'all', query: said };
}

/** A page of requests for whoever sent this activity: a card, or text where there are no cards. */
export function showRequestList(
  activity: Partial<Activity>,
  list: RequestList,
  items: readonly CustomerRequest[],
  { hasMore, accountId }: { readonly hasMore: boolean; readonly accountId: string },
): Partial<Activity> {
  const title = items.length === 0 ? nothingIn(list) : titleIn(list);
  const commands = [...(hasMore ? ['more'] : []), ...filtersFor(list)];
  if (!channelOf(activity.channelId ?? '').adaptiveCards) {
    const lines = items.map(
      (item, index) => `${index + 1}. ${item.key}: ${cleanText(item.summary, 120)} (${statusOf(item).text})`,
    );
    const choose = items.length === 0 ? '' : 'Say a number to see one. ';
    return plainMessage(
      [
        title,
        ...lines,
        `${choose}Or say ${commands.map((command) => `"${command}"`).join(', ')}, or words to look for.`,
      ].join('\n'),
    );
  }
  const reader = readerOf(activity);
  const tiles = items.flatMap((item) => {
    const { key, summary, reporter, reporterId, statusSince } = item;
    const isOwn = reporter === undefined || reporterId === accountId;
    const since = statusSince === undefined ? '' : ` · ${inHumanTerms(statusSince, reader)}`;
    const { text, style } = statusOf(item);
    const detail = `${text}${since}${isOwn ? '' : ` · raised by ${reporter}`}`;
    const lines = [
      line(`${key}  ${cleanText(summary, 120)}`, { weight: 'Bolder' }),
      line(detail, { size: 'Small', ...style }),
    ];
    const shown = tile(lines, { ...textAction(`request ${key}`), title: `${key} ${cleanText(summary, 80)}` });
    return list.list === 'approvals' ? [shown, decisions(key)] : [shown];
  });
  const buttons = commands.map((command) => textButton(capitalized(command), command));
  const titled = list.query === undefined ? heading(title) : line(title, { weight: 'Bolder' });
  const search = line('Say a word to look for it in your requests.', { isSubtle: true, size: 'Small' });
  return adaptiveCard([titled, ...tiles, search], buttons);
}

/** What waits for a person's approval is decided where it stands. */
function decisions(key: string): object {
  const buttons = [textButton(`Approve ${key}`, `approve ${key}`), textButton(`Decline ${key}`, `decline ${key}`)];
  return { type: 'ActionSet', spacing: 'Small', actions: buttons };
}

export function titleIn({ list, status, query }: RequestList): string {
  if (query !== undefined) return `Requests with "${cleanText(query, 60)}"`;
  if (list === 'approvals') return 'Waiting for your approval';
  const kind = status === 'all' ? 'requests' : `${status} requests`;
  return list === 'shared' ? `${capitalized(kind)} shared with you` : `Your ${kind}`;
}

/** What is said of a list with nothing in it. */
export function nothingIn({ list, status, query }: RequestList): string {
  if (query !== undefined) return `I found no request with "${cleanText(query, 60)}".`;
  if (list === 'approvals') return 'Nothing waits for your approval.';
  const kind = status === 'all' ? 'requests' : `${status} requests`;
  return list === 'shared' ? `No ${kind} are shared with you.` : `You have no ${kind}.`;
}

function filtersFor({ list, status, query }: RequestList): string[] {
  const isFiltered = query === undefined && list !== 'approvals';
  return Object.keys(filters).filter((word) => !isFiltered || (word !== status && (word !== list || word === 'all')));
}
