import { DialogTestClient } from 'botbuilder-testing';
import { createAtlassianLogin } from 'botbuilder-atlassian';
import { startEmulator } from 'botbuilder-atlassian/emulator';
import { emulated, signIn } from 'botbuilder-atlassian/testing';
import { expect } from 'chai';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { codeOn } from '../support/browserSignIn';
import { useClosing } from '../support/closing';
import { startJiraChat, type JiraChat } from '../support/jiraChat';

describe('what is read while somebody signs in', () => {
  const closing = useClosing();
  let chat: JiraChat;

  beforeEach(async () => {
    chat = await closing(startJiraChat('emulator'));
  });

  /** What was asked of a service desk, by the end of its path. */
  const asked = () =>
    chat.emulator.calls
      .filter(({ path }) => path.includes('/servicedeskapi/'))
      .map(({ path }) => path.replace(/^.*\/servicedeskapi\//, ''))
      .toSorted();
  async function untilAsked(times: number): Promise<void> {
    while (asked().length < times) await nextTurn();
  }
  const consent = async (name: string) => codeOn(await chat.consent(await chat.say('log in'), name));

  it('is what a request begins with, once, before the code is typed', async () => {
    const code = await consent('Mia Krystof');
    await untilAsked(2);
    expect(asked()).to.deep.equal(['request', 'servicedesk']);
    await chat.say(code);
    await chat.say('create request');
    expect(chat.offered()).to.include('IT help');
    expect(asked()).to.deep.equal(['request', 'servicedesk']);
  });

  it('is nothing before it is known at which site, and theirs once it is', async () => {
    await chat.say(await consent('Omar Haddad'));
    expect(asked()).to.deep.equal([]);
    await chat.press(/^Globex/);
    await untilAsked(2);
    await chat.say('create request');
    await chat.say('switch site');
    await chat.press(/^Acme.*acme-emea/);
    await untilAsked(4);
    await chat.say('create request');
    expect(asked()).to.deep.equal(['request', 'request', 'servicedesk', 'servicedesk']);
    const sites = chat.emulator.calls.flatMap(
      ({ path }) => /jira\/([^/]+)\/rest\/servicedeskapi/.exec(path)?.[1] ?? [],
    );
    expect(new Set(sites).size).to.equal(2);
  });

  it('is not what somebody else is shown', async () => {
    await chat.say(await consent('Mia Krystof'));
    await untilAsked(2);
    await chat.say('log out');
    await consent('Sam Rivera');
    await untilAsked(4);
    expect(asked()).to.deep.equal(['request', 'request', 'servicedesk', 'servicedesk']);
  });

  it('keeps nobody from signing in when it cannot be read, and is read again when it is needed', async () => {
    chat.emulator.faults = { rules: [{ path: '/ex/jira/*', status: 403, times: 2 }] };
    const code = await consent('Mia Krystof');
    await untilAsked(2);
    await chat.say(code);
    await chat.say('create request');
    expect(chat.offered()).to.include('IT help');
  });

  it('is nothing in a bot that has no use for it', async () => {
    const emulator = await closing(startEmulator());
    const jira = createAtlassianLogin(emulated(emulator));
    await signIn(new DialogTestClient('webchat', jira.dialog()), 'Mia Krystof', jira);
    expect(emulator.calls.filter(({ path }) => path.startsWith('/ex/jira/'))).to.deep.equal([]);
  });
});
