import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { z } from 'zod';

// The limits are those of the Teams manifest schema 1.19.
const schema = z.object({
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

const chatWords = [
  'log in',
  'log out',
  'who am i',
  'switch site',
  'create request',
  'my requests',
  'approvals',
  'help',
  'cancel',
];

describe('manifest.json', () => {
  const text = readFileSync(join(process.cwd(), 'manifest.json'), 'utf8');
  const manifest = schema.parse(JSON.parse(text));
  const [bot] = manifest.bots;

  it('installs for a person, a group chat and a team', () => {
    expect(bot.scopes).to.have.members(['personal', 'groupChat', 'team']);
  });

  it('offers the words of the chat that need nothing after them, in the personal chat', () => {
    const [list] = bot.commandLists;
    expect(list.scopes).to.deep.equal(['personal']);
    expect(list.commands.map(({ title }) => title)).to.deep.equal(chatWords);
  });

  it('lets Teams open the sign-in window at the bot’s own host and no other', () => {
    const example = readFileSync(join(process.cwd(), 'conf/kbot.conf.example'), 'utf8');
    const [, host] = /jira_oauth2_callback_url = https:\/\/([^/]+)/.exec(example) ?? [];
    expect(manifest.validDomains).to.deep.equal([host]);
  });

  it('holds placeholders and no secret', () => {
    expect([manifest.id, bot.botId]).to.deep.equal(
      Array.from({ length: 2 }, () => '00000000-0000-0000-0000-000000000000'),
    );
    expect(text).not.to.match(/secret|password|token|client_id|[A-Za-z0-9+/_-]{40}/i);
  });
});
