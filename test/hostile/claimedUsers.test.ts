import { expect } from 'chai';
import { codeOn } from '../support/browserSignIn';
import { startJiraChat, type JiraChat } from '../support/jiraChat';
import { useClosing } from '../support/closing';

/** The same user id in another conversation: whose is it there? */
async function elsewhere(chat: JiraChat, userId: string): Promise<string> {
  const person = chat.channel.as({ userId });
  await person.say(codeOn(await chat.consent(await person.say('log in'), 'Mia Krystof')));
  expect(JSON.stringify(await person.say('who am i'))).to.contain('Mia Krystof');
  const said = await chat.channel.as({ userId, conversationId: 'conversation-2' }).say('who am i');
  return JSON.stringify(said);
}

describe('somebody who claims another’s user id in a conversation of their own', () => {
  const closing = useClosing();
  for (const channelId of ['directline', 'webchat', 'email', 'sms', 'agents'])
    it(`is a stranger there: ${channelId}`, async () => {
      const chat = await closing(startJiraChat(channelId));
      for (const userId of ['dl_mia', 'mia@example.com'])
        expect(await elsewhere(chat, userId), userId).not.to.contain('Mia Krystof');
    });

  it('is that user where Direct Line’s tokens name the users', async () => {
    const chat = await closing(startJiraChat('directline', { env: { TRUST_DIRECT_LINE_IDS: 'yes' } }));
    expect(await elsewhere(chat, 'dl_mia')).to.contain('Mia Krystof');
    expect(await elsewhere(chat, 'mia')).not.to.contain('Mia Krystof');
  });
});
