import { AtlassianError } from '../src/atlassian/errors';
import { cleanText } from './untrustedText';

/** What a person reads when Atlassian did not do what was asked: what happened, and what to do next. */
export function errorMessage(error: unknown): string {
  if (!(error instanceof AtlassianError)) throw error;
  const [said] = error.messages;
  const quote = said === undefined ? '' : ` Atlassian says: "${cleanText(said, 300)}"`;
  switch (error.code) {
    case 'unavailable':
      return `${whatHappened(error.status)} Please try again in a minute.`;
    case 'rate-limited':
      return `Atlassian asks me to slow down. Please try again ${inWords(error.retryAfter)}.`;
    case 'unauthorized':
    case 'grant-ended':
      return 'Atlassian does not accept your sign-in any more. Say "log in" to sign in again.';
    case 'missing-scope':
      return `I lack a permission at Atlassian for that. Please tell the administrator of this assistant: ${missing(error.reason)}.`;
    case 'misconfigured':
      return 'Atlassian does not accept my set-up. Please tell the administrator of this assistant.';
    case 'forbidden':
      return `You may not do that at this site.${quote}`;
    case 'not-found':
      if (error.reason === 'site-lost')
        return 'Your sign-in does not reach that site any more. Say "switch site" to choose among your other sites.';
      return 'I did not find that at this site. It may not exist, or you may not see it.';
    case 'conflict':
      return `That has been done already.${quote}`;
    case 'invalid':
      return `Atlassian did not take that.${quote}`;
    case 'unknown-outcome':
      return 'Atlassian did not answer, so I do not know whether that was done. Say "my requests" to look before you try again.';
  }
}

function missing(scope: string | undefined): string {
  return scope === undefined ? 'a scope is missing' : `the scope ${scope} is missing`;
}

/** Of a gateway's 502, 503 and 504 nobody behind it knows. */
function whatHappened(status = 503): string {
  const wasReached = ![502, 503, 504].includes(status);
  return wasReached ? 'Atlassian answered with an error of its own.' : 'Atlassian could not be reached just now.';
}

function inWords(milliseconds = 60_000): string {
  const minutes = Math.ceil(milliseconds / 60_000);
  return minutes <= 1 ? 'in a minute' : `in ${minutes} minutes`;
}
