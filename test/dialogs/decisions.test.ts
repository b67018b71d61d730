import { expect } from 'chai';
import { asks } from '../../dialogs/reading/asked';
import type { Command } from '../../dialogs/reading/commands';
import { changesMind, decisionBeside, decisionTold, mayBeReason, refuses } from '../../dialogs/reading/decisionBeside';
import { decidedByKey } from '../../dialogs/reading/besideKey';
import { readCommand } from '../../dialogs/reading/readCommand';
import { alsoMeant, saysWrongRequest, otherMeant } from '../../dialogs/reading/otherMeant';
import { otherAmong } from '../../dialogs/requests/follow/otherListed';
import { startJiraChat, type JiraChat } from '../support/jiraChat';

describe('the answer to whether to approve or decline', () => {
  it('may be the other decision, behind whatever else is said', () => {
    for (const [said, decision] of [
      ['On second thought, decline it', 'decline'],
      ['ach nein, lieber ablehnen', 'decline'],
      ['finalement non, refuse-la', 'decline'],
      ['mejor no, recházala', 'decline'],
      ['やっぱり却下して', 'decline'],
      ['だめです', 'decline'],
      ['لا، ارفضه', 'decline'],
    ] as const)
      expect(decisionBeside(said, 'approve'), said).to.deep.equal({ decision, reason: undefined });
    expect(decisionBeside('no wait, approve it', 'decline')).to.deep.equal({ decision: 'approve', reason: undefined });
    expect(decisionBeside('too expensive, decline it', 'decline')).to.deep.equal({
      decision: 'decline',
      reason: 'too expensive',
    });
    expect(decisionBeside('yes, approve it', 'approve')).to.deep.equal({ decision: 'approve', reason: undefined });
    for (const said of ["don't decline it", 'no reason to refuse it', 'yes, decline it', 'no, approve it'])
      expect(decisionBeside(said, 'approve'), said).to.equal(undefined);
    for (const asked of ['approve', 'decline'] as const)
      for (const said of ['no la rechaces', 'لا ترفضه', '却下しないでください']) {
        expect(decisionBeside(said, asked), said).to.equal(undefined);
        expect(mayBeReason(said, asked), said).to.equal(false);
      }
    for (const said of ['لا وافق عليه', 'no apruébala', 'no apruebala mejor']) {
      expect(decisionBeside(said, 'decline'), said).to.equal(undefined);
      expect(mayBeReason(said, 'decline'), said).to.equal(false);
    }
    expect(decisionBeside('لا أوافق', 'decline')).to.deep.equal({ decision: 'decline', reason: undefined });
    expect(decisionBeside('やっぱり承認で', 'decline')).to.deep.equal({ decision: 'approve', reason: undefined });
  });

  it('gives no reason if it speaks for the opposite, asks or names another request', () => {
    for (const [said, asked] of [
      ["don't decline it", 'approve'],
      ['maybe I should decline this one', 'approve'],
      ['ich würde das eher ablehnen', 'approve'],
      ['refuse plutôt celle-ci', 'approve'],
      ['mejor la rechaza mi jefa', 'approve'],
      ['高いので却下して', 'approve'],
      ['same as ITH-10', 'approve'],
      ['いやITH-10のほう', 'approve'],
      ['前のITH-10と同じ', 'approve'],
      ['ok?', 'approve'],
      ['no wait, do not decline it', 'decline'],
      ['maybe approve it then', 'decline'],
    ] as const)
      expect(mayBeReason(said, asked), said).to.equal(false);
    for (const [said, asked] of [
      ['it was declined by finance before', 'approve'],
      ['we have enough of them', 'decline'],
      ['I cannot approve this before March', 'decline'],
      ['the vendor may decline the warranty if we open it ourselves', 'approve'],
      ['das haben wir nicht genehmigt', 'decline'],
      ['wurde schon letzte Woche genehmigt', 'decline'],
      ['on ne peut pas accepter ça cette année', 'decline'],
      ['no lo puedo aprobar este año', 'decline'],
      ['予算が承認されていません', 'decline'],
      ['لا يمكنني الموافقة على ذلك الآن', 'decline'],
    ] as const)
      expect(mayBeReason(said, asked), said).to.equal(true);
  });

  it('may be a no in other words', () => {
    for (const said of [
      'hmm, better not',
      'not this one',
      'besser nicht',
      'nee doch nicht',
      'plutôt pas',
      'finalement non',
      'non pas celle la',
      'mejor no',
      'いいえ結構です',
      'بل لا',
    ])
      expect(refuses(said), said).to.equal(true);
    for (const said of ['no budget', 'why not', 'not bad', 'nicht schlecht', 'pas mal', 'it is not needed'])
      expect(refuses(said), said).to.equal(false);
  });

  it('may take back what was agreed to', () => {
    for (const said of ['better not', 'actually no', 'doch lieber nicht', 'plutôt pas', 'mejor no', 'بل لا'])
      expect(changesMind(said), said).to.equal(true);
    for (const said of ['no', 'no thanks', 'nein danke', 'nothing', 'better now', 'mejor'])
      expect(changesMind(said), said).to.equal(false);
  });

  it('may name the request that was meant', () => {
    for (const said of [
      'I meant ITH-4',
      'no, ITH-4',
      'not this one, ITH-4',
      'wrong request, I mean ITH-4',
      'pas cette demande, ITH-4',
      'ich meinte ITH-4',
      'je voulais dire ITH-4',
      'me refería a ITH-4',
      'ITH-4のことです',
      'いやITH-4のほう',
      'ITH-4です',
      'قصدت ITH-4',
    ])
      expect(otherMeant(said, 'ITH-6'), said).to.equal('ITH-4');
    for (const said of [
      'I meant ITH-6',
      'the same as on ITH-4',
      'ITH-4 broke it',
      'ITH-4が壊れました',
      'I meant ITH-4 and ITH-5',
      'no',
    ])
      expect(otherMeant(said, 'ITH-6'), said).to.equal(undefined);
  });

  it('is not just named by a command, even one that is a filler in some language', () => {
    for (const said of ['comment on ITH-4', 'comment ITH-4', 'ITH-4 genehmigt', 'ja, ITH-4 genehmigt'])
      expect(otherMeant(said, 'ITH-6'), said).to.equal(undefined);
    for (const said of ['nein, die Anfrage ITH-4', 'no, ticket ITH-4', 'non, la demande ITH-4'])
      expect(otherMeant(said, 'ITH-6'), said).to.equal('ITH-4');
  });
});

describe('a further request', () => {
  it('is named with "and" or "too", in any language', () => {
    for (const said of [
      'and ITH-10',
      'ITH-10 too, please',
      'ITH-10 as well',
      'und ITH-10 auch',
      'et ITH-10 aussi',
      'y ITH-10 también',
      'ITH-10もお願いします',
      'あとITH-10',
      'وITH-10 أيضا',
    ])
      expect(alsoMeant(said, 'ITH-9'), said).to.equal('ITH-10');
    for (const said of ['and ITH-9', 'ITH-10 instead', 'ITH-10 is slow, too', 'and ITH-10?', 'not ITH-10', 'ITH-10'])
      expect(alsoMeant(said, 'ITH-9'), said).to.equal(undefined);
  });
});

describe('words that take back the request', () => {
  it('say only that another one is meant, in any language', () => {
    for (const said of [
      'wrong request',
      "sorry, that's the wrong ticket",
      'falsches Ticket',
      'mauvaise demande',
      'solicitud equivocada',
      '間違ったリクエストです',
      'الطلب الخطأ',
      'that is not the request',
      "it's not this ticket",
      'das ist nicht die richtige Anfrage',
      'pas cette demande',
      "ce n'est pas ce ticket",
      'no esta solicitud',
      'no es este ticket',
      'この依頼ではありません',
      'このリクエストじゃないです',
      'هذا ليس الطلب الصحيح',
    ])
      expect(saysWrongRequest(said), said).to.equal(true);
    for (const said of [
      'my request is wrong',
      'wrong printer',
      'no request was sent',
      'Anfrage ist falsch',
      'wrong',
      "cette demande n'est pas pressée",
      'esta solicitud no avanza',
      'pas cette imprimante',
      'この依頼は不要です',
    ])
      expect(saysWrongRequest(said), said).to.equal(false);
  });
});

describe('a decision told beside a request that waits for it', () => {
  it('is one, with its reason, in whatever words', () => {
    for (const [said, decision, reason] of [
      ['ok', 'approve'],
      ['ok approved', 'approve'],
      ['looks fine', 'approve'],
      ['go ahead', 'approve'],
      ['👍', 'approve'],
      ['👎', 'decline'],
      ['declined, too expensive', 'decline', 'too expensive'],
      ['no, too expensive', 'decline', 'too expensive'],
      ['passt', 'approve'],
      ['abgelehnt, zu teuer', 'decline', 'zu teuer'],
      ["c'est bon pour moi", 'approve'],
      ['refusé, trop cher', 'decline', 'trop cher'],
      ['me parece bien', 'approve'],
      ['rechazado, muy caro', 'decline', 'muy caro'],
      ['問題ありません', 'approve'],
      ['却下します、高すぎるので', 'decline', '高すぎるので'],
      ['高すぎるので却下', 'decline', '高すぎる'],
      ['予算がないから却下でお願いします', 'decline', '予算がない'],
      ['too expensive, decline it', 'decline', 'too expensive'],
      ['موافق', 'approve'],
      ['مرفوض، غالي', 'decline', 'غالي'],
    ] as const)
      expect(decisionTold(said), said).to.deep.equal({ decision, reason });
    for (const said of [
      'approved?',
      'I have asked Jonas for an offer',
      'the old one was approved in May',
      'it is cheap',
      '営業から承認をもらいました',
      '承認されたので届くはずです',
    ])
      expect(decisionTold(said), said).to.equal(undefined);
  });

  it('may stand behind the key', () => {
    for (const [said, command, text] of [
      ['ITH-9 ablehnen, zu teuer', 'decline', 'zu teuer'],
      ['bitte ITH-9 genehmigen, weil sie es braucht', 'approve', 'sie es braucht'],
      ['ITH-9を却下、高すぎます', 'decline', '高すぎます'],
      ['bitte ITH-9 schließen, danke', 'move', undefined],
      ['please close ITH-9, thanks', 'move', undefined],
      ['lehne ITH-9 ab, zu teuer', 'decline', 'zu teuer'],
    ] as const)
      expect(readCommand(said), said).to.deep.equal({ kind: 'request', command, key: 'ITH-9', text });
    expect(readCommand('ITH-9 kommt nicht, zu teuer')).to.equal(undefined);
  });

  it('may be followed by another decision, with its own reason', () => {
    for (const [said, text] of [
      ['can you approve ITH-9 and decline ITH-10?', undefined],
      ['approve ITH-9, decline ITH-10, too expensive', 'too expensive'],
      ['genehmige ITH-9 und lehne ITH-10 ab, zu teuer', 'zu teuer'],
      ['approuve ITH-9 et refuse ITH-10, trop cher', 'trop cher'],
      ['aprueba ITH-9 y rechaza ITH-10', undefined],
      ['ITH-9を承認してITH-10を却下して', undefined],
      ['وافق على ITH-9 وارفض ITH-10', undefined],
    ] as const) {
      const next = { kind: 'request', command: 'decline', key: 'ITH-10', ...(text !== undefined && { text }) };
      expect(readCommand(said), said).to.deep.equal({ kind: 'request', command: 'approve', key: 'ITH-9', next });
    }
    for (const said of [
      'should I approve ITH-9 and decline ITH-10?',
      "don't approve ITH-9 and decline ITH-10",
      'decline ITH-9, I already approved ITH-10',
      'approve ITH-9, it is the same as ITH-10',
    ])
      expect(readCommand(said)?.kind, said).to.not.equal('request');
  });

  it('are not asked for by what denies them, before the key or behind it', () => {
    for (const said of [
      'genehmige ITH-9 nicht',
      'genehmige ITH-9 bitte noch nicht, zu teuer',
      'schließ ITH-3 nicht',
      "n'approuve pas ITH-9",
      "n'approuvez pas",
      'ne ferme pas ITH-3, ça bugue encore',
      'no cierres ITH-3',
      'ما أوافق على ITH-9',
      'ما أغلق ITH-3',
    ])
      expect(readCommand(said), said).to.equal(undefined);
    const move = { kind: 'request', command: 'move', key: 'ITH-6' };
    for (const [said, text] of [
      ['schließe ITH-6, nicht mehr nötig', 'nicht mehr nötig'],
      ["close ITH-6, don't need it any more", "don't need it any more"],
    ] as const)
      expect(readCommand(said), said).to.deep.equal({ ...move, text });
    const unshare = { kind: 'request', command: 'unshare', key: 'ITH-3' };
    expect(readCommand('ne partage pas ITH-3')).to.deep.equal(unshare);
  });

  it('are not asked for by what takes them back in the same breath', () => {
    for (const said of [
      'approve ITH-9? no',
      'close ITH-6? not yet',
      'close ITH-6, no wait',
      'share ITH-3 with Jonas, no',
      'ITH-6 schließen, noch nicht',
      'fermer ITH-6 ? non',
      'cierra ITH-6, no, espera',
      'ITH-6を閉じて、いや、待って',
      'أغلق ITH-6، لا انتظر',
    ])
      expect(readCommand(said), said).to.deep.equal({ kind: 'word', word: 'nothing' });
    for (const said of ['decline ITH-9, no budget', 'decline ITH-9: no', 'decline ITH-9, never again'])
      expect(readCommand(said), said).to.deep.include({ kind: 'request', command: 'decline', key: 'ITH-9' });
    expect(readCommand('follow ITH-3')).to.deep.include({ command: 'unmute' });
    expect(readCommand('follow up on ITH-3')).to.deep.include({ command: 'request', key: 'ITH-3' });
  });

  it('may stand around the key of the request', () => {
    for (const said of [
      'ITH-9 passt',
      'ITH-9 : oui',
      'ITH-9 está bien',
      'ITH-9は大丈夫です',
      'ITH-9: نعم',
      'yes to ITH-9',
    ])
      expect(decidedByKey(said), said).to.deep.equal({ key: 'ITH-9', decision: 'approve', reason: undefined });
    for (const [said, reason] of [
      ['nein zu ITH-9, zu teuer', 'zu teuer'],
      ['non à ITH-9, trop cher', 'trop cher'],
      ['no a ITH-9, demasiado caro', 'demasiado caro'],
      ['ITH-9: いいえ、高すぎます', '高すぎます'],
      ['لا على ITH-9، غالي جدا', 'غالي جدا'],
    ] as const)
      expect(decidedByKey(said), said).to.deep.equal({ key: 'ITH-9', decision: 'decline', reason });
    for (const said of ['ITH-9: thanks', 'no idea about ITH-9', 'is ITH-9 ok?', 'yes to ITH-9 and ITH-10'])
      expect(decidedByKey(said), said).to.equal(undefined);
  });

  it('may leave one out', () => {
    for (const said of [
      'approve ITH-9 but not ITH-10',
      'genehmige ITH-9, aber ITH-10 nicht',
      'approuve ITH-9 mais pas ITH-10',
      'aprueba ITH-9 pero no ITH-10',
      'وافق على ITH-9 ولكن ليس ITH-10',
    ])
      expect(readCommand(said), said).to.deep.equal({
        kind: 'request',
        command: 'approve',
        key: 'ITH-9',
        next: { kind: 'request', command: 'decline', key: 'ITH-10' },
      });
    const declined = { kind: 'request', command: 'decline', key: 'ITH-9' };
    expect(readCommand('decline ITH-9 but not ITH-10')).to.deep.equal(declined);
    expect(readCommand('approve ITH-9 but not before ITH-10')).to.not.have.property('next');
  });

  it('may be about several, one after another', () => {
    for (const [said, command, text] of [
      ['approve ITH-9 and ITH-10', 'approve'],
      ['genehmige ITH-9 und ITH-10', 'approve'],
      ['refuse ITH-9 et ITH-10', 'decline'],
      ['rechaza ITH-9 y ITH-10', 'decline'],
      ['close ITH-9, ITH-10', 'move'],
      ['comment ITH-9 and ITH-10: I am on holiday', 'comment', 'I am on holiday'],
    ] as const)
      expect(readCommand(said), said).to.deep.equal({
        kind: 'request',
        command,
        key: 'ITH-9',
        others: ['ITH-10'],
        ...(text !== undefined && { text }),
      });
    for (const said of ['comment ITH-9 and ITH-10 please', 'ITH-9 and ITH-10'])
      expect(readCommand(said), said).to.satisfy((one?: Command) => one?.kind !== 'request' || !one.text);
  });
});

describe('another one of those that wait for approval', () => {
  it('is named by its place or as the other one, in any language', () => {
    const keys = ['ITH-9', 'ITH-10'];
    for (const [said, command, text] of [
      ['decline the other one, too expensive', 'decline', 'too expensive'],
      ['approve the other one too', 'approve', undefined],
      ["refuse l'autre, trop cher", 'decline', 'trop cher'],
      ['rechaza la otra, muy cara', 'decline', 'muy cara'],
      ['die andere ablehnen, zu teuer', 'decline', 'zu teuer'],
      ['2番は却下、高すぎる', 'decline', '高すぎる'],
      ['ارفض الآخر، غالي جدا', 'decline', 'غالي جدا'],
      ['2', undefined, undefined],
      ['next one', undefined, undefined],
      ['the other', undefined, undefined],
    ] as const)
      expect(otherAmong(said, { key: 'ITH-9', keys, isDeciding: true }), said).to.deep.equal({
        key: 'ITH-10',
        command,
        text,
      });
    for (const said of ['the first', 'the other team has two of them', 'first come first served', 'she needs it'])
      expect(otherAmong(said, { key: 'ITH-9', keys, isDeciding: true }), said).to.equal(undefined);
    expect(
      otherAmong('the other one', { key: 'ITH-9', keys: [...keys, 'ITH-11'], isDeciding: true }),
      'which',
    ).to.equal(undefined);
    expect(otherAmong('rate 2', { key: 'ITH-9', keys, isDeciding: false }), 'about the one shown').to.equal(undefined);
    for (const said of ['2', 'next', 'the next one', 'weiter', '次'])
      expect(otherAmong(said, { key: 'ITH-9', keys, isDeciding: false }), said).to.deep.equal({ key: 'ITH-10' });
    for (const said of ['1', '3', '2 of them', 'next week'])
      expect(otherAmong(said, { key: 'ITH-9', keys, isDeciding: false }), said).to.equal(undefined);
  });
});

describe('a question without its mark', () => {
  it('is told by how it begins, in Japanese by how it ends', () => {
    for (const said of [
      'is that ok',
      'hm, may I',
      'Soll ich',
      'puis-je',
      'debo',
      'いいですか',
      'هل',
      'ok?',
      'was it sent',
    ])
      expect(asks(said), said).to.equal(true);
    for (const said of [
      'that is ok',
      'is ok',
      'das ist gut so',
      "c'est bon",
      'está bien',
      'podemos esperar',
      'has no budget',
      'can you send it',
      'isolate it',
      '送ってもらえますか',
      'いいです',
      'هذا جيد',
      '',
    ])
      expect(asks(said), said).to.equal(false);
  });
});

describe('what cannot be undone', () => {
  let chat: JiraChat;
  beforeEach(async () => {
    chat = await startJiraChat('emulator');
    await chat.signIn('Mia Krystof');
  });
  afterEach(() => chat.close());

  const written = () =>
    chat.emulator.calls
      .filter(({ method, path }) => method !== 'GET' && path.startsWith('/ex/jira/'))
      .map(({ path, body }) => [path.split('/').slice(-2).join('/'), body]);

  it('is not done by a question without its mark, in any language', async () => {
    const decided = () => written().filter(([path]) => !String(path).endsWith('comment'));
    for (const said of [
      'is that ok',
      'ok, is it good',
      'can I approve',
      'ist das ok',
      'darf ich genehmigen',
      'est-ce bon',
      '¿está bien',
      'puedo aprobar',
      '承認してもいいですか',
      'هل هذا جيد',
    ]) {
      await chat.say('approve ITH-9');
      await chat.say(said);
      expect(chat.shown(), said).to.contain('Approve ITH-9');
      await chat.say('cancel');
    }
    for (const [first, said] of [
      ['decline ITH-9', 'can I decline'],
      ['decline ITH-9', 'is it declined'],
      ['close ITH-4', 'can I close it'],
      ['close ITH-4', 'ist das erledigt'],
    ] as const) {
      await chat.say(first);
      await chat.say(said);
      await chat.say('cancel');
    }
    expect(written()).to.deep.equal([]);
    await chat.say('approve ITH-9');
    await chat.say('that is ok');
    expect(decided(), 'no question').to.have.length(1);
  });

  it('is not done by putting it off where a word about it may be said first', async () => {
    for (const said of [
      'not yet',
      'later',
      'maybe',
      'noch nicht',
      'pas encore',
      "don't",
      'ne le fais pas',
      'しないで',
    ]) {
      await chat.say('close ITH-4');
      await chat.say('yes');
      await chat.say(said);
      expect(written(), said).to.deep.equal([]);
      await chat.say('cancel');
    }
    for (const said of ["I don't need it any more", 'it can wait until later, thanks']) {
      await chat.say('close ITH-4');
      await chat.say('yes');
      await chat.say(said);
      expect(chat.shown(), said).to.contain(said);
      await chat.say('cancel');
    }
    await chat.say('close ITH-4');
    await chat.say('yes');
    await chat.say('no');
    expect(written(), 'no comment').to.have.length(1);
  });

  it('is not decided by words that only say that nothing is to be added', async () => {
    for (const said of [
      'nothing else',
      "that's it",
      'done',
      'eso es todo',
      '以上です',
      'why not',
      'warum nicht',
      'pourquoi pas',
      'por qué no',
    ]) {
      await chat.say('approve ITH-9');
      await chat.say(said);
      expect(chat.shown(), said).to.contain('Approve ITH-9');
      await chat.say('cancel');
    }
    expect(written()).to.deep.equal([]);
    for (const [key, said] of [
      ['ITH-9', 'looks good'],
      ['ITH-10', 'ok, send it'],
    ] as const) {
      await chat.say(`approve ${key}`);
      await chat.say(said);
      expect(chat.channel.texts().join('\n'), said).to.contain(`You approved ${key}`);
    }
  });

  it('is not done by a question, a change of mind or a word about another request', async () => {
    await chat.say('approve ITH-9');
    for (const said of ['ok?', 'yes?', "don't decline it", 'same as ITH-10']) {
      await chat.say(said);
      expect(chat.shown(), said).to.contain('Approve ITH-9').and.not.to.contain('Comment');
    }
    await chat.say('I meant ITH-10');
    expect(chat.shown()).to.contain('Approve ITH-10');
    await chat.say('better not');
    for (const said of ['nothing?', 'no?', 'better not', 'doch nicht', 'mejor no', 'wait, do not close it']) {
      await chat.say('close ITH-4');
      await chat.say('yes');
      await chat.say(said);
      expect(written(), said).to.deep.equal([]);
    }
    await chat.say('comment ITH-6');
    for (const said of ['nvm', 'wrong request', 'I meant ITH-4', 'wrong', 'yes?']) {
      await chat.say(said);
      expect(written(), said).to.deep.equal([]);
      if (said === 'nvm' || said === 'wrong request') await chat.say('comment ITH-6');
    }
    expect(chat.shown()).to.contain('ITH-4').and.to.contain('wrong').and.not.to.contain('wrong request');
  });

  it('is left, or done with the request that was meant, once that is said', async () => {
    for (const asked of ['attach ITH-6', 'comment ITH-6', 'close ITH-6', 'decline ITH-9']) {
      await chat.say(asked);
      expect((await chat.say('wrong ticket'))[0]?.text, asked).to.equal('All right, nothing has changed.');
    }
    await chat.say('close ITH-6');
    await chat.say('no wait, ITH-4');
    expect(chat.shown()).to.contain('may close ITH-4');
    await chat.say('rate ITH-1');
    await chat.say('no, FAC-1');
    expect(chat.shown()).to.contain('how FAC-1 was dealt with');
    await chat.say('attach ITH-6');
    await chat.say('I meant ITH-4');
    await chat.say('', {
      attachments: [{ contentType: 'text/plain', name: 'plan.txt', contentUrl: 'data:text/plain;base64,YQ==' }],
    });
    await chat.say('done');
    expect(written().map(([path]) => path)).to.deep.equal(['1/attachTemporaryFile', 'ITH-4/attachment']);
    await chat.say('ITH-6');
    await chat.say('it is still loud with the new one');
    await chat.say('no, I meant ITH-4');
    expect(chat.shown()).to.contain('to ITH-4').and.to.contain('it is still loud with the new one');
    expect(JSON.stringify(await chat.say('wrong request')))
      .to.contain('Get help with')
      .and.not.to.contain('Comment on');
  });

  it('is decided next for another of those that wait, however that is named', async () => {
    await chat.say('approvals');
    await chat.say('approve the price list one');
    await chat.say('yes');
    for (const said of ['the other team has two of them', 'and she begins on Monday']) {
      await chat.say(said);
      expect(chat.shown(), said).to.contain('as a comment').and.to.contain(said);
    }
    expect((await chat.say('and the laptop'))[0]?.text).to.equal('Your comment was not added to ITH-10.');
    expect(chat.shown()).to.contain('Approve ITH-9');
    await chat.say('yes');
    await chat.say('no comment');
    expect(written().map(([path]) => path)).to.deep.equal(['approval/30031', 'approval/30029']);
    await chat.say('the other one');
    expect(chat.shown()).to.contain('ITH-10: Write access');
  });

  it('is asked about by a word beside the request, and by yes after a question about it', async () => {
    await chat.say('ITH-6');
    expect(JSON.stringify(await chat.say('👍')), 'an answer').to.contain('to ITH-6 as a comment');
    await chat.say('ITH-9');
    await chat.say('ok');
    expect(chat.shown()).to.contain('Approve ITH-9');
    await chat.say('who asked for it?');
    await chat.say('yes');
    expect(chat.shown()).to.contain('Approve ITH-9');
    await chat.say('no');
    await chat.say('declined, too expensive');
    expect(chat.shown()).to.contain('Decline ITH-9').and.to.contain('too expensive');
    expect(written()).to.deep.equal([]);
    await chat.say('yes');
    expect((await chat.say('ok'))[0]?.text, 'decided').to.contain('I am here when you need something');
    expect(written()).to.have.length(2);
  });

  it('is asked about for a further request, too, once that is named', async () => {
    const said = async (words: string) => JSON.stringify(await chat.say(words));
    await chat.say('approve ITH-9');
    expect(await said('and ITH-10 too'))
      .to.contain('I ask about each by itself.')
      .and.to.contain('Approve ITH-9');
    expect(await said('no')).to.contain('Approve ITH-10');
    await chat.say('yes');
    expect(await said('and ITH-9')).to.contain('Approve ITH-9');
    await chat.say('yes');
    await chat.say('no comment');
    expect(await said('ITH-10 as well'), 'decided').to.contain('Nothing on ITH-10 is waiting');
    await chat.say('close ITH-4');
    await chat.say('no');
    expect(await said('and ITH-6')).to.contain('may close ITH-6');
    await chat.say('no');
    await chat.say('ITH-4');
    expect(await said('and ITH-6'))
      .to.contain('Screen flickers')
      .and.not.to.contain('may close');
    expect(written()).to.have.length(2);
  });

  it('is asked about where the decision is told with the key, and a comment stays one', async () => {
    for (const [said, asked] of [
      ['ITH-9: yes', 'Approve ITH-9'],
      ['ITH-9: ja', 'Approve ITH-9'],
      ['ITH-9 looks good', 'Approve ITH-9'],
      ['ITH-9 ok', 'Approve ITH-9'],
      ['ok pour ITH-9', 'Approve ITH-9'],
      ['ok für ITH-9', 'Approve ITH-9'],
      ['vale para ITH-9', 'Approve ITH-9'],
      ['ITH-9はOK', 'Approve ITH-9'],
      ['موافق على ITH-9', 'Approve ITH-9'],
      ['ITH-9 bitte', 'Laptop for our new designer'],
      ['ITH-9 ok?', 'Laptop for our new designer'],
      ['ok for ITH-4', 'to ITH-4 as a comment'],
      ['no to ITH-9, too expensive', 'Decline ITH-9'],
      ['ITH-4: yes', 'to ITH-4 as a comment'],
      ['ok, ITH-9', 'Laptop for our new designer'],
      ['no, ITH-9 is something else', 'to ITH-9 as a comment'],
      ['no answer on ITH-9', 'to ITH-9 as a comment'],
    ] as const) {
      expect(JSON.stringify(await chat.say(said)), said).to.contain(asked);
      if (said.endsWith('expensive')) expect(chat.shown()).to.contain('too expensive');
      await chat.say('cancel');
    }
    expect(written()).to.deep.equal([]);
  });

  it('is asked about where the request is named by its subject, also beside a comment that is on offer', async () => {
    for (const [said, asked] of [
      ['approve the laptop', 'Approve ITH-9: Laptop'],
      ['decline the price list, too expensive', 'Decline ITH-10: Write access'],
      ['genehmige den Laptop', 'Approve ITH-9: Laptop'],
      ['approuve le laptop', 'Approve ITH-9: Laptop'],
      ['laptopを承認して', 'Approve ITH-9: Laptop'],
    ] as const) {
      expect(JSON.stringify(await chat.say(said)), said).to.contain(asked);
      await chat.say('no');
    }
    for (const said of ['approve my leave', 'should I approve the laptop?', 'accept the laptop back from Kim']) {
      expect(JSON.stringify(await chat.say(said)), said).not.to.match(/(?:Approve|Decline) ITH/);
      await chat.say('cancel');
    }
    await chat.say('ITH-10');
    expect(JSON.stringify(await chat.say('genehmige den Laptop')), 'not the one shown').to.contain('Approve ITH-9');
    await chat.say('approve ITH-10');
    for (const said of ['approve the laptop', 'approve the laptop']) {
      const asked = JSON.stringify(await chat.say(said));
      expect(asked, 'not the one asked about').to.contain('Approve ITH-9').and.not.to.contain('Comment');
    }
    await chat.say('no');
    await chat.say('ITH-10');
    await chat.say('how much does it cost');
    expect(JSON.stringify(await chat.say('approve the laptop'))).to.contain('Approve ITH-9: Laptop');
    await chat.say('no');
    await chat.say('ITH-6');
    await chat.say('also happens on the dock of my colleague');
    expect(written()).to.deep.equal([]);
    expect(JSON.stringify(await chat.say('yes send'))).to.contain('I added your comment to ITH-6.');
  });

  it('is not done where a no is put in other words, and asked about again where a remark is none', async () => {
    for (const said of [
      'better not',
      'no actually',
      'nee doch nicht',
      'non finalement',
      'finalement non',
      'no, mejor no',
    ]) {
      await chat.say('close ITH-4');
      expect(JSON.stringify(await chat.say(said)), said).to.contain('nothing has changed');
    }
    await chat.say('close ITH-4');
    for (const said of ['it is in the annex', 'the other one'])
      expect(JSON.stringify(await chat.say(said)), said).not.to.contain('nothing has changed');
    expect(written()).to.deep.equal([]);
  });

  it('is decided one way for one and the other way for another, each once it is confirmed', async () => {
    const inTurn = async (said: string, first: string, second: string) => {
      expect(JSON.stringify(await chat.say(said)), said)
        .to.contain(first)
        .and.not.to.contain(second);
      expect(JSON.stringify(await chat.say('no')), said).to.contain(second);
      await chat.say('no');
      expect(written(), said).to.deep.equal([]);
    };
    await inTurn('approve ITH-9 and decline ITH-10', 'Approve ITH-9', 'Decline ITH-10');
    await inTurn('approve ITH-9 but not ITH-10', 'Approve ITH-9', 'Decline ITH-10');
    await inTurn('close ITH-4 and approve ITH-10', 'may close ITH-4', 'Approve ITH-10');
    for (const said of [
      'yes to the second, no to the first',
      'approve the second and decline the first',
      'approve the price list and decline the laptop',
    ]) {
      await chat.say('approvals');
      await inTurn(said, 'Approve ITH-10', 'Decline ITH-9');
    }
    for (const said of [
      'approve the price list but not the laptop',
      'approve the second one, not the first',
      'approve the second but decline the first',
      'genehmige den zweiten, aber nicht den ersten',
      'approuve la deuxième mais pas la première',
      'aprueba la segunda pero no la primera',
    ]) {
      await chat.say('approvals');
      await inTurn(said, 'Approve ITH-10', 'Decline ITH-9');
    }
    for (const [said, why] of [
      ['approve the laptop, not needed any more', 'not needed any more'],
      ['approve the laptop but only if it is cheap', 'only if it is cheap'],
    ] as const) {
      await chat.say('approvals');
      expect(JSON.stringify(await chat.say(said)), said)
        .to.contain('Approve ITH-9')
        .and.to.contain(why);
      await chat.say('no');
    }
    await chat.say('hello');
    await inTurn('Approve the price list but not the laptop', 'Approve ITH-10', 'Decline ITH-9');
    await inTurn('Approve the price list and decline the laptop', 'Approve ITH-10', 'Decline ITH-9');
    await inTurn('Lehne den Laptop ab und genehmige die price list', 'Decline ITH-9', 'Approve ITH-10');
    for (const said of ['approve the budget and decline the trip', 'accept the laptop and return the screen']) {
      expect(JSON.stringify(await chat.say(said)), said).to.not.match(/(?:Approve|Decline) ITH/);
      await chat.say('cancel');
    }
    await chat.say('approve ITH-10 and decline ITH-9, too expensive');
    await chat.say('yes');
    await chat.say('no comment');
    expect(chat.shown()).to.contain('too expensive');
    await chat.say('yes');
    expect(written().map(([, body]) => body)).to.deep.equal([
      { decision: 'approve' },
      { decision: 'decline' },
      { body: 'too expensive', public: true },
    ]);
  });

  it('is done with several one by one, and with none by a yes beside the list', async () => {
    await chat.say('close all my requests');
    expect((await chat.say('yes'))[0]?.text).to.equal('Which request do you mean?');
    await chat.say('cancel');
    for (const said of [
      'approve all',
      'can you approve all of them',
      'alles genehmigen',
      'aprobar todas',
      'وافق على الكل',
    ]) {
      expect((await chat.say(said))[0]?.text, said).to.equal('I ask about each by itself.');
      expect(chat.shown(), said).to.contain('Approve ITH-9');
      await chat.say('no');
      expect(chat.shown(), said).to.contain('Approve ITH-10');
      await chat.say('cancel');
    }
    const [told] = await chat.say('decline ITH-9 and ITH-10');
    expect(told?.text).to.equal('I ask about each by itself.');
    for (const key of ['ITH-9', 'ITH-10']) {
      expect(chat.shown()).to.contain(`Decline ${key}`);
      await chat.say('yes');
      await chat.say('no comment');
    }
    expect(written()).to.have.length(2);
    for (const said of ['can you show me ITH-4 and close ITH-6', 'zeig mir ITH-4 und schließe ITH-6']) {
      await chat.say(said);
      expect(chat.shown(), said).to.contain('ITH-4').and.to.contain('ITH-6').and.not.to.contain('for good');
    }
  });
});
