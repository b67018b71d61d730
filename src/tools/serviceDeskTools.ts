import type { Session } from '../login/session';
import { readingTools } from './readingTools';
import type { ServiceDeskTool } from './tool';

export interface ServiceDeskToolsOptions {
  /** The person's language for finding request types by their words, e.g. `de-DE`. */
  readonly locale?: string | undefined;
}

export function serviceDeskTools(
  session: Session,
  { locale }: ServiceDeskToolsOptions = {},
): readonly ServiceDeskTool[] {
  return readingTools(session, locale);
}
