import { DialogTestClient } from 'botbuilder-testing';
import {
  createAtlassianLogin,
  FilesDialog,
  FindRequestTypeDialog,
  FormDialog,
  OfferArticlesDialog,
  type AtlassianLogin,
} from 'botbuilder-atlassian';
import { startEmulator } from 'botbuilder-atlassian/emulator';
import { emulated, readCard, signIn } from 'botbuilder-atlassian/testing';
import { expect } from 'chai';
import { useClosing } from '../support/closing';

describe('a step of a request’s creation, alone', () => {
  const closing = useClosing();
  let jira: AtlassianLogin;

  beforeEach(async () => {
    jira = createAtlassianLogin(emulated(await closing(startEmulator())));
  });

  const clientFor = (...[dialog, options]: [ConstructorParameters<typeof DialogTestClient>[1], object?]) =>
    new DialogTestClient('webchat', dialog, options);

  it('finds a request type', async () => {
    const client = clientFor(new FindRequestTypeDialog('find', jira), { words: 'I need a second monitor' });
    await signIn(client, 'Mia Krystof', jira);
    const offered = readCard(await client.sendActivity('go'));
    await client.sendActivity(offered.press(/^Order new equipment/));
    expect(client.dialogTurnResult.result).to.include({ status: 'found' });
    expect(client.dialogTurnResult.result.type.name).to.equal('Order new equipment');
  });

  it('begins with all desks where nothing is known', async () => {
    const client = clientFor(new FindRequestTypeDialog('find', jira));
    await signIn(client, 'Mia Krystof', jira);
    expect(readCard(await client.sendActivity('go')).text).to.contain('IT help');
  });

  it('offers articles, and ends at once where there are none', async () => {
    const client = clientFor(new OfferArticlesDialog('articles', jira), { query: 'second monitor' });
    await signIn(client, 'Mia Krystof', jira);
    await client.sendActivity(readCard(await client.sendActivity('go')).press('This solved it'));
    expect(client.dialogTurnResult.result).to.deep.equal({ status: 'solved' });

    const other = clientFor(new OfferArticlesDialog('articles', jira), { query: 'xyzzy' });
    await other.sendActivity('go');
    expect(other.dialogTurnResult.result).to.deep.equal({ status: 'unsolved' });
  });

  it('asks for a form', async () => {
    const session = await signIn(clientFor(new FormDialog('form')), 'Mia Krystof', jira);
    const form = await session.serviceDesk.form('1', '101');
    const client = clientFor(new FormDialog('form'), {
      title: 'Get help',
      helpText: '',
      form,
      answers: {},
      people: [],
    });
    const card = readCard(await client.sendActivity('go'));
    await client.sendActivity(card.fillIn({ Summary: 'Dark', Urgency: '1010001' }, 'Next'));
    expect(client.dialogTurnResult.result).to.deep.include({ status: 'filled' });
    expect(client.dialogTurnResult.result.answers.summary).to.equal('Dark');
  });

  it('asks for files', async () => {
    const client = clientFor(new FilesDialog('files', jira, jira.chatFiles), { deskId: '1' });
    await signIn(client, 'Mia Krystof', jira);
    await client.sendActivity('go');
    await client.sendActivity('skip');
    expect(client.dialogTurnResult.result).to.deep.equal({ status: 'files', files: [] });
  });
});
