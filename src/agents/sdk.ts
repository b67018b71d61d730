import type * as AgentsHosting from '@microsoft/agents-hosting';
import { NeededPackage } from '../platform/neededPackage';

/** The Agents SDK, which only bots that are agents have installed. */
export function agentsSdk(): typeof AgentsHosting {
  try {
    return require('@microsoft/agents-hosting') as typeof AgentsHosting;
  } catch (error) {
    throw new NeededPackage('@microsoft/agents-hosting@1', error);
  }
}
