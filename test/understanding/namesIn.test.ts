import { expect } from 'chai';
import fc from 'fast-check';
import { namesIn } from '../../src/understanding';

const names = [
  'Laptop',
  'Monitor',
  'Keyboard and mouse',
  'Desk phone',
  'Drucker/Scanner',
  'Planes',
  'Bus',
  'New',
  'Other',
  '2',
  'IT',
];

describe('the names in a sentence', () => {
  it('are said whole, or are part of what a name joins', () => {
    const examples: readonly (readonly [string, ...string[]])[] = [
      ['I need two monitors', 'Monitor'],
      ['my mouse is broken', 'Keyboard and mouse'],
      ['Mein Scanner geht nicht', 'Drucker/Scanner'],
      ['a LAPTOP, and a monitor for it', 'Laptop', 'Monitor'],
      ['the desk phone on floor 2', 'Desk phone'],
      ['the phone on my desk'],
      ['I need it, a new one or another'],
      ['the monitoring of laptopless people'],
      ['how to plan a trip'],
      ['one plane, two buses', 'Planes'],
      [''],
    ];
    for (const [sentence, ...said] of examples) expect(namesIn(sentence, names), sentence).to.deep.equal(said);
  });

  it('are said in any language of the chat', () => {
    const examples: readonly (readonly [string, readonly string[], ...string[]])[] = [
      ['Il me faut une souris et un casque', ['Clavier et souris', 'Casque', 'Écran'], 'Clavier et souris', 'Casque'],
      ['necesito dos monitores para mi mesa', ['Monitor', 'Teclado o ratón'], 'Monitor'],
      ['マウスが壊れました', ['キーボードとマウス', '電話'], 'キーボードとマウス'],
      ['電話が欲しいです', ['キーボードとマウス', '電話'], '電話'],
      ['他の電話が欲しいです', ['その他', '電話'], '電話'],
      ['أحتاج شاشة جديدة', ['لوحة مفاتيح', 'شاشة'], 'شاشة'],
    ];
    for (const [sentence, some, ...said] of examples) expect(namesIn(sentence, some), sentence).to.deep.equal(said);
  });

  it('are some of those given, whatever is said', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 50 });
    fc.assert(
      fc.property(text, fc.array(text), (sentence, any) => {
        expect(any).to.include.members([...namesIn(sentence, any)]);
      }),
    );
  });
});
