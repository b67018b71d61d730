import { expect } from 'chai';
import { readCommand } from '../../dialogs/reading/readCommand';
import { startJiraChat } from '../support/jiraChat';

describe('a condition', () => {
  it('is kept with the decision, and shown before it is sent', () => {
    for (const [said, command, text] of [
      ['approve ITH-9 only if it is cheap', 'approve', 'only if it is cheap'],
      ['approve ITH-9 when the budget is there', 'approve', 'when the budget is there'],
      ['approve ITH-9 as long as it is under 1000', 'approve', 'as long as it is under 1000'],
      ['close ITH-6 when it works again', 'move', 'when it works again'],
      ['genehmige ITH-9 nur wenn es billig ist', 'approve', 'nur wenn es billig ist'],
      ["approuve ITH-9 seulement si c'est bon marché", 'approve', "seulement si c'est bon marché"],
      ['ferme ITH-6 quand ça marchera', 'move', 'quand ça marchera'],
      ['aprueba ITH-9 solo si es barato', 'approve', 'solo si es barato'],
      ['cierra ITH-6 cuando funcione', 'move', 'cuando funcione'],
      ['وافق على ITH-9 فقط إذا كان رخيصا', 'approve', 'فقط إذا كان رخيصا'],
    ] as const) {
      const key = command === 'move' ? 'ITH-6' : 'ITH-9';
      expect(readCommand(said), said).to.deep.equal({ kind: 'request', command, key, text });
    }
    for (const [said, text] of [
      ['approve it only if it is cheap', 'only if it is cheap'],
      ['genehmige es nur wenn es billig ist', 'nur wenn es billig ist'],
      ["approuve-la seulement si c'est bon marché", "seulement si c'est bon marché"],
      ['apruébala solo si es barata', 'solo si es barata'],
    ])
      expect(readCommand(said ?? ''), said).to.deep.equal({ kind: 'unnamed', command: 'approve', text });
    expect(readCommand('安ければITH-9を承認して'), 'the words are offered as they are').to.equal(undefined);
  });

  it('leaves undone at once what is not asked about first', () => {
    for (const said of [
      'share ITH-3 with Jonas if he is in IT',
      'mute it when I am away',
      'close it when it is fixed',
      'teile ITH-3 mit Jonas, wenn er da ist',
      'partage ITH-3 avec Jonas quand il sera là',
      'comparte ITH-3 con Jonas si está',
    ])
      expect(readCommand(said), said).to.equal(undefined);
    expect(readCommand('log me out when I am done')).to.deep.equal({ kind: 'word', word: 'howToLogOut' });
  });

  it('is not read in a courtesy, nor in what only contains its words', () => {
    for (const [said, text] of [
      ["approuve ITH-9 s'il te plaît", undefined],
      ['وافق على ITH-9 لو سمحت', undefined],
      ['aprueba ITH-9 si', undefined],
      ['approve ITH-9 only', undefined],
      ['approve ITH-9 because it only costs 50', 'it only costs 50'],
    ] as const) {
      const command = readCommand(said);
      expect(command, said).to.include({ kind: 'request', command: 'approve', key: 'ITH-9' });
      expect(command?.kind === 'request' && command.text, said).to.equal(text);
    }
    expect(readCommand('show me ITH-6 when you can')).to.include({ kind: 'request', command: 'request' });
    expect(readCommand('share ITH-3 with Jonas')).to.include({ command: 'share', text: 'jonas' });
  });

  it('stands in the question whether to approve', async () => {
    const chat = await startJiraChat('emulator');
    try {
      await chat.signIn('Mia Krystof');
      await chat.say('approve ITH-9 only if it is cheap');
      expect(chat.shown()).to.contain('Approve ITH-9').and.to.contain('only if it is cheap');
      expect(chat.offered()).to.include('Yes, approve');
    } finally {
      await chat.close();
    }
  });
});
