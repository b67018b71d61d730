/** JSON Schema (2020-12) of a tool's arguments, or of the answers that a request type asks for. */
export interface ParametersSchema {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, object>>;
  /** Not readonly, to fit the types of the SDKs. */
  readonly required?: string[];
  readonly [keyword: string]: unknown;
}

/** What a tool returns to the model, in every SDK's shape: a text, and whether it is an error. */
export interface ToolResult {
  /**
   * JSON: `status` (`ok`, `waiting-for-person`, `error`) and our own words in `note`, `problem` and `whatToDo`. What people at the site
   * wrote is below `untrusted` and nowhere else. At most 32,000 characters.
   */
  readonly content: string;
  readonly isError: boolean;
}

/** A tool that a language model may call: plain data, except for `run`. */
export interface ServiceDeskTool {
  /** Lower case letters and `_`, at most 64. */
  readonly name: string;
  /** For the model. */
  readonly description: string;
  readonly parameters: ParametersSchema;
  /** Whether `run` proposes a change, which only the person can confirm. */
  readonly writes: boolean;
  /**
   * `args`: what the model gave, an object or its JSON. Wrong arguments, and what Atlassian refuses, become a result with `isError`.
   * Throws only what the bot must handle, such as an unavailable store.
   */
  run(args?: unknown): Promise<ToolResult>;
}
