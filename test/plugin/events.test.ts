import { TestAdapter, type TurnContext } from 'botbuilder';
import { DialogTestClient } from 'botbuilder-testing';
import { createAtlassianLogin, ShowRequestDialog, type AtlassianLogin, type JiraEventName } from 'botbuilder-atlassian';
import { startEmulator, type Emulator } from 'botbuilder-atlassian/emulator';
import { emulated, signIn } from 'botbuilder-atlassian/testing';
import { expect } from 'chai';
import { useClosing } from '../support/closing';

describe('what the plugin tells of', () => {
  const closing = useClosing();
  let atlassian: Emulator;
  let jira: AtlassianLogin;
  let errors: string[];
  let told: string[];

  beforeEach(async () => {
    atlassian = await closing(startEmulator());
    errors = [];
    told = [];
    const onError = (what: string, error: unknown) => void errors.push(`${what}: ${String(error)}`);
    jira = createAtlassianLogin({ ...emulated(atlassian), onError });
  });

  /** A bot that does this, for somebody who is signed in. */
  async function turn(does: (context: TurnContext) => Promise<unknown>, person = 'Mia Krystof'): Promise<TestAdapter> {
    const adapter = new TestAdapter(async (context) => void (await does(context)));
    await signIn(adapter, person, jira);
    await adapter.send('go').startTest();
    return adapter;
  }

  const draft = {
    deskId: '1',
    typeId: '101',
    values: { summary: 'Screen is black', customfield_10100: { id: '1010001' } },
  };

  async function desk(context: TurnContext) {
    return (await jira.session(context))?.serviceDesk ?? expect.fail('no session');
  }

  it('is each thing that is done, with who did it and in whose turn', async () => {
    jira.on('signedIn', async ({ context }) => told.push(`signedIn ${(await jira.profile(context))?.name}`));
    jira.on('siteChosen', ({ site }) => told.push(`siteChosen ${site.name}`));
    jira.on('requestCreated', ({ request, session }) => told.push(`requestCreated ${request.key} ${session.userName}`));
    jira.on('commented', ({ key, comment }) => told.push(`commented ${key} ${comment.body}`));
    jira.on('shared', ({ key, participants }) => told.push(`shared ${key} ${participants.length}`));
    jira.on('signedOut', ({ context }) => told.push(`signedOut ${context.activity.text}`));

    await turn(async (context) => {
      const serviceDesk = await desk(context);
      const { key } = await serviceDesk.create(draft);
      await serviceDesk.comment(key, 'Soon, please');
      await jira.signOut(context);
      await jira.signOut(context);
    });

    const [mia] = atlassian.people;
    const [, , created = ''] = told;
    const [, key] = created.split(' ');
    expect(key).to.match(/^[A-Z]+-\d+$/);
    expect(told).to.deep.equal([
      'signedIn Mia Krystof',
      'siteChosen Northwind',
      `requestCreated ${key} ${mia?.accountId}`,
      `commented ${key} Soon, please`,
      'signedOut go',
    ]);
    expect(errors).to.deep.equal([]);
  });

  it('is nothing that Atlassian has refused', async () => {
    jira.on('requestCreated', () => told.push('requestCreated'));
    jira.on('commented', () => told.push('commented'));
    await turn(async (context) => {
      const serviceDesk = await desk(context);
      const refused = await Promise.allSettled([
        serviceDesk.create({ deskId: '1', typeId: '999', values: {} }),
        serviceDesk.comment('ITH-999', 'x'),
      ]);
      expect(refused.map(({ status }) => status)).to.deep.equal(['rejected', 'rejected']);
    });
    expect(told).to.deep.equal([]);
  });

  it('may be answered in the chat, before what comes next', async () => {
    jira.on('requestCreated', async ({ context }) => void (await context.sendActivity('Noted.')));
    const adapter = await turn(async (context) => {
      await (await desk(context)).create(draft);
      await context.sendActivity('Created.');
    });
    expect(adapter.activeQueue.map(({ text }) => text)).to.deep.equal(['Noted.', 'Created.']);
  });

  it('goes on when a listener throws or rejects, and says so', async () => {
    jira.on('requestCreated', () => {
      throw new Error('thrown');
    });
    jira.on('requestCreated', () => Promise.reject(new Error('rejected')));
    jira.on('requestCreated', () => told.push('the third'));
    jira.on('signedIn', () => {
      throw new Error('signedIn');
    });
    await turn(async (context) => (await desk(context)).create(draft));
    expect(told).to.deep.equal(['the third']);
    expect(errors).to.deep.equal([
      'a listener of signedIn: Error: signedIn',
      'a listener of requestCreated: Error: thrown',
      'a listener of requestCreated: Error: rejected',
    ]);
  });

  it('is told until the listener is taken off, and to each as often as it was given', async () => {
    const listener = () => told.push('signedOut');
    const off = jira.on('signedOut', listener);
    jira.on('signedOut', listener);
    await turn((context) => jira.signOut(context));
    expect(told).to.have.length(2);
    off();
    await turn((context) => jira.signOut(context));
    expect(told).to.have.length(3);
  });

  it('is no event of another name, or of what every object has', () => {
    for (const name of ['requestcreated', 'toString'])
      expect(() => jira.on(name as JiraEventName, () => undefined)).to.throw(
        TypeError,
        `there is no event ${name}. The events are: signedIn,`,
      );
  });

  it('is what dialogs do, too', async () => {
    jira.on('commented', ({ key, comment }) => told.push(`commented ${key} ${comment.body}`));
    const client = new DialogTestClient('msteams', new ShowRequestDialog('show', jira), { key: 'ITH-1' });
    await signIn(client, 'Mia Krystof', jira);
    await client.sendActivity('go');
    await client.sendActivity('comment ITH-1');
    await client.sendActivity('Soon, please');
    expect(told).to.deep.equal(['commented ITH-1 Soon, please']);
  });
});
