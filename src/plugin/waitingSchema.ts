import { z } from 'zod/v4';

const common = {
  /** Epoch milliseconds. */
  writtenAt: z.number(),
  /** The code that came last. */
  code: z.string().optional(),
};

/** What one person in one conversation has asked for and has to sign in for. */
export const waitingSchema = z.discriminatedUnion('stage', [
  z.object({
    ...common,
    stage: z.literal('asking'),
    id: z.string(),
    /** Another one at each write. */
    version: z.string(),
    /** Of the dialogs that sign in. Empty until the person was asked. */
    stack: z.array(z.object({ id: z.string(), state: z.unknown() })),
    /** Whether the sign-in is done, and only the site is asked. */
    isSignedIn: z.boolean().default(false),
    /** Absent: not to be run again. */
    activity: z.record(z.string(), z.unknown()).optional(),
  }),
  z.object({ ...common, stage: z.literal('over') }),
]);
