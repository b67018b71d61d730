import { expect } from 'chai';
import { readCommand } from '../../dialogs/reading/readCommand';
import { numbered } from '../../dialogs/reading/ordinals';
import { hurriedSpellings } from '../../dialogs/texts/hurriedSpellings';

describe('words typed in a hurry', () => {
  const wordOf = (said: string) => {
    const command = readCommand(said);
    return command?.kind === 'word' ? command.word : undefined;
  };

  it('are understood without their accents, with German vowels written apart, and with the simpler Arabic letters', () => {
    for (const [said, word] of [
      ['deconnecte moi', 'log out'],
      ['comment je me deconnecte', 'howToLogOut'],
      ['ou en est ma demande', 'my requests'],
      ['creer une demande', 'create request'],
      ['cierra la sesion', 'log out'],
      ['como cierro sesion', 'howToLogOut'],
      ['loesch den Entwurf', 'discard'],
      ['Schoenes Wochenende', 'bye'],
      ['الغاء', 'cancel'],
      ['اين طلباتي', 'my requests'],
      ['طلباتى', 'my requests'],
      ['ما الذي يحتاج الي موافقتي', 'approvals'],
      ['اريد التحدث الى موظف', 'human'],
    ] as const)
      expect(wordOf(said), said).to.equal(word);
    const approve = { kind: 'request', command: 'approve', key: 'ITH-9' };
    expect(readCommand('الموافقه علي ITH-9')).to.deep.equal(approve);
    for (const said of ['la deuxieme', 'la última', 'la ultima', 'der fuenfte'])
      expect(numbered(said, [1, 2, 3, 4, 5]), said).to.be.a('number');
  });

  it('mean what they are spelled, where another word only lacks accents', () => {
    for (const said of ['a', 'علي', 'fur', 'la']) expect(wordOf(said), said).to.equal(undefined);
    // "Ferme" asks to close; "fermé" says which requests.
    expect(readCommand('ferme ITH-3')).to.deep.equal({ kind: 'request', command: 'move', key: 'ITH-3' });
    expect(hurriedSpellings('à')).to.deep.equal([]);
    expect(hurriedSpellings('على')).to.deep.equal([]);
    expect(hurriedSpellings('refusé')).to.deep.equal([]);
    expect(hurriedSpellings('ログアウト')).to.deep.equal([]);
    expect(hurriedSpellings('löschen')).to.deep.equal(['loschen', 'loeschen']);
    expect(hurriedSpellings('مرة أخرى')).to.deep.equal(['مره اخري', 'مرة اخرى']);
  });
});
