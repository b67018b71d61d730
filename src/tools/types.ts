/** JSON Schema (2020-12) of a tool's arguments, or of the answers that a request type asks for. */
export interface ParametersSchema {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, object>>;
  /** Not readonly, because the SDKs' own types are not. */
  readonly required?: string[];
  readonly [keyword: string]: unknown;
}

/** What a tool gives back to the model, in every SDK's shape: a text, and whether it is an error. */
export interface ToolResult {
  /**
   * JSON: `status` (`ok`, `waiting-for-person`, `error`) and our own words in `note`, `problem` and `whatToDo`; what people at the site
   * wrote is below `untrusted` and nowhere else. At most 32,000 characters.
   */
  readonly content: string;
  readonly isError: boolean;
}

/** One thing that a language model may ask for: plain data beside `run`. */
export interface ServiceDeskTool {
  /** Small letters and `_`, at most 64. */
  readonly name: string;
  /** For the model. */
  readonly description: string;
  readonly parameters: ParametersSchema;
  /** Whether `run` proposes a change, which only the person can let go. */
  readonly writes: boolean;
  /**
   * `args`: what the model gave, an object or its JSON. What is wrong with them, and what Atlassian refuses, is a result with
   * `isError`. Throws only what is the bot's own trouble: a store that is away.
   */
  run(args?: unknown): Promise<ToolResult>;
}
