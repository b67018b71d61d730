import { startEmulator } from '../../src/emulator';
import { createClient, northwind, textOf } from '../emulator/client';
import { serve } from './child';

// A process of its own with an Atlassian that has a service desk, and somebody signed in.

export interface Desk {
  /** Of the API of one site, without a slash at its end. */
  readonly host: string;
  readonly accessToken: string;
}

async function main(): Promise<void> {
  const emulator = await startEmulator();
  const { body } = await createClient(emulator).signIn(emulator.people[0]?.accountId ?? '');
  const ready: Desk = { host: `${emulator.url}/ex/jira/${northwind}`, accessToken: textOf(body['access_token']) };
  serve(ready, () => undefined);
}

void main();
