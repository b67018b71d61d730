import { expect } from 'chai';
import { asksAbout } from '../../dialogs/reading/asked';
import { decisionTold } from '../../dialogs/reading/decisionBeside';
import { readCommand } from '../../dialogs/reading/readCommand';
import { doneWithListed } from '../../dialogs/reading/saidOfListed';
import { startJiraChat, type JiraChat } from '../support/jiraChat';

/** What a sentence does with a request. */
function actionIn(said: string): string | undefined {
  const command = readCommand(said);
  return command?.kind === 'request' || command?.kind === 'unnamed' ? command.command : undefined;
}

describe('a question about an action', () => {
  it('is none: the request is shown', () => {
    for (const said of [
      'did you mute ITH-3?',
      'ok, why did you mute ITH-3',
      'did you share ITH-3 with Jonas?',
      'when did you close ITH-3?',
      'should I mute ITH-3?',
      'why decline ITH-10?',
      'did you comment on ITH-3?',
      'why did you close it?',
      'warum ITH-3 stummschalten?',
      'wurde ITH-10 abgelehnt?',
      'wer hat ITH-10 abgelehnt?',
      'pourquoi fermer ITH-6 ?',
      'qui a refusé ITH-10 ?',
      'pourquoi partager ITH-3 avec Jonas ?',
      '¿por qué cerrar ITH-6?',
      'من أغلق ITH-3؟',
      'هل أغلق ITH-6؟',
    ])
      expect(actionIn(said), said).to.equal('request');
    for (const said of ['なぜITH-6をクローズするの？', '¿quién rechazó ITH-10?', 'hast du ITH-3 stummgeschaltet?'])
      expect(asksAbout(said) || actionIn(said) === undefined, said).to.equal(true);
    expect(readCommand('why did you close ITH-6?')).to.deep.equal({
      kind: 'request',
      command: 'request',
      key: 'ITH-6',
      text: 'why did you close ITH-6?',
    });
  });

  it('is not what asks for it politely', () => {
    for (const [said, action] of [
      ['can you mute ITH-3?', 'mute'],
      ['ok can you please mute ITH-3?', 'mute'],
      ['would you close ITH-6?', 'move'],
      ['kannst du ITH-6 schließen?', 'move'],
      ['tu peux fermer ITH-6 ?', 'move'],
      ['¿puedes cerrar ITH-6?', 'move'],
      ['ITH-3をミュートして', 'mute'],
      ['هل يمكنك إغلاق ITH-6؟', 'move'],
      ['من فضلك أغلق ITH-6', 'move'],
    ])
      expect(actionIn(said ?? ''), said).to.equal(action);
  });

  it('decides nothing beside what waits for approval, nor in a list', () => {
    for (const said of ['why did you approve it', 'did I decline it', 'has it been declined', 'wer hat genehmigt'])
      expect(decisionTold(said), said).to.equal(undefined);
    for (const said of ['why did you approve the first one', 'did you mute the second', 'warum die erste ablehnen'])
      expect(doneWithListed(said), said).to.equal(undefined);
    expect(decisionTold('declined, too expensive')?.decision).to.equal('decline');
    expect(doneWithListed('approve the first one')?.command).to.equal('approve');
  });

  describe('in the chat', () => {
    let chat: JiraChat;

    before(async () => {
      chat = await startJiraChat('emulator');
      await chat.signIn('Mia Krystof');
    });

    after(() => chat.close());

    it('is answered with the request as it is', async () => {
      await chat.say('did you mute ITH-3?');
      expect(chat.shown()).to.contain('Printer on the second floor').and.not.to.contain('no more notifications');
      expect(chat.offered()).to.include('Mute');
      await chat.say('ITH-9');
      for (const said of ['why did you approve it', 'did I decline it']) {
        await chat.say(said);
        expect(chat.offered(), said).to.include('Approve').and.not.include('Yes, approve');
      }
    });

    it('logs nobody out, whatever comes before it', async () => {
      for (const said of ['ok should I log out', 'ok why did you log me out', 'hey, did you log me out']) {
        await chat.say(said);
        expect(chat.shown(), said).not.to.contain('signed out');
      }
      await chat.say('ok, log me out');
      expect(chat.channel.sent.at(-2)?.text).to.contain('signed out');
    });
  });
});
