import type { Activity } from 'botbuilder';
import { DialogTestClient } from 'botbuilder-testing';
import * as entry from 'botbuilder-atlassian';
import {
  CreateRequestDialog,
  createAtlassianLogin,
  FilesDialog,
  FindRequestTypeDialog,
  FormDialog,
  MyRequestsDialog,
  OfferArticlesDialog,
  ShowRequestDialog,
  type AtlassianLogin,
} from 'botbuilder-atlassian';
import { startEmulator } from 'botbuilder-atlassian/emulator';
import { consent, emulated, readCard, signIn } from 'botbuilder-atlassian/testing';
import { expect } from 'chai';
import { useClosing } from '../support/closing';

describe('a part of the assistant, alone', () => {
  const closing = useClosing();
  let jira: AtlassianLogin;

  beforeEach(async () => {
    jira = createAtlassianLogin(emulated(await closing(startEmulator())));
  });

  const clientFor = (...[dialog, options]: [ConstructorParameters<typeof DialogTestClient>[1], object?]) =>
    new DialogTestClient('webchat', dialog, options);

  /** All messages of a turn. */
  async function say(client: DialogTestClient, said: string): Promise<Partial<Activity>[]> {
    const sent: Partial<Activity>[] = [];
    const first: Partial<Activity> | undefined = await client.sendActivity(said);
    for (let next = first; next; next = client.getNextReply()) sent.push(next);
    return sent;
  }

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

  it('lists requests, shows one and does something with it', async () => {
    const client = clientFor(new MyRequestsDialog('list', jira));
    await signIn(client, 'Mia Krystof', jira);
    const list = readCard(await say(client, 'go'));
    expect(list.text).to.match(/ITH-\d+/);
    expect(readCard(await say(client, 'request ITH-1')).text).to.contain('ITH-1');
    expect(readCard(await say(client, 'mute')).text).to.contain('no more notifications about ITH-1');
    await client.sendActivity('elephants');
    expect(client.dialogTurnResult.result).to.deep.equal({ status: 'elsewhere', text: 'elephants' });
  });

  describe('signs in by itself where nobody is signed in:', () => {
    /** Each dialog, and what it shows on its own. */
    const wholes: Readonly<Record<string, () => [ConstructorParameters<typeof DialogTestClient>[1], object, RegExp]>> =
      {
        CreateRequestDialog: () => [
          new CreateRequestDialog('one', jira),
          { typeId: '101', articles: false },
          /Summary/,
        ],
        FilesDialog: () => [new FilesDialog('one', jira, jira.chatFiles), { deskId: '1' }, /file/],
        FindRequestTypeDialog: () => [new FindRequestTypeDialog('one', jira), {}, /What do you need\?/],
        MyRequestsDialog: () => [new MyRequestsDialog('one', jira), {}, /ITH-\d+/],
        OfferArticlesDialog: () => [
          new OfferArticlesDialog('one', jira),
          { query: 'second monitor' },
          /This solved it/,
        ],
        ShowRequestDialog: () => [new ShowRequestDialog('one', jira), { key: 'ITH-1' }, /ITH-1: /],
      };
    for (const [name, whole] of Object.entries(wholes)) {
      it(name, async () => {
        const [dialog, options, shows] = whole();
        const client = clientFor(dialog, options);
        const code = await consent(await say(client, 'go'), 'Mia Krystof', jira);
        const { text, buttons, inputs } = readCard(await say(client, code));
        expect(text).to.contain('You are signed in as Mia Krystof');
        expect([text, ...buttons, ...inputs].join('\n')).to.match(shows);
      });

      it(`${name}, and ends when the person does not want to`, async () => {
        const [dialog, options] = whole();
        const client = clientFor(dialog, options);
        await client.sendActivity('go');
        await client.sendActivity('cancel');
        expect(client.dialogTurnResult.result).to.deep.equal({ status: 'cancelled' });
      });
    }

    it('is told of each', () => {
      const published = Object.keys(entry).filter((name) => name.endsWith('Dialog'));
      // The first two sign people in anyway; a form needs no session, and a site is chosen by somebody who is signed in.
      const others = ['AssistantDialog', 'LoginDialog', 'FormDialog', 'SiteDialog'];
      expect(published).to.have.members([...Object.keys(wholes), ...others]);
    });
  });

  it('asks for files', async () => {
    const client = clientFor(new FilesDialog('files', jira, jira.chatFiles), { deskId: '1' });
    await signIn(client, 'Mia Krystof', jira);
    await client.sendActivity('go');
    await client.sendActivity('skip');
    expect(client.dialogTurnResult.result).to.deep.equal({ status: 'files', files: [] });
  });
});
