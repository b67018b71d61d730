import { ConversationState, MemoryStorage, TestAdapter } from 'botbuilder';
import { createAtlassianLogin, FilesDialog, OfferArticlesDialog } from 'botbuilder-atlassian';
import { emulated } from 'botbuilder-atlassian/testing';
import { DialogSet, type Dialog, type DialogContext } from 'botbuilder-dialogs';
import { DialogTestClient } from 'botbuilder-testing';
import { expect } from 'chai';
import { azureSignIn } from '../../dialogs/login/azureSignInDialog';
import { choice, ChoiceDialog } from '../../dialogs/choiceDialog';
import { FormDialog } from '../../dialogs/forms/formDialog';
import { ShowRequestDialog } from '../../dialogs/requests/follow/showRequestDialog';
import { messageOf } from '../support/rejection';

describe('what a dialog ended with', () => {
  it('is taken when it is an outcome of that dialog', () => {
    const chosen = { status: 'chosen', id: '1', messageId: undefined };
    expect(choice.outcome(chosen)).to.equal(chosen);
  });

  it('counts as cancelled when it is anything else', () => {
    for (const result of [undefined, null, 'chosen', {}, { status: 1 }, { status: 'done' }, { status: 'toString' }])
      expect(choice.outcome(result), JSON.stringify(result)).to.deep.equal({ status: 'cancelled' });
  });

  it('is the same under another id', () => {
    const other = choice.as('other');
    expect(other.id).to.equal('other');
    expect(other.outcome({ status: 'said', text: 'a', messageId: undefined }).status).to.equal('said');
    expect(other.outcome({ status: 'done' }).status).to.equal('cancelled');
  });

  it('never carries the token of the SDK prompt on', () => {
    expect(azureSignIn.outcome({ token: 'secret', connectionName: 'c' })).to.deep.equal({ status: 'connected' });
    expect(azureSignIn.outcome(undefined)).to.deep.equal({ status: 'expired' });
    expect(azureSignIn.outcome({ status: 'done' })).to.deep.equal({ status: 'cancelled' });
  });
});

describe('a typed dialog', () => {
  /** Runs one turn; an error in it fails the test. */
  async function turn(run: (dc: DialogContext) => Promise<unknown>): Promise<void> {
    const state = new ConversationState(new MemoryStorage());
    const dialogs = new DialogSet(state.createProperty('dialogs'))
      .add(new ChoiceDialog(choice.id))
      .add(new FormDialog('form'))
      .add(new ShowRequestDialog('show', { session: async () => undefined }));
    const adapter = new TestAdapter(async (context) => {
      await run(await dialogs.createContext(context));
    });
    await adapter.send('hello').startTest();
  }

  it('is not begun without its options', async () => {
    await turn(async (dc) => {
      const none: unknown = null;
      for (const id of [choice.id, 'form', 'show'])
        for (const options of [undefined, none])
          expect(await messageOf(dc.beginDialog(id, options as object | undefined))).to.contain(
            `"${id}" needs its options`,
          );
      // A bot that continues after an error of its own is not stuck with a dialog that never began.
      await dc.cancelAllDialogs();
      expect(dc.activeDialog).to.equal(undefined);
    });
  });

  it('names the option that it lacks', async () => {
    const jira = createAtlassianLogin(emulated({ url: 'http://127.0.0.1:9', clientId: 'c', clientSecret: 's' }));
    const needing: readonly (readonly [Dialog, object, string])[] = [
      [new ShowRequestDialog('show', jira), { id: 'ITH-1' }, 'key'],
      [new FilesDialog('files', jira, jira.chatFiles), {}, 'deskId'],
      [new OfferArticlesDialog('articles', jira), { words: 'a monitor' }, 'query or links'],
      [new FormDialog('form'), { title: 'A', answers: {} }, 'form'],
    ];
    for (const [dialog, options, what] of needing)
      expect(await messageOf(new DialogTestClient('test', dialog, options).sendActivity('hello'))).to.equal(
        `botbuilder-atlassian: the dialog "${dialog.id}" needs the option ${what}.`,
      );
  });

  it('says so when what it kept is gone', async () => {
    await turn(async (dc) => {
      await choice.begin(dc, { question: 'Which?' });
      if (dc.activeDialog) dc.activeDialog.state = {};
      expect(await messageOf(dc.continueDialog())).to.contain('has no state');
    });
  });
});
