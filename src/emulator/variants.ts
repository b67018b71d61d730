import { z } from 'zod/v4';
import { parseOptions } from './options';

/** Behaviours that Atlassian's pages leave open. Each can be had both ways, so that a client is tested with both. */
export interface Variants {
  /** `/field` lists the fields that questions of the type's form are linked to, too. Default: it does not. */
  readonly listsLinkedFields?: boolean | undefined;
  /** Answers are checked when the request is created. Default: they are; pages from before 2026-09 say that they are not. */
  readonly checksAnswers?: boolean | undefined;
  /** What becomes of an answer to a hidden question. Default `refused`, with 400. */
  readonly hiddenAnswers?: 'refused' | 'ignored' | undefined;
  /** Whether a field that Jira requires has to be sent by itself where the question linked to it is hidden. Default: it does not. */
  readonly requiresHiddenLinked?: boolean | undefined;
  /** How a refusal names question 3. Default `q3`. */
  readonly questionIds?: 'q3' | '3' | undefined;
  /** The status for an answer to a question there is not. Default 400. */
  readonly unknownQuestion?: 400 | 422 | undefined;
  /** Forms are written as in 2021: `type` of a section, `t` of a condition beside what it looks at, `publish.portal`. Default: as now. */
  readonly olderDesigns?: boolean | undefined;
  /** What becomes of the client secret when the console makes another. Default `ended`, at once. */
  readonly formerSecret?: 'ended' | 'taken' | undefined;
}

const variants: z.ZodType<Variants> = z.strictObject({
  listsLinkedFields: z.boolean().optional(),
  checksAnswers: z.boolean().optional(),
  hiddenAnswers: z.enum(['refused', 'ignored']).optional(),
  requiresHiddenLinked: z.boolean().optional(),
  questionIds: z.enum(['q3', '3']).optional(),
  unknownQuestion: z.union([z.literal(400), z.literal(422)]).optional(),
  olderDesigns: z.boolean().optional(),
  formerSecret: z.enum(['ended', 'taken']).optional(),
});

/** Variants from JSON or from the file of that name. */
export function parseVariants(text: string): Variants {
  return parseOptions(variants, text);
}
