import { z } from 'zod/v4';

const common = {
  /** Epoch milliseconds. */
  writtenAt: z.number(),
  /** The last code received. */
  code: z.string().optional(),
};

/** What one person in one conversation has asked for and has to sign in for first. */
export const waitingSchema = z.discriminatedUnion('stage', [
  z.object({
    ...common,
    stage: z.literal('asking'),
    id: z.string(),
    /** A new one at each write. */
    version: z.string(),
    /** The stack of the sign-in dialogs; empty until the person has been asked. */
    stack: z.array(z.object({ id: z.string(), state: z.unknown() })),
    /** Whether the person is signed in and only the site is still to be chosen. */
    isSignedIn: z.boolean().default(false),
    /** The activity to run again; absent if there is none. */
    activity: z.record(z.string(), z.unknown()).optional(),
  }),
  z.object({ ...common, stage: z.literal('over') }),
]);
