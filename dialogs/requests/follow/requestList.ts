import type { CustomerRequest, Desk, Page, RequestQuery } from '../../../src/atlassian/serviceDesk';
import { withoutElision } from '../../../src/understanding';
import { adaptiveCard, heading, labelled, line, markedLine, tile } from '../../adaptiveCard';
import { channelOf } from '../../../src/channel/channels';
import { inHumanTerms, readerOf } from '../../dates';
import { isQuestion } from '../../reading/asked';
import { normalised } from '../../reading/normalised';
import { plainMessage } from '../../plainMessage';
import { requestNamedIn } from '../../reading/wantedThing';
import { withoutOpeners } from '../../reading/replies';
import { around, spokenIn, textsOf } from '../../texts/languages';
import type { Texts } from '../../texts/texts';
import type { ListFilter, ListWord, RequestCommand } from '../../texts/words';
import { capitalized } from '../../reading/userInput';
import { textAction, textButton } from '../../textButton';
import type { Activity } from '../../sdk';
import { cleanText, isolated } from '../../untrustedText';
import { pointedAtIn } from '../../reading/saidOfListed';
import { statusOf, waitsForYou } from '../status';

/** Which requests are listed. */
export interface RequestList {
  readonly list: NonNullable<RequestQuery['list']>;
  readonly status: NonNullable<RequestQuery['status']>;
  /** Words to search for in the summary. */
  readonly query: string | undefined;
  /** Only requests to this desk. */
  readonly desk?: Pick<Desk, 'id' | 'name'> | undefined;
  /** Just these requests, whatever else is said here. */
  readonly keys?: readonly string[] | undefined;
}

export const pageSize = 8;

/** The default list. */
export const yours: RequestList = { list: 'all', status: 'open', query: undefined };

/** The query for the page that begins at `start`. */
export function rangeOf({ list, status, query, desk }: RequestList, start: number): RequestQuery {
  return {
    list,
    status,
    start,
    limit: pageSize,
    ...(query === undefined ? {} : { search: query }),
    ...(desk === undefined ? {} : { deskId: desk.id }),
  };
}

/** "ITH-3: Printer …" */
export function keyAndSummary({ colon }: Texts, { key, summary }: CustomerRequest): string {
  return `${key}${colon}${cleanText(summary, 120)}`;
}

/** What each filter word changes. */
const filters: Readonly<Record<ListFilter, Partial<RequestList>>> = {
  open: { status: 'open' },
  closed: { status: 'closed' },
  all: { status: 'all', list: 'all' },
  mine: { list: 'mine' },
  shared: { list: 'shared' },
};

/** The search words in something said beside a list. */
export function queryIn(said: string): string {
  // "And the payslip?"
  const asked = isQuestion(said) ? withoutOpeners(normalised(said)) : said;
  return withoutElision(pointedAt(requestNamedIn(asked) ?? asked)).trim();
}

/** `laptop` of "the laptop one" or "the laptop". */
function pointedAt(said: string): string {
  const pointed = pointedAtIn(said.toLowerCase());
  const [first = '', ...others] = said.split(' ');
  return pointed ?? (around.article.has(first.toLowerCase()) && others.length > 0 ? others.join(' ') : said);
}

/** The list with a filter word applied. */
export function filtered(shown: RequestList, word: keyof typeof filters | undefined): RequestList {
  if (word === undefined) return shown;
  const list = shown.list === 'approvals' ? 'all' : shown.list;
  return { ...shown, query: undefined, keys: undefined, list, ...filters[word] };
}

/** Whether the requests listed may wait for the command, if it is a decision. */
export function mayWaitFor({ list, keys }: RequestList, command: RequestCommand | undefined): boolean {
  return list === 'approvals' || keys !== undefined || (command !== 'approve' && command !== 'decline');
}

/** All requests with these words in their summary. */
export function saying(query: string): RequestList {
  return { list: 'all', status: 'all', query };
}

/** Shows a page of requests: as a card, or as text where the channel has no cards. */
export function showRequestList(
  activity: Partial<Activity>,
  list: RequestList,
  items: readonly CustomerRequest[],
  { from, hasMore, accountId }: { readonly from: number; readonly hasMore: boolean; readonly accountId: string },
): Partial<Activity> {
  const t = textsOf(activity);
  const title = items.length === 0 ? nothingIn(t, list) : titleIn(t, list);
  const commands: ListWord[] = [
    ...(hasMore ? (['more'] as const) : []),
    ...(from > 0 ? (['previous'] as const) : []),
    ...filtersFor(list),
  ];
  if (!channelOf(activity.channelId ?? '').adaptiveCards) {
    const lines = items.map((item, index) => `${index + 1}. ${keyAndSummary(t, item)} (${statusOf(item).text})`);
    const choose = items.length === 0 ? '' : `${t.list.sayNumber}${t.gap}`;
    const words = commands.map((command) => t.quoted(spokenIn(t).list[command][0] ?? command)).join(t.comma);
    return plainMessage([title, ...lines, `${choose}${t.list.orSay(words)}`].join('\n'));
  }
  const reader = readerOf(activity);
  const tiles = items.flatMap((item) => {
    const { key, summary, reporter, reporterId, statusSince } = item;
    const isOwn = reporter === undefined || reporterId === accountId;
    const since = statusSince === undefined ? '' : ` · ${inHumanTerms(statusSince, reader)}`;
    const { text, mark } = statusOf(item);
    // Otherwise a row that begins with a Latin status would run left to right.
    const detail = `${isolated(text, t.isRightToLeft)}${since}${isOwn ? '' : ` · ${t.list.raisedBy(reporter)}`}`;
    const name = `${key} ${cleanText(summary, 120)}`;
    const lines = [
      line(name, { weight: 'Bolder' }),
      markedLine(mark, detail, { size: 'Small', ...(waitsForYou(item) ? { weight: 'Bolder' } : {}) }),
    ];
    const shown = tile(lines, { ...textAction(`request ${key}`, name), title: cleanText(`${name}, ${detail}`, 500) });
    // Wider spacing above, so that its buttons are closer to it than the next request is.
    return list.list === 'approvals' ? [{ ...shown, spacing: 'Medium' }, decisions(t, key)] : [shown];
  });
  const buttons = commands.map((command) => textButton(titleOf(t, list, command), command));
  const titled = list.query === undefined ? heading(title) : line(title, { weight: 'Bolder' });
  const search = line(t.list.search, { isSubtle: true, size: 'Small' });
  return adaptiveCard([titled, ...tiles, search], buttons);
}

/** Buttons to approve or decline a request right in the list. */
function decisions({ list: { approve, decline } }: Texts, key: string): object {
  const buttons = [textButton(approve(key), `approve ${key}`), textButton(decline(key), `decline ${key}`)];
  return { type: 'ActionSet', spacing: 'Small', actions: buttons };
}

export function titleIn(texts: Texts, { list, status, query, desk, keys }: RequestList): string {
  const { list: t } = texts;
  if (keys) return keys.join(texts.comma);
  if (query !== undefined) return t.with(cleanText(query, 60));
  if (list === 'approvals') return t.toApprove;
  const title = list === 'shared' ? t.shared(status) : t.yours(status);
  return desk === undefined ? title : `${labelled(texts, title)}${cleanText(desk.name, 80)}`;
}

/** What to say when the list is empty. */
export function nothingIn(texts: Texts, { list, status, query, desk }: RequestList): string {
  const { list: t } = texts;
  if (query !== undefined) return t.noneWith(cleanText(query, 60));
  if (list === 'approvals') return t.nothingToApprove;
  const none = list === 'shared' ? t.noneShared(status) : t.noneOfYours(status);
  return desk === undefined ? none : `${labelled(texts, cleanText(desk.name, 80))}${none}`;
}

/** What to say of those in the list that were not found. */
export function missingIn(
  texts: Texts,
  { keys = [] }: RequestList,
  items: readonly CustomerRequest[],
): string | undefined {
  const missing = keys.filter((key) => !items.some((item) => item.key === key));
  return missing.length === 0 ? undefined : `${labelled(texts, missing.join(texts.comma))}${texts.errors.notFound}`;
}

/** Whether the list has all of its requests, rather than those of a search or a desk. */
export function isWhole({ query, desk, keys }: RequestList): boolean {
  return query === undefined && desk === undefined && keys === undefined;
}

/** The list of approvals has no filters, just a button that leads to the person's own requests. */
function filtersFor({ list, status, query, keys }: RequestList): ListFilter[] {
  if (list === 'approvals') return ['open'];
  return (Object.keys(filters) as (keyof typeof filters)[]).filter(
    (word) => query !== undefined || keys !== undefined || (word !== status && (word !== list || word === 'all')),
  );
}

function titleOf(t: Texts, { list }: RequestList, word: ListWord): string {
  const leadsAway = list === 'approvals' && word === 'open';
  return leadsAway ? capitalized(spokenIn(t).always['my requests'][0] ?? '') : t.list.words[word];
}

/** The only match of a search, which is opened at once instead of being listed. */
export function onlyOne(
  { query, keys }: RequestList,
  { items, isLast }: Page<CustomerRequest>,
): CustomerRequest | undefined {
  return (query !== undefined || keys !== undefined) && isLast && items.length === 1 ? items[0] : undefined;
}
