import { AtlassianError } from '../src/atlassian/errors';
import type { Texts } from './texts/texts';
import { cleanText } from './untrustedText';

/** What the person reads when Atlassian did not do what was asked: what happened, and what to do next. Rethrows other errors. */
export function errorMessage({ errors: t, gap }: Texts, error: unknown): string {
  if (!(error instanceof AtlassianError)) throw error;
  const [said] = error.messages;
  const quoting = (text: string) => (said === undefined ? text : `${text}${gap}${t.says(cleanText(said, 300))}`);
  switch (error.code) {
    case 'unavailable':
      return isOwn(error.status) ? t.ownError : t.unreachable;
    case 'rate-limited':
      return t.slowDown(Math.ceil((error.retryAfter ?? 60_000) / 60_000));
    case 'unauthorized':
    case 'grant-ended':
      return t.signInAgain;
    case 'missing-scope':
      return t.missingScope(error.reason);
    case 'misconfigured':
      return t.misconfigured;
    case 'forbidden':
      return quoting(t.forbidden);
    case 'not-found':
      return error.reason === 'site-lost' ? t.siteLost : t.notFound;
    case 'conflict':
      return quoting(t.conflict);
    case 'invalid':
      return quoting(t.invalid);
    case 'unknown-outcome':
      return t.unknownOutcome;
  }
}

/** Whether Atlassian's own service failed: 502, 503 and 504 come from gateways, which know nothing about what is behind them. */
function isOwn(status = 503): boolean {
  return ![502, 503, 504].includes(status);
}
