/** @internal */
export { createServiceDesk, type ServiceDeskOptions } from './createServiceDesk';
/** @internal */
export { createServiceDeskCache, type ServiceDeskCache } from './cache';
export type { ServiceDesk } from './serviceDesk';
export type {
  Approval,
  ApprovalDecision,
  Attached,
  Attachment,
  Comment,
  CustomerRequest,
  Desk,
  Feedback,
  Page,
  Person,
  RequestDetails,
  RequestQuery,
  RequestType,
  RequestTypeGroup,
  StatusCategory,
  TemporaryAttachment,
  Transition,
  Upload,
} from './types';
