export { createAtlassianLogin, type AtlassianLogin } from './plugin';
export type { JiraEventName, JiraEvents } from './plugin/events';
export type { Guard } from './plugin/guard';
export { turnsInOrder } from './plugin/turnsInOrder';
export type { AtlassianLoginOptions, Branding } from './plugin/options';
export { defaultScope } from './atlassian/scopes';
export { AtlassianError, type AtlassianErrorCode } from './atlassian/errors';
export type { Endpoints } from './atlassian/http';
export type {
  Answer,
  Answers,
  CascadingOption,
  FieldKind,
  FieldOption,
  FieldValues,
  FormAnswers,
  FormField,
  ListField,
  ProblemTexts,
  RequestForm,
  ValueOptions,
} from './atlassian/requestForm';
export {
  fieldValues,
  formAnswers,
  neededInPortal,
  offering,
  problemIn,
  problemsIn,
  readAnswers,
  refusedFields,
  visibleFields,
  withHiddenRequired,
} from './atlassian/requestForm';
export type { ServiceDesk } from './atlassian/serviceDesk';
export type {
  NewRequest,
  PageOptions,
  RequestQuery,
  RequestTypeQuery,
  Upload,
} from './atlassian/serviceDesk/parameters';
export type {
  Approval,
  ApprovalDecision,
  Attached,
  Article,
  ArticlePage,
  Attachment,
  Comment,
  CustomerRequest,
  Desk,
  Feedback,
  FileContent,
  Page,
  Person,
  RequestActions,
  RequestDetails,
  RequestField,
  RequestType,
  RequestTypeGroup,
  SlaTarget,
  StatusCategory,
  StatusChange,
  TemporaryAttachment,
  Transition,
} from './atlassian/serviceDesk/types';
export type { Account, CloudId, Profile, Site } from './atlassian/types';
export type {
  Candidate,
  FindOptions,
  FoundTypes,
  FurtherLanguageCode,
  Interpret,
  InterpretOptions,
  InterpretRequest,
  Interpretation,
  Language,
  RequestKind,
  TypeHit,
  TypeIndex,
  TypeText,
  Understanding,
  UnderstandingOptions,
  Understood,
} from './understanding';
export { createUnderstanding, english, furtherLanguage, german } from './understanding';
export type { EncryptionKey } from './records/encryptionKeys';
export { parseEncryptionKeys } from './records/encryptionKeys';
export type { Failure } from './login/failures';
export type { Identity } from './login/access';
export type { UserNameAttribute } from './login/redeem';
export type { PersonalData } from './login/personalData';
export type { Applicant, User, Users, UserStatus } from './login/registrations';
export { UnreadableRecordError } from './records/records';
export type { AtomicStorage, ComparingStorage, TaggingStorage } from './records/storage';
export { checkEncryptionKeys, LostRecordsError, type CheckEncryptionKeysOptions } from './records/checkEncryptionKeys';
export { NewerRecordsError } from './records/recordsVersion';
export type { RecordCounts } from './records/findUnopened';
export type { ListingStorage } from './records/listing';
export { SealedStorage, type SealedStorageOptions } from './records/sealedStorage';
export { rotateKeys, type RotatedKeys } from './records/rotateKeys';
export type { RequestOptions, Session } from './login/session';
export type { AuditEvent, Refusal } from './audit/event';
export type { SignInEvent } from './login/signInEvents';
export { html, type Html } from './web/html';
export type { Route } from './web/routes';
export { addPageLanguage } from './web/texts/addPageLanguage';
export type { PageTexts } from './web/texts/pageTexts';
export { LmdbStorage } from './storage/lmdbStorage';
export { openStorage, type OpenStorage } from './storage/openStorage';
export { probeStorage } from './storage/probeStorage';
export { RebuiltStorage, type RebuiltStorageOptions } from './storage/rebuiltStorage';
export { RedisStorage, type RedisStorageOptions } from './storage/redisStorage';
export { embeddedEncryptionKeys } from './records/embeddedEncryptionKeys';
export { AssistantDialog } from '../dialogs/assistant/assistantDialog';
export type { ChatFiles, ReceivedFile } from '../dialogs/chatFiles';
export { LoginDialog, type LoginOutcome } from '../dialogs/login/loginDialog';
export type { ProviderOutcome, Providers } from '../dialogs/login/providerDialog';
export type { SignInOptions, SignInOutcome } from '../dialogs/login/signInDialog';
export { SiteDialog, type SiteOptions, type SiteOutcome } from '../dialogs/login/siteDialog';
export type { Begun, Confirmation, Logins, Sessions, SignInStatus, SignInSteps } from '../dialogs/logins';
export {
  CreateRequestDialog,
  type CreateRequestOptions,
  type CreateRequestOutcome,
} from '../dialogs/requests/raise/createRequestDialog';
export { FormDialog } from '../dialogs/forms/formDialog';
export type { FormOptions, FormOutcome } from '../dialogs/forms/formOptions';
export type { FilesOptions, FilesOutcome } from '../dialogs/requests/files/filesSteps';
export {
  FilesDialog,
  FindRequestTypeDialog,
  MyRequestsDialog,
  OfferArticlesDialog,
  type FindRequestTypeOptions,
  type FindRequestTypeOutcome,
  type OfferArticlesOutcome,
} from '../dialogs/requests/stepDialogs';
export type { MyRequestsOptions } from '../dialogs/requests/follow/myRequestsOptions';
export type { RequestCommand } from '../dialogs/texts/words';
export { ShowRequestDialog } from '../dialogs/requests/follow/showRequestDialog';
export type { ShowRequestOptions } from '../dialogs/requests/follow/showRequestOptions';
export type { SessionEnding } from '../dialogs/sessionDialog';
export type { Provider } from './applications/provider';
export type { BotCommand } from '../dialogs/texts/commandsHad';
export { addLanguage } from '../dialogs/texts/addLanguage';
export type { Texts } from '../dialogs/texts/texts';
export type { Words } from '../dialogs/texts/words';
