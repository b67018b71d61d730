import { consent, openChat, readCard } from 'botbuilder-atlassian/testing';
import { expect } from 'chai';
import { useClosing } from '../support/closing';
import { startGuardedBots } from '../support/guardedBot';
import { messageOf } from '../support/rejection';

describe('a chat with a bot in another process', () => {
  const closing = useClosing();
  // It changes Node.js's responses.
  before(() => import('restify'));

  it('signs a person in over HTTP alone, and talks on', async () => {
    let sentId = '';
    const { url } = await closing(
      startGuardedBots((jira) => async (context) => {
        if (context.activity.type !== 'message') return;
        await jira.ensureSignedIn(context, async (session) => {
          const { text, locale } = context.activity;
          if (text === 'hello') sentId = (await context.sendActivity((await session.profile()).name))?.id ?? '';
          else await context.updateActivity({ type: 'message', id: sentId, text: `${text} in ${locale}` });
        });
      }),
    );
    const chat = await closing(openChat(`${url}/api/messages`, { locale: 'en-GB' }));
    const asked = await chat.say('hello');
    expect(readCard(asked).buttons).to.include('Log in with Jira');
    const code = await consent(asked, 'Mia Krystof');
    expect(readCard(await chat.say(code)).text).to.match(/signed in as Mia Krystof[^]*Mia Krystof/);
    const shown = chat.sent.length;
    expect(readCard(await chat.say('changed')).text).to.equal('changed in en-GB');
    expect(chat.sent).to.have.lengthOf(shown);

    // Somebody else is somebody else.
    const other = await closing(openChat(`${url}/api/messages`));
    expect(readCard(await other.say('hello')).buttons).to.include('Log in with Jira');
    expect(chat.sent.filter(({ type }) => type !== 'message')).to.deep.equal([]);
  });

  it('takes back what the bot deletes, and refuses what a connector has that a chat has not', async () => {
    const { url } = await closing(
      startGuardedBots(() => async (context) => {
        const { serviceUrl, conversation } = context.activity;
        const { id = '' } = (await context.sendActivity('a moment')) ?? {};
        const of = `${serviceUrl}/v3/conversations/${conversation.id}`;
        const statuses = [await fetch(`${of}/members`), await fetch(`${of}/activities`, { method: 'POST' })];
        await context.sendActivity(statuses.map(({ status }) => status).join());
        await context.deleteActivity(id);
      }),
    );
    const chat = await closing(openChat(`${url}/api/messages`));
    expect((await chat.say('hello')).map(({ text }) => text)).to.deep.equal(['404,400']);
    expect(chat.sent).to.have.lengthOf(1);
  });

  it('says who does not serve the link, where no bot is, and what the bot answered', async () => {
    const nowhere = await closing(openChat('http://127.0.0.1:9/api/messages'));
    expect(await messageOf(nowhere.say('hello'))).to.equal('Nothing answers at http://127.0.0.1:9: start the bot.');
    const { url } = await closing(startGuardedBots(() => async () => Promise.reject(new Error('no'))));
    const chat = await closing(openChat(`${url}/api/messages`));
    expect(await messageOf(chat.say('hello'))).to.match(/^The bot answered 500: /);
    const link = { type: 'openUrl', title: 'Log in', value: 'http://127.0.0.1:9/oauth2/jira/chat/?signin=x' };
    const card = { type: 'message', attachments: [{ contentType: 'card', content: { buttons: [link] } }] };
    expect(await messageOf(consent(card, 'Mia Krystof'))).to.equal(
      'Nothing answers at http://127.0.0.1:9: start the bot, or pass the login as the third argument, which needs no server.',
    );
  });
});
