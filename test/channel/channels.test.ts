import { expect } from 'chai';
import { channelOf } from '../../src/channel/channels';
import { startJiraChat, type JiraChat } from '../support/jiraChat';

/** Adaptive Cards, update of a sent message, tenants, pop-up, and who says which user id an activity has. */
const facts: readonly (readonly [id: string, displayName: string, can: string])[] = [
  ['msteams', 'Microsoft Teams', 'cards updates tenants popUp channel'],
  ['m365extensions', 'm365extensions', 'cards updates tenants channel'],
  ['agents', 'agents', 'cards updates client'],
  ['emulator', 'emulator', 'cards updates channel'],
  ['webchat', 'Web Chat', 'cards token'],
  ['directline', 'Web Chat', 'cards token'],
  ['directlinespeech', 'directlinespeech', 'client'],
  ['slack', 'Slack', 'channel'],
  ['sms', 'sms', 'client'],
];

describe('the channels', () => {
  for (const [id, displayName, can] of facts) {
    it(`are known by what they can do: ${id}`, () => {
      const channel = channelOf(id);
      const found = {
        cards: channel.adaptiveCards,
        updates: channel.updatesMessages,
        tenants: channel.hasTenants,
        popUp: channel.popUp,
        [channel.userIds]: true,
      };
      const names = Object.entries(found).flatMap(([name, isTrue]) => (isTrue ? [name] : []));
      expect([channel.id, channel.displayName, names.join(' ')]).to.deep.equal([id, displayName, can]);
    });
  }

  it('say beforehand what they take of files, and where larger ones go', async () => {
    for (const [channelId, isSaid] of [
      ['directline', true],
      ['msteams', false],
    ] as const) {
      const chat = await startJiraChat(channelId);
      try {
        await chat.signIn('Mia Krystof');
        await chat.say('attach ITH-3');
        const { attachments = [] } = chat.channel.sent.at(-1) ?? {};
        const card = JSON.stringify(attachments[0]?.content);
        const [clip, link] = ['paper clip and press Send. 4 MB is the most', '/servicedesk/customer/portal/1/ITH-3'];
        expect([card.includes(clip), card.includes(link)], channelId).to.deep.equal([isSaid, isSaid]);
        expect(chat.offered()).to.not.include('Done');
      } finally {
        await chat.close();
      }
    }
  });

  it('are compared without what stands behind a colon, in lower case', () => {
    expect(channelOf('msteams:COPILOT')).to.deep.equal(channelOf('msteams'));
    expect(channelOf('Webchat')).to.deep.equal(channelOf('webchat'));
    expect(channelOf('New:SUB')).to.deep.include({ id: 'new', displayName: 'New', adaptiveCards: false });
  });
});

describe('a sub-channel', () => {
  const channelId = 'msteams:COPILOT';
  let chat: JiraChat;
  beforeEach(async () => {
    chat = await startJiraChat('msteams');
  });
  afterEach(async () => {
    await chat.close();
  });

  const typesOf = (sent: Awaited<ReturnType<JiraChat['say']>>) =>
    sent.flatMap(({ attachments = [] }) => attachments.map(({ contentType }) => contentType));

  it('gets the cards of its channel, and the page in its pop-up', async () => {
    expect(typesOf(await chat.say('help', { channelId }))).to.deep.equal(['application/vnd.microsoft.card.adaptive']);
    const sent = await chat.say('log in', { channelId });
    expect(typesOf(sent)).to.deep.equal(['application/vnd.microsoft.card.signin']);
    expect(await chat.consent(sent, 'Mia Krystof'))
      .to.contain('in Microsoft Teams access')
      .and.to.contain('notifySuccess(');
  });

  it('knows the person who has signed in elsewhere in the channel', async () => {
    await chat.signIn('Mia Krystof');
    const [answer] = await chat.say('who am i', { channelId });
    expect(answer?.text).to.contain('Mia Krystof');
  });
});
