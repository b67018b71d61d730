import type { Session } from '../src/login/session';
import type { Logins } from './logins';
import { ifKnown } from './ifKnown';
import { waitsForYou } from './requests/status';
import { ActivityTypes, type Activity, type TurnContext } from './sdk';
import { textsOf } from './texts/languages';
import type { Texts } from './texts/texts';
import { cleanText } from './untrustedText';

/** As many of each as are counted: every one costs a point at Atlassian. */
const countedAtMost = 20;

/** A greeting that knows who is signed in and what waits for them; for a plain message. At most three calls, at once. */
export async function greetingFor(context: TurnContext, logins: Logins): Promise<string> {
  const t = textsOf(context.activity);
  if (!(await logins.identity(context))) return t.talk.introduction;
  const session = await logins.session(context);
  const [profile, waiting] = await Promise.all([
    ifKnown(logins.profile(context)),
    // Nobody asked for a count: whoever asks for their requests hears why there are none.
    session && ifKnown(whatWaits(t, session)),
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
 * How it is known that the person is there: the channel says so, or the page that hosts Web Chat, whose event is greeted where
 * Direct Line tells nothing before the first message.
 * https://github.com/microsoft/BotFramework-WebChat/tree/main/samples/04.api/a.welcome-event
 */
export function comesIn({ type, name }: Partial<Activity>): 'seen' | 'as-told' | undefined {
  if (type === ActivityTypes.ConversationUpdate) return 'seen';
  return type === ActivityTypes.Event && name === 'webchat/join' ? 'as-told' : undefined;
}
