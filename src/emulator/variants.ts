import { z } from 'zod/v4';
import { parseOptions } from './options';

/** Behaviours that Atlassian's documentation leaves open. Each can be set either way, to test a client with both. */
export interface Variants {
  /** Whether `/field` also lists fields linked to the form's questions. Default: no. */
  readonly listsLinkedFields?: boolean | undefined;
  /** Whether answers are validated when the request is created. Default: yes; documentation from before 2026-09 says no. */
  readonly checksAnswers?: boolean | undefined;
  /** How an answer to a hidden question is handled. Default `refused`, with 400. */
  readonly hiddenAnswers?: 'refused' | 'ignored' | undefined;
  /** Whether a field that Jira requires must be sent separately if the question linked to it is hidden. Default: no. */
  readonly requiresHiddenLinked?: boolean | undefined;
  /** How an error names question 3. Default `q3`. */
  readonly questionIds?: 'q3' | '3' | undefined;
  /** The status for an answer to a question that does not exist. Default 400. */
  readonly unknownQuestion?: 400 | 422 | undefined;
  /**
   * Describes forms in the format of 2021: a section's `type`, a condition's `t` beside its input, `publish.portal`. Default: the
   * current format.
   */
  readonly olderDesigns?: boolean | undefined;
  /** What happens to the client secret when the console creates another. Default `ended`, at once. */
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

/** Parses variants from JSON, or from the file of that name. */
export function parseVariants(text: string): Variants {
  return parseOptions(variants, text);
}
