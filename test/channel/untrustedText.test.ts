import { expect } from 'chai';
import * as fc from 'fast-check';
import { textsOf } from '../../dialogs/texts/languages';
import { plainMessage } from '../../dialogs/plainMessage';
import { commandText } from '../../dialogs/reading/userInput';
import { cleanLines, cleanText, isolated, laidOut, shownLines, shownText } from '../../src/channel/untrustedText';
import { startJiraChat } from '../support/jiraChat';
import { numRuns } from '../support/strangers';

describe('text that runs the other way', () => {
  it('is isolated in a sentence, and no other text is', () => {
    expect(isolated('Northwind (EU)', true)).to.equal('\u2068Northwind (EU)\u2069');
    expect(isolated('نورثويند (EU)', false)).to.equal('\u2068نورثويند (EU)\u2069');
    expect(isolated('a\n\nb', true)).to.equal('\u2068a\u2069\n\n\u2068b\u2069');
    // A line that is isolated already stays as it is, whatever stands on the next one.
    expect(isolated('\u2068Open\u2069 · 20/11\nb', true)).to.equal('\u2068Open\u2069 · 20/11\n\u2068b\u2069');
    expect(isolated('Summary: ', true)).to.equal('\u2068Summary\u2069: ');
    for (const [text, isRightToLeft] of [
      ['Northwind', false],
      ['نورثويند', true],
      ['12:30', true],
      ['\u061c', false],
      ['https://acme.atlassian.net/browse/IT-1', true],
      ['\u2068Northwind\u2069', true],
      // A status before a date in digits.
      ['\u2068Waiting for support\u2069 · 20/11/2026', true],
    ] as const)
      expect(isolated(text, isRightToLeft)).to.equal(text);
  });

  it('stays isolated where a message shows it, and what nothing ends is taken away', () => {
    const said = textsOf({ locale: 'ar' }).signIn.signedInAs('Mia (IT)');
    expect(said).to.contain('\u2068Mia (IT)\u2069');
    expect(plainMessage(said).text).to.equal(said);
    expect(shownText('a \u2068b \u2069c\u2069 \u2068d', 20)).to.equal('a \u2068b \u2069c d');
    expect(shownLines('a \u2068b\nc\u2069 d', 20)).to.equal('a b\nc d');
    expect(textsOf({ locale: 'de' }).signIn.signedInAs('محمد')).to.contain('\u2068محمد\u2069');
    expect(textsOf({ locale: 'de' }).signIn.signedInAs('Mia')).not.to.contain('\u2068');
  });

  it('is parted where a line ends, however that is written', () => {
    for (const end of ['\n', '\r', '\r\n', '\u2028', '\u2029']) {
      expect(cleanText(`a${end}b`, 20)).to.equal('a b');
      expect(shownText(`a${end}b`, 20)).to.equal('a b');
      expect(cleanLines(`a${end}b`, 20)).to.equal('a\nb');
      expect(shownLines(`a${end}b`, 20)).to.equal('a\nb');
    }
  });

  it('keeps one space that does not break in a sentence of ours, and none where words are compared', () => {
    expect(shownText('Vraiment\u202f? Oui\u00a0\u00a0!', 30)).to.equal('Vraiment\u202f? Oui !');
    expect(cleanText('Vraiment\u202f?', 30)).to.equal('Vraiment ?');
  });

  it('is compared without that, and leaves no isolate open, whatever strangers write', () => {
    expect(commandText('\u2068ITH-1\u2069')).to.equal('ith-1');
    expect(cleanText('\u2068ITH-1\u2069', 20)).to.equal('ITH-1');
    const parts = fc.array(
      fc.constantFrom('\u2066', '\u2067', '\u2068', '\u2069', '\u202e', 'a', 'م', ' ', '\n', '🙂'),
    );
    const property = fc.property(parts, fc.nat({ max: 30 }), (some, length) => {
      for (const line of shownLines(some.join(''), length + 1).split('\n')) {
        let open = 0;
        for (const character of line) {
          if (character === '\u2068') open += 1;
          if (character === '\u2069') open -= 1;
          expect(open).to.be.at.least(0);
          expect(character).not.to.match(/[\u2066\u2067\u202e]/);
        }
        expect(open).to.equal(0);
      }
    });
    fc.assert(property, { numRuns });
  });

  it('has every message that is not a card laid out from the right in Arabic, in each of its lines', async () => {
    expect(laidOut('a\n\nhttps://acme.example/1', true)).to.equal('\u200f\u2067a\n\nhttps://acme.example/1');
    expect(laidOut('a', false)).to.equal('a');
    for (const channelId of ['emulator', 'msteams', 'sms']) {
      const chat = await startJiraChat(channelId, { locale: 'ar' });
      try {
        await chat.channel.join();
        const card = await chat.say('log in');
        for (const { content } of card.flatMap(({ attachments = [] }) => attachments))
          expect(content.text).to.match(/^\u200f\u2067/);
        await chat.signIn('Mia Krystof');
        const words = [
          'create request',
          'monitor',
          'cancel',
          'my requests',
          'ITH-3',
          'comment ITH-3: hello',
          'who am i',
        ];
        for (const said of [...words, 'help', 'ITH-999', 'switch site', 'log out', 'log out']) await chat.say(said);
        const lines = chat.channel.sent.flatMap(({ text = '' }) => text.split('\n')).filter(Boolean);
        expect(lines.length).to.be.greaterThan(8);
        expect(lines.filter((line) => !/^(\u200f\u2067|https:)/.test(line))).to.deep.equal([]);
      } finally {
        await chat.close();
      }
    }
  });

  it('is isolated in cards, and what is sent and pressed is not', async () => {
    const chat = await startJiraChat('emulator', { locale: 'ar' });
    try {
      await chat.signIn('Mia Krystof');
      await chat.say('ITH-9');
      expect(chat.shown()).to.contain('\u2068ITH-9: Laptop for our new designer\u2069');
      // A status before a date in Arabic: the line runs from the right.
      expect(chat.shown()).to.contain('\u2068\u2068Waiting for approval\u2069 (');
      // A date in brackets ends with the zone's Latin name: what follows does not go on from the left, nor does the whole line.
      expect(chat.shown()).to.match(/\([^()\u2068]+[صم] \u2068UTC\u2069\)/);
      await chat.say('request ITH-1');
      expect(chat.shown()).to.contain('\u2068\u2068Priya Nair\u2069، ');
      await chat.say('my requests');
      expect(chat.shown()).to.contain('\u2068\u2068Waiting for support\u2069 · ');
      const pressed = JSON.stringify(chat.channel.sent.at(-1)?.attachments?.[0]?.content.actions ?? []);
      expect(pressed).not.to.match(/"(?:say|value|data)":[^,]*[\u2068\u2069]/);
      await chat.say('comment ITH-1: \u2068Hello\u2069');
      expect(chat.channel.lastText()).to.contain('ITH-1');
    } finally {
      await chat.close();
    }
  });
});
