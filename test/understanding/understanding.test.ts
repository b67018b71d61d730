import { expect } from 'chai';
import { desks } from '../../src/emulator/content/desks';
import { createUnderstanding, english, type TypeIndex, type TypeText } from '../../src/understanding';
import { lexiconOf } from '../../src/understanding/lexicon';
import { purposeOf } from '../../src/understanding/purpose';
import { catalogueEnglish } from './catalogueEnglish';
import { catalogueGerman } from './catalogueGerman';
import { typesOf } from './measureRates';

/** Types by their names, which are their ids, too. */
function named(...names: readonly string[]): TypeText[] {
  return names.map((name) => ({ id: name, name }));
}

/** Those of the emulator's three desks, by their names. */
const emulatedTypes: readonly TypeText[] = desks.flatMap(({ types, projectName }) =>
  types.map(({ name, description, helpText }) => ({ id: name, name, description, helpText, desk: projectName })),
);

const indexOf = (...types: readonly TypeText[]): Promise<TypeIndex> => createUnderstanding().index(types);

const first = (index: TypeIndex, words: string): string | undefined => index.find(words).hits[0]?.typeId;

describe('Understanding', () => {
  let office: TypeIndex;
  let buero: TypeIndex;
  let desk: TypeIndex;

  before(async () => {
    office = await createUnderstanding().index(typesOf(catalogueEnglish));
    buero = await createUnderstanding().index(typesOf(catalogueGerman));
    desk = await indexOf(
      ...named('Laptop', 'Printer', 'Vacation', 'Password', 'Parking', 'Invoice', 'Foobar', 'Flipchart'),
    );
  });

  for (const [words, typeId] of [
    ['printer?', 'it-printing'],
    ['lapotp broke', 'it-device'],
    ['I need vacation', 'hr-time-off'],
    ['VPN not working', 'it-vpn'],
    ['mein Laptop ist kaputt', 'it-device'],
    ['ich möchte nächste Woche Urlaub', 'hr-time-off'],
  ] as const) {
    it(`finds ${typeId} for "${words}" where the site is in English`, () => {
      expect(first(office, words)).to.equal(typeId);
    });
  }

  it('finds both types that a second monitor may belong to', () => {
    const { hits } = office.find('how do I get a second monitor?');
    const two = hits.slice(0, 2).map(({ typeId }) => typeId);
    expect(two).to.have.members(['it-hardware', 'it-accessories']);
  });

  it('finds what is wanted where such things are ordered, though what fails of them is taken elsewhere', async () => {
    const index = await indexOf(...emulatedTypes);
    expect(first(index, 'a company iphone')).to.equal('Order new equipment');
    const phone = index.find('I need a phone').hits.slice(0, 5);
    expect(phone.map(({ typeId }) => typeId)).to.include('Order new equipment');
    expect(first(index, 'my phone is broken')).to.equal('Get help with a device');
  });

  describe('by name', () => {
    it('is certain of any name of a large catalogue, however it is written', async () => {
      const names = Array.from({ length: 120 }, (_, place) => `Request ${place} for a new laptop`);
      const index = await indexOf(...named(...names));
      for (const name of names) {
        for (const words of [name, name.toUpperCase(), `  ${name}?! `]) {
          expect(index.find(words)).to.deep.include({ certain: name, fits: true });
          expect(first(index, words)).to.equal(name);
        }
      }
    });

    it('puts two of the same name first and is certain of neither', async () => {
      const twins = ['it', 'hr'].map((id) => ({ id, name: 'Ask a question' }));
      const index = await indexOf({ id: 'other', name: 'Question a bill', description: 'Ask' }, ...twins);
      const { hits, certain } = index.find('ask a question');
      expect(hits.slice(0, 2).map(({ typeId }) => typeId)).to.have.members(['it', 'hr']);
      expect(certain).to.equal(undefined);
    });

    for (const name of ['Get IT help', 'その他', 'طلب إجازة', '🖨️', 'C++', 'R&D', '365']) {
      it(`finds ${name}`, async () => {
        const index = await indexOf(...named('Get help with a printer', name));
        expect(index.find(name)).to.deep.include({ certain: name, fits: true });
      });
    }

    it('is certain where a sentence says the name and nothing else', () => {
      expect(desk.find('hi, I would like a parking please').certain).to.equal('Parking');
    });
  });

  describe('by words', () => {
    for (const [words, name] of [
      ['pasword', 'Password'],
      ['passwrod', 'Password'],
      ['invioces', 'Invoice'],
      ['vacatoin', 'Vacation'],
      ['flip chart', 'Flipchart'],
      ['foo bar', 'Foobar'],
      ['foo-bar', 'Foobar'],
      ['notebook', 'Laptop'],
      ['my printers', 'Printer'],
    ] as const) {
      it(`finds ${name} for "${words}"`, () => expect(first(desk, words)).to.equal(name));
    }

    it('takes no word of the catalogue for a mistyped other', async () => {
      const both = await indexOf(...named('Marble', 'Warble'));
      expect(both.find('warble').hits.map(({ typeId }) => typeId)).to.deep.equal(['Warble']);
      expect(first(await indexOf(...named('Marble')), 'warble')).to.equal('Marble');
    });

    it('takes no number for another', async () => {
      const index = await indexOf(...named('Room 20411', 'Room 20422'));
      expect(index.find('20422').hits.map(({ typeId }) => typeId)).to.deep.equal(['Room 20422']);
      expect(index.find('20421').hits).to.deep.equal([]);
    });

    for (const [words, typeId] of [
      ['Druckerpatrone', 'Drucker'],
      ['Drucker-Problem', 'Drucker'],
      ['Farblaserdrucker', 'Drucker'],
      ['Bueromoebel', 'Büromöbel'],
      ['Buromobel', 'Büromöbel'],
      ['büro-möbel', 'Büromöbel'],
      ['Schluessel', 'Schlüssel'],
      ['strasse', 'Straße'],
      ['Oel', 'Öl'],
      ['OL', 'Öl'],
      ['Tuer', 'Tür'],
    ] as const) {
      it(`finds ${typeId} for "${words}"`, async () => {
        const index = await indexOf(...named('Drucker', 'Büromöbel', 'Schlüssel', 'Straße', 'Kantine', 'Öl', 'Tür'));
        expect(first(index, words)).to.equal(typeId);
      });
    }

    it('counts a word once a type, however many words of that type mean the same', async () => {
      const many = 'Laptop, notebook, computer, pc, desktop, workstation, macbook, hardware, device, equipment';
      const index = await indexOf(
        { id: 'long', name: 'Asset list', description: many },
        { id: 'short', name: 'Computer purchase' },
        ...named('Parking', 'Vacation', 'Invoice'),
      );
      expect(first(index, 'purchase of a notebook')).to.equal('short');
    });

    it('looks into help text, groups, desk, fields and examples', async () => {
      const index = await indexOf(
        { id: 'help', name: 'A', helpText: 'zebra' },
        { id: 'groups', name: 'B', groups: ['Yak', 'Walrus'] },
        { id: 'desk', name: 'C', desk: 'Vulture' },
        { id: 'fields', name: 'D', fields: ['Unicorn'] },
        { id: 'examples', name: 'E', examples: ['the toucan sings'] },
      );
      const found = ['zebra', 'walrus', 'vulture', 'unicorn', 'toucan'].map((word) => first(index, word));
      expect(found).to.deep.equal(['help', 'groups', 'desk', 'fields', 'examples']);
    });
  });

  it('prefers what the person raised before, of what fits about as well', async () => {
    const index = await indexOf(...named('Laptop repair', 'Laptop return', 'Parking'));
    expect(index.find('laptop', { recent: ['Laptop return'] }).hits[0]?.typeId).to.equal('Laptop return');
    expect(index.find('laptop', { recent: ['Laptop repair'] }).hits[0]?.typeId).to.equal('Laptop repair');
    expect(index.find('parking', { recent: ['Laptop repair'] }).hits[0]?.typeId).to.equal('Parking');
    expect(index.find('laptop', { recent: ['Laptop return'] }).certain).to.equal(undefined);
  });

  for (const words of ['', '   ', '🙂🙂', 'مرحبا', 'こんにちは', '\ud800', 'the of and', '?!', 'x'.repeat(100_000)]) {
    it(`finds nothing that fits "${words.slice(0, 10)}"`, () => {
      for (const index of [office, buero])
        expect(index.find(words)).to.deep.include({ certain: undefined, fits: false });
    });
  }

  it('reads of a long text the first 2,000 characters, and of a long word the first 32', async () => {
    let texts = 0;
    let words = 0;
    const language = {
      ...english,
      fold: (text: string) => {
        texts = Math.max(texts, text.length);
        return text;
      },
      stem: (word: string) => {
        words = Math.max(words, word.length);
        return word;
      },
    };
    const long = `${'x'.repeat(1500)} ${'word '.repeat(10_000)}`;
    const index = await createUnderstanding({ languages: [language] }).index([{ id: 'long', name: long }]);
    index.find(long);
    expect({ texts, words }).to.deep.equal({ texts: 2000, words: 32 });
  });

  it('has nothing to find in an empty catalogue', async () => {
    const nothing = { hits: [], plausible: [], certain: undefined, fits: false };
    expect((await indexOf()).find('laptop')).to.deep.equal(nothing);
  });

  it('reads a sentence in the language that it is in, whatever the locale', () => {
    for (const language of ['de-DE', 'en-US', undefined]) {
      expect(buero.find('ich habe mein Kennwort vergessen', { language }).hits[0]?.typeId).to.equal('it-kennwort');
      expect(office.find('I have forgotten my password', { language }).hits[0]?.typeId).to.equal('it-password');
    }
  });

  it('takes a kind of need that a site has no type for to where the site takes its like', async () => {
    const emulated = await indexOf(...emulatedTypes);
    for (const [words, name] of [
      ['my vpn keeps dropping when i work from home, can someone look at it?', 'Get help with a device'],
      ['I forgot my password', 'Get access to a system'],
      ['the lift is stuck', 'Something is broken'],
    ] as const) {
      expect(first(emulated, words), words).to.equal(name);
      expect(emulated.find(words).certain, words).to.equal(undefined);
    }
  });

  it('tells what fails from what is wanted', async () => {
    const emulated = await indexOf(...emulatedTypes);
    for (const [words, name] of [
      ['my laptop is so slow since the last update, can somebody look at it?', 'Get help with a device'],
      ['my headset has no sound', 'Get help with a device'],
      ['actually it is the keyboard that is broken', 'Get help with a device'],
      ['bei meinem Laptop flackert der Bildschirm', 'Get help with a device'],
      ['I need a laptop', 'Order new equipment'],
      ['how do I get another monitor?', 'Order new equipment'],
      ['my mouse is broken, I need a new one', 'Order new equipment'],
      ['ich brauche eine neue Tastatur', 'Order new equipment'],
    ] as const) {
      expect(first(emulated, words), words).to.equal(name);
    }
  });

  it('tells what fails with a slip in each word, which says as much as the word that is meant', async () => {
    const index = await indexOf(...emulatedTypes);
    for (const words of ['my labtop is brokn', 'my laptop is brokne', 'the prnter is stukc'])
      expect(first(index, words), words).to.equal('Get help with a device');
    const lexicon = lexiconOf(english);
    for (const words of ['we are out of stock', 'I lost track of it', 'our insurance broker', 'changing departments'])
      expect(purposeOf(words, lexicon), words).to.equal(undefined);
  });

  it('is not certain of a type for what is wanted where something fails', async () => {
    const emulated = await indexOf(...emulatedTypes);
    expect(emulated.find('book the meeting room').certain).to.equal('Book a room for an event');
    expect(emulated.find('it is so hot in the meeting room').certain).to.equal(undefined);
  });

  it('parts what may well be meant from what has a little in common', async () => {
    const emulated = await indexOf(...emulatedTypes);
    const expected = {
      monitor: ['Order new equipment', 'Get help with a device'],
      'printer?': ['Get help with a device'],
      'Tickets and hotel': ['Plan a business trip'],
      parking: ['Ask for a parking space'],
      'visitor tomorrow': ['Announce visitors'],
    };
    for (const [words, names] of Object.entries(expected)) {
      const { hits, plausible } = emulated.find(words);
      expect(
        plausible.map(({ typeId }) => typeId),
        words,
      ).to.deep.equal(names);
      expect(hits.slice(0, names.length), words).to.deep.equal(plausible);
    }
    expect(
      emulated.find('monitor', { recent: ['Report a security incident'] }).plausible.map(({ typeId }) => typeId),
      'not for having been raised before',
    ).to.deep.equal(expected.monitor);
    // Beside a poor hit others may be meant as well.
    expect(emulated.find('I forgot my password').plausible).to.have.length.above(1);
  });

  it('names at most as many as it is asked for', () => {
    expect(office.find('laptop phone report', { limit: 3 }).hits).to.have.length(3);
  });

  it('lets the event loop turn while it reads a catalogue', async () => {
    let turns = 0;
    let isDone = false;
    const count = (): void => {
      turns += 1;
      if (!isDone) setImmediate(count);
    };
    setImmediate(count);
    await createUnderstanding().index(typesOf(Array.from({ length: 10 }, () => catalogueEnglish).flat()));
    isDone = true;
    expect(turns).to.be.at.least(50);
  });

  it('takes more words, and another language', async () => {
    const types = named('Tideline entry', 'Imprimante', 'Parking');
    const plain = await createUnderstanding().index(types);
    expect(plain.find('zorble').hits).to.deep.equal([]);
    const french = {
      code: 'fr',
      stem: (word: string) => word.replace(/s$/, ''),
      stopWords: ['mon', 'ne', 'pas'],
      weakWords: [],
      synonyms: ['imprimante, copieur'],
      kinds: [{ key: 'printer', titles: ['Imprimante'], examples: ['bourrage papier'] }],
    };
    const more = { ...english, synonyms: [...english.synonyms, 'tideline, zorble'] };
    const index = await createUnderstanding({ languages: [more, french] }).index(types);
    expect(first(index, 'zorble')).to.equal('Tideline entry');
    expect(first(index, 'mes copieurs')).to.equal('Imprimante');
    expect(first(index, 'bourrage')).to.equal('Imprimante');
    expect(first(index, 'paper jam')).to.equal('Imprimante');
  });
});
