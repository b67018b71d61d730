import type { Session } from '../login/session';
import { readingTools } from './readingTools';
import type { ServiceDeskTool } from './types';
import { writingTools, type Propose } from './writingTools';

export interface ServiceDeskToolsOptions {
  /**
   * Called with what the model wants done: begin a `ConfirmationDialog` with it once the model's words are said. Without it the tools
   * can only read.
   */
  readonly propose?: Propose | undefined;
  /** The person's language for finding request types by their words, e.g. `de-DE`. */
  readonly locale?: string | undefined;
}

/**
 * What a requester does, as tools for a language model. They belong to one person and one turn: create them on each turn. No tool
 * changes anything by itself. Throws a `TypeError` without a session: nobody is signed in, or the session was not awaited.
 *
 * @example
 * const tools = serviceDeskTools(session, { propose: (write) => proposals.push(write) });
 * const openAi = tools.map(({ name, description, parameters }) => ({ type: 'function', function: { name, description, parameters } }));
 * const anthropic = tools.map(({ name, description, parameters }) => ({ name, description, input_schema: parameters }));
 */
export function serviceDeskTools(
  session: Session,
  { propose, locale }: ServiceDeskToolsOptions = {},
): readonly ServiceDeskTool[] {
  // For callers in JavaScript.
  if (typeof session?.serviceDesk !== 'object')
    throw new TypeError(
      'serviceDeskTools: the first argument must be a session, from await jira.session(context), which is undefined if nobody is signed in',
    );
  return [...readingTools(session, locale), ...(propose ? writingTools(session, propose) : [])];
}
