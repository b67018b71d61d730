import { expect } from 'chai';
import * as fc from 'fast-check';
import { ownWords } from '../../dialogs/reading/ownWords';
import { startJiraChat } from '../support/jiraChat';

/** What follows an answer, as mail clients and people write it in each language. */
const below: Readonly<Record<string, readonly string[]>> = {
  en: [
    '\n\nBest regards\nMia',
    '\n\nThanks,\nMia',
    '\nThanks!',
    '\n\nThank you very much\nMia Krystof',
    '\n\nKind regards,\nMia Krystof\nNorthwind Ltd\n+44 20 7946 0000\nwww.northwind.example',
    '\n\nSent from my iPhone',
    '\n\nGet Outlook for iOS<https://aka.ms/o0ukef>',
    '\n\nOn Mon, Nov 23, 2026 at 9:00 AM Assistant <bot@northwind.example> wrote:\n> Which of these is it?\n>\n> 1. Get help',
    '\n\nOn Mon, Nov 23, 2026 at 9:00 AM Assistant\n<bot@northwind.example> wrote:\n\nWhich of these is it?',
    '\n\n-----Original Message-----\nFrom: Assistant\nWhich of these is it?',
    '\n\n________________________________\nFrom: Assistant\nSent: Monday\nTo: Mia',
    '\n\nFrom: Assistant <bot@northwind.example>\nSent: Monday, November 23, 2026 9:00 AM\nTo: Mia\nSubject: Re: hello',
    '\n\n> Which of these is it?\n> 1. Get help',
  ],
  de: [
    '\n\nMit freundlichen Grüßen\nMia Krystof',
    '\n\nViele Grüße, \nMia',
    '\n\nDanke\nMia',
    '\n\nVon meinem iPhone gesendet',
    '\n\nAm 27.11.2026 um 05:00 schrieb Assistant <bot@northwind.example>:\n> Was davon ist es?',
    '\n\nAm Fr., 27. Nov. 2026 um 05:00 Uhr schrieb Assistant:\n\nWas davon ist es?',
    '\n\nVon: Assistant\nGesendet: Montag, 23. November 2026 09:00\nAn: Mia',
  ],
  fr: [
    '\n\nCordialement,\nMia',
    '\n\nMerci d’avance\nMia',
    '\n\nEnvoyé de mon iPhone',
    '\n\nLe ven. 27 nov. 2026 à 05:00, Assistant <bot@northwind.example> a écrit :\n> Laquelle ?',
    '\n\nDe : Assistant\nEnvoyé : lundi 23 novembre 2026 09:00\nÀ : Mia',
  ],
  es: [
    '\n\nSaludos\nMia',
    '\n\nUn cordial saludo,\nMia Krystof',
    '\n\nEnviado desde mi iPhone',
    '\n\nEl vie, 27 nov 2026 a las 5:00, Assistant (<bot@northwind.example>) escribió:\n> ¿Cuál?',
    '\n\nDe: Assistant\nEnviado el: lunes, 23 de noviembre de 2026 9:00\nPara: Mia',
  ],
  ja: [
    '\n\nよろしくお願いいたします。\nミア',
    '\n\niPhoneから送信',
    '\n\n2026年11月27日(金) 5:00 Assistant <bot@northwind.example>:\n> どれですか？',
    '\n\n差出人: Assistant\n送信日時: 2026年11月23日 9:00\n宛先: Mia',
  ],
  ar: [
    '\n\nمع أطيب التحيات،\nميا',
    '\n\nأُرسلت من الـ iPhone',
    '\n\nفي الجمعة، 27 نوفمبر 2026 في 5:00 ص تمت كتابة ما يلي بواسطة Assistant <bot@northwind.example>:\n> أيّها؟',
    '\n\nمن: Assistant\nتاريخ الإرسال: الاثنين 23 نوفمبر\nإلى: ميا',
  ],
};

describe('what a message says itself', () => {
  for (const [language, all] of Object.entries(below))
    it(`stands above a closing, a signature and the message that it answers: ${language}`, () => {
      for (const more of all) {
        expect(ownWords(`yes${more}`), more).to.equal('yes');
        expect(ownWords(`It fell.\n\nNow it is broken.${more}`), more).to.equal('It fell.\n\nNow it is broken.');
      }
    });

  it('is all of it where nothing else is there, or more of the message stands below', () => {
    for (const text of [
      'Thanks,\nMia',
      'Best regards',
      'From: 1 March\nTo: 5 March',
      'Thanks\nBut the second monitor is still not there.',
      'The error says:\nno paper',
      'On Monday it said 3:\nno paper',
      '> Does it happen often?\nYes, each day.',
      'I need\n- a monitor\n- a headset',
      'Laptop\n\nMonitor',
      'Dear colleagues,\nthe heating is off.',
    ])
      expect(ownWords(text, 'Mia Krystof'), text).to.equal(text);
  });

  it('ends before the name of whoever has written it, which stands alone below it', () => {
    expect(ownWords('cancel\n\nMia', 'Mia Krystof')).to.equal('cancel');
    expect(ownWords('cancel\n\nmia krystof\n', 'Mia Krystof')).to.equal('cancel');
    expect(ownWords('Who is it for?\n\nJonas', 'Mia Krystof')).to.equal('Who is it for?\n\nJonas');
    expect(ownWords('Mia', 'Mia Krystof')).to.equal('Mia');
  });

  it('stands below the message that it answers, too', () => {
    for (const quote of [
      'On Mon, Nov 23, 2026 at 9:00 AM Assistant <bot@northwind.example> wrote:\n> Which of these is it?\n>\n> 1. Get help',
      'On Mon, Nov 23, 2026 at 9:00 AM Assistant\n<bot@northwind.example> wrote:\n\n> Which of these is it?',
      'Am 27.11.2026 um 05:00 schrieb Assistant:\n> Was davon ist es?',
      'Le ven. 27 nov. 2026 à 05:00, Assistant a écrit :\n\n> Laquelle ?',
      '2026年11月27日(金) 5:00 Assistant <bot@northwind.example>:\n> どれですか？',
    ])
      expect(ownWords(`${quote}\n\nthe first\n\nBest regards\nMia`), quote).to.equal('the first');
  });

  it('is a part of it, and never nothing', () => {
    const parts = fc.constantFrom(
      'yes',
      'Mia',
      '',
      '> yes',
      '--',
      'Best regards',
      'Thanks',
      'On 1 May he wrote:',
      ':',
      '\r',
    );
    const texts = fc.array(fc.oneof(parts, fc.string({ unit: 'binary' })), { maxLength: 8 });
    fc.assert(
      fc.property(texts, fc.string(), (lines, name) => {
        const text = lines.join('\n').trim();
        const own = ownWords(text, name);
        expect(text.replaceAll('\r\n', '\n')).to.contain(own.replaceAll('\r\n', '\n'));
        expect(own === '').to.equal(text === '');
      }),
      { numRuns: 50 },
    );
  });

  it('is what answers, and what somebody needs is kept whole', async () => {
    const chat = await startJiraChat('email');
    const say = (words: string) => chat.say(`${words}\n\nBest regards\nMia`);
    try {
      await chat.signIn('Mia Krystof');
      await say('my screen flickers');
      await say('get help with a device');
      expect(chat.shown()).to.contain('Urgency');
      await say('it can wait');
      await say('no files');
      expect(chat.shown()).to.contain(
        'Summary: my screen flickers\nTell us more: my screen flickers\n\nBest regards\nMia',
      );
      await say('create');
      expect(chat.shown()).to.contain('I created ITH-');
      await say('approve ITH-9');
      await say('yes');
      await say('no comment');
      expect(chat.shown()).to.contain('You approved ITH-9.');
      await say('comment ITH-4: it is louder');
      const { body } = chat.emulator.calls.findLast(({ path }) => path.endsWith('/comment')) ?? expect.fail('none');
      expect(body).to.deep.include({ body: 'it is louder' });
    } finally {
      await chat.close();
    }
  });
});
