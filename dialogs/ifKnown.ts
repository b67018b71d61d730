import { AtlassianError } from '../src/atlassian/errors';

/** What Atlassian was asked, where it says so now: for what no step may fail for want of. */
export async function ifKnown<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof AtlassianError) return undefined;
    throw error;
  }
}
