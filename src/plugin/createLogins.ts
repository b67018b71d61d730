import type { Logins, SignInSteps } from '../../dialogs/logins';
import type { TurnContext } from '../../dialogs/sdk';
import { chatOf } from '../../dialogs/chatUser';
import { AtlassianError } from '../atlassian/errors';
import type { ChatTurn } from '../channel/chatTurn';
import type { Login } from '../login/login';
import { within } from '../platform/within';
import type { Tell } from './events';
import { observedDesk } from './observedDesk';
import type { Turns } from './turns';

export interface LoginsOptions extends Pick<Logins, 'commands' | 'branding' | 'onError'> {
  readonly begin: SignInSteps['begin'];
  readonly login: Login;
  readonly turns: Turns;
  readonly tell: Tell;
}

/** The login as dialogs see it, by turn. Emits an event for what was done. */
export function createLogins({ login, turns, tell, begin, ...given }: LoginsOptions): Logins {
  const { subject, limits } = turns;
  const signIn: SignInSteps = {
    begin,
    status: (context, flowId) => login.status(subject(context), flowId, chatOf(context), limits(context)),
    awaitingCode: (context) => login.awaitingCode(subject(context), conversationOf(context), limits(context)),
    async confirm(context, flowId, code) {
      const confirmation = await login.confirm(
        subject(context),
        flowId,
        conversationOf(context),
        code,
        limits(context),
      );
      if (confirmation.kind !== 'signedIn' || confirmation.elsewhere) return confirmation;
      await login.readAhead(subject(context), limits(context));
      const account = (await login.identity(subject(context), limits(context)))?.account;
      if (account) await tell('signedIn', { context: whole(context), account });
      return confirmation;
    },
    cancel: (context, flowId) => login.cancel(subject(context), flowId),
  };
  return {
    ...given,
    signIn,
    session: (context) =>
      login.session(subject(context), limits(context), (serviceDesk, session) =>
        observedDesk(serviceDesk, tell, { context: whole(context), session }),
      ),
    identity: (context) => login.identity(subject(context), limits(context)),
    profile: (context) => login.profile(subject(context), limits(context)),
    async refreshSites(context) {
      const sites = login.refreshSites(subject(context));
      const left = limits(context).timeLeft();
      return left === Infinity ? sites : within(left, sites, () => new AtlassianError('unavailable', 'list sites'));
    },
    async chooseSite(context, cloudId) {
      const isChosen = await login.chooseSite(subject(context), cloudId);
      const site = isChosen ? (await login.identity(subject(context)))?.site : undefined;
      if (site) {
        await login.readAhead(subject(context));
        await tell('siteChosen', { context: whole(context), site });
      }
      return isChosen;
    },
    async signOut(context) {
      const isDone = await login.signOut(subject(context));
      if (isDone) await tell('signedOut', { context: whole(context) });
      return isDone;
    },
  };
}

const conversationOf = ({ activity }: ChatTurn): string => activity.conversation?.id ?? '';

/** Turns are those of the bot's own SDK, about which listeners know more than this package. */
const whole = (context: ChatTurn) => context as TurnContext;
