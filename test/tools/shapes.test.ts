import Ajv2020 from 'ajv/dist/2020';
import { expect } from 'chai';
import { serviceDeskTools } from '../../src/tools';
import { useClosing } from '../support/closing';
import { shapesOf } from '../support/documentedBot';
import { startToolbox } from '../support/toolbox';

/** https://github.com/openai/openai-openapi, `ChatCompletionTool` and the message with a tool's result. */
interface OpenAiTool {
  type: 'function';
  function: { name: string; description?: string; parameters?: Record<string, unknown> };
}
interface OpenAiMessage {
  role: 'tool';
  tool_call_id: string;
  content: string;
}

/** https://platform.claude.com/docs/en/agents-and-tools/tool-use/define-tools */
interface AnthropicTool {
  name: string;
  description?: string;
  input_schema: { type: 'object'; properties?: unknown; required?: string[] | null; [keyword: string]: unknown };
}
interface AnthropicResult {
  type: 'tool_result';
  tool_use_id: string;
  content: string;
  is_error: boolean;
}

/** https://modelcontextprotocol.io/specification/2025-11-25/server/tools */
interface McpTool {
  name: string;
  description?: string;
  inputSchema: { type: 'object'; properties?: Record<string, object>; required?: string[] };
}
interface McpResult {
  content: { type: 'text'; text: string }[];
  isError: boolean;
}

const name = { type: 'string', pattern: '^[a-zA-Z0-9_-]{1,64}$' };
const schema = {
  type: 'object',
  required: ['type', 'properties'],
  properties: { type: { const: 'object' }, properties: { type: 'object' }, required: { type: 'array' } },
  // None of them takes these at the top.
  not: { anyOf: ['oneOf', 'anyOf', 'allOf', '$ref', '$schema'].map((keyword) => ({ required: [keyword] })) },
};
const list = (properties: object) => ({
  type: 'array',
  minItems: 11,
  items: { type: 'object', properties, required: Object.keys(properties), additionalProperties: false },
});

describe('the tools', () => {
  const closing = useClosing();
  const ajv = new Ajv2020({ allErrors: true, strict: false });

  function expectShape(shape: object, value: unknown): void {
    expect(ajv.validate(shape, value), ajv.errorsText()).to.equal(true);
  }

  it('fit OpenAI’s shape', async () => {
    const toolbox = await closing(startToolbox());
    const tools: OpenAiTool[] = shapesOf(toolbox.tools()).openAi;
    const properties = { name, description: { type: 'string', maxLength: 1024 }, parameters: schema };
    const one = { type: 'object', properties, required: ['name'], additionalProperties: false };
    expectShape(list({ type: { const: 'function' }, function: one }), tools);

    // As the model calls it: a name, and the arguments as JSON.
    const call = { id: 'call_1', function: { name: 'show_request', arguments: '{"key":"ITH-3"}' } };
    const tool = toolbox.tools().find((known) => known.name === call.function.name);
    const { content } = (await tool?.run(call.function.arguments)) ?? { content: '' };
    const message: OpenAiMessage = { role: 'tool', tool_call_id: call.id, content };
    expect(JSON.parse(message.content)).to.include({ status: 'ok' });
  });

  it('fit Anthropic’s shape', async () => {
    const toolbox = await closing(startToolbox());
    const tools: AnthropicTool[] = shapesOf(toolbox.tools()).anthropic;
    expectShape(list({ name, description: { type: 'string' }, input_schema: schema }), tools);

    const use = { type: 'tool_use', id: 'toolu_1', name: 'show_request', input: { key: 'ITH-9999' } };
    const tool = toolbox.tools().find((known) => known.name === use.name);
    const { content, isError } = (await tool?.run(use.input)) ?? { content: '', isError: false };
    const result: AnthropicResult = { type: 'tool_result', tool_use_id: use.id, content, is_error: isError };
    expect(result.is_error).to.equal(true);
  });

  it('are a bot’s to change: the next ones are as before', async () => {
    const toolbox = await closing(startToolbox());
    const before = JSON.stringify(toolbox.tools());
    for (const { parameters } of toolbox.tools()) {
      // As OpenAI's strict mode wants it.
      parameters.required?.push(...Object.keys(parameters.properties));
      Object.assign(parameters.properties, { more: {} });
    }
    expect(JSON.stringify(toolbox.tools())).to.equal(before);
  });

  it('fit the shape of a server of the Model Context Protocol', async () => {
    const toolbox = await closing(startToolbox());
    const tools: McpTool[] = shapesOf(toolbox.tools()).mcp;
    expectShape(list({ name, description: { type: 'string' }, inputSchema: schema }), tools);

    const tool = toolbox.tools().find((known) => known.name === 'my_requests');
    const { content, isError } = (await tool?.run({})) ?? { content: '', isError: true };
    const result: McpResult = { content: [{ type: 'text', text: content }], isError };
    expect(result.isError).to.equal(false);
  });

  it('are refused to whoever is not signed in, and where a session was not awaited', () => {
    for (const session of [undefined, Promise.resolve()])
      expect(() => serviceDeskTools(session as never)).to.throw(TypeError, 'await jira.session(context)');
  });

  it('have schemas that name every argument, and take no other', async () => {
    const toolbox = await closing(startToolbox());
    for (const { name: called, description, parameters } of toolbox.tools()) {
      new Ajv2020({ strict: true }).compile(parameters);
      expect(parameters, called).to.include({ additionalProperties: false });
      expect(description.length, called).to.be.within(20, 1024);
    }
  });
});
