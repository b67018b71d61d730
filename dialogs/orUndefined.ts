import { AtlassianError } from '../src/atlassian/errors';

/** The result of a call to Atlassian, or `undefined` if it fails: for what a step can do without. */
export async function orUndefined<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof AtlassianError) return undefined;
    throw error;
  }
}
