import type { Session } from '../../src/login/session';
import type { Logins } from '../logins';
import { orUndefined } from '../orUndefined';
import { waitsForYou } from '../requests/status';
import { ActivityTypes, type Activity, type TurnContext } from '../sdk';
import { textsOf } from '../texts/languages';
import type { Texts } from '../texts/texts';
import { cleanText } from '../untrustedText';

/** Counts no further than this in each list: every entry costs a point of Atlassian's rate limit. */
const countedAtMost = 20;

/** A greeting by name with what waits for the person, as text for a plain message. At most three calls, in parallel. */
export async function greetingFor(context: TurnContext, logins: Logins): Promise<string> {
  const t = textsOf(context.activity);
  if (!(await logins.identity(context))) return t.talk.introduction;
  const session = await logins.session(context);
  const [profile, waiting] = await Promise.all([
    orUndefined(logins.profile(context)),
    // Nobody asked for a count, so a failure is not reported: people who ask for their requests will read why there are none.
    session && orUndefined(whatWaits(t, session)),
  ]);
  const hello = profile ? t.talk.helloTo(cleanText(profile.name, 80)) : t.talk.hello;
  return waiting === undefined ? hello : `${hello}${t.gap}${waiting}`;
}

async function whatWaits(t: Texts, { serviceDesk }: Session): Promise<string> {
  const [approvals, requests] = await Promise.all([
    serviceDesk.myRequests({ list: 'approvals', status: 'open', limit: countedAtMost }),
    serviceDesk.myRequests({ list: 'mine', status: 'open', limit: countedAtMost }),
  ]);
  const toApprove = approvals.items.length;
  const toAnswer = requests.items.filter(waitsForYou).length;
  const { talk } = t;
  const waiting = [
    ...(toApprove > 0 ? [talk.approvalsWait(toApprove, toApprove === countedAtMost)] : []),
    ...(toAnswer > 0 ? [talk.requestsWait(toAnswer, toAnswer === countedAtMost)] : []),
  ];
  return waiting.length === 0 ? talk.nothingWaits : talk.together(waiting);
}

/**
 * How the bot knows that the person has come: from the channel, or from an event of the page that hosts Web Chat, because Direct Line
 * reports nothing before the first message.
 * https://github.com/microsoft/BotFramework-WebChat/tree/main/samples/04.api/a.welcome-event
 */
export function comesIn({ type, name }: Partial<Activity>): 'seen' | 'as-told' | undefined {
  if (type === ActivityTypes.ConversationUpdate) return 'seen';
  return type === ActivityTypes.Event && name === 'webchat/join' ? 'as-told' : undefined;
}
