import type { Activity } from 'botbuilder';
import { expect } from 'chai';
import { chatUser } from '../../dialogs/chatUser';
import { codeOn } from '../support/browserSignIn';
import { useClosing } from '../support/closing';
import { startJiraChat } from '../support/jiraChat';

function activity(parts: object): Activity {
  const common = { channelId: 'msteams', from: { id: 'ann' }, conversation: { id: 'c' } };
  return { ...common, ...parts } as Activity;
}

describe('who a chat user is', () => {
  it('hangs on the tenant, wherever the channel says it', () => {
    const inData = chatUser(activity({ channelData: { tenant: { id: 't1' } } }), false);
    const inConversation = chatUser(activity({ conversation: { id: 'c', tenantId: 't1' } }), false);
    const inBoth = chatUser(
      activity({ conversation: { id: 'c', tenantId: 't1' }, channelData: { tenant: { id: 't1' } } }),
      false,
    );
    for (const user of [inData, inConversation, inBoth])
      expect(user).to.deep.equal({ channelId: 'msteams', tenantId: 't1', userId: 'ann' });
    expect(chatUser(activity({}), false)).to.deep.equal({ channelId: 'msteams', tenantId: '', userId: 'ann' });
  });

  it('is the same in Teams and in its Copilot', () => {
    const inCopilot = chatUser(activity({ channelId: 'msteams:COPILOT' }), false);
    expect(inCopilot).to.deep.equal(chatUser(activity({ channelId: 'msteams' }), false));
  });

  it('is nobody where the activity names two tenants', () => {
    const two = activity({ conversation: { id: 'c', tenantId: 't1' }, channelData: { tenant: { id: 't2' } } });
    expect(() => chatUser(two, false)).to.throw('two tenants');
  });

  const claimed = ['webchat', 'directline', 'directlinespeech', 'agents', 'sms', 'email', 'alexa', 'new'];
  const vouched = ['msteams', 'MSTeams:copilot', 'm365extensions', 'emulator', 'slack', 'facebook', 'telegram', 'line'];
  for (const [channelId, userId, trusts, isBound] of [
    ...claimed.flatMap((channel) => [[channel, 'ann', true, true] as const, [channel, 'dl_ann', false, true] as const]),
    ...vouched.map((channel) => [channel, 'ann', false, false] as const),
    ['webchat', 'dl_ann', true, false],
    ['DirectLine', 'dl_ann', true, false],
    ['directline', 'DL_ann', true, true],
    ['email', 'dl_ann', true, true],
  ] as const)
    it(`${isBound ? 'gets no further than the conversation' : 'is known everywhere'} as ${userId} in ${channelId}${trusts ? ', where tokens name users' : ''}`, () => {
      const { conversationId } = chatUser(activity({ channelId, from: { id: userId } }), trusts);
      expect(conversationId).to.equal(isBound ? 'c' : undefined);
    });

  for (const lacking of [{ from: {} }, { from: undefined }, { channelId: '' }, { conversation: { id: '' } }])
    it(`is nobody with ${JSON.stringify(lacking)}`, () => {
      expect(() => chatUser(activity(lacking), false)).to.throw('lacks a channel, a sender or a conversation');
    });
});

describe('a turn of the bot’s own accord', () => {
  const closing = useClosing();

  it('finds the sign-in of a person whose tenant stands in the channel’s data alone', async () => {
    const chat = await closing(startJiraChat('msteams'));
    const ann = { channelData: { tenant: { id: 't1' } } };
    const sent = await chat.say('log in', ann);
    const told = chat.channel.next(({ text = '' }) => text.includes('six-digit code'));
    const code = codeOn(await chat.consent(sent, 'Mia Krystof'));
    await told;
    await chat.say(code, ann);
    expect(chat.shown()).to.contain('You are signed in as Mia Krystof');
  });
});
