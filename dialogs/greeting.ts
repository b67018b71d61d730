import { AtlassianError } from '../src/atlassian/errors';
import type { Session } from '../src/login/session';
import type { Logins } from './logins';
import { waitsForYou } from './requests/status';
import type { TurnContext } from './sdk';
import { cleanText } from './untrustedText';

/** As many of each as are counted: every one costs a point at Atlassian. */
const countedAtMost = 20;

/** A greeting that knows who is signed in and what waits for them; for a plain message. At most two calls, at once. */
export async function greetingFor(context: TurnContext, logins: Logins): Promise<string> {
  const identity = await logins.identity(context);
  if (!identity) return 'Hello! I raise and follow requests with your service desk, with your own Jira account.';
  const hello = `Hello ${cleanText(identity.account.name, 80)}!`;
  try {
    const session = await logins.session(context);
    return session ? `${hello} ${await whatWaits(session)}` : hello;
  } catch (error) {
    // Nobody asked for a count: whoever asks for their requests hears why there are none.
    if (error instanceof AtlassianError) return hello;
    throw error;
  }
}

async function whatWaits({ serviceDesk }: Session): Promise<string> {
  const [approvals, requests] = await Promise.all([
    serviceDesk.myRequests({ list: 'approvals', status: 'open', limit: countedAtMost }),
    serviceDesk.myRequests({ list: 'mine', status: 'open', limit: countedAtMost }),
  ]);
  const waiting = [
    inWords(approvals.items.length, 'approval', 'decision'),
    inWords(requests.items.filter(waitsForYou).length, 'request', 'answer'),
  ].filter((text) => text !== '');
  return waiting.length === 0 ? 'Nothing waits for you.' : `${waiting.join(', ')}.`;
}

function inWords(count: number, what: string, forWhat: string): string {
  if (count === 0) return '';
  const number = count === countedAtMost ? `${count} or more` : String(count);
  return count === 1 ? `1 ${what} waits for your ${forWhat}` : `${number} ${what}s wait for your ${forWhat}`;
}
