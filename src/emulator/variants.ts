import { z } from 'zod/v4';
import { parseOptions } from './options';

const variants = z.strictObject({
  /** `/field` lists the fields that questions of the type's form are linked to, too. Default: it does not. */
  listsLinkedFields: z.boolean().optional(),
  /** Answers are checked when the request is created. Default: they are; pages from before 2026-09 say that they are not. */
  checksAnswers: z.boolean().optional(),
  /** What becomes of an answer to a hidden question. Default `refused`, with 400. */
  hiddenAnswers: z.enum(['refused', 'ignored']).optional(),
  /** How a refusal names question 3. Default `q3`. */
  questionIds: z.enum(['q3', '3']).optional(),
  /** The status for an answer to a question there is not. Default 400. */
  unknownQuestion: z.union([z.literal(400), z.literal(422)]).optional(),
  /** Forms are written as in 2021: `type` of a section, `t` of a condition beside what it looks at, `publish.portal`. Default: as now. */
  olderDesigns: z.boolean().optional(),
});

/** Behaviours that Atlassian's pages leave open. Each can be had both ways, so that a client is tested with both. */
export type Variants = Readonly<z.infer<typeof variants>>;

/** Variants from JSON or from the file of that name. */
export function parseVariants(text: string): Variants {
  return parseOptions(variants, text);
}
