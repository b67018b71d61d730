import { expect } from 'chai';
import { AtlassianError } from '../../src/atlassian/errors';

/** The `AtlassianError` that a promise rejects with; fails if it resolves, or rejects with anything else. */
export async function atlassianErrorOf(promise: Promise<unknown>): Promise<AtlassianError> {
  const outcome = await promise.then(
    () => 'resolved',
    (error: unknown) => error,
  );
  if (!(outcome instanceof AtlassianError)) expect.fail(`expected an AtlassianError, got ${String(outcome)}`);
  return outcome;
}

/** The message of the `Error` that a promise rejects with; fails if it resolves. */
export async function messageOf(promise: Promise<unknown>): Promise<string> {
  const error: unknown = await promise.then(
    () => expect.fail('it was done'),
    (reason: unknown) => reason,
  );
  return error instanceof Error ? error.message : expect.fail('it was not an Error');
}
