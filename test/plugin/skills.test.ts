import { ActivityTypes, type Activity } from 'botbuilder';
import { expect } from 'chai';
import { startEmulator, type Emulator } from '../../src/emulator';
import { codeOn, consentInBrowser } from '../support/browserSignIn';
import { useClosing } from '../support/closing';
import { startFakeChannel, type FakeChannel } from '../support/fakeChannel';
import { hostedBots, type SdkName } from '../support/hostedBots';
import { authorizationFor, parents, startSkillBot, type SkillBot } from '../support/skillBots';

const [parent, otherParent] = parents;

for (const sdk of Object.keys(hostedBots) as SdkName[])
  describe(`a bot on ${sdk} that another one has as a skill`, () => {
    const closing = useClosing();
    let emulator: Emulator;
    let skill: SkillBot;

    beforeEach(async () => {
      emulator = await closing(startEmulator());
      skill = await closing(
        startSkillBot(sdk, emulator, (jira) => async (context) => {
          if (context.activity.type !== ActivityTypes.Message) return;
          await jira.ensureSignedIn(context, async (session) =>
            context.sendActivity(`Done for ${(await session.profile()).name}`),
          );
        }),
      );
    });

    /** The parent's side of the skill's conversation with one person, who is the same one at every parent. */
    const at = async (appId: string): Promise<FakeChannel> =>
      closing(
        startFakeChannel({
          botUrl: skill.url,
          channelId: 'msteams',
          authorization: await skill.authorizationOf(appId),
        }),
      );

    const codeFrom = async (sent: readonly Partial<Activity>[]) =>
      codeOn(await (await consentInBrowser(emulator, sent, 'Mia Krystof')).finish());

    it('is told by way of the parent when the browser is done, and goes on to where the parent is', async () => {
      const chat = await at(parent);
      const asked = await chat.say('tickets');
      const inTurns = chat.authorizations.length;

      const told = chat.next(({ text = '' }) => text.includes('six-digit code'));
      const code = await codeFrom(asked);
      await told;

      expect(chat.authorizations.length).to.be.above(inTurns);
      expect(new Set(chat.authorizations)).to.deep.equal(new Set([authorizationFor(parent)]));
      await chat.say(code);
      expect(chat.lastText()).to.equal('Done for Mia Krystof');
    });

    it('does nothing for who another parent says is the same person', async () => {
      const chat = await at(parent);
      await chat.say(await codeFrom(await chat.say('tickets')));
      const other = await at(otherParent);
      await other.say('tickets');
      expect(other.texts().join()).not.to.contain('Done for');
      await chat.say('tickets');
      expect(chat.texts().filter((text) => text === 'Done for Mia Krystof')).to.have.length(2);
    });
  });
