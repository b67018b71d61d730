import { expect } from 'chai';
import { nameMeant } from '../../src/understanding';

const equipment = ['Laptop', 'Monitor', 'Headset', 'Keyboard and mouse', 'Phone'];

describe('the name that is meant by other words', () => {
  it('is one in another language, or a synonym', () => {
    for (const [words, locale, name] of [
      ['un casque', 'fr', 'Headset'],
      ['souris', 'fr', 'Keyboard and mouse'],
      ['Bildschirm', 'de', 'Monitor'],
      ['Maus', 'de', 'Keyboard and mouse'],
      ['Kopfhörer', 'de', 'Headset'],
      ['auriculares', 'es', 'Headset'],
      ['ratón', 'es', 'Keyboard and mouse'],
      ['モニター', 'ja', 'Monitor'],
      ['マウス', 'ja', 'Keyboard and mouse'],
      ['شاشة', 'ar', 'Monitor'],
      ['لوحة مفاتيح', 'ar', 'Keyboard and mouse'],
      ['headphones', 'en', 'Headset'],
    ] as const)
      expect(nameMeant(words, equipment, { locale, isAll: true }), words).to.equal(name);
    expect(nameMeant('je voudrais un casque pour les appels', equipment)).to.equal('Headset');
  });

  it('is none where it may be several, or is only of the same kind', () => {
    expect(nameMeant('un portable', equipment, { locale: 'fr' }), 'a laptop, or a phone').to.equal(undefined);
    for (const words of ['webcam', 'a cable', 'a chair', 'hardware', ''])
      expect(nameMeant(words, equipment), words).to.equal(undefined);
    for (const [words, names] of [
      ['plan a business trip', ['Hotel', 'Rental car']],
      ['Dienstreise planen', ['Hotel', 'Mietwagen']],
      ["un voyage d'affaires", ['Hotel', 'Train']],
      ['I need docker', ['Figma', 'VLC']],
      ['excel', ['Word']],
    ] as const)
      expect(nameMeant(words, names), words).to.equal(undefined);
    for (const words of ['écran noir', 'Ausweise und Bildschirm'])
      expect(nameMeant(words, equipment, { locale: 'fr', isAll: true }), words).to.equal(undefined);
  });
});
