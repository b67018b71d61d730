import { z } from 'zod/v4';
import type {
  Approval,
  Attachment,
  Comment,
  CustomerRequest,
  Desk,
  Person,
  RequestDetails,
  RequestType,
  SlaTarget,
  StatusCategory,
} from './types';
import { id, list, text } from '../lenientSchemas';
import { cut, longestText } from '../longText';
import { pageOf } from './calls';
import { fieldText } from './fieldText';
import { attachmentId, ownLink } from './links';
import { plainText } from './plainText';

const longestName = 255;

export const desk = z
  .object({ id, projectName: text(longestName), projectKey: text(longestName) })
  .transform(({ projectName, ...rest }): Desk => ({ ...rest, name: projectName }));

export const group = z.object({ id, name: text(longestName) });

export const requestType = z
  .object({
    id,
    serviceDeskId: id,
    name: text(longestName),
    description: text(4000),
    helpText: text(4000),
    groupIds: list(id),
    canCreateRequest: z.boolean().catch(true),
  })
  .transform(({ serviceDeskId, canCreateRequest, ...type }): RequestType => ({
    ...type,
    deskId: serviceDeskId,
    canCreate: canCreateRequest,
  }));

const date = z
  .object({ iso8601: z.string().max(64) })
  .optional()
  .catch(undefined)
  .transform((found) => found?.iso8601);

export const person = z
  .object({ accountId: z.string().min(1).max(128), displayName: text(longestName) })
  .transform(({ accountId, displayName }): Person => ({ accountId, name: displayName }));

/** An author; people who left no longer have an account. */
const author = z
  .object({ accountId: z.string().max(128).optional().catch(undefined), displayName: text(longestName) })
  .optional()
  .catch(undefined);

const linkList = z.record(z.string(), z.unknown()).catch({});

export const attachment = z
  .object({
    filename: text(longestName),
    size: z.number().nonnegative().catch(0),
    mimeType: text(longestName),
    author,
    created: date,
    _links: linkList,
  })
  .transform(({ filename, author: by, _links, ...rest }): Attachment => ({
    ...rest,
    id: attachmentId(_links),
    name: filename,
    author: by?.displayName ?? '',
  }));

/** A list embedded in another response. */
function embedded<T>(item: z.ZodType<T>) {
  return pageOf(item)
    .transform((items): readonly T[] => items)
    .catch([]);
}

/** `isPublic` is false for internal notes among agents, which do not belong in a chat, and if Atlassian does not say. */
export const comment = z
  .object({
    id,
    body: text(longestText),
    renderedBody: z.object({ html: z.string() }).optional().catch(undefined),
    public: z.boolean().catch(false),
    author,
    created: date,
    attachments: embedded(attachment),
  })
  .transform(({ public: isPublic, author: by, renderedBody, ...rest }) => ({
    isPublic,
    /** Deferred, because parsing HTML is expensive: called only for the comments wanted. */
    read: (): Comment => ({
      ...rest,
      text: renderedBody ? plainText(renderedBody.html) : rest.body,
      author: by?.displayName ?? '',
      authorId: by?.accountId,
    }),
  }));

const category = z
  .string()
  .catch('')
  .transform((found): StatusCategory => {
    const name = found.toLowerCase();
    return name === 'new' || name === 'indeterminate' || name === 'done' ? name : 'undefined';
  });

const status = z
  .object({ status: text(longestName), statusCategory: category, statusDate: date })
  .transform((found) => ({ status: found.status, category: found.statusCategory, at: found.statusDate }));

const field = z
  .object({ fieldId: z.string(), label: text(longestName), value: z.unknown() })
  .transform(({ fieldId, label, value }) => ({ id: fieldId, label, text: fieldText(value) }));

export const requestAnswer = z.object({
  issueKey: z.string().min(1).max(longestName),
  serviceDeskId: id.catch(''),
  requestTypeId: id.catch(''),
  summary: z
    .string()
    .transform((whole) => cut(whole, longestText))
    .optional()
    .catch(undefined),
  requestFieldValues: list(field),
  currentStatus: status.optional().catch(undefined),
  createdDate: date,
  reporter: author,
  requestType: requestType.optional().catch(undefined),
  participants: embedded(person),
  _links: linkList,
});

type RequestAnswer = z.infer<typeof requestAnswer>;

/** A link that is not on `siteUrl` is dropped. */
export function requestOf(found: RequestAnswer, siteUrl: string): CustomerRequest {
  const { currentStatus, reporter, requestFieldValues } = found;
  return {
    key: found.issueKey,
    deskId: found.serviceDeskId,
    typeId: found.requestTypeId,
    summary: found.summary ?? requestFieldValues.find(({ id: fieldId }) => fieldId === 'summary')?.text ?? '',
    status: currentStatus?.status ?? '',
    statusCategory: currentStatus?.category ?? 'undefined',
    statusSince: currentStatus?.at,
    created: found.createdDate,
    reporter: reporter?.displayName,
    reporterId: reporter?.accountId,
    type: found.requestType,
    participants: found.participants,
    link: ownLink(found._links['web'], siteUrl),
  };
}

/** Only while its clock is running: a paused target's time means nothing. */
const slaTarget = z
  .object({
    name: text(longestName),
    ongoingCycle: z.object({ breachTime: z.object({ iso8601: z.string().max(64) }), paused: z.literal(false) }),
  })
  .transform(({ name, ongoingCycle }): SlaTarget => ({ name, due: ongoingCycle.breachTime.iso8601 }));

const allowed = z
  .object({ allowed: z.boolean() })
  .catch({ allowed: false })
  .transform((found) => found.allowed);
const noActions = { addComment: false, addAttachment: false, addParticipant: false, removeParticipant: false };

/** The `expand` parameter that `detailsAnswer` needs. */
export const detailExpands = ['serviceDesk', 'requestType', 'participant', 'status', 'attachment', 'action', 'sla'];

/** With all of `detailExpands`. */
export const detailsAnswer = requestAnswer.extend({
  serviceDesk: desk.optional().catch(undefined),
  status: embedded(status),
  attachments: embedded(attachment),
  sla: embedded(slaTarget),
  actions: z
    .object({ addComment: allowed, addAttachment: allowed, addParticipant: allowed, removeParticipant: allowed })
    .catch(noActions),
});

export function detailsOf(found: z.infer<typeof detailsAnswer>, siteUrl: string): RequestDetails {
  return {
    ...requestOf(found, siteUrl),
    desk: found.serviceDesk,
    fields: found.requestFieldValues.filter((one) => one.text !== ''),
    history: found.status,
    slaTargets: found.sla,
    attachments: found.attachments,
    allowed: found.actions,
  };
}

const decision = z.enum(['pending', 'approved', 'declined']).catch('pending');

export const approval = z
  .object({
    id,
    name: text(longestName),
    finalDecision: decision,
    canAnswerApproval: z.boolean().catch(false),
    approvers: list(
      z
        .object({ approver: person, approverDecision: decision })
        .transform(({ approver, approverDecision }) => ({ person: approver, decision: approverDecision })),
    ),
    createdDate: date,
    completedDate: date,
  })
  .transform(({ finalDecision, canAnswerApproval, createdDate, completedDate, ...rest }): Approval => ({
    ...rest,
    decision: finalDecision,
    canAnswer: canAnswerApproval,
    created: createdDate,
    completed: completedDate,
  }));
