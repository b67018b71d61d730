import { AgentApplication, CloudAdapter } from '@microsoft/agents-hosting';
import { createAtlassianLogin, type AgentLoginOptions } from 'botbuilder-atlassian/agents';
import { expect } from 'chai';
import { MemoryStorage } from '../../src/storage/memoryStorage';

const right: AgentLoginOptions = {
  agent: new AgentApplication({ adapter: new CloudAdapter({ clientId: 'app' }) }),
  clientId: 'client',
  clientSecret: 'CLIENT-SECRET-VALUE',
  callbackUrl: 'https://bot.example/oauth2/jira/callback/',
  storage: new MemoryStorage(),
  encryptionKeys: [{ kid: 'k', secret: new Uint8Array(32).fill(1) }],
};
const anonymous = new AgentApplication({ adapter: new CloudAdapter({}) });

/** What is wrong, as an agent in JavaScript is told. */
function said(wrong: Readonly<Record<string, unknown>>): string {
  try {
    createAtlassianLogin({ ...right, ...wrong });
    return '';
  } catch (error) {
    return String(error);
  }
}

describe('the login of an agent', () => {
  it('takes the app id from the connection of the agent’s adapter', () => {
    for (const appId of [undefined, 'app']) expect(said({ appId })).to.equal('');
    expect(said({})).to.equal('');
    expect(said({ agent: anonymous })).to.contain('- appId is empty, but the callbackUrl is not on this machine');
    expect(said({ agent: anonymous, appId: 'another' })).to.equal('');
  });

  it('lists what is wrong with its options', () => {
    expect(said({ clientId: '', scope: [] }))
      .to.contain('- clientId is an empty string')
      .and.to.contain('- scope is');
    for (const [agent, problem] of [
      [undefined, 'is undefined'],
      [{}, 'lacks run'],
    ])
      expect(said({ agent })).to.contain(`- agent ${problem as string}: must be the AgentApplication`);
    expect(said({ providers: () => Promise.resolve([]) })).to.contain('- providers is not an option');
  });
});
