import { fieldsOf, textsOf, type ApiAnswer, type ApiRequest } from '../api';
import { isDocument, textOfDocument } from '../documents';
import { colleaguesAt, type Colleague } from '../people';
import type { Requests } from '../serviceDesk/requests';
import type { EmulatedRequest } from '../state';
import { commentPage, commentView, issueView, personView } from './issueViews';
import { readQuery } from './jql';

/** An error response in the format of Jira's own API. */
function refused(status: number, ...errorMessages: readonly string[]): ApiAnswer {
  return { status, body: { errorMessages, errors: {} } };
}

const noIssue = refused(404, 'Issue does not exist or you do not have permission to see it.');
const notAllowed = refused(405, 'Method not allowed');
const issuesAtMost = 100;

/**
 * `/rest/api/3`: the caller, people, issues, a search and comments, for requests the caller may see. Enough for a general Jira
 * client; anything else is 404. https://developer.atlassian.com/cloud/jira/platform/rest/v3/
 */
export function createJiraApi(requests: Requests) {
  return (call: ApiRequest): ApiAnswer => {
    const [kind, key, part, ...more] = call.path;
    const { caller, method } = call;
    if (kind === 'myself' && key === undefined)
      return method === 'GET' ? { status: 200, body: personView(caller.site, caller.person.accountId) } : notAllowed;
    if (kind === 'user' && key === 'search' && part === undefined)
      return method === 'GET' ? { status: 200, body: usersFor(call) } : notAllowed;
    if (kind === 'search' && key === 'jql' && part === undefined) return search(requests, call);
    if (kind !== 'issue' || key === undefined || more.length > 0) return refused(404, 'Not found');
    const request = requests.find(caller, key);
    if (!request) return noIssue;
    if (part === 'comment') return answerComments(requests, request, call);
    if (part !== undefined) return refused(404, 'Not found');
    const wanted = listIn(call.query.getAll('fields'));
    const body = issueView(caller, request, wanted.length > 0 ? wanted : ['*all']);
    return method === 'GET' ? { status: 200, body } : notAllowed;
  };
}

/** `GET /user/search`: people of the site whose name or email address begins with the query; nobody without one. */
function usersFor({ caller: { site }, query }: ApiRequest): readonly object[] {
  const wanted = (query.get('query') ?? '').trim().toLowerCase();
  const start = Number(query.get('startAt') ?? 0);
  const fits = ({ name, email }: Colleague) =>
    [name, email, ...name.split(' ')].some((text) => text.toLowerCase().startsWith(wanted));
  const found = wanted === '' ? [] : colleaguesAt(site.cloudId).filter(fits);
  return found
    .slice(start, start + Number(query.get('maxResults') ?? 50))
    .map(({ accountId }) => personView(site, accountId));
}

/** `GET` and `POST /search/jql`: pages by `nextPageToken`; returns only ids unless other fields are requested. */
function search(requests: Requests, { caller, method, query, body }: ApiRequest): ApiAnswer {
  if (method !== 'GET' && method !== 'POST') return notAllowed;
  const sent = fieldsOf(body);
  const given = (name: string): unknown => (method === 'GET' ? (query.get(name) ?? undefined) : sent[name]);
  const wanted = method === 'GET' ? listIn(query.getAll('fields')) : (textsOf(sent['fields']) ?? []);
  const jql = given('jql');
  const read = readQuery(typeof jql === 'string' ? jql : '', caller);
  if ('fault' in read) return refused(400, read.fault);
  const start = Number(given('nextPageToken') ?? 0);
  const length = Math.min(issuesAtMost, Number(given('maxResults') ?? 50));
  if (!Number.isInteger(start) || !Number.isInteger(length) || start < 0 || length < 1)
    return refused(400, 'maxResults or nextPageToken is not right.');
  const own = requests.visibleTo(caller);
  const visible = caller.person.isAgent ? requests.ofSite(caller.site.cloudId) : own;
  const all = read.inOrder(visible.filter(read.fits));
  const page = all.slice(start, start + length);
  const isLast = start + page.length >= all.length;
  const issues = page.map((request) =>
    wanted.length > 0 ? issueView(caller, request, wanted) : { id: request.issueId },
  );
  return { status: 200, body: { issues, isLast, ...(isLast ? {} : { nextPageToken: String(start + length) }) } };
}

/** `/issue/{key}/comment`; an agent's comment may be a note, by the property `sd.public.comment`. */
function answerComments(
  requests: Requests,
  request: EmulatedRequest,
  { caller, method, query, body }: ApiRequest,
): ApiAnswer {
  if (method === 'GET') {
    const startAt = Number(query.get('startAt') ?? 0);
    const maxResults = Number(query.get('maxResults') ?? 100);
    if (!Number.isInteger(startAt) || !Number.isInteger(maxResults) || startAt < 0 || maxResults < 0)
      return refused(400, 'startAt and maxResults have to be numbers.');
    return { status: 200, body: commentPage(caller, request, startAt, maxResults) };
  }
  if (method !== 'POST') return notAllowed;
  const { body: said, properties } = fieldsOf(body);
  if (!isDocument(said))
    return { status: 400, body: { errorMessages: [], errors: { comment: 'Comment body is not valid!' } } };
  const isInternal = Array.isArray(properties) && properties.some(makesNote);
  if (isInternal && caller.person.isAgent !== true) return refused(403, 'You may not write notes.');
  const { accountId: author } = caller.person;
  const added = requests.say(request, { author, body: textOfDocument(said), ...(isInternal ? { isInternal } : {}) });
  requests.save();
  return { status: 201, body: commentView(caller.site, request, added) };
}

function makesNote(property: unknown): boolean {
  const { key, value } = fieldsOf(property);
  return key === 'sd.public.comment' && fieldsOf(value)['internal'] === true;
}

/** Names, which may be repeated and comma-separated. */
function listIn(given: readonly string[]): readonly string[] {
  return given
    .flatMap((names) => names.split(','))
    .map((name) => name.trim())
    .filter(Boolean);
}
