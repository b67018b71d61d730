import { expect } from 'chai';
import fc from 'fast-check';
import { keyWords } from '../../src/understanding';

describe('the key words of a sentence', () => {
  it('are those that say what is needed, in the language it is in', () => {
    const examples = {
      'my mouse stopped working, and I have a presentation in an hour!': 'mouse stopped working presentation',
      'Wie richte ich das VPN auf meinem Laptop ein?': 'richte VPN Laptop',
      'How do I connect to wi-fi?': 'connect wi-fi',
      'printer?': 'printer',
      'E-Mail an max.muster@example.com kommt zurück': 'E-Mail max.muster@example.com zurück',
      'Je n’arrive pas à scanner un document': 'scanner document',
      "L'imprimante n'imprime plus, j’ai besoin d’un écran": 'imprimante imprime écran',
      'No puedo escanear con la impresora': 'escanear impresora',
      VPNに接続できません: 'VPN 接続',
      'لا أستطيع تشغيل الطابعة': 'تشغيل الطابعة',
    };
    for (const [sentence, words] of Object.entries(examples)) expect(keyWords(sentence), sentence).to.equal(words);
  });

  it('are the whole sentence where it has no others', () => {
    for (const sentence of ['how are you', 'was ist das?', '?!', '']) expect(keyWords(sentence)).to.equal(sentence);
  });

  it('stand in the sentence', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (sentence) => {
        for (const word of keyWords(sentence).split(' ')) expect(sentence).to.contain(word);
      }),
    );
  });
});
