import { consent, openChat, readCard } from 'botbuilder-atlassian/testing';
import { expect } from 'chai';
import { useClosing } from '../support/closing';
import { startGuardedBots } from '../support/guardedBot';
import { messageOf } from '../support/rejection';

describe('a chat with a bot in another process', () => {
  const closing = useClosing();

  it('signs a person in over HTTP alone, and talks on', async () => {
    const { url } = await closing(
      startGuardedBots((jira) => async (context) => {
        if (context.activity.type !== 'message') return;
        if (context.activity.text === 'throw') throw new Error('no');
        await jira.ensureSignedIn(context, async (session) => {
          const sent = await context.sendActivity(`${context.activity.text}, ${(await session.profile()).name}`);
          await context.updateActivity({
            type: 'message',
            id: sent?.id ?? '',
            text: `${context.activity.locale} changed`,
          });
        });
      }),
    );
    const chat = await closing(openChat(`${url}/api/messages`, { locale: 'en-GB' }));
    const asked = await chat.say('hello');
    expect(readCard(asked).buttons).to.include('Log in with Jira');
    const code = await consent(asked, 'Mia Krystof');
    expect(readCard(await chat.say(code)).text).to.match(/signed in as Mia Krystof[^]*en-GB changed/);

    // Somebody else is somebody else.
    const other = await closing(openChat(`${url}/api/messages`));
    expect(readCard(await other.say('hello')).buttons).to.include('Log in with Jira');
    expect(chat.sent.filter(({ type }) => type !== 'message')).to.deep.equal([]);
  });

  it('says who does not serve the link, and what the bot answered', async () => {
    const { url } = await closing(startGuardedBots(() => async () => Promise.reject(new Error('no'))));
    const chat = await closing(openChat(`${url}/api/messages`));
    expect(await messageOf(chat.say('hello'))).to.match(/^The bot answered 500: /);
    const link = { type: 'openUrl', title: 'Log in', value: 'http://127.0.0.1:9/oauth2/jira/chat/?signin=x' };
    const card = { type: 'message', attachments: [{ contentType: 'card', content: { buttons: [link] } }] };
    expect(await messageOf(consent(card, 'Mia Krystof'))).to.equal(
      'Nobody serves http://127.0.0.1:9: start the bot, or give the login as the third argument, which then needs no server.',
    );
  });
});
