import { dateOf } from './api';
import { findDesk, type EmulatedDesk, type EmulatedField, type EmulatedType } from './content';
import { people, type EmulatedSite } from './people';
import type { EmulatedComment, EmulatedRequest } from './state';

// The shapes of Atlassian's service desk API.

export function optionId({ fieldId }: EmulatedField, index: number): string {
  return `${fieldId.replace(/\D/g, '')}${index}`;
}

export function apiUrl({ host }: EmulatedSite): string {
  return `https://${host}/rest/servicedeskapi`;
}

export function deskView({ id, projectId, projectName, projectKey }: EmulatedDesk, base: string): object {
  return { id, projectId, projectName, projectKey, _links: { self: `${base}/servicedesk/${id}` } };
}

export function typeView(
  desk: EmulatedDesk,
  { id, name, description, helpText, group }: EmulatedType,
  here: string,
): object {
  return {
    _expands: ['field'],
    id,
    _links: { self: `${here}/requesttype/${id}` },
    name,
    description,
    helpText,
    issueTypeId: '10012',
    serviceDeskId: desk.id,
    portalId: desk.id,
    groupIds: [group],
    icon: { id: '10490', _links: { iconUrls: {} } },
  };
}

export function fieldView(field: EmulatedField): object {
  const { fieldId, name, description = '', required = false, visible = true, jiraSchema, options = [], preset } = field;
  const validValues = options.map((label, index) => ({ value: optionId(field, index), label, children: [] }));
  const presetValues = preset === undefined ? [] : [preset];
  return { fieldId, name, description, required, visible, defaultValues: [], validValues, presetValues, jiraSchema };
}

export function statusView({ status, updated }: EmulatedRequest): object {
  const statusCategory = status === 'Done' ? 'DONE' : status === 'In progress' ? 'INDETERMINATE' : 'NEW';
  return { status, statusCategory, statusDate: dateOf(updated) };
}

export function requestView({ host }: EmulatedSite, request: EmulatedRequest): object {
  const { issueId, key, deskId, typeId, values, created, reporter } = request;
  const type = findDesk(deskId)?.types.find(({ id }) => id === typeId);
  const shown = (type?.fields ?? []).filter(({ fieldId, visible = true }) => visible && values[fieldId] !== undefined);
  return {
    _expands: ['participant', 'status', 'sla', 'requestType', 'serviceDesk', 'attachment', 'action', 'comment'],
    issueId,
    issueKey: key,
    summary: String(values['summary']),
    requestTypeId: typeId,
    serviceDeskId: deskId,
    createdDate: dateOf(created),
    reporter: userView(reporter),
    requestFieldValues: shown.map(({ fieldId, name }) => ({ fieldId, label: name, value: values[fieldId] })),
    currentStatus: statusView(request),
    _links: {
      jiraRest: `https://${host}/rest/api/2/issue/${issueId}`,
      web: `https://${host}/servicedesk/customer/portal/${deskId}/${key}`,
      self: `https://${host}/rest/servicedeskapi/request/${issueId}`,
    },
  };
}

function userView(accountId: string): object {
  const person = people.find((known) => known.accountId === accountId);
  return {
    accountId,
    displayName: person?.name ?? 'Service agent',
    emailAddress: person?.email ?? 'agent@example.com',
    active: true,
    timeZone: 'Europe/Berlin',
    _links: {},
  };
}

export function commentView({ id, body, author, created }: EmulatedComment, here: string): object {
  return {
    _expands: ['attachment', 'renderedBody'],
    id,
    body,
    public: true,
    author: userView(author),
    created: dateOf(created),
    _links: { self: `${here}/comment/${id}` },
  };
}
