import type { ServiceDesk } from '../../src/atlassian/serviceDesk';

const siteUrl = 'https://acme.atlassian.net';
const person = { accountId: 'acc', displayName: 'Ann' };
const links = { web: `${siteUrl}/x`, self: '/attachment/1', next: `${siteUrl}/x?cursor=y` };
const date = { iso8601: '2026-01-05T09:00:00+0000' };
const type = { id: '1', serviceDeskId: '1', name: 'Help', description: 'd', helpText: 'h', groupIds: ['1'] };
const request = { issueKey: 'A-1', summary: 's', requestFieldValues: [], currentStatus: {}, requestType: type };
const field = { fieldId: 'f', name: 'F', required: true, visible: true, validValues: [], defaultValues: [] };
const described = {
  requestTypeFields: [field],
  canRaiseOnBehalfOf: true,
  jiraSchema: { type: 'string', items: 'x' },
};
const comment = { id: '1', body: 'b', public: true, renderedBody: { html: '<b>x</b>' }, author: person };
const answers: Readonly<Record<string, unknown>> = {
  ...type,
  ...request,
  ...field,
  ...described,
  ...comment,
  ...person,
  title: 'Reset your password',
  excerpt: 'Open the account page',
};
const page = { values: [answers], isLastPage: true, size: 1, start: 0, limit: 50, _links: links, date };
/** Every property of every response of Atlassian's about a service desk, in one object. */
export const allOfDesk = {
  ...answers,
  ...page,
  createdDate: date,
  created: date,
  reporter: person,
  status: 'Open',
  subscribed: true,
  rating: 5,
};

/** Each kind of call to a service desk. */
export const asksOfDesk: Readonly<Record<string, (desk: ServiceDesk) => Promise<unknown>>> = {
  desks: (desk) => desk.desks(),
  desk: (desk) => desk.desk('1'),
  requestTypeGroups: (desk) => desk.requestTypeGroups('1'),
  requestTypes: (desk) => desk.requestTypes('1'),
  searchRequestTypes: (desk) => desk.searchRequestTypes('help'),
  form: (desk) => desk.form('1', '1'),
  create: (desk) => desk.create({ deskId: '1', typeId: '1', values: {} }),
  myRequests: (desk) => desk.myRequests(),
  request: (desk) => desk.request('A-1'),
  comments: (desk) => desk.comments('A-1'),
  comment: (desk) => desk.comment('A-1', 'x'),
  attachments: (desk) => desk.attachments('A-1'),
  participants: (desk) => desk.participants('A-1'),
  transitions: (desk) => desk.transitions('A-1'),
  approvals: (desk) => desk.approvals('A-1'),
  answerApproval: (desk) => desk.answerApproval('A-1', '1', 'approve'),
  isSubscribed: (desk) => desk.isSubscribed('A-1'),
  feedback: (desk) => desk.feedback('A-1'),
  articles: (desk) => desk.articles('help'),
};
