import { expect } from 'chai';
import { replacementIn, takesBack } from '../../dialogs/reading/selfCorrection';
import { relayedComment } from '../../dialogs/reading/relayedComment';
import { toldIn } from '../../dialogs/requests/raise/findType/aboutRequest';
import { languages } from '../../dialogs/texts/knownLanguages';
import { startJiraChat, type JiraChat } from '../support/jiraChat';

describe('what is said beside a request that is shown', () => {
  let chat: JiraChat;
  afterEach(() => chat.close());

  async function show(key: string, channelId = 'emulator', locale?: string): Promise<void> {
    chat = await startJiraChat(channelId, locale === undefined ? {} : { locale });
    await chat.signIn('Mia Krystof');
    await chat.say(`request ${key}`);
  }

  const comments = () =>
    chat.emulator.calls
      .filter(({ method, path }) => method === 'POST' && path.endsWith('/comment'))
      .map(({ path, body }) => [path.split('/').at(-2), body]);
  const lastCard = () => JSON.stringify(chat.channel.sent.at(-1)?.attachments);
  const bodyOf = (text: string) => ({ body: text, public: true });

  for (const said of [
    'please hurry, the talk is on Monday',
    'it works again now, thanks',
    'here is the serial: 1234',
    'it still happens\nwith *two* cables "each"',
  ])
    it(`is offered as a comment first, seen word for word, and sent when that is pressed: ${JSON.stringify(said)}`, async () => {
      await show('ITH-3');
      await chat.say(said);
      expect(chat.offered()[0]).to.equal('Comment on ITH-3');
      expect(chat.offered()).to.include('Something else');
      expect(lastCard()).to.contain('Shall I add this to ITH-3 as a comment, or is it something new?');
      for (const line of said.split('\n')) expect(lastCard()).to.contain(JSON.stringify(line).slice(1, -1));
      expect(comments(), 'before it is confirmed').to.deep.equal([]);
      const data = chat.dataOf('Comment on ITH-3');
      await chat.press('Comment on ITH-3');
      await chat.channel.submit(data);
      expect(comments()).to.deep.equal([['ITH-3', bodyOf(said)]]);
      expect(chat.channel.texts()).to.include('I added your comment to ITH-3.');
      expect(chat.offered()).to.include('Comment');
    });

  it('is asked about as a change of status where it asks for one, with what is said before it', async () => {
    await show('ITH-6');
    for (const said of [
      'this can be closed',
      'kann geschlossen werden',
      'on peut la fermer',
      'Se puede cerrar',
      '閉じて大丈夫です',
      'يمكن إغلاقه',
    ]) {
      await chat.say(said);
      expect(lastCard(), said).to.contain('may close ITH-6 for good');
      await chat.say('no');
    }
    for (const said of ['the door cannot be closed', 'it is still broken, please reopen', 'is it over, cancel?']) {
      await chat.say(said);
      expect(chat.offered()[0], said).to.equal('Comment on ITH-6');
      await chat.say('request ITH-6');
    }
    await chat.say('request ITH-1');
    for (const said of ['It is still broken, please reopen', 'It is still broken. Reopen it']) {
      await chat.say(said);
      expect(lastCard(), said).to.contain('Reopen').and.to.contain('It is still broken').and.not.to.contain(said);
      await chat.say('cancel');
      await chat.say('request ITH-1');
    }
    await chat.say('Es ist noch kaputt, bitte wieder öffnen');
    expect(chat.offered()).to.deep.equal(['Reopen', 'Cancel']);
    await chat.say('cancel');
    expect(chat.emulator.calls.filter(({ path, method }) => method === 'POST' && path.includes('/ITH-'))).to.deep.equal(
      [],
    );
  });

  it('is another request where it only says which is meant, unless the desk waits for an answer', async () => {
    await show('ITH-3', 'sms');
    await chat.say('I meant ITH-4');
    expect(chat.channel.lastText()).to.contain('ITH-4: Laptop fan is very loud');
    await chat.say('nein, ich meinte ITH-7');
    expect(chat.channel.lastText()).to.contain('ITH-7: Second monitor');
    for (const [key, said] of [
      ['ITH-3', 'it is the same as ITH-4'],
      ['ITH-6', 'I meant ITH-4'],
    ] as const) {
      await chat.say(`request ${key}`);
      await chat.say(said);
      expect(chat.channel.lastText(), said).to.contain(`1. Comment on ${key}`).and.to.contain(said);
      await chat.say('cancel');
    }
    expect(comments()).to.deep.equal([]);
  });

  it('may be a comment where it asks for a person: the people at the desk read that', async () => {
    await show('ITH-4');
    for (const said of ['call me', 'can I talk to someone?', 'quiero hablar con una persona']) {
      await chat.say(said);
      expect(chat.channel.texts().findLast(Boolean), said).to.contain('I am a bot, but people read what you raise');
      expect(chat.offered()[0], said).to.equal('Comment on ITH-4');
      await chat.say('ITH-4');
    }
    await chat.say('bye');
    await chat.say('my requests');
    await chat.say('call me');
    expect(chat.offered(), 'beside a list').not.to.include('Comment on ITH-4');
    expect(comments()).to.deep.equal([]);
  });

  it('is seen before it is sent where it asks what was said, as a comment that is asked for, too', async () => {
    await show('ITH-6');
    for (const said of ['what did she ask again?', 'Was will Priya?', '¿qué preguntó Priya?']) {
      await chat.say('comment');
      await chat.say(said);
      expect(lastCard(), said).to.contain('Shall I add this to ITH-6 as a comment');
      await chat.say('no');
    }
    expect(comments()).to.deep.equal([]);
    await chat.say('comment');
    await chat.say('any news?');
    expect(comments()).to.deep.equal([['ITH-6', bodyOf('any news?')]]);
  });

  it('leads back to the list where it says that the request is the wrong one, or somebody else’s', async () => {
    await show('ITH-4');
    const isListed = () => expect(lastCard()).to.contain('ITH-8 Strange mail about an invoice');
    for (const said of [
      'wrong ticket',
      "that's not mine",
      'falsches Ticket',
      'das ist nicht meins',
      "ce n'est pas la mienne",
      'no es mi solicitud',
      '私のではありません',
      'هذا ليس طلبي',
    ]) {
      await chat.say(said);
      isListed();
      await chat.say(said);
      isListed();
      await chat.say('ITH-4');
    }
    for (const said of ["it's not mine, it is Jonas's laptop", 'they sent the wrong cable with it']) {
      await chat.say(said);
      expect(lastCard(), said).to.contain('Shall I add this to ITH-4 as a comment');
      await chat.say('no');
      await chat.say('ITH-4');
    }
    await chat.say('change the ticket');
    expect(lastCard()).to.contain('Laptop fan is very loud').and.not.to.contain('ITH-8');
    await chat.say('ITH-6');
    await chat.say("that's not mine");
    expect(lastCard(), 'may answer the desk').to.contain('Shall I add this to ITH-6 as a comment');
    expect(comments()).to.deep.equal([]);
  });

  it('is a comment by yes and by its number where there are no cards, and none by no', async () => {
    await show('ITH-3', 'sms');
    for (const [answer, sent] of [['no'], ['yes', true], ['1', true], ['comment', true]] as const) {
      const before = comments().length;
      await chat.say('request ITH-3');
      await chat.say(`the talk is on Monday, ${answer}`);
      expect(chat.channel.lastText())
        .to.contain(`the talk is on Monday, ${answer}`)
        .and.to.contain('1. Comment on ITH-3');
      await chat.say(answer);
      expect(comments().slice(before)).to.deep.equal(
        sent ? [['ITH-3', bodyOf(`the talk is on Monday, ${answer}`)]] : [],
      );
    }
  });

  it('is answered by the words of the question, and by those that say the same', async () => {
    await show('ITH-3', 'sms');
    for (const [answer, locale, sent] of [
      ['please add it', 'en', true],
      ['yes, as a comment', 'en', true],
      ['bitte hinzufügen', 'de', true],
      ['ein Kommentar bitte', 'de', true],
      ['comme commentaire', 'fr', true],
      ['añádelo', 'es', true],
      ['コメントとして追加して', 'ja', true],
      ['أضفه كتعليق', 'ar', true],
      ['it is something new', 'en', false],
      ['nein, etwas Neues', 'de', false],
      ['quelque chose de nouveau', 'fr', false],
      ['es algo nuevo', 'es', false],
    ] as const) {
      const before = comments().length;
      await chat.say('request ITH-3');
      await chat.say('the talk is on Monday');
      await chat.say(answer, { locale });
      const added = comments().slice(before);
      expect(added, answer).to.deep.equal(sent ? [['ITH-3', bodyOf('the talk is on Monday')]] : []);
      expect(chat.channel.lastText(), answer).not.to.contain('the talk is on Monday');
    }
    await chat.say('request ITH-3');
    await chat.say('the talk is on Monday');
    await chat.say('yes, and it is early');
    expect(chat.channel.lastText(), 'seen once more').to.contain('the talk is on Monday\nit is early');
  });

  it('says only what it asks to tell, where that is certain, and what was written by another press', async () => {
    for (const [said, told] of [
      ['Tell them that I am in Berlin', 'I am in Berlin'],
      ['Can you please let them know the printer works again?', 'The printer works again'],
      ['tell them: my number is 555.', 'My number is 555.'],
      ['Sag ihnen, ich bin in Berlin', 'Ich bin in Berlin'],
      ['Dis-leur que j’arrive demain', 'J’arrive demain'],
      ['Diles que estoy en Berlín', 'Estoy en Berlín'],
      ['ベルリンにいると伝えてください。', 'ベルリンにいる'],
      ['今はİzmirにいると伝えて', '今はİzmirにいる'],
      ['قل لهم إنني في برلين', 'إنني في برلين'],
      ["add a comment that I'm back on Monday", "I'm back on Monday"],
      ['Could you please add a note: the cartridge is new', 'The cartridge is new'],
      ['reply that thanks, that helped', 'Thanks, that helped'],
      ['Schreib dazu: bin ab Montag wieder da', 'Bin ab Montag wieder da'],
      ['Ajoute un commentaire : je reviens lundi', 'Je reviens lundi'],
      ['add: 27 inches, please', '27 inches, please'],
      ["please add to ITH-1 that it's urgent", "It's urgent"],
      ['add a comment to ITH-1 that it works now', 'It works now'],
      ['add a comment to ITH-1 saying that I am away', 'I am away'],
      ['tell them that I wrote to ITH-1 yesterday', 'I wrote to ITH-1 yesterday'],
      ['Füge zu ITH-1 hinzu: es ist dringend', 'Es ist dringend'],
      ['ajoute à ITH-1 que c’est urgent', 'C’est urgent'],
      ['añade a ITH-1 que estoy en Berlín', 'Estoy en Berlín'],
      ['ITH-1に急ぎだと伝えてください', '急ぎだ'],
      ['أضف إلى ITH-1: الأمر عاجل', 'الأمر عاجل'],
      ["Can you comment on ITH-6 that it's solved, please?", "It's solved"],
      ['reply to ITH-6 that I am back on Monday', 'I am back on Monday'],
      ['Kommentar zu ITH-6, dass es wieder geht', 'Es geht wieder'],
      ['comenta en ITH-6 que está resuelto', 'Está resuelto'],
      ['Kommentiere ITH-6, dass der Drucker wieder geht', 'Der Drucker geht wieder'],
      ['Kannst du auf ITH-6 kommentieren, dass ich am Freitag ankomme?', 'Dass ich am Freitag ankomme'],
      ['commenter ITH-6 que ça marche de nouveau', 'Ça marche de nouveau'],
      ["répondre à ITH-6 qu'elle revient lundi", 'Elle revient lundi'],
      ['comenta ITH-6 que ya funciona', 'Ya funciona'],
      ['علّق على ITH-6 بأن الطابعة تعمل', 'الطابعة تعمل'],
      ['comment on ITH-6 that one', undefined],
      ['the reply to ITH-6 that I got is wrong', undefined],
      ['comment ITH-6 and ITH-4 that it works', undefined],
      ['I forgot to say that the fan is loud', 'The fan is loud'],
      ['Ich habe vergessen zu erwähnen, dass der Lüfter laut ist', 'Der Lüfter ist laut'],
      ['J’ai oublié de dire que le ventilateur fait du bruit', 'Le ventilateur fait du bruit'],
      ['olvidé decir que estoy en Berlín', 'Estoy en Berlín'],
      ['言い忘れましたが、ファンがうるさいです', 'ファンがうるさいです'],
      ['I forgot my password', undefined],
      ['I forgot to say goodbye', undefined],
      ['Kommentar funktioniert nicht', undefined],
      ['add to ITH-1 to hurry', undefined],
      ['add a comment please', undefined],
      ['tell them to hurry', undefined],
      ['let them know this', undefined],
      ['Sag ihnen, dass ich in Berlin bin', 'Ich bin in Berlin'],
      ['Sag ihnen bitte, dass es dringend ist!', 'Es ist dringend!'],
      ['Schreib ihnen, dass der Drucker wieder geht', 'Der Drucker geht wieder'],
      ['Sag ihnen, dass ich das Gerät zurückgegeben habe.', 'Ich habe das Gerät zurückgegeben.'],
      ['Sag ihnen, dass ich morgen nicht kommen kann', 'Ich kann morgen nicht kommen'],
      ['Sag ihnen, dass sie sich beeilen sollen', undefined],
      ['Sag ihnen, dass ich morgen ankomme', undefined],
      ['Sag ihnen, dass ich da bin und am Freitag gehen muss', undefined],
      ['Sag ihnen, dass Drucker und Scanner wieder gehen', undefined],
      ["dis-leur qu'ils se dépêchent", undefined],
      ['diles que se den prisa', undefined],
      ['tell them that I am in Berlin\nand more', undefined],
    ] as const)
      expect(relayedComment(said), said).to.equal(told);
    expect(toldIn('tell them I start on Monday\nurgent\ntell them that I called'), 'line by line').to.equal(
      'I start on Monday\nurgent\nI called',
    );
    expect(toldIn('see below\ntell them that I called'), 'what begins otherwise').to.equal(undefined);
    await show('ITH-3', 'sms');
    const asked = await chat.say('Tell them that I am in Berlin');
    expect(asked.at(-1)?.text).to.contain('Comment: I am in Berlin').and.to.contain('(Tell them that I am in Berlin)');
    await chat.say('yes');
    await chat.say('request ITH-3');
    await chat.say('Tell them that I am in Berlin');
    await chat.say('2');
    expect(comments()).to.deep.equal([
      ['ITH-3', bodyOf('I am in Berlin')],
      ['ITH-3', bodyOf('Tell them that I am in Berlin')],
    ]);
  });

  it('is asked to be told, and nothing else, until it is taken back or replaced', async () => {
    await show('ITH-3');
    for (const [said, comment, gone] of [
      ['add a comment that I am back on Monday', 'I am back on Monday', 'Something else'],
      ['urgent pls', 'I am back on Monday', 'Read: '],
      ['no, tell them I start on Tuesday', 'I start on Tuesday', 'Monday'],
      ['hmm no wait', 'I start on Tuesday', 'Monday'],
      ["don't send it", 'I start on Tuesday', "don't send it"],
      ['nicht senden', 'I start on Tuesday', 'nicht senden'],
      ['tell them the start changes to Feb 8', 'The start changes to Feb 8', 'Tuesday'],
      ['urgent', 'Feb 8\\nurgent', 'Tuesday'],
    ] as const) {
      await chat.say(said);
      expect(lastCard(), said)
        .to.contain('Shall I add this to ITH-3 as a comment?')
        .and.to.contain(comment)
        .and.not.to.contain(gone);
    }
    await chat.say('no');
    expect(chat.channel.texts().findLast(Boolean)).to.equal('Your comment was not added to ITH-3.');
    expect(lastCard()).to.contain('ITH-3: Printer');
    for (const said of ['the baby comes 3 weeks earlier', 'no, it comes 2 weeks earlier', 'urgent pls'])
      await chat.say(said);
    expect(chat.shown())
      .to.contain('or is it something new?')
      .and.to.match(/^it comes 2 weeks earlier\nurgent pls$/m);
    await chat.say('no wait');
    await chat.say('my phone is broken, its glass');
    expect(lastCard()).to.contain('my phone is broken').and.not.to.contain('2 weeks');
    expect(comments()).to.deep.equal([]);
  });

  it('is not added to by words that put it off, and not added where it is to be deleted', async () => {
    const told = 'please tell them that I am in Berlin';
    await show('ITH-3');
    await chat.say(told);
    const later = [
      'later',
      'maybe later',
      'nicht jetzt',
      'ich überlege noch',
      'peut-être plus tard',
      'quizás más tarde',
    ];
    for (const said of [...later, '後で', '多分', 'لاحقا', 'يمكن']) {
      const [answer] = await chat.say(said);
      expect(answer?.text, said).to.equal('Of course, take your time.');
      expect(lastCard(), said).to.contain('I am in Berlin').and.not.to.contain(said);
    }
    await show('ITH-3');
    for (const said of [told, 'later', 'later today']) await chat.say(said);
    expect(chat.shown(), 'this tells when').to.match(/^I am in Berlin\nlater today$/m);
    for (const said of ['delete it', 'lösch es', 'supprime-la', 'bórralo', '削除して', 'احذفه']) {
      await show('ITH-3');
      await chat.say(told);
      await chat.say(said);
      expect(chat.channel.texts().findLast(Boolean), said).to.equal('Your comment was not added to ITH-3.');
    }
    await chat.say(told);
    await chat.say('share it with Jonas, no wait');
    expect(lastCard(), 'taken back').to.contain('I am in Berlin');
    await chat.say('close it');
    expect(chat.shown(), 'that is about the request').to.contain('close ITH-3 for good');
    expect(comments()).to.deep.equal([]);
  });

  it('takes the place of what was said before where it refuses that', () => {
    for (const [said, instead] of [
      ['no, Feb 8', 'Feb 8'],
      ['no wait, make it Feb 8', 'Feb 8'],
      ['hmm no wait tell them Feb 8', 'tell them Feb 8'],
      ['Nein, erst am Montag', 'erst am Montag'],
      ['non, à partir de lundi', 'à partir de lundi'],
      ['no, llega el lunes', 'llega el lunes'],
      ['いいえ、月曜日です', '月曜日です'],
      ['لا، يوم الاثنين', 'يوم الاثنين'],
      ['no one came', undefined],
      ['nobody came, and no news', undefined],
      ['wait, there is more', undefined],
    ] as const)
      expect(replacementIn(said), said).to.equal(instead);
    for (const said of ['hmm no wait', 'nein, warte', 'non attends', 'no, espera', 'いや、待って', 'لا، انتظر'])
      expect(takesBack(said), said).to.equal(true);
    for (const said of ['wait', 'no', 'einen Moment', '待って']) expect(takesBack(said), said).to.equal(false);
  });

  it('is no part of something new where they are to be told nothing', async () => {
    await show('ITH-3');
    await chat.say('tell them that I am in Berlin');
    await chat.say('no');
    await chat.say('I want parental leave');
    expect(lastCard()).to.contain('Request parental leave').and.not.to.contain('Berlin');
  });

  it('may be a word alone where the desk waits for an answer', async () => {
    await show('ITH-6');
    await chat.say('nope');
    expect(lastCard()).to.contain('Shall I add this to ITH-6 as a comment');
    await chat.say('yes');
    expect(comments()).to.deep.equal([['ITH-6', bodyOf('nope')]]);
  });

  it('is no longer a word alone once the desk has its answer, where there are no cards either', async () => {
    await chat.close();
    chat = await startJiraChat('slack');
    await chat.signIn('Mia Krystof');
    await chat.say('ITH-6');
    await chat.say('mute ITH-6');
    await chat.say('yes');
    expect(chat.channel.lastText(), 'still to be answered').to.contain('Shall I add this to ITH-6 as a comment');
    await chat.say('cancel');
    await chat.say('ITH-6');
    await chat.say('comment ITH-6: with this cable, too');
    for (const said of ['yes', 'no', 'ok'])
      expect((await chat.say(said)).map(({ text }) => text)).to.deep.equal([
        'All right. I am here when you need something.',
      ]);
    expect(comments()).to.deep.equal([['ITH-6', bodyOf('with this cable, too')]]);
  });

  it('is rather something new where it clearly means another type', async () => {
    await show('ITH-3');
    await chat.say('security incident');
    expect(lastCard()).to.contain('Raise \\"Report a security incident\\"?');
    expect(chat.offered()[0]).to.match(/^Report a security incident/);
    expect(chat.offered()[1]).to.equal('Comment on ITH-3');
    await chat.press(/^Report a security incident/);
    expect(chat.shown()).to.contain('Tell us more');
  });

  it('is something new where it asks for a request', async () => {
    await show('ITH-3');
    await chat.say('create a ticket: my phone is broken');
    expect(chat.offered()).to.include('Something else');
    expect(chat.offered()).not.to.include('Comment on ITH-3');
    await chat.say('the first one');
    expect(lastCard()).to.contain('"value":"my phone is broken"');
    expect(comments()).to.deep.equal([]);
  });

  it('may be about the request whose key it has, if there is one', async () => {
    chat = await startJiraChat('emulator');
    await chat.signIn('Mia Krystof');
    await chat.say('ITH-3: it is still broken, please escalate');
    expect(chat.offered()[0]).to.equal('Comment on ITH-3');
    await chat.press('Comment on ITH-3');
    expect(comments()).to.deep.equal([['ITH-3', bodyOf('ITH-3: it is still broken, please escalate')]]);
    for (const [said, told] of [
      ['ITH 3', 'ITH-3: Printer on the second floor'],
      ['#ith4', 'ITH-4: Laptop fan'],
      ['decline ith9 because of the price', 'Decline ITH-9'],
      ['no', 'ITH-9: Laptop'],
      ['laptop 3 is broken', 'Get help with a device'],
      ['ith3', 'ITH-3: Printer on the second floor'],
      ['ith10', 'ITH-10: Write access'],
      ['my requests', 'Your open requests'],
      ['ith 4', 'ITH-4: Laptop fan'],
    ] as const) {
      await chat.say(said);
      expect(lastCard(), said).to.contain(told);
    }
    for (const said of ['the same problem as ITH-3', 'dasselbe Problem wie ITH-3', 'mismo problema que en ITH-3']) {
      await chat.say('ITH-6');
      await chat.say(said);
      expect(chat.offered()[0], said).to.equal('Comment on ITH-6');
    }
    await chat.say("please add to ith 1 that it's urgent");
    await chat.press('Comment on ITH-1');
    expect(comments().slice(1)).to.deep.equal([['ITH-1', bodyOf("It's urgent")]]);
    for (const said of [
      'ITH-3の件、まだ動きません',
      'ITH-3はまだ閉じないでください',
      'ありがとうございます。ITH-3は直りました。',
    ]) {
      await chat.say('cancel');
      await chat.say(said);
      expect(chat.offered()[0], said).to.equal('Comment on ITH-3');
    }
    for (const said of ['my USB-3 hub is broken', 'ITH-3 and ITH-4 are both still broken']) {
      await chat.say('cancel');
      await chat.say(said);
      expect(chat.offered(), said).not.to.include('Comment on ITH-3');
      expect(chat.offered(), said).to.include('Something else');
    }
  });

  it('is offered with the three likeliest types, and the others by "Something else"', async () => {
    await show('ITH-6');
    await chat.say('yes, it also happens with another cable');
    const [comment, ...types] = chat.offered().slice(0, -2);
    expect(comment).to.equal('Comment on ITH-6');
    expect(types).to.have.length(3);
    await chat.press('Something else');
    expect(chat.offered(), 'none twice').to.have.length.above(2).and.not.to.include.members(types);
  });

  it('goes on to what is new by "Something else", with its words', async () => {
    await show('ITH-3');
    await chat.say('please hurry, the talk is on Monday');
    await chat.press('Something else');
    await chat.press('IT help');
    await chat.press(/^Get help with a device/);
    expect(lastCard()).to.contain('please hurry, the talk is on Monday');
    expect(comments()).to.deep.equal([]);
  });

  for (const { texts } of languages.values())
    it(`is offered in the language of the chat: ${texts.language}`, async () => {
      await show('ITH-3', 'emulator', texts.language);
      await chat.say('1234-5678, Elefant');
      expect(lastCard()).to.contain(JSON.stringify(texts.find.commentOrNew('ITH-3')).slice(1, -1));
      await chat.press(texts.find.commentOn('ITH-3').replace(/[\u2066-\u2069]/g, ''));
      expect(comments()).to.deep.equal([['ITH-3', bodyOf('1234-5678, Elefant')]]);
    });
});
