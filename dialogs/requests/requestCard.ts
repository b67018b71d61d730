import type { Comment } from '../../src/atlassian/serviceDesk';
import { adaptiveCard, factLines, line, type Fact } from '../adaptiveCard';
import { channelOf } from '../../src/channel/channels';
import { plainMessage } from '../plainMessage';
import { textButton } from '../userInput';
import type { Activity } from '../sdk';
import { cleanLines, cleanText } from '../untrustedText';
import type { RequestView } from './requestView';
import type { RequestCommand } from './requestCommands';

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

/** One request with what is known about it and what can be done: a card, or text where there are no cards. */
export function showRequest(channelId: string, view: RequestView): Partial<Activity> {
  const { request, comments, allowed } = view;
  const { key, link } = request;
  const title = `${key}: ${cleanText(request.summary, 255)}`;
  const commands = allowed.filter((command) => command !== 'request');
  if (!channelOf(channelId).adaptiveCards) {
    const facts = factsOf(view).map(({ name, value }) => `${name}: ${cleanText(value, 500)}`);
    const said = comments.map((comment) => `${headingOf(comment)}: ${cleanLines(comment.text, 1000)}`);
    const hint =
      commands.length === 0 ? '' : `You can say: ${commands.map((command) => `"${command} ${key}"`).join(', ')}.`;
    return plainMessage([title, ...facts, ...(link === undefined ? [] : [link]), ...said, hint].join('\n'));
  }
  const buttons = commands.map((command) => textButton(titles[command], `${command} ${key}`));
  const open = link === undefined ? [] : [{ type: 'Action.OpenUrl', title: 'Open in the portal', url: link }];
  return adaptiveCard([
    line(title, { weight: 'Bolder', size: 'Medium' }),
    ...factLines(factsOf(view)),
    ...comments.flatMap(commentLines),
    // Clients show six actions of a card and hide the rest; as a part of the card all are there.
    ...inRows([...buttons, ...open]),
  ]);
}

const actionsInRow = 4;

function inRows(actions: readonly object[]): object[] {
  const rows = Math.ceil(actions.length / actionsInRow);
  return Array.from({ length: rows }, (_, row) => ({
    type: 'ActionSet',
    spacing: row === 0 ? 'Medium' : 'Small',
    actions: actions.slice(row * actionsInRow, (row + 1) * actionsInRow),
  }));
}

function factsOf({ request, approvals, isSubscribed }: RequestView): Fact[] {
  const { status, statusSince, type, desk, reporter, created, history, participants, attachments } = request;
  const earlier = history.slice(1, historyShown).map((change) => `${change.status}${on(change.at)}`);
  const files = attachments.slice(0, filesShown).map(({ name, size }) => `${name} (${inWords(size)})`);
  const more = attachments.length > filesShown ? [`and ${attachments.length - filesShown} more`] : [];
  const all: readonly (readonly [string, string])[] = [
    ['Status', `${status}${on(statusSince)}`],
    ['Before', earlier.join(', ')],
    ['Request', [type?.name, desk?.name].filter(Boolean).join(', ')],
    ['Raised', [reporter && `by ${reporter}`, created && `on ${created.slice(0, 10)}`].filter(Boolean).join(' ')],
    ...request.fields.filter(({ id }) => id !== 'summary').map(({ label, text }) => [label, text] as const),
    ['Shared with', participants.map(({ name }) => name).join(', ')],
    ['Files', [...files, ...more].join(', ')],
    ['Approval', approvals.map(({ name, decision }) => `${name}: ${decision}`).join(', ')],
    ['Notifications', isSubscribed === false ? 'off' : ''],
  ];
  return all.filter(([, value]) => value.trim() !== '').map(([name, value]) => ({ name, value }));
}

function commentLines(comment: Comment): object[] {
  const [first = '', ...rest] = cleanLines(comment.text, 1000).split('\n');
  return [
    line(headingOf(comment), { isSubtle: true, size: 'Small' }),
    line(first, {}),
    ...rest.map((text) => line(text)),
  ].map((one, index) => ({ ...one, spacing: index === 0 ? 'Medium' : 'None' }));
}

function headingOf({ author, created }: Comment): string {
  return `${cleanText(author, 80)}${created === undefined ? '' : `, ${created.slice(0, 10)}`}`;
}

function on(date: string | undefined): string {
  return date === undefined ? '' : ` (${date.slice(0, 10)})`;
}

function inWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  return bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
