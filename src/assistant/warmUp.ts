import { setImmediate } from 'node:timers/promises';
import { createUnderstanding } from '../understanding';
import { ownModules } from './ownModules';

const packages: readonly (() => unknown)[] = [() => require('@opentelemetry/api'), () => require('htmlparser2')];

/** Loads, one module at a time, what the start did not wait for; otherwise the first person would have to. */
export async function warmUp(): Promise<void> {
  for (const load of [...ownModules(), ...packages]) {
    await setImmediate();
    load();
  }
  await createUnderstanding().index([]);
}
