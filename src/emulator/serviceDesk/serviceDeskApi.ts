import { expandsOf, notAllowed, notFound, type ApiAnswer, type ApiRequest } from '../api';
import { createJiraApi } from '../jira/jiraApi';
import type { StateFile } from '../state';
import { createAgent } from './agent';
import { createApprovals } from './approvals';
import { answerArticles } from './articlesApi';
import { createAttachments } from './attachments';
import { createComments } from './comments';
import { createRequest } from './createRequest';
import { answerForms } from './formsApi';
import { answerDesks, answerTypes } from './desksApi';
import { createFeedback, createNotifications, createParticipants } from './following';
import { listRequests } from './listRequests';
import { createRequests, type RequestPart } from './requests';
import { createTemporaryFiles } from './temporaryFiles';
import { requestView } from './requestViews';
import { createTransitions, status } from './workflow';

/** The APIs of every emulated site, for callers with the scope; and the sites' agents. */
export function createServiceDeskApi(stateFile: StateFile, now: () => number) {
  const requests = createRequests(stateFile, now);
  const files = createTemporaryFiles(requests);
  const answerJira = createJiraApi(requests);
  const parts: Readonly<Record<string, RequestPart>> = {
    approval: createApprovals(requests),
    attachment: createAttachments(requests, files),
    comment: createComments(requests),
    feedback: createFeedback(requests),
    notification: createNotifications(requests),
    participant: createParticipants(requests),
    status,
    transition: createTransitions(requests),
  };

  function answerRequests(call: ApiRequest, [key, name, ...rest]: readonly string[]): ApiAnswer | Promise<ApiAnswer> {
    const { caller, method } = call;
    if (key === undefined) {
      if (method === 'POST') return createRequest(requests, files, call);
      return method === 'GET' ? listRequests(requests, call) : notAllowed;
    }
    const request = requests.find(caller, key);
    if (!request) return notFound;
    if (name !== undefined) return parts[name]?.(request, call, rest) ?? notFound;
    return method === 'GET' ? { status: 200, body: requestView(caller, request, expandsOf(call)) } : notAllowed;
  }

  function answer(call: ApiRequest): ApiAnswer | Promise<ApiAnswer> {
    if (call.api === 'forms') return answerForms(call, call.path, requests);
    if (call.api === 'jira') return answerJira(call);
    const [first, ...rest] = call.path;
    if (first === 'servicedesk') return answerDesks(call, rest, files);
    if (first === 'request') return answerRequests(call, rest);
    if (call.method !== 'GET') return notAllowed;
    if (first === 'requesttype') return answerTypes(call);
    if (first === 'knowledgebase' && rest[0] === 'article') return answerArticles(call);
    return notFound;
  }

  return { answer, agentAt: (cloudId: string) => createAgent(requests, cloudId) };
}
