import { createServer } from 'node:http';
import { ConversationState, MemoryStorage, TestAdapter, type Activity, type TurnContext } from 'botbuilder';
import { DialogSet } from 'botbuilder-dialogs';
import { createAtlassianLogin, type AtlassianLogin } from 'botbuilder-atlassian';
import { startEmulator, type Emulator } from 'botbuilder-atlassian/emulator';
import { consent, emulated, readCard } from 'botbuilder-atlassian/testing';
import { expect } from 'chai';
import { useClosing } from '../support/closing';
import { listening } from '../support/listening';

describe('two connections in one bot', () => {
  const closing = useClosing();
  let adapter: TestAdapter;
  let work: AtlassianLogin;
  let partner: AtlassianLogin;
  let atWork: Emulator;
  let atPartner: Emulator;

  /** Each with an app of its own at Atlassian; over one storage, with the same keys. */
  beforeEach(async () => {
    atWork = await closing(startEmulator({ clientId: 'work-app', clientSecret: 'work-secret' }));
    atPartner = await closing(startEmulator({ clientId: 'partner-app', clientSecret: 'partner-secret' }));
    const run = (context: TurnContext): Promise<void> => bot(context);
    const { storage, encryptionKeys } = emulated(atWork);
    const loginFor = (atlassian: Emulator, connection: string) =>
      createAtlassianLogin({
        ...emulated(atlassian, run),
        storage,
        encryptionKeys,
        connection,
        callbackUrl: `http://localhost/${connection}/oauth2/jira/callback/`,
      });
    work = loginFor(atWork, 'work');
    partner = loginFor(atPartner, 'partner');
    adapter = new TestAdapter(run).use(work.guard, partner.guard);
  });

  let bot: (context: TurnContext) => Promise<void>;
  const guarded = async (context: TurnContext): Promise<void> => {
    const jira = context.activity.text?.startsWith('partner') ? partner : work;
    if (context.activity.type !== 'message') return;
    await jira.ensureSignedIn(context, async (session) => {
      await session.serviceDesk.desks();
      const { name } = await session.profile();
      await context.sendActivity(`${context.activity.text}: ${name} at ${session.site.name}`);
    });
  };

  async function say(text: string): Promise<Partial<Activity>[]> {
    const before = adapter.activeQueue.length;
    await adapter.send(text).startTest();
    return adapter.activeQueue.slice(before);
  }
  const last = (sent: readonly Partial<Activity>[]) => sent.at(-1)?.text;

  it('are signed in to side by side, with a guard each', async () => {
    bot = guarded;
    const atOne = await consent(await say('work tickets'), 'Mia Krystof', work);
    expect(last(await say(atOne))).to.equal('work tickets: Mia Krystof at Northwind');
    const card = await say('partner tickets');
    expect(readCard(card).buttons, 'not signed in there').to.include('Log in with Jira');
    await say(await consent(card, 'Omar Haddad', partner));
    expect(last(await say('2'))).to.match(/^partner tickets: Omar Haddad at /);

    expect(last(await say('work again'))).to.equal('work again: Mia Krystof at Northwind');
    const asked = (emulator: Emulator) => emulator.calls.filter(({ path }) => path.endsWith('/servicedesk')).length;
    expect([asked(atWork) > 0, asked(atPartner) > 0]).to.deep.equal([true, true]);
  });

  it('do what needs both once the person is signed in to the second, too, and once', async () => {
    bot = async (context) => {
      if (context.activity.type !== 'message') return;
      await work.ensureSignedIn(context, async ({ site }) => {
        const { text } = context.activity;
        await partner.ensureSignedIn(context, (at) =>
          context.sendActivity(`${text}: ${site.name} and ${at.site.name}`),
        );
      });
    };
    const card = await say(await consent(await say('compare'), 'Mia Krystof', work));
    const code = await consent(card, 'Mia Krystof', partner);
    expect(last(await say(code))).to.equal('compare: Northwind and Northwind');
    expect(await say(code), 'delivered once more').to.have.length(0);
  });

  it('are signed out of one by one', async () => {
    bot = async (context) => {
      if (context.activity.text === 'leave') await work.signOut(context);
      else await guarded(context);
    };
    await say(await consent(await say('work tickets'), 'Mia Krystof', work));
    await say(await consent(await say('partner tickets'), 'Mia Krystof', partner));
    await say('leave');
    expect(last(await say('partner tickets'))).to.equal('partner tickets: Mia Krystof at Northwind');
    expect(readCard(await say('work tickets')).buttons).to.include('Log in with Jira');
  });

  it('have a dialog each in one set', async () => {
    const state = new ConversationState(new MemoryStorage());
    const dialogs = new DialogSet(state.createProperty('dialogs'))
      .add(work.dialog('work'))
      .add(partner.dialog('partner'));
    bot = async (context) => {
      const dc = await dialogs.createContext(context);
      const { status, result } = await dc.continueDialog();
      if (status === 'empty') await dc.beginDialog(context.activity.text ?? '');
      else if (status === 'complete') await context.sendActivity(`done as ${(await result.session.profile()).name}`);
      await state.saveChanges(context);
    };
    expect(last(await say(await consent(await say('partner'), 'Mia Krystof', partner)))).to.equal(
      'done as Mia Krystof',
    );
    expect(readCard(await say('work')).buttons).to.include('Log in with Jira');
  });

  it('do not open each other’s links, whichever routes they meet', async () => {
    bot = guarded;
    const link = new URL(readCard(await say('partner tickets')).linkOf('Log in with Jira'));
    const server = createServer((request, response) => void work.startRoute(request, response));
    const port = await listening(server);
    const answer = await fetch(`http://127.0.0.1:${port}${link.pathname}${link.search}`, { redirect: 'manual' });
    const page = await answer.text();
    server.closeAllConnections();
    server.close();
    expect(answer.status).to.equal(400);
    expect(page).to.contain('data-code="unknown-link"');
  });
});
