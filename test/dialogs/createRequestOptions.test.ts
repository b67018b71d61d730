import type { Activity } from 'botbuilder';
import { DialogTestClient } from 'botbuilder-testing';
import {
  createAtlassianLogin,
  CreateRequestDialog,
  type AtlassianLogin,
  type CreateRequestOptions,
} from 'botbuilder-atlassian';
import { startEmulator, type Emulator } from 'botbuilder-atlassian/emulator';
import { consent, emulated, readCard, signIn } from 'botbuilder-atlassian/testing';
import { expect } from 'chai';
import { useClosing } from '../support/closing';

const urgency = 'customfield_10100';

describe('a request that a bot begins', () => {
  const closing = useClosing();
  let atlassian: Emulator;
  let jira: AtlassianLogin;

  beforeEach(async () => {
    atlassian = await closing(startEmulator());
    jira = createAtlassianLogin(emulated(atlassian));
  });

  const clientFor = (options: CreateRequestOptions | undefined) =>
    new DialogTestClient('webchat', new CreateRequestDialog('create', jira, jira.chatFiles), options);

  async function begin(options?: CreateRequestOptions) {
    const client = clientFor(options);
    await signIn(client, 'Mia Krystof', jira);
    return { client, shown: all(client, await client.sendActivity('go')) };
  }

  /** The reply, and all that came with it. */
  function all(client: DialogTestClient, first: Partial<Activity> | undefined): Partial<Activity>[] {
    const sent: Partial<Activity>[] = [];
    for (let next = first; next; next = client.getNextReply()) sent.push(next);
    return sent;
  }

  const created = () =>
    atlassian.calls.filter(({ method, path }) => method === 'POST' && path.endsWith('/servicedeskapi/request'));

  it('signs in by itself, asks for what is open, and ends with the request', async () => {
    const answers = { summary: 'Screen is black', [urgency]: '1010001' };
    const client = clientFor({ deskId: '1', typeId: '101', answers, articles: false, files: false, review: false });
    const card = all(client, await client.sendActivity('go'));
    const signedIn = all(client, await client.sendActivity(await consent(card, 'Mia Krystof', jira)));
    const form = readCard(signedIn);
    expect(form.text).to.contain('You are signed in as Mia Krystof');
    expect(JSON.stringify(signedIn)).to.contain('"value":"Screen is black"').and.to.contain('"value":"1010001"');
    await client.sendActivity(form.fillIn({ Summary: 'Screen is dark' }, 'Next'));

    const { result } = client.dialogTurnResult;
    expect(result.status).to.equal('created');
    expect(result.request).to.include({ key: result.key, summary: 'Screen is dark', typeId: '101' });
    expect(created()).to.have.length(1);
  });

  it('ends as it should when the person does not sign in', async () => {
    const client = clientFor({ typeId: '101' });
    await client.sendActivity('go');
    await client.sendActivity('cancel');
    expect(client.dialogTurnResult.result).to.deep.equal({ status: 'cancelled' });
  });

  it('finds a type without its desk, and shows articles and a last look unless told otherwise', async () => {
    const { client, shown } = await begin({ typeId: '101', words: 'the screen of my laptop is black' });
    const articles = readCard(shown);
    expect(articles.buttons).to.include('This solved it');
    const form = readCard(all(client, await client.sendActivity(articles.press('Go on'))));
    expect(form.inputs).to.include('Summary');
    const other = await begin({ typeId: '101', words: 'the screen of my laptop is black' });
    const said = all(other.client, await other.client.sendActivity('no, it flickered before it went black'));
    expect(readCard(said).inputs, 'what is said beside the articles').to.include('Summary');
    expect(JSON.stringify(said))
      .to.contain('is black')
      .and.to.contain('it flickered before')
      .and.not.to.contain('no, it');
  });

  it('offers the types of one desk', async () => {
    const { shown } = await begin({ deskId: '2' });
    expect(readCard(shown).text).to.contain('What kind of request?');
    expect(JSON.stringify(shown)).not.to.contain('laptop');
  });

  it('says so when the person has no such type', async () => {
    const { client, shown } = await begin({ deskId: '1', typeId: '999' });
    expect(readCard(shown).text).to.not.equal('');
    expect(client.dialogTurnResult.result).to.deep.equal({ status: 'failed' });
  });

  it('leaves out answers that are none', async () => {
    const answers = { summary: 'Screen is black', [urgency]: 'no such option', nothing: 'x' };
    // A bot in JavaScript may pass ids as numbers.
    const { shown } = await begin({ deskId: 1, typeId: 101, answers, articles: false } as object);
    expect(JSON.stringify(shown)).to.contain('Screen is black').and.not.to.contain('no such option');
  });

  it('is raised for somebody else, of whom the last look tells', async () => {
    const onBehalfOf = { accountId: '557058:0f3a1c9e-4b7d-4c55-8e21-7a9d3b6c5e10', name: 'Omar Haddad' };
    const answers = { summary: 'Screen is black', [urgency]: '1010001' };
    const options = { deskId: '1', typeId: '101', answers, onBehalfOf, articles: false, files: false };
    const { client, shown } = await begin(options);
    const review = readCard(all(client, await client.sendActivity(readCard(shown).press('Next'))));
    expect(review.text).to.contain('Omar Haddad');
    await client.sendActivity(review.press('Create'));
    expect(JSON.stringify(created()[0]?.body)).to.contain(`"raiseOnBehalfOf":"${onBehalfOf.accountId}"`);
  });

  it('is raised as it was begun after another type was chosen, too', async () => {
    const onBehalfOf = { accountId: '557058:0f3a1c9e-4b7d-4c55-8e21-7a9d3b6c5e10', name: 'Omar Haddad' };
    const options = { deskId: '1', typeId: '101', onBehalfOf, articles: false, files: false, review: false };
    const { client, shown } = await begin(options);
    const types = readCard(all(client, await client.sendActivity(readCard(shown).press('Back'))));
    const form = readCard(all(client, await client.sendActivity(types.press(/^Report a security incident/))));
    await client.sendActivity(form.fillIn({ Summary: 'Strange mail', 'Tell us more': 'Odd' }, 'Next'));
    expect(JSON.stringify(created()[0]?.body)).to.contain(`"raiseOnBehalfOf":"${onBehalfOf.accountId}"`);
  });

  it('comes to a last look, and not to an end without one, when Atlassian refuses it', async () => {
    const answers = { summary: 'Screen is black', [urgency]: '1010001' };
    const options = { deskId: '1', typeId: '101', answers, articles: false, files: false, review: false };
    const { client, shown } = await begin(options);
    atlassian.faults = { rules: [{ method: 'POST', path: '/ex/jira/*/request', status: 400, json: {} }] };
    const refused = readCard(all(client, await client.sendActivity(readCard(shown).press('Next'))));
    expect(refused.buttons).to.include('Create');
    atlassian.faults = {};
    await client.sendActivity(refused.press('Create'));
    expect(client.dialogTurnResult.result.status).to.equal('created');
    expect(created()).to.have.length(2);
  });
});
