import { expect } from 'chai';
import { isTitleFor } from '../../src/understanding';

describe('a title that has what a sentence is about', () => {
  it('names it, or what means the same', () => {
    for (const [sentence, title] of [
      ['the printer prints blank pages', 'The printer prints blank pages'],
      ['my screen flickers', 'Set up a second monitor'],
      ['VPN not working', 'Connect to the VPN'],
      ['unser Etagendrucker streikt', 'Der Drucker druckt leere Seiten'],
      ['mon imprimante est bloquée', 'L’imprimante imprime des pages blanches'],
      ['olvidé mi contraseña', 'Restablecer la contraseña'],
      ['プリンターが動きません', 'プリンターの設定'],
      ['الطابعة لا تعمل', 'إعداد الطابعة'],
    ] as const)
      expect(isTitleFor(sentence, title), sentence).to.equal(true);
  });

  it('is none that only has words beside it', () => {
    for (const sentence of [
      'I am back on Monday',
      'is there a room free on Friday?',
      'a new problem at work',
      'ich bin ab Montag wieder da',
      'je reviens lundi',
      'vuelvo el lunes',
      '月曜日に戻ります',
      'سأعود يوم الاثنين',
      '',
    ])
      expect(isTitleFor(sentence, 'The printer prints blank pages at work'), sentence).to.equal(false);
  });
});
