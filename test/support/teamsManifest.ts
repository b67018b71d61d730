import { z } from 'zod/v4';

/** The limits of Microsoft's manifest schema 1.19, for the properties of our manifest. */
export const teamsManifest = z.object({
  manifestVersion: z.literal('1.19'),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  id: z.guid(),
  developer: z.object({
    name: z.string().max(32),
    websiteUrl: z.url({ protocol: /^https$/ }),
    privacyUrl: z.url({ protocol: /^https$/ }),
    termsOfUseUrl: z.url({ protocol: /^https$/ }),
  }),
  icons: z.object({ color: z.literal('color.png'), outline: z.literal('outline.png') }),
  name: z.object({ short: z.string().max(30), full: z.string().max(100) }),
  description: z.object({ short: z.string().max(80), full: z.string().max(4000) }),
  accentColor: z.string().regex(/^#[0-9A-F]{6}$/),
  bots: z.tuple([
    z.object({
      botId: z.guid(),
      scopes: z.array(z.string()),
      commandLists: z.tuple([
        z.object({
          scopes: z.array(z.string()),
          commands: z.array(z.object({ title: z.string().max(32), description: z.string().max(128) })).max(10),
        }),
      ]),
    }),
  ]),
  validDomains: z.array(z.string()),
});
