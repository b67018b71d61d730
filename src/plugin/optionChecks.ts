import { botCommands } from '../../dialogs/texts/commandsHad';
import { scopeMeant } from '../atlassian/scopes';
import { isClass, isObject, describeKind, lacking } from '../platform/givenValues';
import { isLoopback } from '../platform/loopback';
import { keysProblem } from '../records/sealing';
import { storageProblem } from '../records/storage';
import { readCallbackUrl, refuseReadable, webUrl } from '../settings/callbackUrl';
import { pairSlip, readClientValue } from '../settings/clientSlip';
import { valueSlip } from '../settings/valueSlips';
import { readWebChatPages } from '../settings/webChatPages';
import type { AtlassianLoginOptions } from './options';
import { settingsWords } from '../settings/sentences';
import type { Said } from '../platform/said';

const inWords = (said: Said | undefined) => said && settingsWords(said);

/** Options as they were given. From JavaScript they may be anything. */
type GivenOptions = Readonly<Record<string, unknown>>;
/** What is wrong with a value, as the end of a sentence that begins with the option's name. */
export type Check = (value: unknown, options: GivenOptions) => string | undefined;

/** What to do with an agent instead. */
export const withAgent = "for an AgentApplication, use createAtlassianLogin from 'botbuilder-atlassian/agents'";

/** Milliseconds. A longer timer of Node.js fires at once. */
const longestTimer = 2 ** 31 - 1;

/** What each option must be. */
export const optionChecks: Readonly<Record<keyof AtlassianLoginOptions, Check>> = {
  adapter(value) {
    const cloudAdapter = "the bot's CloudAdapter";
    const lacks = lacking(value, ['continueConversationAsync'], cloudAdapter);
    if (!isObject(value) || !('createConnectorClient' in value)) return lacks;
    // The older adapter inherits the method from a class where it does nothing but throw.
    return lacks === undefined
      ? `is a BotFrameworkAdapter: must be ${cloudAdapter}`
      : `belongs to the Agents SDK: ${withAgent}`;
  },
  run(value) {
    const what = 'a function that runs the bot on a turn: (context) => bot.run(context)';
    return isMethodAlone(value)
      ? `is a method detached from its bot: must be ${what}`
      : is('function', what)(value, {});
  },
  appId(value, { callbackUrl, allowAnonymous }) {
    const mend = "must be the bot's Microsoft app id; '' for a bot without authentication in development";
    if (typeof value !== 'string') return `is ${describeKind(value)}: ${mend}`;
    const slip = valueSlip(value);
    if (slip !== undefined) return settingsWords(slip);
    if (value !== value.trim()) return 'has spaces around it: remove them';
    if (value !== '' || allowAnonymous === true || isOfThisMachine(callbackUrl)) return undefined;
    return 'is empty, but the callbackUrl is not on this machine, and without an appId anybody can claim to be any user: pass the appId, or allowAnonymous: true';
  },
  clientId: isCredential('the client id'),
  clientSecret: (value, { clientId }) =>
    isCredential('the secret')(value) ??
    (typeof clientId === 'string' ? inWords(pairSlip(clientId, String(value))) : undefined),
  previousClientSecret: optional(isCredential('the secret before the one')),
  callbackUrl(value) {
    if (typeof value !== 'string' || value === '')
      return `is ${describeKind(value)}: must be the Callback URL in Atlassian's developer console, ending in /oauth2/jira/callback/`;
    // As `https://${process.env.HOST}/…` is if that variable is not set.
    if (/^https:\/\/undefined[/:.]/.test(value))
      return 'has the host undefined: the variable it is built from is not set';
    return saidBy(() => readCallbackUrl(value));
  },
  storage: storageProblem,
  encryptionKeys: keysProblem,
  scope: optional((value) => {
    const mend = "must be an array of scopes, such as ['read:me', 'offline_access']";
    if (!isListOfStrings(value) || value.length === 0) return `is ${describeKind(value)}: ${mend}`;
    if (value.some((one) => !/^[\w:.-]+$/.test(one))) return `contains something that is not a scope: ${mend}`;
    const [scope] = value.flatMap((one) => scopeMeant(one) ?? []);
    return scope === undefined ? undefined : `contains a scope that Atlassian does not have: did you mean ${scope}?`;
  }),
  userNameAttribute: optional(isOneOf(['account_id', 'email'])),
  registration: optional(isOneOf(['open', 'registered'])),
  registeredDomains: optional((value) => {
    const mend = "must be an array of domains, such as ['northwind.com']";
    if (!isListOfStrings(value)) return `is ${describeKind(value)}: ${mend}`;
    const isDomain = (one: string) => /^([a-z0-9-]+\.)+[a-z0-9-]+$/i.test(one);
    return value.every(isDomain) ? undefined : `contains something that is not a domain: ${mend}`;
  }),
  providers: optional(is('function', 'a function that returns the log-ins offered')),
  commands: optional((value) => {
    const mend = `must be an array of these: ${botCommands.map((word) => `'${word}'`).join(', ')}`;
    if (!Array.isArray(value)) return `is ${describeKind(value)}: ${mend}`;
    return value.every((one) => botCommands.some((word) => word === one))
      ? undefined
      : `contains something else: ${mend}`;
  }),
  allowAnonymous: optional(is('boolean', 'true or false')),
  trustDirectLineIds: optional(is('boolean', 'true or false')),
  readsAhead: optional(is('boolean', 'true or false')),
  keepsNames: optional(is('boolean', 'true or false')),
  keepsEmailAddresses: optional(is('boolean', 'true or false')),
  webChatPages: optional((value) => {
    if (!isListOfStrings(value))
      return `is ${describeKind(value)}: must be an array of origins, such as ['https://chat.example.com']`;
    return saidBy(() => readWebChatPages(value));
  }),
  serviceHosts: optional((value) => {
    const mend = "must be an array of host names without https://, such as ['smba.trafficmanager.net']";
    if (!isListOfStrings(value)) return `is ${describeKind(value)}: ${mend}`;
    return value.every((host) => /^(\*\.)?([\w.-]+|\[[\da-f:]+\])$/i.test(host))
      ? undefined
      : `contains something that is not a host name: ${mend}`;
  }),
  endpoints: optional((value) => {
    const mend = "must be { auth, api }, each an https:// origin, such as 'https://api.atlassian.com'";
    if (!isObject(value)) return `is ${describeKind(value)}: ${mend}`;
    return [value['auth'], value['api']].every(isOrigin)
      ? undefined
      : `contains something that is not an origin: ${mend}`;
  }),
  atlassianWithin: optional((value) =>
    typeof value === 'number' && value > 0 && value <= longestTimer
      ? undefined
      : `is ${describeKind(value)}: must be a number of milliseconds, over 0 and at most ${longestTimer}`,
  ),
  branding: optional((value) => {
    if (!isObject(value)) return `is ${describeKind(value)}: must be { name, logo, accent }`;
    const { name, logo = 'https://a.example', accent = '#000000', ...others } = value;
    if (Object.keys(others).length > 0) return 'contains something else: must be { name, logo, accent }';
    if (typeof name !== 'string' || name === '')
      return `has a name that is ${describeKind(name)}: must be the company's name`;
    if (typeof logo !== 'string' || !/^(https:\/\/[^\s"']+|data:image\/[\w.+-]+(;base64)?,[^\s"']+)$/.test(logo))
      return 'has a logo that is not an image: must be an https:// address or data:image/…';
    if (typeof accent !== 'string' || !/^#[0-9a-f]{6}$/i.test(accent))
      return "has an accent that is not a colour: must be like '#0747a6'";
    return undefined;
  }),
  connection: optional((value) =>
    typeof value === 'string' && value !== '' ? undefined : `is ${describeKind(value)}: must be a name, such as 'jira'`,
  ),
  onGranted: optional(is('function', 'a function')),
  onEvent: optional(is('function', 'a function')),
  onAudit: optional(is('function', 'a function')),
  onError: optional(is('function', 'a function (what, error)')),
  now: optional((value) => {
    const mend = 'must be a function that returns epoch milliseconds, such as Date.now';
    if (typeof value !== 'function') return `is ${describeKind(value)}: ${mend}`;
    const time: unknown = value();
    return Number.isFinite(time) ? undefined : `returns ${describeKind(time)}: ${mend}`;
  }),
};

function is(type: 'function' | 'boolean', what: string): Check {
  return (value) =>
    typeof value === type && !isClass(value) ? undefined : `is ${describeKind(value)}: must be ${what}`;
}

function optional(check: Check): Check {
  return (value, options) => (value === undefined ? undefined : check(value, options));
}

function isOneOf(choices: readonly string[]): Check {
  const mend = `must be ${choices.map((choice) => `'${choice}'`).join(' or ')}`;
  return (value) => {
    if (choices.some((choice) => choice === value)) return undefined;
    return `is ${typeof value === 'string' ? 'another string' : describeKind(value)}: ${mend}`;
  };
}

function isCredential(what: string): (value: unknown) => string | undefined {
  return (value) => {
    if (typeof value === 'string' && value !== '')
      return inWords(valueSlip(value)) ?? saidBy(() => readClientValue(value));
    return `is ${describeKind(value)}: must be ${what} under Settings in Atlassian's developer console, or the emulator's`;
  };
}

function isOfThisMachine(url: unknown): boolean {
  // If it is not a URL, the check of `callbackUrl` says so.
  const parsed = typeof url === 'string' ? webUrl(url) : undefined;
  return parsed === undefined || isLoopback(parsed.hostname);
}

function isOrigin(value: unknown): boolean {
  const url = typeof value === 'string' ? webUrl(value) : undefined;
  return url !== undefined && url.origin === value && saidBy(() => refuseReadable(url)) === undefined;
}

function saidBy(read: () => unknown): string | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function isListOfStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

/**
 * Whether this is `bot.run` without its bot: a method, as its source shows, that uses `this`. Before that there may be comments and
 * strings; beyond a template, a `/` or a function with a `this` of its own the source is not read.
 */
function isMethodAlone(value: unknown): boolean {
  const isMethod = /^(?:async\s+)?(?!(?:async|function)\b)[\w$]+\s*\(/;
  const asksOfThis =
    /^(?:\/\*(?:[^*]|\*(?!\/))*\*\/|\/\/.*\n|(['"])(?:(?!\1)[^\\]|\\[^])*\1|(?!\b(?:class|function)\b(?!\*))[^/'"`])*?(?<![\w$.])(?:this|super)[.[]/;
  return typeof value === 'function' && isMethod.test(String(value)) && asksOfThis.test(String(value));
}
