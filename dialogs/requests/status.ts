import type { CustomerRequest, StatusCategory } from '../../src/atlassian/serviceDesk';
import type { Mark } from '../adaptiveCard';
import { cleanText } from '../untrustedText';

const marks: Readonly<Record<StatusCategory | 'waitsForYou', Mark>> = {
  waitsForYou: { icon: '◆', color: 'Warning' },
  new: { icon: '○', color: 'Default' },
  indeterminate: { icon: '◐', color: 'Accent' },
  done: { icon: '✔', color: 'Good' },
  undefined: { icon: '○', color: 'Default' },
};

type WithStatus = Pick<CustomerRequest, 'status' | 'statusCategory'>;

/**
 * Whether it is the requester's turn, judged by the status names of Atlassian's own workflows, since the API does not tell:
 * https://support.atlassian.com/jira-service-management-cloud/docs/what-are-workflows-in-jira-service-management/
 */
export function waitsForYou({ status, statusCategory }: WithStatus): boolean {
  return (
    statusCategory !== 'done' && /\bwaiting (?:for|on) (?:the )?(?:customer|requester|reporter|you)\b/i.test(status)
  );
}

/** The text of a status, and the mark to put before it. */
export function statusOf(request: WithStatus): { readonly text: string; readonly mark: Mark } {
  return {
    text: cleanText(request.status, 60),
    mark: marks[waitsForYou(request) ? 'waitsForYou' : request.statusCategory],
  };
}
