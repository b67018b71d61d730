import { expect } from 'chai';
import { startEmulator, type Emulator } from '../../src/emulator';
import { codeOn } from '../support/browserSignIn';
import { openChatWindow, type ChatWindow } from '../support/chatWindow';
import { startFakeChannel, type FakeChannel } from '../support/fakeChannel';
import { hostedBots, startHostedBot, type SdkName } from '../support/hostedBots';
import type { Serving } from '../support/serving';

for (const sdk of Object.keys(hostedBots) as SdkName[])
  for (const channelId of ['emulator', 'msteams', 'msteams:COPILOT'])
    describe(`a bot on ${sdk} in ${channelId}`, () => {
      let emulator: Emulator;
      let bot: Serving;
      let channel: FakeChannel;
      let chat: ChatWindow;

      beforeEach(async () => {
        emulator = await startEmulator();
        bot = await startHostedBot(sdk, emulator);
        channel = await startFakeChannel({ botUrl: bot.url, channelId });
        chat = openChatWindow(channel, emulator);
      });
      afterEach(async () => {
        await bot.close();
        await channel.close();
        await emulator.close();
      });

      it('signs in by card, browser and code, is told as soon as the browser is done, and folds the card', async () => {
        const sent = await chat.say('log in');
        const told = channel.next(({ text = '' }) => text.includes('six-digit code'));
        const code = codeOn(await chat.consent(sent, 'Mia Krystof'));
        await told;
        await chat.say(code);
        expect(chat.shown()).to.contain('You are signed in as Mia Krystof');
        expect(JSON.stringify(channel.updates), 'the link is taken out').to.contain('You are signed in.');
        await chat.say('who am i');
        expect(channel.lastText()).to.contain('Mia Krystof').and.to.contain('northwind.atlassian.net');
        await chat.say('log out');
        await chat.say('who am i');
        expect(channel.lastText()).to.contain('not signed in');
      });

      it('takes the code from a signin/verifyState invoke, and refuses a wrong one', async () => {
        const code = codeOn(await chat.consent(await chat.say('log in'), 'Mia Krystof'));
        expect((await channel.invoke('signin/verifyState', { state: '000000' })).status).to.equal(404);
        expect((await channel.invoke('signin/verifyState', { state: code })).status).to.equal(200);
        expect(chat.shown()).to.contain('You are signed in as Mia Krystof');
      });

      it('serves whoever has an id with halves of characters in it', async () => {
        await channel.as({ userId: 'half \ud83d' }).say('who am i');
        expect(channel.lastText()).to.contain('not signed in');
      });

      it('raises a request by cards, with a file that the channel keeps', async () => {
        channel.serve((_request, response) => response.end('a picture'));
        await chat.signIn('Mia Krystof');
        await chat.say('create request');
        await chat.press('IT help');
        await chat.press(/^Order new equipment/);
        if (chat.offered().includes('Go on')) await chat.press('Go on');
        await chat.fillIn({ Summary: 'Second monitor', 'What do you need?': '1010101' });
        await chat.press('Create');
        expect(chat.shown()).to.match(/I created ITH-\d+ .* Follow it here: https:\/\/northwind\.atlassian\.net\//);
        await chat.say('attach ITH-3');
        const contentUrl = `${channel.url}/v3/attachments/image-1/views/original`;
        await chat.say('', { attachments: [{ contentType: 'image/png', name: 'pasted.png', contentUrl }] });
        expect(channel.lastText()).to.contain('I have pasted.png.');
      });
    });
