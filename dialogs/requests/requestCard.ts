import type { Comment } from '../../src/atlassian/serviceDesk';
import { adaptiveCard, factLines, inRows, line, type Fact } from '../adaptiveCard';
import { channelOf } from '../../src/channel/channels';
import { exactly, readerOf, type Reader } from '../dates';
import { plainMessage } from '../plainMessage';
import { textButton } from '../userInput';
import type { Activity } from '../sdk';
import { cleanLines, cleanText } from '../untrustedText';
import type { RequestView } from './requestView';
import type { RequestCommand } from './requestCommands';
import { statusOf, waitsForYou } from './status';

/** What each command does, for a button. */
const titles: Readonly<Record<Exclude<RequestCommand, 'request'>, string>> = {
  approve: 'Approve',
  decline: 'Decline',
  comment: 'Comment',
  attach: 'Attach files',
  move: 'Change status',
  rate: 'Rate',
  share: 'Share',
  unshare: 'Stop sharing',
  mute: 'Mute',
  unmute: 'Notify me',
};

const historyShown = 4;
const filesShown = 10;

/** One request for whoever sent this activity, with what can be done: a card, or text where there are no cards. */
export function showRequest(activity: Partial<Activity>, view: RequestView): Partial<Activity> {
  const { request, comments, allowed } = view;
  const { key, link } = request;
  const title = `${key}: ${cleanText(request.summary, 255)}`;
  const commands = allowed.filter((command) => command !== 'request');
  const reader = readerOf(activity);
  const known = factsOf(view, reader);
  if (!channelOf(activity.channelId ?? '').adaptiveCards) {
    const facts = known.map(({ name, value }) => `${name}: ${cleanText(value, 500)}`);
    const said = comments.map((comment) => `${headingOf(comment, reader)}: ${cleanLines(comment.text, 1000)}`);
    const hint =
      commands.length === 0 ? '' : `You can say: ${commands.map((command) => `"${command} ${key}"`).join(', ')}.`;
    return plainMessage([title, ...facts, ...(link === undefined ? [] : [link]), ...said, hint].join('\n'));
  }
  const primary = primaryOf(view);
  const buttons = commands.map((command) => ({
    ...textButton(titles[command], `${command} ${key}`),
    ...(command === primary ? { style: 'positive' } : {}),
  }));
  const open = link === undefined ? [] : [{ type: 'Action.OpenUrl', title: 'Open in the portal', url: link }];
  return adaptiveCard([
    line(title, { weight: 'Bolder', size: 'Medium' }),
    ...factLines(known),
    ...comments.flatMap((comment) => commentLines(comment, reader)),
    ...inRows([...buttons, ...open]),
  ]);
}

/** What a person most likely wants with it. */
function primaryOf({ request, allowed }: RequestView): RequestCommand | undefined {
  if (allowed.includes('approve')) return 'approve';
  return waitsForYou(request) ? 'comment' : undefined;
}

function factsOf({ request, approvals, isSubscribed }: RequestView, reader: Reader): Fact[] {
  const { statusSince, type, desk, reporter, created, history, participants, attachments } = request;
  const status = statusOf(request);
  const earlier = history.slice(1, historyShown).map((change) => withDate(change.status, change.at, reader));
  const files = attachments.slice(0, filesShown).map(({ name, size }) => `${name} (${inWords(size)})`);
  const more = attachments.length > filesShown ? [`and ${attachments.length - filesShown} more`] : [];
  const all: readonly (readonly [string, string])[] = [
    ['Before', earlier.join(', ')],
    ['Request', [type?.name, desk?.name].filter(Boolean).join(', ')],
    ['Raised', [reporter && `by ${reporter}`, created && exactly(created, reader)].filter(Boolean).join(', ')],
    ...request.fields.filter(({ id }) => id !== 'summary').map(({ label, text }) => [label, text] as const),
    ['Shared with', participants.map(({ name }) => name).join(', ')],
    ['Files', [...files, ...more].join(', ')],
    ['Approval', approvals.map(({ name, decision }) => `${name}: ${decision}`).join(', ')],
    ['Notifications', isSubscribed === false ? 'off' : ''],
  ];
  const since = { name: 'Status', value: withDate(status.text, statusSince, reader), style: status.style };
  return [since, ...all.filter(([, value]) => value.trim() !== '').map(([name, value]) => ({ name, value }))];
}

function commentLines(comment: Comment, reader: Reader): object[] {
  const [first = '', ...rest] = cleanLines(comment.text, 1000).split('\n');
  return [
    line(headingOf(comment, reader), { isSubtle: true, size: 'Small' }),
    line(first, {}),
    ...rest.map((text) => line(text)),
  ].map((one, index) => ({ ...one, spacing: index === 0 ? 'Medium' : 'None' }));
}

function headingOf({ author, created }: Comment, reader: Reader): string {
  return `${cleanText(author, 80)}${created === undefined ? '' : `, ${exactly(created, reader)}`}`;
}

function withDate(text: string, date: string | undefined, reader: Reader): string {
  return date === undefined ? text : `${text} (${exactly(date, reader)})`;
}

function inWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  return bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
