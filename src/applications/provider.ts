import { z } from 'zod/v4';

export const providerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('jira') }),
  z.object({ kind: z.literal('azure'), connection: z.string() }),
]);

/** `jira`: Log in with Jira (Cloud). `azure`: the Azure Bot's own OAuth connection of that name. */
export type Provider = Readonly<z.infer<typeof providerSchema>>;
