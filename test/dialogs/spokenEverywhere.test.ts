import { expect } from 'chai';
import { readAnswerTo, type Question } from '../../dialogs/choices';
import { codeIn } from '../../dialogs/login/verificationCode';
import { numbered } from '../../dialogs/reading/ordinals';
import { leavesDraft, replyIn } from '../../dialogs/reading/replies';
import type { Activity } from '../../dialogs/sdk';

describe('what is said in any of the languages', () => {
  it('is one of several by its place', () => {
    const places = ['a', 'b', 'c'];
    const said: Readonly<Record<string, readonly string[]>> = {
      a: [
        '1',
        '1.',
        'the first one',
        'number one',
        'un',
        'first',
        'number 1',
        'die erste',
        'nr. 1',
        'la première',
        'el primero',
        '最初',
        '最初の',
        '最初ので',
        '一番上のやつ',
        '1で',
        'الأول',
      ],
      b: [
        '#2',
        '2)',
        'the second',
        'two',
        'zwei',
        'dos',
        'option 2',
        'den zweiten',
        'le deuxième',
        'la segunda',
        '2番目',
        '2番目のやつで',
        '二番目にします',
        '二つ目のを見せて',
        'رقم 2',
      ],
      c: ['last', 'the last one', 'der letzte', 'la dernière', 'el último', '最後', '最後の', '一番下のもの', 'الأخير'],
    };
    for (const [place, all] of Object.entries(said))
      for (const text of all) expect(numbered(text, places), text).to.equal(place);
    for (const text of [
      'no one',
      'nobody',
      'niemand',
      '',
      'the',
      'one',
      'the one',
      '9',
      'the eighth',
      'second thoughts',
      '1 2',
      'zero',
      '最初から',
      '最初に',
      '2番目の画面',
      '1階で',
      'やつで',
    ])
      expect(numbered(text, places), text).to.equal(undefined);
  });

  it('is the choice of that name before it is its place, and agreement only with what that choice is called', () => {
    const chosen = (text: string, { choices = [], buttons = [] }: Partial<Question>) => {
      const shown = { text: 'Decline ITH-9: a new laptop, or is it something new?', facts: [], links: [], start: 0 };
      const question: Question = { ...shown, choices, buttons, acceptsText: true };
      const answer = readAnswerTo(question, { type: 'message', text });
      return answer.kind === 'chosen' ? answer.choice.id : answer.kind;
    };
    const choices = ['None', 'One', 'Two'].map((name) => ({ id: name, name }));
    for (const [text, id] of Object.entries({ two: 'Two', 'the second one': 'One', '2': 'One' }))
      expect(chosen(text, { choices }), text).to.equal(id);
    const decision = {
      buttons: [{ id: 'it', name: 'Yes, decline', alsoCalled: ['refuser'], means: ['yes'] as const }],
    };
    for (const text of ['yes', 'ok decline', 'Yes, decline it please', 'ok refuser'])
      expect(chosen(text, decision), text).to.equal('it');
    for (const text of [
      'ok new laptop',
      'yes, it is something new',
      'ok pas refuser',
      'yes, decline another',
      "ok, don't decline it",
      'yes, and another request',
    ])
      expect(chosen(text, decision), text).to.equal('said');
  });

  it('is a reply with a courtesy behind it', () => {
    for (const text of ['yes please', 'ja, bitte', 'oui merci', "oui s'il vous plaît", 'sí, por favor', 'نعم من فضلك'])
      expect(replyIn(text), text).to.equal('yes');
    for (const text of [
      'ja, passt so',
      "oui c'est bon",
      'ouais vas-y',
      'sí, dale',
      'はい、お願いします',
      'はい、大丈夫です',
      'はい、それで',
      'نعم، أكيد',
      'ايوه تمام',
      'ماشي',
      'yes, go ahead',
    ])
      expect(replyIn(text), text).to.equal('yes');
    for (const text of ['yes, it is loud', 'ok no', 'yes no', 'go ahead and cancel'])
      expect(replyIn(text), text).not.to.equal('yes');
    for (const text of [
      'no thanks',
      'nein danke',
      'non merci',
      'no, gracias',
      'いいえ、大丈夫です',
      'いえ、結構です',
      'لأ',
    ])
      expect(replyIn(text), text).to.equal('no');
    for (const text of ['please', 'thanks', 'yes maybe', '大丈夫です', 'いいです'])
      expect(replyIn(text), text).not.to.equal('yes');
  });

  it('is a reply in several parts, where none of them says anything else or the contrary', () => {
    const said: Readonly<Record<string, readonly string[]>> = {
      cancel: [
        'nah forget it',
        'no, scrap it',
        'no wait, cancel this',
        'nee, lass mal',
        'non, laisse',
        'no, déjalo así',
        'やっぱりいいや',
        'いや、もういいです',
      ],
      done: [
        'great, send it off',
        'yep send it',
        'ok schick ab',
        'passt, abschicken',
        "c'est bon, envoie",
        'venga, envíalo',
      ],
      none: ['no screenshot', 'idk', 'keine Ahnung', 'je ne sais pas', 'no lo sé', '分かりません', 'لا أعرف'],
      yes: ['ja, passt so', 'oui vas-y', 'sí, dale', 'はい、お願いします', 'great, ok', 'lgtm'],
    };
    for (const [reply, all] of Object.entries(said))
      for (const text of all) expect(replyIn(text), text).to.equal(reply);
    for (const text of [
      "don't cancel",
      "don't send it",
      'no cancelar',
      'ok wait send it',
      'never mind, send it',
      'nicht abschicken',
      'send it to Jonas',
      'yes, and another request',
    ])
      expect(replyIn(text), text).to.equal(undefined);
    for (const text of ['stop it', 'cancel that request', 'no wait, cancel this'])
      expect(leavesDraft(text), text).to.equal(true);
    for (const text of ['send it', 'no', "don't cancel it", 'cancel the meeting'])
      expect(leavesDraft(text), text).to.equal(false);
  });

  it('is the code, and words that say so', () => {
    const codeOf = (text: string) => codeIn({ type: 'message', text } as Activity);
    for (const before of [
      '',
      'my code is ',
      'The code: ',
      "it's ",
      'mein Code ist ',
      'Code ist: ',
      'mon code est ',
      'mi código es ',
      'it says ',
      'here you go: ',
      'ok ',
      'da steht ',
      'Der Code lautet ',
      "c'est ",
      'aquí está: ',
    ])
      expect(codeOf(`${before}118 579`), before).to.equal('118579');
    for (const text of ['コードは118579', '認証コードは １１８５７９', 'الرمز هو ١١٨٥٧٩'])
      expect(codeOf(text), text).to.equal('118579');
    const thinSpace = '\u2009';
    for (const between of [' ', '-', ' - ', '–', '‑', '−', '.', ',', '－', 'ー', thinSpace])
      expect(codeOf(`118${between}579`), between).to.equal('118579');
    for (const text of [
      '"118579"',
      '«118579»',
      '**118579**',
      '`118579`',
      '(118 579)',
      '#118579',
      '118579 ✅',
      '118579👍',
    ])
      expect(codeOf(text), text).to.equal('118579');
    for (const text of ['118579, thanks', '118579 bitte', 'mon code est 118579, merci', 'コードは118579です'])
      expect(codeOf(text), text).to.equal('118579');
    for (const text of [
      'ok 118579',
      'Done! 118579',
      'thanks, 118579',
      'it says 118579',
      'der Code lautet 118579',
      'voici\u00a0: 118 579',
      'aquí está: 118579',
      '認証コード：118579',
      'رمز التحقق: ١١٨٥٧٩',
    ])
      expect(codeOf(text), text).to.equal('118579');
    const recipient = { id: 'bot', name: 'Help Desk' };
    for (const text of [
      '<at>Help Desk</at> 118579',
      '@Help Desk 118 579',
      'Help Desk, 118579',
      '<p>118-579</p>',
      '118579&nbsp;',
      '118579\n\nBest regards,\nMia',
    ])
      expect(codeIn({ type: 'message', text, recipient } as Activity), text).to.equal('118579');
    for (const text of [
      'invoice 118579',
      'no, 118579',
      'ok, invoice 118579',
      'my phone is 118579',
      '118579 is wrong',
      'ticket: 118579',
      'order number 118579',
      'it says invoice 118579',
      '118579 or 7',
      '1118579',
    ])
      expect(codeOf(text), text).to.equal(undefined);
  });
});
