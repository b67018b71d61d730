import { expect } from 'chai';
import { readCommand } from '../../dialogs/reading/readCommand';
import { startJiraChat, type JiraChat } from '../support/jiraChat';

const request = { kind: 'request' } as const;

describe('several actions in one sentence', () => {
  it('are done one after another, and one request may be shown in the end', () => {
    for (const said of [
      'close ITH-6 and show me ITH-4',
      'schließe ITH-6 und zeig ITH-4',
      'ferme ITH-6 et montre-moi ITH-4',
      'cierra ITH-6 y muéstrame ITH-4',
      'ITH-6を閉じてITH-4を見せて',
      'أغلق ITH-6 وأرني ITH-4',
    ]) {
      const read = readCommand(said);
      expect(read, said).to.include({ ...request, command: 'move', key: 'ITH-6' });
      expect(read?.kind === 'request' && read.next, said).to.deep.equal({
        ...request,
        command: 'request',
        key: 'ITH-4',
      });
    }
    for (const said of [
      'comment ITH-3 and share ITH-4',
      'kommentiere ITH-3 und teile ITH-4',
      'commente ITH-3 et partage ITH-4',
      'comenta ITH-3 y comparte ITH-4',
    ])
      expect(readCommand(said), said).to.deep.equal({
        ...request,
        command: 'comment',
        key: 'ITH-3',
        next: { ...request, command: 'share', key: 'ITH-4' },
      });
    expect(readCommand('اكتم ITH-3 وأغلق ITH-4')).to.deep.include({ command: 'mute', key: 'ITH-3' });
    expect(readCommand('mute ITH-3 and ITH-4')).to.deep.equal({
      ...request,
      command: 'mute',
      key: 'ITH-3',
      others: ['ITH-4'],
    });
    expect(readCommand('approve ITH-9 and ITH-10')).to.deep.include({ key: 'ITH-9', others: ['ITH-10'] });
    expect(readCommand('mute ITH-3 and it works again in ITH-4')).to.equal(undefined);
  });

  it('are shown first where they may belong to a comment', () => {
    for (const said of [
      'comment ITH-3 thanks and close it',
      'comment ITH-3 thanks and close ITH-4',
      'kommentiere ITH-3 danke und schließe es',
      'commente ITH-3 merci et ferme-la',
      'comenta ITH-3 gracias y ciérrala',
    ])
      expect(readCommand(said), said).to.include({ ...request, command: 'comment', key: 'ITH-3', asksFirst: true });
    for (const said of ['comment ITH-3 it works on one or two screens', 'comment ITH-3: thanks and close it'])
      expect(readCommand(said), said).to.include({ command: 'comment' }).and.not.have.property('asksFirst');
  });

  it('of which one is to be done do nothing: what they are about is shown', () => {
    for (const said of [
      'comment ITH-3 or close it',
      'approve or decline ITH-3',
      'kommentiere ITH-3 oder schließe es',
      'commente ITH-3 ou ferme-la',
      'comenta ITH-3 o ciérrala',
      'علق على ITH-3 أو أغلق',
    ])
      expect(readCommand(said), said).to.deep.equal({ ...request, command: 'request', key: 'ITH-3' });
    for (const said of [
      'close ITH-3 or ITH-4',
      'share ITH-3 or ITH-4 with Jonas',
      'schließe ITH-3 oder ITH-4',
      'ferme ITH-3 ou ITH-4',
      'cierra ITH-3 o ITH-4',
      'أغلق ITH-3 أو ITH-4',
    ])
      expect(readCommand(said), said).to.deep.include({ kind: 'requests', keys: ['ITH-3', 'ITH-4'] });
    for (const said of ['share ITH-3 with Jonas or Kim', 'decline ITH-3 or it gets expensive'])
      expect(readCommand(said), said).to.include(request).and.not.include({ command: 'request' });
  });

  describe('in the chat', () => {
    let chat: JiraChat;

    beforeEach(async () => {
      chat = await startJiraChat('emulator');
      await chat.signIn('Mia Krystof');
    });

    afterEach(() => chat.close());

    it('go on after what is done at once, and after what is refused', async () => {
      await chat.say('mute ITH-3 and close ITH-4');
      expect(chat.shown()).to.contain('no more notifications about ITH-3').and.to.contain('close ITH-4 for good');
      await chat.say('no');
      const before = chat.channel.sent.length;
      await chat.say('mute ITH-3 and ITH-4');
      expect(chat.channel.sent.slice(before, before + 2).map(({ text }) => text)).to.deep.equal([
        'You will get no more notifications about ITH-3.',
        'You will get no more notifications about ITH-4.',
      ]);
    });

    it('show the last one when the others are done', async () => {
      await chat.say('close ITH-6 and show ITH-4');
      expect(chat.shown()).to.contain('close ITH-6 for good').and.not.to.contain('each by itself');
      await chat.say('no');
      expect(chat.shown()).to.contain('Laptop fan is very loud');
    });
  });
});
