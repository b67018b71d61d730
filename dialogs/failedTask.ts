import { outermostState } from './outermost';
import type { DialogContext } from './sdk';
import type { Task } from './signedInDialog';

/** Keeps a task that failed, to be tried again until something else is asked for. */
export function keepFailed(dc: DialogContext, task: Task | undefined): void {
  outermostState(dc)['failed'] = task;
}

export function failedTask(dc: DialogContext): Task | undefined {
  return outermostState(dc)['failed'] as Task | undefined;
}
