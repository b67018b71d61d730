import { ActivityTypes } from 'botbuilder';
import { expect } from 'chai';
import { isCancel, parseCommand } from '../../dialogs/reading/commands';
import { readCommand } from '../../dialogs/reading/readCommand';
import { replyIn } from '../../dialogs/reading/replies';
import { userText } from '../../dialogs/reading/userInput';

describe('the word cancel', () => {
  const type = ActivityTypes.Message;

  it('counts however it is written, typed or by a button', () => {
    for (const text of ['cancel', ' CANCEL ', 'Cancel.']) expect(isCancel({ type, text }), text).to.equal(true);
    expect(isCancel({ type, value: { say: 'cancel' } })).to.equal(true);
  });

  it('counts alone, and in a message', () => {
    for (const text of ['cancel it', 'do not cancel', '']) expect(isCancel({ type, text }), text).to.equal(false);
    expect(isCancel({ type, value: { do: 'cancel' } })).to.equal(false);
    expect(isCancel({ type: ActivityTypes.Event, text: 'cancel' })).to.equal(false);
  });
});

describe('what is said', () => {
  it('counts without marks around it, a smile behind it, and the slash of a command', () => {
    for (const [said, word] of Object.entries({
      '/help': 'help',
      '/help@assistant': 'help',
      '/my_requests': 'my requests',
      '/start': 'hello',
      '*my requests*': 'my requests',
      '**My requests**': 'my requests',
      '`my requests`': 'my requests',
      '« mes demandes »': 'my requests',
      '„meine Anfragen“': 'my requests',
      '「自分のリクエスト」': 'my requests',
      '『ヘルプ』': 'help',
      'help :)': 'help',
      'Hilfe 😊': 'help',
    }))
      expect(readCommand(said), said).to.deep.equal({ kind: 'word', word });
    for (const [said, reply] of Object.entries({
      'yes :)': 'yes',
      '*yes*': 'yes',
      '"yes"': 'yes',
      Yesss: 'yes',
      'ok 👍': 'yes',
      'Jaaa!': 'yes',
      nooo: 'no',
      nix: 'none',
      keins: 'none',
      'non rien': 'none',
      'nein :-(': 'no',
      'no none of these': 'none',
      'nein keine davon': 'none',
      'non aucune': 'none',
      'no ninguna': 'none',
      '/cancel': 'cancel',
    }))
      expect(replyIn(said), said).to.equal(reply);
    // French puts a space before the mark, which may be one that no line ends at; hands have colours.
    for (const [said, reply] of Object.entries({
      'oui !': 'yes',
      'oui\u202f!': 'yes',
      'non merci !': 'no',
      'annuler !!': 'cancel',
      '👍🏽': 'yes',
      '👍🏿👍🏿': 'yes',
      'yes 👍🏽': 'yes',
      'はい 👍🏻': 'yes',
      'نعم 👍🏾': 'yes',
      '👎🏼': 'no',
    }))
      expect(replyIn(said), said).to.equal(reply);
    for (const said of ['mes demandes !', 'my requests 🙏🏽'])
      expect(parseCommand(said), said).to.deep.equal({ kind: 'word', word: 'my requests' });
    for (const said of [
      'what was the last thing I asked for?',
      'what did I ask for last month?',
      'was habe ich beantragt?',
      "qu'est-ce que j'ai demandé ?",
      '¿qué he pedido?',
      '何を依頼しましたか',
      'ماذا طلبت؟',
      'show me the list',
      'zeig mir die Liste',
      'montre-moi la liste',
      'muéstrame la lista',
      '一覧を見せて',
      'チケット一覧',
      'أرني القائمة',
    ])
      expect(readCommand(said), said).to.deep.equal({ kind: 'word', word: 'my requests' });
    for (const said of [
      'zeig mir die Preisliste',
      'ver la lista de precios',
      'une liste de diffusion',
      '価格の一覧を見せて',
    ])
      expect(readCommand(said), said).to.equal(undefined);
    for (const said of [
      'oui ! mais pas lui',
      'yes 👎',
      'ok ❌',
      'done 👎',
      '👍👎',
      '👍🏽 printer',
      'no budget',
      'no cancel',
      'do not cancel',
    ])
      expect(replyIn(said), said).to.equal(undefined);
    for (const said of ['/home is full', 'save it to d:', 'the * key', '"yes" or "no"', '「はい」か「いいえ」'])
      expect([readCommand(said), replyIn(said)], said).to.deep.equal([undefined, undefined]);
  });

  it('changes the status or ends the notifications, and is a need where it says of what', () => {
    for (const [command, all] of [
      [
        'move',
        ['change status', 'update the status, please', 'can you change the status?', 'Status wechseln', 'غير الحالة'],
      ],
      ['mute', ['turn off the notifications', 'Benachrichtigungen aus', 'plus de notifications', '通知をオフにして']],
    ] as const)
      for (const said of all) expect(readCommand(said), said).to.deep.equal({ kind: 'unnamed', command });
    for (const said of [
      'turn off the notifications on my phone',
      'ändere meinen Familienstand',
      'the status light is red',
    ])
      expect(readCommand(said), said).to.equal(undefined);
  });

  it('asks how it stands, and is a need where it says with what', () => {
    for (const said of [
      'any update?',
      'wie weit ist es?',
      'Wie ist der aktuelle Stand?',
      'où en est-elle ?',
      'ça avance ?',
      '¿cómo va?',
      '¿en qué estado está?',
    ])
      expect(readCommand(said), said).to.deep.equal({ kind: 'word', word: 'news' });
    for (const said of ['wie weit ist es bis Berlin?', 'où en est-elle avec mon badge', 'ça avance mal'])
      expect(readCommand(said), said).to.equal(undefined);
  });

  it('is a courtesy or about the account, in each language', () => {
    for (const said of ['well done', 'gut gemacht', 'bien joué', 'bien hecho', 'さすがです', 'أحسنت'])
      expect(readCommand(said), said).to.deep.equal({ kind: 'word', word: 'fine' });
    for (const said of ['gut gemacht, danke', 'bien joué, merci', 'buen trabajo, gracias'])
      expect(readCommand(said), said).to.deep.equal({ kind: 'word', word: 'thanks' });
    for (const said of [
      'log me in with another account',
      'melde mich mit einem anderen Konto an',
      'connecte-moi avec un autre compte',
      'inicia sesión con otra cuenta',
      '別のアカウントでログインして',
      'سجل دخولي بحساب آخر',
    ])
      expect(readCommand(said), said).to.deep.equal({ kind: 'word', word: 'otherAccount' });
    for (const said of ['the update was not well done', 'log me in to SAP with another account'])
      expect(readCommand(said), said).to.equal(undefined);
  });

  it('is what stands behind whom it is for, without what a client writes around it', () => {
    const recipient = { id: 'bot', name: 'Help Desk' };
    for (const text of [
      '@Help Desk my requests',
      'help desk, my requests',
      '<at>Help Desk</at> my requests',
      '<at>Help Desk</at>&nbsp;my requests',
      'my requests <at>Help Desk</at>&nbsp;',
      'my requests&nbsp;',
      '<p>my requests</p>',
    ])
      expect(userText({ type: ActivityTypes.Message, text, recipient }), text).to.equal('my requests');
    for (const text of [
      'Help Desk',
      'help desk is closed',
      'a<p>b</p>',
      'type &nbsp; there',
      '@help my requests',
      'share it with <at>Jonas Weber</at>',
    ])
      expect(userText({ type: ActivityTypes.Message, text, recipient }), text).to.equal(text);
  });
});

describe('the key of a request', () => {
  it('is known by whatever dash a keyboard or a page puts there, and behind a hash', () => {
    for (const key of [
      'ITH-6',
      'ITH\u20116',
      'ith\u20136',
      'ITH\u22126',
      'ＩＴＨ－６',
      '#ITH-6',
      '"ITH-6"',
      '`ITH-6`',
      '**ITH-6**',
      '[ITH-6]',
      'ITH-6?',
    ]) {
      const about = { kind: 'request', command: 'request', key: 'ITH-6' };
      expect(readCommand(key), key).to.deep.equal(about);
      expect(readCommand(`request ${key}`), key).to.deep.equal(about);
    }
    expect(parseCommand('comment #ITH\u20116: the key – is it right?')).to.deep.equal({
      kind: 'request',
      command: 'comment',
      key: 'ITH-6',
      text: 'the key – is it right?',
    });
    for (const text of ['# 1', '#1', 'C# 7', 'ITH 6', '[ITH-6] is late', '[x] ITH-6', '[ITH-6](x)', 'a[ITH-6]'])
      expect(parseCommand(text), text).to.equal(undefined);
  });

  it('have what is said in the order of the language, and Arabic with its marks or without', () => {
    for (const [said, text] of [
      ['ITH-6にコメント：ありがとう', 'ありがとう'],
      ['ITH-6へのコメント: 直りました: 本当に', '直りました: 本当に'],
      ['ITH-6に「直りました」とコメントしてください。', '直りました'],
      ['ITH-6にありがとうと返信して', 'ありがとう'],
      ['ITH-6に直りましたってコメントして', '直りました'],
      ['ITH-6 comment: thanks', 'thanks'],
      ['comment “ITH-6”: thanks', 'thanks'],
      ['علّق على ITH-6: شكراً لكم', 'شكراً لكم'],
      ['علق على ITH-6: شكرا', 'شكرا'],
    ] as const)
      expect(parseCommand(said), said).to.deep.equal({ kind: 'request', command: 'comment', key: 'ITH-6', text });
    for (const said of ['**comment ITH-6: thanks**', '"Comment ITH-6: thanks"', '「comment ITH-6: thanks」'])
      expect(parseCommand(said), said).to.deep.equal({
        kind: 'request',
        command: 'comment',
        key: 'ITH-6',
        text: 'thanks',
      });
    for (const text of ['"thanks"', '**it** works *again*', '"yes" and "no"'])
      expect(parseCommand(`comment ITH-6: ${text}`), text).to.deep.include({ command: 'comment', text });
    for (const said of ['ITH-6: ありがとう', 'ITH-6は遅いとコメント', 'ITH-6に人が来ると言って'])
      expect(parseCommand(said), said).to.equal(undefined);
    for (const said of ['مُسَاعَدَة', 'مســاعدة', 'مساعدة'])
      expect(parseCommand(said), said).to.deep.equal({ kind: 'word', word: 'help' });
  });
});
