import { firstPage, type Caller } from '../api';
import { findDesk, findType } from '../content/desks';
import { findColleague, type EmulatedSite } from '../people';
import type { EmulatedApproval, EmulatedAttachment, EmulatedComment, EmulatedRequest } from '../state';
import { deskView, restUrl, typeView } from './deskViews';
import { isClosed, mayRead, reports, statusOf } from './requests';

// What Atlassian's service desk API answers about requests.

const none: ReadonlySet<string> = new Set();

export function statusViews({ statuses }: EmulatedRequest): object[] {
  return statuses.map(({ status, at }) => ({
    status,
    statusCategory: isClosed(status) ? 'DONE' : status === 'In progress' ? 'INDETERMINATE' : 'NEW',
    statusDate: dateView(at),
  }));
}

/** A request, expanded by `expands`. */
export function requestView(caller: Caller, request: EmulatedRequest, expands = none): object {
  const { person, site } = caller;
  const { issueId, key, deskId, typeId, values, created, reporter, comments, attachments, participants } = request;
  const desk = findDesk(deskId);
  const type = desk && findType(desk, typeId);
  const shown = (type?.fields ?? []).filter(({ fieldId, visible }) => visible && values[fieldId] !== undefined);
  const self = requestUrl(site, request);
  const mayAdd = { allowed: true };
  const mayChoose = { allowed: reports(request, person.accountId) && !isClosed(statusOf(request)) };
  const parts: Readonly<Record<string, () => object>> = {
    participant: () => ({ participants: firstPage(participants.map(userView), `${self}/participant`) }),
    status: () => ({ status: firstPage(statusViews(request), `${self}/status`) }),
    sla: () => ({ sla: firstPage(person.isAgent ? targetViews(request) : [], `${self}/sla`) }),
    requestType: () => (desk && type ? { requestType: typeView(site, desk, type) } : {}),
    serviceDesk: () => (desk ? { serviceDesk: deskView(site, desk) } : {}),
    attachment: () => ({ attachments: firstPage(attachmentViews(site, request, attachments), `${self}/attachment`) }),
    action: () => ({
      actions: {
        addAttachment: mayAdd,
        addComment: mayAdd,
        addParticipant: mayChoose,
        removeParticipant: mayChoose,
      },
    }),
    comment: () => {
      const inComments = new Set([...expands].map((name) => name.replace(/^comment\./, '')));
      const views = comments
        .filter((comment) => mayRead(caller, comment))
        .map((comment) => commentView(site, request, comment, inComments));
      return { comments: firstPage(views, `${self}/comment`) };
    },
  };
  const wanted = Object.entries(parts).filter(([name]) => [...expands].some((one) => one.split('.')[0] === name));
  return {
    _expands: Object.keys(parts),
    issueId,
    issueKey: key,
    summary: String(values['summary']),
    requestTypeId: typeId,
    serviceDeskId: deskId,
    createdDate: dateView(created),
    reporter: userView(reporter),
    requestFieldValues: shown.map(({ fieldId, name }) => ({ fieldId, label: name, value: values[fieldId] })),
    currentStatus: statusViews(request)[0],
    _links: {
      jiraRest: `https://${site.host}/rest/api/2/issue/${issueId}`,
      web: `https://${site.host}/servicedesk/customer/portal/${deskId}/${key}`,
      agent: `https://${site.host}/browse/${key}`,
      self,
    },
    ...Object.assign({}, ...wanted.map(([, part]) => part())),
  };
}

const millisecondsToResolve = 40 * 60 * 60 * 1000;

/** Service levels, visible to agents only. */
function targetViews(request: EmulatedRequest): object[] {
  if (isClosed(statusOf(request))) return [];
  const due = request.created + millisecondsToResolve;
  const ongoingCycle = {
    startTime: dateView(request.created),
    breachTime: dateView(due),
    breached: due < Date.now(),
    paused: false,
    withinCalendarHours: true,
    goalDuration: { millis: millisecondsToResolve, friendly: '40h' },
  };
  return [{ id: '1', name: 'Time to resolution', completedCycles: [], ongoingCycle }];
}

export function userView(accountId: string): object {
  const { name, email } = findColleague(accountId) ?? { name: 'Former user', email: '' };
  return {
    accountId,
    displayName: name,
    emailAddress: email,
    active: true,
    timeZone: 'Europe/Berlin',
    _links: {},
  };
}

export function commentView(
  site: EmulatedSite,
  request: EmulatedRequest,
  { id, body, author, created, isInternal = false, attachments: ids }: EmulatedComment,
  expands = none,
): object {
  const self = `${requestUrl(site, request)}/comment/${id}`;
  const attached = request.attachments.filter((attachment) => ids.includes(attachment.id));
  const views = () => firstPage(attachmentViews(site, request, attached), `${self}/attachment`);
  return {
    _expands: ['attachment', 'renderedBody'],
    id,
    body,
    public: !isInternal,
    author: userView(author),
    created: dateView(created),
    _links: { self },
    ...(expands.has('attachment') ? { attachments: views() } : {}),
    ...(expands.has('renderedBody') ? { renderedBody: { html: rendered(body) } } : {}),
  };
}

/** Renders a little of Atlassian's markup: bold, links, attached files, lines. */
function rendered(body: string): string {
  const lines = escapeHtml(body)
    .replace(/(?<![\w*])\*(?![\s*])([^*\n]+?)\*(?![\w*])/g, '<b>$1</b>')
    .replace(/\[([^[|\]\n]+)\|(https?:[^[\]\s]+)\]/g, '<a href="$2">$1</a>')
    .replace(/\[\^([^[\]\n]+)\]/g, '<a href="#">$1</a>')
    .replace(/\r?\n/g, '<br/>');
  return `<p>${lines}</p>`;
}

export function attachmentViews(
  site: EmulatedSite,
  request: EmulatedRequest,
  attachments: readonly EmulatedAttachment[],
): object[] {
  return attachments.map(({ id, filename, mimeType, size, author, created }) => {
    const self = `${requestUrl(site, request)}/attachment/${id}`;
    const jiraRest = `https://${site.host}/rest/api/2/attachment/${id}`;
    const links = { self, jiraRest, content: self, thumbnail: `${self}/thumbnail` };
    return { filename, author: userView(author), created: dateView(created), size, mimeType, _links: links };
  });
}

export function approvalView({ person, site }: Caller, request: EmulatedRequest, approval: EmulatedApproval): object {
  const { id, name, approver, decision, created, completed } = approval;
  return {
    id,
    name,
    finalDecision: decision,
    canAnswerApproval: decision === 'pending' && approver === person.accountId,
    approvers: [{ approver: userView(approver), approverDecision: decision }],
    createdDate: dateView(created),
    ...(completed === undefined ? {} : { completedDate: dateView(completed) }),
    _links: { self: `${requestUrl(site, request)}/approval/${id}` },
  };
}

function requestUrl(site: EmulatedSite, { issueId }: EmulatedRequest): string {
  return `${restUrl(site)}/request/${issueId}`;
}

const friendly = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });

/** A date in Atlassian's four formats. */
function dateView(epochMillis: number): object {
  const iso = new Date(epochMillis).toISOString();
  return {
    iso8601: iso.replace(/\.\d+Z$/, '+0000'),
    jira: iso.replace('Z', '+0000'),
    friendly: friendly.format(epochMillis),
    epochMillis,
  };
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
