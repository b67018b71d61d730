import { z } from 'zod/v4';

/** `jira`: Log in with Jira (Cloud). `azure`: the Azure Bot's own OAuth connection of that name. */
export type Provider = { readonly kind: 'jira' } | { readonly kind: 'azure'; readonly connection: string };

/** @internal */
export const providerSchema: z.ZodType<Provider> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('jira') }),
  z.object({ kind: z.literal('azure'), connection: z.string() }),
]);
