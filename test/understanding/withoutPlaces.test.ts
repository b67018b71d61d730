import { expect } from 'chai';
import fc from 'fast-check';
import { desks } from '../../src/emulator/content/desks';
import { createUnderstanding, english, german } from '../../src/understanding';
import { lexiconOf } from '../../src/understanding/lexicon';
import { isOnlyPlace } from '../../src/understanding/isOnlyPlace';
import { withoutPlaces } from '../../src/understanding/withoutPlaces';

const [en, de] = [english, german].map(lexiconOf);

describe('where something is', () => {
  it('leave nothing where only they are said', () => {
    for (const said of ['in room 5', 'I am in room 5', 'in the kitchen', 'at home', 'in Raum 5', 'dans la salle 5'])
      expect(isOnlyPlace(said), said).to.equal(true);
    for (const said of [
      'book a room',
      'I am on parental leave',
      'an Apple',
      'wifi in the meeting room',
      'access to SAP',
      '',
    ])
      expect(isOnlyPlace(said), said).to.equal(false);
  });

  it('is told from what it is', () => {
    if (!en || !de) throw new Error('no language');
    expect(withoutPlaces('wifi in the meeting room', en)).to.equal('wifi');
    expect(withoutPlaces('In the meeting room the wifi is down', en)).to.equal('the wifi is down');
    expect(withoutPlaces('a book for the room', en)).to.equal('a book for the room');
    expect(withoutPlaces('at home', en)).to.equal('');
    expect(withoutPlaces('my laptop will not turn on', en)).to.equal('my laptop will not turn on');
    expect(withoutPlaces('kein WLAN im Besprechungsraum', de)).to.equal('kein wlan');
    expect(withoutPlaces('set an alarm', de), 'German for all one knows').to.equal('set');
    expect(withoutPlaces('set an alarm', de, [en, de])).to.equal('set an alarm');
  });

  it('is only left out, whatever the sentence', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('in', 'at', 'an', 'the', 'room', 'wifi', 'is', '3', '?', 'Küche')),
        (words) => {
          for (const lexicon of [en, de]) {
            if (!lexicon) continue;
            const left = withoutPlaces(words.join(' '), lexicon).split(' ').filter(Boolean);
            expect(left.slice(0, -1).some((word) => lexicon.isBeforePlace(word))).to.equal(false);
            expect(left.length).to.be.at.most(words.length);
          }
        },
      ),
    );
  });

  it('makes no type certain, and what is there is offered', async () => {
    const types = desks.flatMap(({ types: all, projectName }) =>
      all.map(({ name, description, helpText }) => ({ id: name, name, description, helpText, desk: projectName })),
    );
    const index = await createUnderstanding().index(types);
    for (const [words, meant] of [
      ['wifi in the meeting room', 'Get help with a device'],
      ['the printer in the kitchen is broken', 'Get help with a device'],
      ['I lost my phone on a business trip', 'Report a security incident'],
      ['light in the parking lot', 'Something is broken'],
      ['kein WLAN im Besprechungsraum', 'Get help with a device'],
    ] as const) {
      const { certain, hits } = index.find(words);
      expect(certain, words).to.equal(undefined);
      expect(
        hits.slice(0, 2).map(({ typeId }) => typeId),
        words,
      ).to.include(meant);
    }
    for (const [words, meant] of [
      ['book the meeting room for Monday', 'Book a room for an event'],
      ['send me my payslip by email', 'Ask about my payslip'],
    ] as const)
      expect(index.find(words).certain, words).to.equal(meant);
  });
});
