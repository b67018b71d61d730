// The tools as a Model Context Protocol server, for a client in the bot's own process:
//
//   npm install @modelcontextprotocol/sdk@1
//
//   const [ours, theirs] = InMemoryTransport.createLinkedPair(); // of '@modelcontextprotocol/sdk/inMemory.js'
//   await createMcpServer(session, { propose: (write) => proposals.push(write) }).connect(ours);
//   await client.connect(theirs);
//
// A session belongs to one person in one turn, and so does the server. Without `propose` it only reads: nothing may be written without
// a chat that can show the person a card to confirm.
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { serviceDeskTools } from 'botbuilder-atlassian/tools';

export function createMcpServer(session, options) {
  const tools = serviceDeskTools(session, options);
  const server = new Server({ name: 'service-desk', version: '1.0.0' }, { capabilities: { tools: {} } });

  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: tools.map(({ name, description, parameters, writes }) => ({
      name,
      description,
      inputSchema: parameters,
      annotations: { readOnlyHint: !writes },
    })),
  }));

  server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
    const tool = tools.find(({ name }) => name === params.name);
    if (!tool) return { content: [{ type: 'text', text: `There is no tool ${params.name}.` }], isError: true };
    const { content, isError } = await tool.run(params.arguments);
    return { content: [{ type: 'text', text: content }], isError };
  });
  return server;
}
