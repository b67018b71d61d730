import { slot } from './outermost';
import type { DialogContext } from './sdk';
import type { Task } from './signedInDialog';

const failed = slot<Task>('failed');

/** Keeps a task that failed, to be tried again until something else is asked for. */
export function keepFailed(dc: DialogContext, task: Task | undefined): void {
  failed.set(dc, task);
}

export function failedTask(dc: DialogContext): Task | undefined {
  return failed.get(dc);
}
