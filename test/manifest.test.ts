import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { teamsManifest } from './support/teamsManifest';

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
  const manifest = teamsManifest.parse(JSON.parse(text));
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
