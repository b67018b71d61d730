import type { CustomerRequest, StatusCategory } from '../../src/atlassian/serviceDesk';
import { cleanText } from '../untrustedText';

/** How a status is told apart without its colour, and with it. */
interface Mark {
  readonly icon: string;
  readonly style: object;
}

const marks: Readonly<Record<StatusCategory | 'waitsForYou', Mark>> = {
  waitsForYou: { icon: '◆', style: { color: 'Warning', weight: 'Bolder' } },
  new: { icon: '○', style: {} },
  indeterminate: { icon: '◐', style: {} },
  done: { icon: '✔', style: { color: 'Good' } },
  undefined: { icon: '○', style: {} },
};

type WithStatus = Pick<CustomerRequest, 'status' | 'statusCategory'>;

/**
 * Whether it is the requester's turn. By the name that Atlassian's own workflows give that status: its API does not tell.
 * https://support.atlassian.com/jira-service-management-cloud/docs/what-are-workflows-in-jira-service-management/
 */
export function waitsForYou({ status, statusCategory }: WithStatus): boolean {
  return (
    statusCategory !== 'done' && /\bwaiting (?:for|on) (?:the )?(?:customer|requester|reporter|you)\b/i.test(status)
  );
}

/** A status in words, with an icon before them and a style for both. */
export function statusOf(request: WithStatus): { readonly text: string; readonly style: object } {
  const { icon, style } = marks[waitsForYou(request) ? 'waitsForYou' : request.statusCategory];
  return { text: `${icon} ${cleanText(request.status, 60)}`, style };
}
