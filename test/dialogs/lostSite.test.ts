import { expect } from 'chai';
import { startJiraChat, type JiraChat } from '../support/jiraChat';
import { startRelay } from '../support/relay';

describe('a site that the sign-in does not reach any more', () => {
  let chat: JiraChat;
  let isTaken = false;

  before(async () => {
    const withoutEmea = (body: Buffer): Buffer => {
      if (!isTaken || !body.toString().startsWith('[')) return body;
      const sites = JSON.parse(body.toString()) as { readonly url?: string }[];
      return Buffer.from(JSON.stringify(sites.filter(({ url }) => url !== 'https://acme-emea.atlassian.net')));
    };
    chat = await startJiraChat('emulator', { between: (url) => startRelay(url, withoutEmea) });
    await chat.signIn('Omar Haddad');
    await chat.press(/acme-emea/);
  });
  after(() => chat.close());

  it('is told, the others are offered, and what was asked for goes on there', async () => {
    isTaken = true;
    await chat.say('request ITH-999');
    expect(chat.shown()).to.contain('does not reach that site any more');
    expect(chat.offered().join()).to.contain('globex').and.not.to.contain('acme-emea');
    await chat.press(/globex/);
    expect(chat.shown()).to.contain('We are working with Globex');
    expect(chat.shown().split('\n').slice(-12).join()).to.contain('I did not find that on this site');
  });
});
