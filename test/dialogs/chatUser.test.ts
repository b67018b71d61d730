import type { Activity } from 'botbuilder';
import { expect } from 'chai';
import { chatUser } from '../../dialogs/chatUser';

function activity(parts: object): Activity {
  const common = { channelId: 'msteams', from: { id: 'ann' }, conversation: { id: 'c' } };
  return { ...common, ...parts } as Activity;
}

describe('who a chat user is', () => {
  it('hangs on the tenant, wherever the channel says it', () => {
    const inData = chatUser(activity({ channelData: { tenant: { id: 't1' } } }));
    const inConversation = chatUser(activity({ conversation: { id: 'c', tenantId: 't1' } }));
    const inBoth = chatUser(
      activity({ conversation: { id: 'c', tenantId: 't1' }, channelData: { tenant: { id: 't1' } } }),
    );
    for (const user of [inData, inConversation, inBoth])
      expect(user).to.deep.equal({ channelId: 'msteams', tenantId: 't1', userId: 'ann' });
    expect(chatUser(activity({}))).to.deep.equal({ channelId: 'msteams', tenantId: '', userId: 'ann' });
  });

  it('is nobody where the activity names two tenants', () => {
    const two = activity({ conversation: { id: 'c', tenantId: 't1' }, channelData: { tenant: { id: 't2' } } });
    expect(() => chatUser(two)).to.throw('two tenants');
  });

  for (const [channelId, userId, isBound] of [
    ['webchat', 'ann', true],
    ['directline', 'ann', true],
    ['directlinespeech', 'ann', true],
    ['webchat', 'dl_ann', false],
    ['directline', 'dl_ann', false],
    ['msteams', 'ann', false],
    ['slack', 'ann', false],
  ] as const)
    it(`${isBound ? 'gets no further than the conversation' : 'is known everywhere'} as ${userId} in ${channelId}`, () => {
      const { conversationId } = chatUser(activity({ channelId, from: { id: userId } }));
      expect(conversationId).to.equal(isBound ? 'c' : undefined);
    });

  for (const lacking of [{ from: {} }, { from: undefined }, { channelId: '' }, { conversation: { id: '' } }])
    it(`is nobody with ${JSON.stringify(lacking)}`, () => {
      expect(() => chatUser(activity(lacking))).to.throw('lacks a channel, a sender or a conversation');
    });
});
