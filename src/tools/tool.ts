import { z } from 'zod/v4';
import { readAs } from '../platform/readAs';
import { atlassianErrorResult, errorResult } from './toolResult';
import type { ParametersSchema, ServiceDeskTool, ToolResult } from './types';

interface Definition<Schema extends z.ZodObject> {
  readonly name: string;
  readonly description: string;
  readonly parameters: Schema;
  readonly writes?: boolean;
  run(args: z.output<Schema>): Promise<ToolResult>;
}

const longestArguments = 100_000;

/** A tool that checks its arguments before it runs. Pass the same schema object each time: converting one takes as long as a call. */
export function tool<Schema extends z.ZodObject>(definition: Definition<Schema>): ServiceDeskTool {
  const { name, description, parameters, writes = false } = definition;
  return {
    name,
    description,
    parameters: schemaOf(parameters),
    writes,
    async run(args) {
      const given = plainJson(args);
      if (given === undefined)
        return wrongArguments([`The arguments are no JSON of at most ${longestArguments} characters.`]);
      const read = readAs(parameters, given);
      if (!read.success)
        return wrongArguments(
          read.error?.issues.map(problemOf) ?? ['They are not of the kinds that the parameters name.'],
        );
      try {
        return await definition.run(read.data);
      } catch (error) {
        return atlassianErrorResult(error);
      }
    },
  };
}

export function wrongArguments(problems: readonly string[]): ToolResult {
  const all = problems.slice(0, 20).map((problem) => problem.slice(0, 300));
  return errorResult(`Wrong arguments. ${all.join(' ')}`, 'Mend the arguments and call again, or ask the person.');
}

function problemOf({ path, message }: z.core.$ZodIssue): string {
  return path.length === 0 ? `${message}.` : `"${path.join('.')}": ${message}.`;
}

/** Copies the arguments through JSON, so that none of their code runs. `undefined` if that fails. */
function plainJson(args: unknown): unknown {
  try {
    const text = typeof args === 'string' ? args : JSON.stringify(args ?? {});
    return text.length > longestArguments ? undefined : JSON.parse(text.trim() === '' ? '{}' : text);
  } catch {
    return undefined;
  }
}

const schemaSchema = z.looseObject({
  type: z.literal('object'),
  properties: z.record(z.string(), z.looseObject({})),
  required: z.array(z.string()).optional(),
});

const described = new WeakMap<z.ZodObject, ParametersSchema>();

/** A copy for each caller, who may change it. */
function schemaOf(parameters: z.ZodObject): ParametersSchema {
  const known = described.get(parameters) ?? describe(parameters);
  described.set(parameters, known);
  return structuredClone(known);
}

function describe(parameters: z.ZodObject): ParametersSchema {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(parameters);
  const { required, ...rest } = schemaSchema.parse(schema);
  return required ? { ...rest, required } : rest;
}
