import type { Session } from '../login/session';
import { readingTools } from './readingTools';
import type { ServiceDeskTool } from './types';
import { writingTools, type Propose } from './writingTools';

export interface ServiceDeskToolsOptions {
  /**
   * Takes what the model wants to be done: begin a `ConfirmationDialog` with it once the model's words are said. Without it there
   * are only tools that read.
   */
  readonly propose?: Propose | undefined;
  /** The person's language for finding request types by their words, e.g. `de-DE`. */
  readonly locale?: string | undefined;
}

/**
 * What a requester does, as tools of a language model, for one person and one turn: make them anew in each. A tool never changes
 * anything by itself. Throws a `TypeError` where there is no session: nobody is signed in, or it was not awaited.
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
      'serviceDeskTools: the first argument must be a session, await jira.session(context); it is undefined where nobody is signed in',
    );
  return [...readingTools(session, locale), ...(propose ? writingTools(session, propose) : [])];
}
