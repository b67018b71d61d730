/** @internal */
export { createServiceDesk, type ServiceDeskOptions } from './createServiceDesk';
/** @internal */
export { createServiceDeskCache, type ServiceDeskCache } from './cache';
export type { ServiceDesk } from './serviceDesk';
export type { RequestQuery, Upload } from './parameters';
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
  RequestType,
  RequestTypeGroup,
  StatusCategory,
  TemporaryAttachment,
  Transition,
} from './types';
