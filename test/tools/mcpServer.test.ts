import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import type { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { expect } from 'chai';
import type { Session } from 'botbuilder-atlassian';
import type { ProposedWrite, ServiceDeskToolsOptions } from 'botbuilder-atlassian/tools';
import { useClosing } from '../support/closing';
import { startToolbox } from '../support/toolbox';

interface Example {
  readonly createMcpServer: (session: Session, options?: ServiceDeskToolsOptions) => Server;
}

const example = pathToFileURL(join('examples', 'mcpServer.mjs')).href;

describe('the example with the Model Context Protocol', () => {
  const closing = useClosing();

  async function connected(options?: ServiceDeskToolsOptions): Promise<Client> {
    const { session } = await closing(startToolbox());
    const { createMcpServer } = (await import(example)) as Example;
    const [ours, theirs] = InMemoryTransport.createLinkedPair();
    await createMcpServer(session, options).connect(ours);
    const client = new Client({ name: 'test', version: '1.0.0' });
    await client.connect(theirs);
    return closing(Promise.resolve(client));
  }

  it('reads, and says what is wrong', async () => {
    const client = await connected();
    const { tools } = await client.listTools();
    expect(tools.map(({ annotations }) => annotations?.readOnlyHint)).to.deep.equal(Array(6).fill(true));
    const read = await client.callTool({ name: 'show_request', arguments: { key: 'ITH-3' } });
    expect(JSON.stringify(read)).to.contain('Printer on the second floor');
    expect(await client.callTool({ name: 'show_request', arguments: { key: 3 } })).to.have.property('isError', true);
    expect(await client.callTool({ name: 'create_request', arguments: {} })).to.have.property('isError', true);
  });

  it('hands on what is proposed, where somebody takes it', async () => {
    const proposals: ProposedWrite[] = [];
    const client = await connected({ propose: (write) => proposals.push(write) });
    const { tools } = await client.listTools();
    expect(tools.filter(({ annotations }) => annotations?.readOnlyHint === false)).to.have.length(5);
    await client.callTool({ name: 'comment_on_request', arguments: { key: 'ITH-3', text: 'Thanks' } });
    expect(proposals.map(({ kind }) => kind)).to.deep.equal(['comment']);
  });
});
