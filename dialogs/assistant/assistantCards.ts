import { adaptiveCard, heading, line } from '../adaptiveCard';
import { channelOf } from '../../src/channel/channels';
import { plainMessage } from '../plainMessage';
import { spokenIn, textsOf } from '../texts/languages';
import type { Texts } from '../texts/texts';
import { commandButton, wordFor } from '../textButton';
import type { Activity } from '../sdk';

const menu = ['create request', 'my requests', 'approvals', 'switch site', 'who am i', 'log out'] as const;
const exampleKey = 'KEY-1';

/** What the person can say, a command on each line. */
function helpLines(t: Texts): string[] {
  const words = spokenIn(t);
  const [request = ''] = words.request.request;
  const [cancel = ''] = words.replies.cancel;
  return [
    ...menu.map((word) => `${wordFor(t, word)}${t.colon}${t.menu.what[word]}`),
    `${request} ${exampleKey}${t.colon}${t.menu.oneRequest}`,
    `${cancel}${t.colon}${t.menu.stop}`,
  ];
}

const listed = (lines: readonly string[]) => lines.map((text) => `- ${text}`);

/** What the person can say. A card where the channel shows one, because its clients join the lines of a plain message. */
export function helpMessage(activity: Partial<Activity>): Partial<Activity> {
  const lines = helpLines(textsOf(activity));
  return channelOf(activity.channelId ?? '').adaptiveCards
    ? adaptiveCard(lines.map((text) => line(text)))
    : plainMessage(listed(lines).join('\n'));
}

/** What the sender of this activity can do: buttons where the channel shows cards, otherwise a list. */
export function menuCard(activity: Partial<Activity>, title: string, isSignedIn: boolean): Partial<Activity> {
  const t = textsOf(activity);
  if (!channelOf(activity.channelId ?? '').adaptiveCards)
    return plainMessage([title, t.menu.inASentence, ...listed(helpLines(t))].join('\n'));
  const words = isSignedIn ? menu.slice(0, 4) : (['create request', 'log in'] as const);
  return adaptiveCard(
    [
      heading(title),
      line(`${t.menu.inASentence}${t.gap}${t.menu.anytime(anytime(t, isSignedIn))}`, { isSubtle: true }),
    ],
    words.map((word) => commandButton(t, word)),
  );
}

/** `"request KEY-1", "who am i", …` */
function anytime(t: Texts, isSignedIn: boolean): string {
  const { request, replies } = { request: spokenIn(t).request.request, replies: spokenIn(t).replies.cancel };
  const all = [
    `${request[0]} ${exampleKey}`,
    ...(isSignedIn ? (['who am i', 'log out', 'help'] as const) : (['help'] as const)).map((word) => wordFor(t, word)),
  ];
  return [...all, replies[0] ?? ''].map((word) => t.quoted(word)).join(t.comma);
}
