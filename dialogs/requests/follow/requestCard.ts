import type { Comment, Person } from '../../../src/atlassian/serviceDesk';
import { adaptiveCard, factLines, inRows, labelled, line, type Fact } from '../../adaptiveCard';
import { factsThatFit } from '../../factParts';
import { channelOf } from '../../../src/channel/channels';
import { factInWords } from '../../askQuestion';
import { digits, exactly, readerOf, withoutIso, type Reader } from '../../dates';
import { plainMessage } from '../../plainMessage';
import { spokenIn, textsOf } from '../../texts/languages';
import type { Texts } from '../../texts/texts';
import { textButton } from '../../textButton';
import type { Activity } from '../../sdk';
import { cleanLines, cleanText, isolated } from '../../untrustedText';
import type { RequestView } from './requestView';
import type { RequestCommand } from '../../texts/words';
import { statusOf, waitsForYou } from '../status';

const historyShown = 4;
const filesShown = 10;

/** Shows a request and what the person can do with it: as a card, or as text where the channel has no cards. */
export function showRequest(activity: Partial<Activity>, view: RequestView): Partial<Activity> {
  const { request, comments, allowed } = view;
  const { key, link } = request;
  const commands = allowed.filter((command) => command !== 'request');
  const t = textsOf(activity);
  const title = `${key}${t.colon}${cleanText(request.summary, 255)}`;
  const reader = readerOf(activity);
  const known = requestFacts(t, view, reader);
  if (!channelOf(activity.channelId ?? '').adaptiveCards) {
    const facts = known.map(({ name, value }) => factInWords(t, { name, value: cleanText(value, 500) }));
    const told = comments.map((comment) => commentInWords(t, comment, reader));
    const hint =
      commands.length === 0
        ? ''
        : t.request.canSay(
            commands.map((command) => t.quoted(`${spokenIn(t).request[command][0]} ${key}`)).join(t.comma),
          );
    return plainMessage([title, ...facts, ...(link === undefined ? [] : [link]), ...told, hint].join('\n'));
  }
  const primary = primaryOf(view);
  const buttons = commands.map((command) => ({
    ...textButton(t.request.actions[command], `${command} ${key}`),
    ...(command === primary ? { style: 'positive' } : {}),
  }));
  const open = link === undefined ? [] : [{ type: 'Action.OpenUrl', title: t.card.openPortal, url: link }];
  return adaptiveCard([
    line(title, { weight: 'Bolder', size: 'Medium' }),
    ...factLines(t, factsThatFit(known)),
    ...comments.flatMap((comment) => commentLines(t, comment, reader)),
    ...inRows([...buttons, ...open]),
  ]);
}

/** The latest comment by somebody other than this person or, if there is none, the status. */
export function newsOf(activity: Partial<Activity>, { request, comments }: RequestView, accountId: string): string {
  const t = textsOf(activity);
  const last = comments.findLast(({ authorId }) => authorId !== accountId);
  if (!last) return t.request.nobodyAnswered(request.key, statusOf(request).text);
  return commentInWords(t, last, readerOf(activity));
}

/** Who has to approve the request, and who has done so. */
export function approvalsOf(activity: Partial<Activity>, { request, approvals }: RequestView): string {
  const t = textsOf(activity);
  const { approval, decisions, noApproval } = t.request;
  if (approvals.length === 0) return noApproval(request.key, statusOf(request).text);
  const told = (name: string, decision: keyof typeof decisions) =>
    `${isolated(cleanText(name, 80), t.isRightToLeft)}${t.colon}${decisions[decision]}`;
  return approvals
    .flatMap(({ name, decision, approvers }) => [
      `${labelled(t, approval)}${told(name, decision)}`,
      ...approvers.map((approver) => told(approver.person.name, approver.decision)),
    ])
    .join('\n');
}

/** The people the request is shared with. */
export function followersOf(t: Texts, participants: readonly Person[]): string {
  const names = participants.map(({ name }) => isolated(cleanText(name, 80), t.isRightToLeft));
  return `${labelled(t, t.request.sharedWith)}${names.join(t.comma)}`;
}

/** What is known about when it will be done: its status, its SLA targets, and the latest comment by somebody else. */
export function standingOf(activity: Partial<Activity>, view: RequestView, accountId: string): string {
  const t = textsOf(activity);
  const reader = readerOf(activity);
  const { key, statusSince, slaTargets, ...request } = view.request;
  const news = newsOf(activity, view, accountId);
  const isAnswered = view.comments.some(({ authorId }) => authorId !== accountId);
  const since = statusSince === undefined ? '' : exactly(statusSince, reader);
  const targets = slaTargets.map(({ name, due }) =>
    t.request.slaTarget(cleanText(name, 80), cleanText(exactly(due, reader), 80)),
  );
  return [...(isAnswered ? [t.request.stands(key, statusOf(request).text, since)] : []), news, ...targets].join('\n');
}

function commentInWords(t: Texts, comment: Comment, reader: Reader): string {
  return `${headingOf(t, comment, reader)}${t.colon}${cleanLines(comment.text, 1000)}`;
}

/** What the person most likely wants to do with it. */
function primaryOf({ request, allowed }: RequestView): RequestCommand | undefined {
  if (allowed.includes('approve')) return 'approve';
  return waitsForYou(request) ? 'comment' : undefined;
}

function requestFacts(
  { request: t, isRightToLeft, comma, colon }: Texts,
  { request, answered, approvals, isSubscribed }: RequestView,
  reader: Reader,
): Fact[] {
  const { statusSince, type, desk, reporter, created, history, participants, attachments } = request;
  const status = statusOf(request);
  // Otherwise text that begins with a Latin name would run left to right.
  const named = (name: string) => isolated(name, isRightToLeft);
  // Otherwise the date after it would follow the direction of the zone's name.
  const at = (date: string) => exactly(date, reader).replace(/UTC$/, named);
  const since = (text: string, date: string | undefined) =>
    date === undefined ? named(text) : `${named(text)} (${at(date)})`;
  const earlier = history.slice(1, historyShown).map((change) => since(change.status, change.at));
  const files = attachments.slice(0, filesShown).map(({ name, size }) => `${named(name)} (${sizeIn(reader, size)})`);
  const more = attachments.length > filesShown ? [t.moreFiles(attachments.length - filesShown)] : [];
  const all: readonly (readonly [string, string])[] = [
    [t.before, earlier.join(comma)],
    [t.request, [type?.name, desk?.name].filter(Boolean).join(comma)],
    [t.raised, [reporter && t.raisedBy(reporter), created && exactly(created, reader)].filter(Boolean).join(comma)],
    ...request.fields
      .filter(({ id }) => id !== 'summary')
      .map(({ label, text }) => [label, withoutIso(text, reader)] as const),
    // Answers linked to a field are listed with the fields already.
    ...answered
      .filter(({ label, answer }) => !request.fields.some((field) => field.label === label || field.text === answer))
      .map(({ label, answer }) => [label, withoutIso(answer, reader)] as const),
    [t.sharedWith, participants.map(({ name }) => name).join(comma)],
    [t.files, [...files, ...more].join(comma)],
    [t.approval, approvals.map(({ name, decision }) => `${named(name)}${colon}${t.decisions[decision]}`).join(comma)],
    [t.notifications, isSubscribed === false ? t.off : ''],
  ];
  const now = { name: t.status, value: since(status.text, statusSince), mark: status.mark };
  return [now, ...all.filter(([, value]) => value.trim() !== '').map(([name, value]) => ({ name, value }))];
}

function commentLines(t: Texts, comment: Comment, reader: Reader): object[] {
  const [first = '', ...rest] = cleanLines(comment.text, 1000).split('\n');
  return [
    line(headingOf(t, comment, reader), { isSubtle: true, size: 'Small' }),
    line(first, {}),
    ...rest.map((text) => line(text)),
  ].map((one, index) => ({ ...one, spacing: index === 0 ? 'Medium' : 'None' }));
}

function headingOf({ isRightToLeft, comma }: Texts, { author, created }: Comment, reader: Reader): string {
  return `${isolated(cleanText(author, 80), isRightToLeft)}${created === undefined ? '' : `${comma}${exactly(created, reader)}`}`;
}

/** `11 bytes`, `340 kB`, `2.1 MB`. */
function sizeIn({ locale }: Reader, bytes: number): string {
  const format = (value: number, unit: string, unitDisplay: 'short' | 'long', maximumFractionDigits = 0) =>
    new Intl.NumberFormat(locale, { ...digits, style: 'unit', unit, unitDisplay, maximumFractionDigits }).format(value);
  if (bytes < 1024) return format(bytes, 'byte', 'long');
  return bytes < 1024 * 1024
    ? format(bytes / 1024, 'kilobyte', 'short')
    : format(bytes / 1024 / 1024, 'megabyte', 'short', 1);
}

/** The way back to a request that cannot be shown just now. */
export function againCard({ request: t }: Texts, key: string): Partial<Activity> {
  return adaptiveCard([line(key)], [textButton(t.showAgain(key), `request ${key}`)]);
}
