import type { Caller } from '../api';
import { findDesk, findType } from '../content/desks';
import { documentOf } from '../documents';
import { findColleague, type EmulatedSite } from '../people';
import { isClosed, mayRead, statusOf } from '../serviceDesk/requests';
import type { EmulatedComment, EmulatedRequest } from '../state';

// Responses of Jira's own API, version 3, as far as the emulator supports it.

function base({ host }: EmulatedSite): string {
  return `https://${host}/rest/api/3`;
}

export function personView(site: EmulatedSite, accountId: string): object {
  const { name, email } = findColleague(accountId) ?? { name: 'Former user', email: '' };
  return {
    self: `${base(site)}/user?accountId=${encodeURIComponent(accountId)}`,
    accountId,
    accountType: 'atlassian',
    emailAddress: email,
    displayName: name,
    active: true,
    timeZone: 'Europe/Berlin',
    avatarUrls: {},
  };
}

/** An issue with the requested fields; `*all` and `*navigable` for all. */
export function issueView(caller: Caller, request: EmulatedRequest, wanted: readonly string[]): object {
  const { site } = caller;
  const { issueId, key } = request;
  const all = fieldsOfIssue(caller, request);
  const isWanted = (name: string) =>
    !wanted.includes(`-${name}`) &&
    wanted.some((one) => one === name || one === '*all' || (one === '*navigable' && name !== 'comment'));
  const fields = Object.fromEntries(Object.entries(all).filter(([name]) => isWanted(name)));
  return { id: issueId, key, self: `${base(site)}/issue/${issueId}`, fields };
}

function fieldsOfIssue(caller: Caller, request: EmulatedRequest): Readonly<Record<string, unknown>> {
  const { site } = caller;
  const { deskId, typeId, reporter, values, created, updated, statuses } = request;
  const desk = findDesk(deskId);
  const type = desk && findType(desk, typeId);
  const closed = isClosed(statusOf(request));
  const { description, ...others } = values;
  return {
    ...others,
    description: typeof description === 'string' ? documentOf(description) : null,
    status: statusView(statusOf(request)),
    issuetype: { id: '10012', name: type?.name ?? 'Service request', subtask: false },
    project: { id: desk?.projectId, key: desk?.projectKey, name: desk?.projectName, projectTypeKey: 'service_desk' },
    reporter: personView(site, reporter),
    assignee: null,
    created: dateOf(created),
    updated: dateOf(updated),
    resolutiondate: closed ? dateOf(statuses[0]?.at ?? updated) : null,
    comment: commentPage(caller, request, 0, 100),
  };
}

function statusView(name: string): object {
  const [key, category] = isClosed(name)
    ? ['done', 'Done']
    : name === 'In progress'
      ? ['indeterminate', 'In Progress']
      : ['new', 'To Do'];
  return { name, statusCategory: { key, name: category } };
}

/** A page of comments, oldest first. */
export function commentPage(caller: Caller, request: EmulatedRequest, startAt: number, maxResults: number): object {
  const all = request.comments.filter((comment) => mayRead(caller, comment));
  const comments = all
    .slice(startAt, startAt + maxResults)
    .map((comment) => commentView(caller.site, request, comment));
  return { startAt, maxResults, total: all.length, comments };
}

export function commentView(
  site: EmulatedSite,
  { issueId }: EmulatedRequest,
  { id, author, body, created, isInternal = false }: EmulatedComment,
): object {
  return {
    self: `${base(site)}/issue/${issueId}/comment/${id}`,
    id,
    author: personView(site, author),
    updateAuthor: personView(site, author),
    body: documentOf(body),
    created: dateOf(created),
    updated: dateOf(created),
    jsdPublic: !isInternal,
  };
}

function dateOf(epochMillis: number): string {
  return new Date(epochMillis).toISOString().replace('Z', '+0000');
}
