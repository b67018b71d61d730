import { expect } from 'chai';
import type { Activity } from 'botbuilder';
import { startJiraChat, type JiraChat } from '../support/jiraChat';
import { useClosing } from '../support/closing';

const ours = '11111111-2222-3333-4444-55555555555a';
const theirs = '99999999-2222-3333-4444-555555555555';
const of = (id: string): Partial<Activity> => ({ channelData: { tenant: { id } } });
const sorry = 'I am sorry, I may only work for people of the organization that runs me.';

describe('where people of some organizations alone are answered', () => {
  const closing = useClosing();
  const start = (channelId: string): Promise<JiraChat> =>
    closing(startJiraChat(channelId, { env: { TEAMS_TENANTS: ours.toUpperCase() } }));
  const texts = (sent: readonly Partial<Activity>[]) => sent.map(({ text }) => text);

  it('others get one sentence, whatever they send', async () => {
    const chat = await start('msteams');
    const { channel, emulator } = chat;
    for (const extra of [of(theirs), of(''), of(`${ours},${theirs}`), {}]) {
      for (const text of ['log in', 'help', 'create request', 'my laptop is broken', '123456'])
        expect(texts(await chat.say(text, extra)), text).to.deep.equal([sorry]);
      expect(texts(await channel.submit({ say: 'log in' }, extra))).to.deep.equal([sorry]);
    }
    const { length } = channel.sent;
    const members = { membersAdded: [{ id: 'user-1', name: '' }] };
    await channel.post({ type: 'conversationUpdate', ...members, ...of(theirs) });
    await channel.post({ type: 'invoke', name: 'signin/verifyState', value: { state: '123456' }, ...of(theirs) });
    expect(channel.sent).to.have.length(length);
    expect(chat.shown()).not.to.contain('Log in with Jira');
    expect(emulator.calls).to.deep.equal([]);
  });

  it('their people are, in every letter case, and so is everybody where there are no tenants', async () => {
    const teams = await start('msteams');
    for (const id of [ours, ours.toUpperCase()])
      expect(JSON.stringify(await teams.say('log in', of(id)))).to.contain('Log in with Jira');
    const slack = await start('slack');
    expect(JSON.stringify(await slack.say('help'))).not.to.contain(sorry);
    expect(texts(await slack.say('help', of(theirs)))).to.deep.equal([sorry]);
  });
});
