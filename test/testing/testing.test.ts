import { AgentApplication, CloudAdapter as AgentsAdapter } from '@microsoft/agents-hosting';
import { ActivityTypes, TestAdapter, type Activity } from 'botbuilder';
import { DialogTestClient } from 'botbuilder-testing';
import { createAtlassianLogin, ShowRequestDialog, type AtlassianLogin } from 'botbuilder-atlassian';
import { createAtlassianLogin as createAgentLogin } from 'botbuilder-atlassian/agents';
import { startEmulator, type Emulator } from 'botbuilder-atlassian/emulator';
import { consent, createClock, emulated, emulatedAgent, readCard, signIn } from 'botbuilder-atlassian/testing';
import { expect } from 'chai';
import { useClosing } from '../support/closing';
import { messageOf } from '../support/rejection';

describe('what a bot developer tests with', () => {
  const closing = useClosing();
  let atlassian: Emulator;
  let jira: AtlassianLogin;

  beforeEach(async () => {
    atlassian = await closing(startEmulator());
    jira = createAtlassianLogin(emulated(atlassian));
  });

  const countsRequests = () =>
    new TestAdapter(async (context) => {
      const session = await jira.session(context);
      const { items } = (await session?.serviceDesk.myRequests()) ?? { items: [] };
      await context.sendActivity(
        session ? `${(await session.profile()).name} has ${items.length} requests.` : 'Who are you?',
      );
    });

  const says =
    (expected: RegExp) =>
    ({ text }: Partial<Activity>) =>
      expect(text).to.match(expected);

  it('signs the user of a TestAdapter in, with nothing said in the chat', async () => {
    const adapter = countsRequests();
    await adapter.send('hello').assertReply('Who are you?');
    const session = await signIn(adapter, 'Mia Krystof', jira);
    expect(session.site.name).to.equal('Northwind');
    expect(adapter.activeQueue).to.deep.equal([]);
    await adapter.send('hello').assertReply(says(/^Mia Krystof has [1-9]\d* requests\.$/));
  });

  it('signs in whose turn it is, as an agent has it', async () => {
    const adapter = new AgentsAdapter({});
    const agent = new AgentApplication({ adapter });
    const ofAgent = createAgentLogin({ agent, ...emulatedAgent(atlassian) });
    const turnOf = (id: string) => ({
      activity: { channelId: 'test', serviceUrl: 'https://test.com', from: { id }, conversation: { id: `with ${id}` } },
    });
    await signIn(turnOf('mia'), 'Mia Krystof', ofAgent);
    expect((await ofAgent.profile(turnOf('mia')))?.name).to.equal('Mia Krystof');
    expect(await ofAgent.session(turnOf('omar'))).to.equal(undefined);
    expect(await messageOf(signIn({} as TestAdapter, 'Mia Krystof', jira))).to.contain('pass a TestAdapter');
  });

  it('takes a person of one’s own, and the site that is wanted', async () => {
    const omar = atlassian.people.find(({ name }) => name === 'Omar Haddad') ?? expect.fail();
    expect((await signIn(countsRequests(), omar, jira, { site: 'Globex' })).site.name).to.equal('Globex');
    expect(await messageOf(signIn(countsRequests(), omar, jira, { site: 'Mars' }))).to.contain(
      'There are: Acme, Globex, Acme',
    );
    expect(await messageOf(signIn(countsRequests(), 'Nobody', jira))).to.contain('Mia Krystof, Omar Haddad');
  });

  it('says how the browser ended without a code', async () => {
    expect(await messageOf(signIn(countsRequests(), 'Nina Petrova', jira))).to.contain('no-site');
    expect(await messageOf(signIn(countsRequests(), 'Ben Okafor', jira))).to.contain('App is blocked by an admin');
  });

  it('goes through the sign-in of a dialog with a DialogTestClient', async () => {
    const client = new DialogTestClient('test', jira.dialog());
    const card = await client.sendActivity('hello');
    expect(readCard(card).buttons).to.include('Log in with Jira');
    const code = await consent(card, 'Omar Haddad', jira);

    const said = await client.sendActivity(code);
    expect(said.text).to.contain('You are signed in as Omar Haddad');
    const question = readCard(client.getNextReply());
    expect(question.text).to.contain('Which site do you want to work with?');
    await client.sendActivity('Globex');
    expect(client.dialogTurnResult.result).to.include({ status: 'signedIn' });
  });

  it('has the end of a sign-in whose question for a site is cancelled', async () => {
    const client = new DialogTestClient('test', jira.dialog());
    await client.sendActivity(await consent(await client.sendActivity('hello'), 'Omar Haddad', jira));
    client.getNextReply();
    expect((await client.sendActivity('cancel')).text).to.equal('All right, cancelled.');
    expect(client.dialogTurnResult.result).to.deep.equal({ status: 'cancelled' });
  });

  it('signs in before a dialog is tested with a DialogTestClient, and reads and presses its cards', async () => {
    const client = new DialogTestClient('msteams', new ShowRequestDialog('show', jira), { key: 'ITH-1' });
    await signIn(client, 'Mia Krystof', jira);

    const shown = readCard(await client.sendActivity('go'));
    expect(shown.text).to.contain('ITH-1');
    expect(shown.linkOf(/portal|Open/i)).to.match(/^https:/);
    const asked = readCard(await client.sendActivity(shown.press('Comment')));
    expect(asked.text).to.contain('What would you like to say');
  });

  it('has a clock that moves the login and Atlassian together', async () => {
    const clock = createClock();
    const other = await closing(startEmulator({ now: clock.now }));
    jira = createAtlassianLogin({ ...emulated(other), now: clock.now });
    const adapter = countsRequests();
    await signIn(adapter, 'Mia Krystof', jira);
    const refreshes = () => other.calls.filter(({ path }) => path === '/oauth/token').length;
    const before = refreshes();
    await adapter.send('hello').assertReply(says(/has/));
    clock.pass(2 * 60 * 60_000);
    await adapter.send('hello').assertReply(says(/has/));
    expect(refreshes()).to.equal(before + 1);
  });
});

describe('reading what a bot has sent', () => {
  const message = (content: object): Partial<Activity> => ({
    type: ActivityTypes.Message,
    text: 'Before.',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
  });
  const form = message({
    type: 'AdaptiveCard',
    body: [
      { type: 'TextBlock', text: 'A form' },
      { type: 'Input.Text', id: 'f1', label: 'Summary', value: 'Dark' },
      { type: 'Container', items: [{ type: 'Input.Date', id: 'f2', label: 'Needed by' }] },
    ],
    actions: [
      { type: 'Action.Submit', title: 'Next', data: { card: 'x' } },
      { type: 'Action.OpenUrl', title: 'Portal', url: 'https://a.example/' },
      { type: 'Action.Execute', title: 'Run' },
      { type: 'Action.Submit', title: 'Cancel', associatedInputs: 'none', data: { cancel: true } },
    ],
  });

  it('has every word, button and input', () => {
    const card = readCard(form);
    expect(card.text.split('\n')).to.include.members(['Before.', 'A form', 'Summary', 'Needed by', 'Next']);
    expect(card.buttons).to.deep.equal(['Next', 'Portal', 'Run', 'Cancel']);
    expect(card.inputs).to.deep.equal(['Summary', 'Needed by']);
    expect(card.linkOf('Portal')).to.equal('https://a.example/');
    expect(card.press('Next')).to.deep.equal({ type: 'message', value: { card: 'x', f1: 'Dark' } });
    expect(card.press('Cancel')).to.deep.equal({ type: 'message', value: { cancel: true } });
    expect(card.fillIn({ 'Needed by': '2026-01-05' }, 'Next')).to.deep.equal({
      type: 'message',
      value: { card: 'x', f1: 'Dark', f2: '2026-01-05' },
    });
  });

  it('presses the buttons of other cards and suggested actions', () => {
    const buttons = [
      { type: 'imBack', title: 'Yes', value: 'yes' },
      { type: 'messageBack', title: 'Pick', value: { id: 1 } },
      { type: 'openUrl', title: 'Open', value: 'https://a.example/' },
    ];
    const card = readCard([
      message({ title: 'Hero', buttons }),
      { suggestedActions: { to: [], actions: [{ type: 'imBack', title: 'Help', value: 'help' }] } },
    ]);
    expect(card.press('Yes')).to.deep.equal({ type: 'message', text: 'yes' });
    expect(card.press('Pick')).to.deep.equal({ type: 'message', value: { id: 1 } });
    expect(card.press('Help')).to.deep.equal({ type: 'message', text: 'help' });
    expect(card.linkOf('Open')).to.equal('https://a.example/');
  });

  it('says what is there when something is not', () => {
    const card = readCard(form);
    expect(() => card.press('Send')).to.throw('There is no button Send. There are: Next, Portal, Run, Cancel.');
    expect(() => card.fillIn({ Name: 'x' }, 'Next')).to.throw('There is no input Name. There are: Summary, Needed by.');
    expect(() => card.press('Portal')).to.throw('opens a link');
    expect(() => card.press('Run')).to.throw('sends an invoke');
    expect(() => card.linkOf('Next')).to.throw('opens no link');
    expect(() => readCard([]).press('Next')).to.throw('There are: none');
  });
});

describe('what a test in JavaScript has forgotten', () => {
  const nothing = undefined as never;

  it('is said', async () => {
    expect(() => readCard(nothing)).to.throw('it has sent nothing');
    expect(() => emulated(nothing)).to.throw('await startEmulator()');
    expect(() => emulated(Promise.resolve() as never)).to.throw('await startEmulator()');
    const adapter = new TestAdapter(async () => undefined);
    expect(await messageOf(signIn(adapter, 'Mia Krystof', nothing))).to.contain('createAtlassianLogin returned');
    const link = 'http://localhost/oauth2/jira/chat/?signin=x';
    const attachments = [{ contentType: 'card', content: { type: 'signin', value: link } }];
    expect(await messageOf(consent({ attachments }, 'Mia Krystof', nothing))).to.contain(
      'the login as the third argument',
    );
  });
});
