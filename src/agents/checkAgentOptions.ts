import { refuseWrong } from '../plugin/checkOptions';
import { isObject, lacking } from '../platform/givenValues';
import { optionChecks, type Check } from '../plugin/optionChecks';
import type { AgentLoginOptions } from '../agents';

const { adapter: _adapter, run: _run, providers: _providers, appId: checkAppId, ...shared } = optionChecks;

function agentProblem(value: unknown): string | undefined {
  const what = 'the AgentApplication';
  const lacks = lacking(value, ['run'], what);
  if (lacks !== undefined || !isObject(value)) return lacks;
  return isAdapter(value['adapter']) ? undefined : `lacks an adapter: must be ${what}`;
}

const checks: Readonly<Record<keyof AgentLoginOptions, Check>> = {
  ...shared,
  agent: agentProblem,
  appId(value, options) {
    // Without an agent its app id does not matter.
    if (value === undefined && agentProblem(options['agent']) !== undefined) return undefined;
    return checkAppId(value ?? appIdOf(options), options);
  },
};

const elsewhere = {
  adapter:
    "is not an option on this SDK, where the agent has an adapter: for a CloudAdapter of botbuilder, use createAtlassianLogin from 'botbuilder-atlassian'",
  run: 'is not an option on this SDK, which runs the agent: remove it',
  providers: 'is not an option on this SDK, which has no OAuthPrompt: remove it',
};

/** Throws a `TypeError` that names each wrong option of an agent, what it is and what it must be. */
export function checkAgentOptions(given: unknown): asserts given is AgentLoginOptions {
  refuseWrong(given, checks, elsewhere);
}

/** The app id that was given, else that of the agent's adapter. */
export function appIdOf({ appId, agent }: Readonly<Partial<Record<'appId' | 'agent', unknown>>>): string {
  if (typeof appId === 'string') return appId;
  const adapter = isObject(agent) ? agent['adapter'] : undefined;
  return isAdapter(adapter) ? (adapter.getClientId() ?? '') : '';
}

function isAdapter(value: unknown): value is { getClientId(): string | undefined } {
  return lacking(value, ['continueConversation', 'getClientId'], '') === undefined;
}
