import type { TurnContext } from 'botbuilder';
import type {
  Account,
  Applicant,
  AtlassianError,
  AtlassianErrorCode,
  AtlassianLogin,
  AtlassianLoginOptions,
  BotCommand,
  ChatFiles,
  CloudId,
  AtomicStorage,
  ComparingStorage,
  Confirmation,
  CreateRequestOptions,
  CreateRequestOutcome,
  EncryptionKey,
  Endpoints,
  Failure,
  Guard,
  Identity,
  JiraEventName,
  JiraEvents,
  ListingStorage,
  LoginOutcome,
  Logins,
  MyRequestsOptions,
  OpenStorage,
  Provider,
  ProviderOutcome,
  Providers,
  RebuiltStorageOptions,
  ReceivedFile,
  RedisStorageOptions,
  RequestCommand,
  RequestOptions,
  RotatedKeys,
  Route,
  Session,
  SessionEnding,
  Sessions,
  ShowRequestOptions,
  SignInEvent,
  SignInOptions,
  SignInOutcome,
  SignInStatus,
  SignInSteps,
  Site,
  SiteOptions,
  SiteOutcome,
  User,
  UserNameAttribute,
  Users,
  UserStatus,
} from 'botbuilder-atlassian';
import {
  CreateRequestDialog,
  LoginDialog,
  MyRequestsDialog,
  ShowRequestDialog,
  SiteDialog,
} from 'botbuilder-atlassian';
import type {
  ConfirmationOutcome,
  ParametersSchema,
  ProposedWrite,
  ServiceDeskTool,
  ServiceDeskToolsOptions,
} from 'botbuilder-atlassian/tools';
import { expect } from 'chai';

/** Type names a bot may write; one that goes or comes is for the CHANGELOG, too. Compiling is the test. */
export interface Named {
  readonly atlassian: readonly [Account, AtlassianError, AtlassianErrorCode, CloudId, Endpoints, Site];
  readonly events: readonly [BotCommand, Guard, JiraEventName, JiraEvents];
  readonly login: readonly [
    AtlassianLogin,
    AtlassianLoginOptions,
    Failure,
    Identity,
    RequestOptions,
    Route,
    Session,
    SignInEvent,
  ];
  readonly users: readonly [Applicant, User, UserNameAttribute, Users, UserStatus];
  readonly storage: readonly [AtomicStorage, ComparingStorage, EncryptionKey, ListingStorage, OpenStorage, RotatedKeys];
  readonly storageOptions: readonly [RebuiltStorageOptions, RedisStorageOptions];
  readonly providers: readonly [Provider, Providers];
  readonly tools: readonly [ParametersSchema, ProposedWrite, ServiceDeskTool, ServiceDeskToolsOptions];
  /** What dialogs are begun with. */
  readonly begun: readonly [
    SignInOptions,
    SiteOptions,
    CreateRequestOptions,
    MyRequestsOptions,
    ShowRequestOptions,
    RequestCommand,
  ];
}

const session: Session | undefined = undefined;

/** What the dialogs need, as a bot would write it for its own tests. */
const sessions: Sessions = { session: () => Promise.resolve(session) };
const signIn: SignInSteps = {
  begin: () => Promise.resolve('too-many-codes'),
  status: () => Promise.resolve<SignInStatus>({ kind: 'held' }),
  awaitingCode: () => Promise.resolve(undefined),
  confirm: () => Promise.resolve<Confirmation>({ kind: 'waiting' }),
  cancel: () => Promise.resolve(),
};
const logins: Logins = {
  ...sessions,
  signIn,
  identity: () => Promise.resolve(undefined),
  profile: () => Promise.resolve(undefined),
  refreshSites: () => Promise.resolve([]),
  chooseSite: () => Promise.resolve(false),
  signOut: () => Promise.resolve(false),
};
const file: ReceivedFile = { kind: 'refused', name: 'a.txt', reason: 'too-large' };
const chatFiles: ChatFiles = { has: (_context: TurnContext) => true, receive: () => Promise.resolve([file]) };
const providers: Providers = () => Promise.resolve<Provider[]>([{ kind: 'azure', connection: 'corporate' }]);

/** A bot that says how each dialog ended, without a `default`: another status would not compile. */
function ofCreation(outcome: CreateRequestOutcome): string {
  switch (outcome.status) {
    case 'created':
      return outcome.request.link ?? outcome.key;
    case 'solved':
    case 'inPortal':
      return outcome.status;
    case 'aboutRequest':
      return outcome.options.key;
    case 'cancelled':
    case 'signedOut':
    case 'siteLost':
    case 'failed':
      return ofSession(outcome.status);
  }
}

function ofSession(status: SessionEnding['status']): string {
  return status;
}

function ofSite(outcome: SiteOutcome): string {
  switch (outcome.status) {
    case 'chosen':
      return outcome.site.name;
    case 'cancelled':
      return outcome.status;
    case 'failed':
      return outcome.reason;
  }
}

function ofSignIn(outcome: SignInOutcome): string {
  return outcome.status === 'failed' ? outcome.reason : outcome.status;
}

function ofProvider(outcome: ProviderOutcome): string {
  switch (outcome.status) {
    case 'connected':
      return outcome.connection;
    case 'jira':
    case 'cancelled':
    case 'expired':
      return outcome.status;
    case 'failed':
      return outcome.reason;
  }
}

function ofLogin(outcome: LoginOutcome): string {
  switch (outcome.status) {
    case 'signedIn':
      return outcome.session.site.name;
    case 'connected':
      return outcome.connection;
    case 'cancelled':
    case 'denied':
    case 'expired':
      return outcome.status;
    case 'failed':
      return outcome.reason;
  }
}

function ofConfirmation(outcome: ConfirmationOutcome): string {
  switch (outcome.status) {
    case 'done':
    case 'declined':
    case 'expired':
    case 'refused':
    case 'sentBefore':
      return outcome.result.content;
    case 'elsewhere':
      return outcome.text;
    case 'cancelled':
    case 'signedOut':
    case 'siteLost':
    case 'failed':
      return ofSession(outcome.status);
  }
}

describe('the types of the package', () => {
  it('name how each dialog ends', () => {
    const ended = [
      ofCreation({ status: 'solved' }),
      ofSite({ status: 'failed', reason: 'no-site' }),
      ofSignIn({ status: 'failed', reason: 'group-chat' }),
      ofProvider({ status: 'connected', connection: 'corporate' }),
      ofLogin({ status: 'denied' }),
      ofConfirmation({ status: 'declined', result: { content: 'nothing was sent', isError: false } }),
    ];
    expect(ended).to.deep.equal(['solved', 'no-site', 'group-chat', 'corporate', 'denied', 'nothing was sent']);
  });

  it('name what the dialogs need', () => {
    const dialogs = [
      new LoginDialog('login', logins, providers),
      new SiteDialog('site', logins),
      new MyRequestsDialog('myRequests', sessions, chatFiles),
      new ShowRequestDialog('showRequest', sessions, chatFiles),
      new CreateRequestDialog('createRequest', sessions, chatFiles),
    ];
    expect(dialogs.map(({ id }) => id)).to.deep.equal(['login', 'site', 'myRequests', 'showRequest', 'createRequest']);
  });
});
