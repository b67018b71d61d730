import { expect } from 'chai';
import { createLogger } from '../../src/assistant/logger';
import type { Assistant } from '../../src/assistant/assistant';
import { channelOf } from '../../src/channel/channels';
import { readSettings } from '../../src/settings/settings';
import { MemoryStorage } from '../../src/storage/memoryStorage';
import { startChatBot } from '../support/chatBot';
import { startFakeAtlassian, type FakeAtlassian } from '../support/fakeAtlassian';
import { startFakeChannel, type FakeChannel } from '../support/fakeChannel';
import { acmeId, grantTokens, siteOf } from '../support/signIns';
import { codeOn } from '../support/browserSignIn';
import { signInLink } from '../support/signInLink';

for (const channelId of ['emulator', 'msteams', 'sms']) {
  describe(`signing in from ${channelId}`, () => {
    let atlassian: FakeAtlassian;
    let assistant: Assistant;
    let channel: FakeChannel;

    beforeEach(async () => {
      atlassian = await startFakeAtlassian();
      grantTokens(atlassian, 'ACCESS-1', 'REFRESH-1');
      atlassian.answer('/me', 200, { account_id: 'acc-1', name: 'Ann Example', account_type: 'atlassian' });
      atlassian.answer('/oauth/token/accessible-resources', 200, [siteOf(acmeId, 'Acme')]);
      const settings = readSettings({
        file: 'none',
        env: {
          JIRA_OAUTH2_CLIENT_ID: 'client',
          JIRA_OAUTH2_CLIENT_SECRET: 'CLIENT-SECRET',
          JIRA_OAUTH2_AUTH_URL: atlassian.url,
          JIRA_OAUTH2_API_URL: atlassian.url,
          PORT: '0',
        },
      });
      assistant = await startChatBot({
        settings: { ...settings, clientId: 'client', clientSecret: 'CLIENT-SECRET' },
        storage: new MemoryStorage(),
        encryptionKeys: [{ kid: 'k', secret: new Uint8Array(32).fill(1) }],
        logger: createLogger('silent'),
      });
      channel = await startFakeChannel({ botUrl: assistant.url, channelId });
    });
    afterEach(async () => {
      // Before the channel, which still has to take what is on its way.
      await assistant.close();
      await channel.close();
      await atlassian.close();
    });

    /** Opens the sign-in link, returns from Atlassian, and resolves to the page's text. */
    async function inBrowser(
      link: string,
      query: (state: string) => string = (state) => `code=CODE&state=${state}`,
    ): Promise<string> {
      const started = await fetch(link, { redirect: 'manual' });
      const cookie = started.headers.get('set-cookie')?.split(';')[0] ?? '';
      const state = new URL(started.headers.get('location') ?? '').searchParams.get('state') ?? '';
      const page = await fetch(`${assistant.url}/oauth2/jira/callback/?${query(state)}`, { headers: { cookie } });
      return page.text();
    }
    it('goes from the card to the code, is told of it without asking, and knows the person afterwards', async () => {
      const link = signInLink(await channel.say('log in'));
      const pushed = channel.next(({ text }) => /six-digit code/.test(text ?? ''));
      const code = codeOn(await inBrowser(link));
      await pushed;

      await channel.say(code);
      expect(channel.texts().join('\n')).to.contain('You are signed in as Ann Example');
      await channel.say('who am i');
      expect(channel.lastText()).to.contain('Ann Example').and.to.contain('acme.atlassian.net');

      await channel.say('log out');
      await channel.say('Who am I?');
      expect(channel.lastText()).to.contain('not signed in');
    });

    it('takes the code back from Teams in an invoke, without typing', async () => {
      const link = signInLink(await channel.say('log in'));
      const code = codeOn(await inBrowser(link));

      expect((await channel.invoke('signin/verifyState', { state: wrong(code) })).status).to.equal(404);
      expect((await channel.invoke('signin/verifyState', { state: code })).status).to.equal(200);

      await channel.say('who am i');
      expect(channel.lastText()).to.contain('Ann Example');
    });

    it('helps a person who cannot sign in, and goes on waiting', async () => {
      const link = signInLink(await channel.say('log in'));
      const [button] = channel.sent.at(-1)?.suggestedActions?.actions ?? [];
      expect(button).to.deep.include({ type: 'imBack', title: 'Having trouble?' });
      await channel.say(String(button?.value));
      expect(JSON.stringify(channel.sent.at(-1)))
        .to.contain('What do you see?')
        .and.to.contain('dministrator must approve');
      await channel.say('an administrator must approve');
      expect(channel.lastText()).to.contain('You can forward this note:');
      await channel.say(codeOn(await inBrowser(link)));
      expect(channel.texts().join('\n')).to.contain('You are signed in as Ann Example');
      await channel.say("why can't I sign in?");
      expect(JSON.stringify(channel.sent.at(-1))).to.contain('What do you see?');
    });

    it('goes on once when the code comes several times at once', async () => {
      const link = signInLink(await channel.say('create request'));
      const pushed = channel.next(({ text }) => /six-digit code/.test(text ?? ''));
      const code = codeOn(await inBrowser(link));
      await pushed;
      const before = channel.sent.length;
      await Promise.all(Array.from({ length: 4 }, () => channel.post({ type: 'message', text: code })));
      const said = channel.sent.slice(before).map((activity) => JSON.stringify(activity));
      // The second replies to what was asked for, which this Atlassian does not have.
      for (const once of ['You are signed in as Ann Example', 'I did not find that on this site'])
        expect(said.filter((text) => text.includes(once))).to.have.length(1);
      expect(said.filter((text) => text.includes('code'))).to.deep.equal([]);
      expect((await channel.invoke('signin/verifyState', { state: code })).status).to.equal(200);
      expect(await channel.say(code), 'a moment later').to.deep.equal([]);
      await channel.say('who am i');
      await channel.say(code);
      expect(channel.texts().join('\n'), 'much later').to.contain('I am not waiting for a code here');
    });

    it('gives the sign-in up when the person cancels or asks for something else', async () => {
      for (const instead of ['cancel', 'log in']) {
        const link = signInLink(await channel.say('log in'));
        const code = codeOn(await inBrowser(link));
        await channel.say(instead);
        if (channelOf(channelId).updatesMessages)
          expect(JSON.stringify(channel.updates.at(-1)), 'the card').to.contain('This link has expired.');
        await channel.say(code);
        await channel.say('who am i');
        expect(channel.lastText(), instead).to.contain('not signed in');
      }
    });

    it('leaves the sign-in that the person has begun elsewhere since', async () => {
      const elsewhere = channel.as({ conversationId: 'conversation-2' });
      await channel.say('log in');
      const code = codeOn(await inBrowser(signInLink(await elsewhere.say('log in'))));
      await channel.say('cancel');
      await elsewhere.say(code);
      await elsewhere.say('who am i');
      expect(channel.lastText()).to.contain('Ann Example');
    });

    it('refuses the right code from somebody else and in another conversation', async () => {
      const link = signInLink(await channel.say('log in'));
      const code = codeOn(await inBrowser(link));

      await channel.as({ userId: 'eve' }).say(code);
      await channel.as({ userId: 'eve', conversationId: 'conversation-2' }).say(code);
      await channel.as({ conversationId: 'conversation-2' }).say(code);
      await channel.as({ userId: 'eve', conversationId: 'conversation-2' }).say('who am i');
      expect(channel.lastText()).to.contain('not signed in');
      await channel.say('who am i');
      expect(channel.lastText()).to.contain('not signed in');

      await channel.say(code);
      await channel.say('who am i');
      expect(channel.lastText()).to.contain('Ann Example');
    });

    it('takes no six digits within other words for the code, and spends no try on them', async () => {
      const link = signInLink(await channel.say('log in'));
      const code = codeOn(await inBrowser(link));
      for (let times = 0; times < 6; times += 1) await channel.say(`my order ${code}`);
      await channel.say('who am i');
      expect(channel.lastText()).to.contain('not signed in');
      await channel.say(` ${code} `);
      await channel.say('who am i');
      expect(channel.lastText()).to.contain('Ann Example');
    });

    it('ends after five wrong codes and says so', async () => {
      const link = signInLink(await channel.say('log in'));
      const code = codeOn(await inBrowser(link));
      for (let times = 0; times < 5; times += 1) await channel.say(wrong(code));
      expect(channel.lastText()).to.contain('one wrong code too many');
      await channel.say(code);
      await channel.say('who am i');
      expect(channel.lastText()).to.contain('not signed in');
    });

    it('says that the person declined', async () => {
      const link = signInLink(await channel.say('log in'));
      const pushed = channel.next(({ text }) => /You declined/.test(text ?? ''));
      expect(await inBrowser(link, (state) => `error=access_denied&state=${state}`)).to.contain('data-code="denied"');
      await pushed;
    });

    it('heals with the next message when the chat could not be told', async () => {
      const link = signInLink(await channel.say('log in'));
      channel.failWith(403);
      const refused = channel.refusal();
      const page = await inBrowser(link);
      await refused;
      channel.failWith(undefined);

      const code = codeOn(page);
      const [answer] = await channel.say('hello?');
      expect(answer?.text).to.contain('six-digit code');
      await channel.say(code);
      await channel.say('who am i');
      expect(channel.lastText()).to.contain('Ann Example');
    });

    it('does not send its sign-in card into a group', async () => {
      const group = channel.as({ conversationId: 'group', conversationType: 'groupChat' });
      const said = await group.say('log in');
      expect(JSON.stringify(said)).not.to.contain('signin=');
      expect(said[0]?.text).to.contain('personal chat');
    });

    it('lets no state, code or token into any activity', async () => {
      const link = signInLink(await channel.say('log in'));
      const states: string[] = [];
      const code = codeOn(
        await inBrowser(link, (state) => {
          states.push(state);
          return `code=AUTHORIZATION-CODE&state=${state}`;
        }),
      );
      await channel.say(code);
      await channel.say('who am i');

      const everything = JSON.stringify(channel.sent);
      expect(everything).not.to.match(/ACCESS-1|REFRESH-1|AUTHORIZATION-CODE|CLIENT-SECRET/);
      expect(everything).not.to.contain(states[0]);
      expect(everything).not.to.contain(code);
      expect(channel.sent.map(({ type }) => type)).not.to.contain('trace');
    });
  });
}

function wrong(code: string): string {
  return code === '000000' ? '000001' : '000000';
}
