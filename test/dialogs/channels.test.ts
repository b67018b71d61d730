import { expect } from 'chai';
import { channelOf } from '../../src/channel/channels';
import { startJiraChat, type JiraChat } from '../support/jiraChat';

/** Every row of the table, sub-channels included, and a channel that is not in it. */
const withCards = ['msteams', 'msteams:COPILOT', 'm365extensions', 'agents', 'emulator', 'webchat', 'directline'];
const inWords = ['slack', 'facebook', 'telegram', 'line', 'groupme', 'email', 'sms', 'somewhere-new'];
const file = { contentType: 'text/plain', name: 'screen.txt', contentUrl: `data:text/plain;base64,${btoa('blank')}` };

const adaptiveIn = (sent: JiraChat['channel']['sent']): readonly object[] =>
  sent.flatMap(({ attachments = [] }) =>
    attachments.flatMap(({ contentType, content }) => (contentType.endsWith('.adaptive') ? [content] : [])),
  );

for (const channelId of [...withCards, ...inWords]) {
  describe(`the whole story in ${channelId}`, () => {
    const channel = channelOf(channelId);
    let chat: JiraChat;
    before(async () => {
      chat = await startJiraChat(channelId);
    });
    after(() => chat.close());

    /** Presses the button if there are any, else says the word. */
    const choose = (title: string | RegExp, word: string) =>
      channel.adaptiveCards ? chat.press(title) : chat.say(word);

    it('is told from sign-in to sign-out with what the channel can', async () => {
      await chat.channel.join();
      expect(chat.shown()).to.contain('Hello!');
      await chat.signIn('Omar Haddad');
      expect(chat.shown()).to.contain('Which site do you want to work with?');
      await choose(/acme-emea/, '1');
      expect(chat.shown()).to.contain('We are working with Acme (acme-emea.atlassian.net)');

      await chat.say('create request');
      await chat.say('monitor');
      await choose(/^Order new equipment/, 'order new equipment');
      if (channel.adaptiveCards) await chat.fillIn({ Summary: 'A second monitor', 'What do you need?': '1010101' });
      else for (const answer of ['A second monitor', 'Monitor', 'skip', 'skip']) await chat.say(answer);
      expect(chat.shown()).to.contain('shall I raise this request?');
      await choose('Create', 'create');
      expect(chat.shown()).to.match(/I created ITH-11 .*\/servicedesk\/customer\/portal\/1\/ITH-11/);

      await chat.say('my requests');
      expect(chat.shown()).to.contain('Your open requests');
      const list = adaptiveIn(chat.channel.sent.slice(-1));
      for (const card of list) expect(card).to.include({ version: '1.4', lang: 'en' }).and.to.have.property('speak');
      expect(JSON.stringify(list).includes('"color"')).to.equal(channel.adaptiveCards && channel.safeColours);
      expect(JSON.stringify(list).includes('messageBack')).to.equal(channel.adaptiveCards && !channel.showsPresses);
      await choose(/A second monitor/, 'request ITH-11');
      expect(chat.shown()).to.contain('Raised');
      await choose('Comment', 'comment');
      await chat.say('Thank you.');
      expect(chat.shown()).to.contain('I added your comment to ITH-11.');
      await chat.say('comment ITH-999: hello');
      expect(chat.shown()).to.contain('I did not find that on this site.');
      expect(adaptiveIn(chat.channel.sent).length > 0, 'cards').to.equal(channel.adaptiveCards);
      await chat.say('request ITH-11');
      await choose('Attach files', 'attach ITH-11');
      expect(chat.shown()).to.contain(
        channel.clipAtMost === undefined ? 'Please send me the file here.' : 'with the paper clip and press Send',
      );
      await chat.say('', { attachments: [file] });
      await choose('Done', 'done');
      expect(chat.shown()).to.contain('I attached your file to ITH-11.');

      await chat.say('approvals');
      await choose('Approve ITH-9', 'approve ITH-9');
      await choose('Yes, approve', 'yes');
      await choose('No comment', 'no comment');
      expect(chat.shown()).to.contain('You approved ITH-9.');
      await chat.say('log out');
      expect(chat.shown()).to.contain('You are signed out');

      const { calls } = chat.emulator;
      const sent = calls.filter(({ method, status }) => method === 'POST' && status === 201).map(({ path }) => path);
      for (const part of ['request', 'request/ITH-11/comment', 'request/ITH-11/attachment'])
        expect(
          sent.filter((path) => path.endsWith(`/servicedeskapi/${part}`)),
          part,
        ).to.have.length(1);
    });

    it('has nothing that the channel cannot show', () => {
      const { sent, updates } = chat.channel;
      expect(updates.length > 0).to.equal(channel.updatesMessages);
      expect(adaptiveIn(sent).length > 0).to.equal(channel.adaptiveCards);
      if (channel.adaptiveCards) return;
      for (const { text = '' } of sent) expect(text, 'no word of what cannot be pressed').not.to.match(/button|press/i);
    });
  });
}
