import { readFileSync } from 'node:fs';
import type { z } from 'zod/v4';

/** Parses options by a schema, from JSON or, if the text does not start with `{`, from the file of that name. @internal */
export function parseOptions<T extends z.ZodType>(schema: T, text: string): z.infer<T> {
  const json = text.trimStart().startsWith('{') ? text : readFileSync(text, 'utf8');
  const { success, data, error } = schema.safeParse(JSON.parse(json));
  if (success) return data;
  const [{ path, message } = { path: [], message: 'malformed' }] = error.issues;
  throw new Error([path.join('.'), message].filter(Boolean).join(': '));
}
