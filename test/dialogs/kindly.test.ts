import { expect } from 'chai';
import { goesOnAbout } from '../../dialogs/reading/goesOnAbout';
import { readCommand } from '../../dialogs/reading/readCommand';
import { normalised } from '../../dialogs/reading/normalised';
import { decisionBeside } from '../../dialogs/reading/decisionBeside';
import { doneWithListed } from '../../dialogs/reading/saidOfListed';
import { withKeyForPlace } from '../../dialogs/requests/follow/whichListed';
import { languages } from '../../dialogs/texts/knownLanguages';
import { eachOf } from '../../dialogs/texts/languages';
import { textsOf } from '../../src/testing/card';
import { startJiraChat, type JiraChat } from '../support/jiraChat';

describe('what is asked in passing', () => {
  let chat: JiraChat;
  beforeEach(async () => {
    chat = await startJiraChat('emulator');
    await chat.signIn('Mia Krystof');
  });
  afterEach(() => chat.close());

  const lastCard = () => JSON.stringify(chat.channel.sent.at(-1)?.attachments);
  const written = () =>
    chat.emulator.calls.filter(({ method, path }) => method !== 'GET' && path.startsWith('/ex/jira/'));

  it('is answered as people do, with what can be done next', async () => {
    for (const [said, reply] of Object.entries({
      no: 'All right.',
      '👍': 'All right.',
      sorry: 'All right.',
      "I don't want a new laptop": 'All right.',
      'never mind, I solved it myself': 'Good!',
      'see you tomorrow': 'Goodbye!',
      '😡': 'I am sorry that this is annoying.',
      'auf Deutsch, bitte': 'I answer in the language that your chat app is set to',
      'thank you so much 😊': 'You are welcome!',
      'my bad': 'All right.',
      "that's not me": 'You are Mia Krystof .* I work with one account at a time',
      later: 'All right.',
      'nicht jetzt': 'All right.',
      後で: 'All right.',
      'Mein Fehler, sorry': 'All right.',
      'je me suis trompé': 'All right.',
      'fue mi error': 'All right.',
      申し訳ありません: 'All right.',
      'أنا آسفة': 'All right.',
      'have a great weekend': 'Goodbye!',
      お先に失礼します: 'Goodbye!',
      '¡Muchísimas gracias!': 'You are welcome!',
    })) {
      expect((await chat.say(said))[0]?.text, said).to.match(new RegExp(`^${reply}`));
      expect(chat.offered(), said).to.include('Create request');
    }
  });

  it('is a need where it says more', async () => {
    for (const said of ['my fault report form is broken', 'mein Fehlerbericht lässt sich nicht öffnen']) {
      await chat.say(said);
      expect(chat.offered(), said).to.include('Something else');
    }
  });

  it('is no need where it has no word', async () => {
    for (const said of ['❤️', '5', '...']) {
      await chat.say(said);
      expect(lastCard(), said).to.contain('What can I do for you?');
    }
  });

  it('leads those who want to talk to people to a request', async () => {
    const [told] = await chat.say('I want to speak to a real person');
    expect(told?.text).to.contain('people read what you raise');
    expect(lastCard()).to.contain('What do you need?');
  });

  it('tells what is stored and that this is a bot, also beside a form, and goes on with what was left', async () => {
    expect((await chat.say('can my boss read this?'))[0]?.text).to.contain('So far only you.');
    await chat.say('switch site');
    expect(chat.shown(), 'where there is one').to.contain('You can use one site only: Northwind (northwind');
    await chat.say('order a macbook');
    await chat.press(/^Order new equipment/);
    for (const [said, answer] of [
      ['are you a human?', 'I am a bot'],
      ['¿eres un bot?', 'I am a bot'],
    ] as const) {
      expect((await chat.say(said))[0]?.text, said).to.contain(answer);
      expect(lastCard(), said).to.contain('"value":"order a macbook"').and.not.to.contain(said);
    }
    await chat.say('cancel');
    expect((await chat.say('delete my data'))[0]?.text).to.match(/Say "log out", .* administrator can .* erase it/);
    expect(chat.offered()).to.include('Create request');
    await chat.say("I'm back");
    expect(lastCard()).to.contain('You have an unfinished');
    await chat.say('continue');
    expect(lastCard(), 'asked again').to.contain('You have an unfinished');
    await chat.say('yes');
    expect(lastCard()).to.contain('"value":"order a macbook"');
    expect(written()).to.deep.equal([]);
  });

  it('finds requests by what they are about, and begins one where there is none', async () => {
    await chat.say('Is there any news on my laptop?');
    expect(lastCard(), 'the only one').to.contain('ITH-4: Laptop fan is very loud');
    await chat.say('show closed requests');
    expect(lastCard()).to.contain('Your closed requests').and.to.contain('ITH-1');
    await chat.say('my monitor request');
    expect(lastCard()).to.contain('ITH-7');
    await chat.say('my requests');
    await chat.say('the laptop one');
    expect(lastCard()).to.contain('ITH-4: Laptop fan is very loud');
    await chat.say('my requests');
    await chat.say('Request parental leave');
    expect(lastCard(), 'beside a list').to.contain('Raise \\"Request parental leave\\"?');
    await chat.say('request new laptop');
    expect(lastCard(), 'the verb is in the name of another').to.contain('Raise \\"Order new equipment\\"?');
    await chat.say('laptop request');
    expect(chat.offered().slice(0, 2)).to.deep.equal([
      'Show ITH-4 (Laptop fan is very loud)',
      'Order new equipment (IT help)',
    ]);
    expect(chat.shown()).not.to.contain('I found no request');
    const [nothing] = await chat.say('any news on my elephant');
    expect(nothing?.text).to.equal('I found no request with "elephant".');
    expect(chat.offered()).to.include('Cancel').and.not.to.include('My requests');
  });

  it('shows the request that is asked after, offers those that may be, and does nothing with any', async () => {
    await chat.say("where's my second monitor?");
    expect(lastCard()).to.contain('ITH-7: Second monitor');
    await chat.say('has my access to the travel portal been approved yet?');
    expect(lastCard(), 'beside another one').to.contain('ITH-2: Access to the travel portal');
    for (const said of ['is my laptop fixed?', 'whats going on with my laptop', 'whats up with my laptop']) {
      await chat.say(said);
      expect(chat.offered()[0], 'little of what it is about').to.equal('Show ITH-4 (Laptop fan is very loud)');
    }
    expect(chat.offered()).to.include('Something else');
    await chat.say('yes');
    expect(lastCard()).to.contain('ITH-4: Laptop fan');
    await chat.say('où en est mon deuxième écran ?');
    expect(chat.offered(), 'what means the same').to.include('Show ITH-7 (Second monitor)');
    expect(chat.shown()).not.to.contain('I found no request');
    await chat.say('pls cancel my travel portal access thing');
    expect(chat.offered()[0], 'in another order').to.equal('Close or cancel ITH-2 (Access to the travel portal)');
    for (const [said, locale] of [
      ['when will the coffee machine be fixed?', 'en'],
      ['wann wird die Kaffeemaschine repariert?', 'de'],
      ['コーヒーマシンはいつ直りますか？', 'ja'],
    ] as const) {
      await chat.say('bye');
      await chat.say(said, { locale });
      expect(lastCard(), said).to.contain('FAC-3').and.to.contain('Coffee machine leaks');
    }
    await chat.say('did anybody answer my screen request?');
    expect(lastCard()).to.contain('ITH-6: Screen flickers');
    await chat.say('find printer');
    expect(chat.offered()[0], 'may be a thing').to.equal('Show ITH-3 (Printer on the second floor prints blank pages)');
    await chat.say('Status meines Monitors', { locale: 'de' });
    expect(chat.offered(), 'called otherwise').to.include('ITH-7 zeigen (Second monitor)');
    await chat.say('what have I asked HR?');
    expect(lastCard()).to.contain('Your open requests: People and HR');
    await chat.say('my requests');
    await chat.say('and the payslip?');
    expect(lastCard()).to.contain('HR-1: Overtime missing');
    await chat.say('where is my elephant?');
    expect(chat.offered()).to.include('Something else');
    expect(written().map(({ method, path }) => `${method} ${path}`)).to.deep.equal([]);
  });

  it('is another language that is wanted, or anger, in every language', () => {
    for (const { words } of languages.values())
      for (const word of ['language', 'upset'] as const)
        for (const said of words.kindly[word]) expect(readCommand(said), said).to.deep.equal({ kind: 'word', word });
    for (const said of ['English please', 'a guide in German', 'my keyboard is in French'])
      expect(readCommand(said), said).to.equal(undefined);
  });

  it('looks for no request by since when there is one', () => {
    for (const [said, words] of [
      ['where is my request from last week?'],
      ['what happened to my ticket from yesterday'],
      ['any news on my laptop from Monday', 'laptop'],
      ['ist mein Ticket von gestern erledigt?'],
      ['où est ma demande d’hier ?'],
      ['¿dónde está mi solicitud de ayer?'],
      ['أين طلبي من الأسبوع الماضي'],
    ])
      expect(readCommand(said ?? ''), said).to.deep.equal({ kind: 'requests', filter: undefined, words });
  });

  it('is a decision however the verb is inflected, with what is said behind it as the reason', () => {
    const of = (command: 'approve' | 'decline', text?: string) => ({ kind: 'unnamed', command, ...(text && { text }) });
    for (const [said, command] of [
      ["j'approuve", of('approve')],
      ['je la refuse', of('decline')],
      ['approuve-la', of('approve')],
      ['apruébala', of('approve')],
      ['recházala', of('decline')],
      ['refuse-la, trop cher', of('decline', 'trop cher')],
      ['decline it, she can use the old one', of('decline', 'she can use the old one')],
      ['lehne es ab, zu teuer', of('decline', 'zu teuer')],
      ['approve it because she begins on Monday', of('approve', 'she begins on Monday')],
      ['approve it, please', of('approve')],
      ["approve it but only if it's under 1500", of('approve', "but only if it's under 1500")],
      ['approve it for me', of('approve')],
      ['genehmige es nicht', undefined],
      [
        "approve ITH-9 but only if it's under 1500",
        { kind: 'request', command: 'approve', key: 'ITH-9', text: "but only if it's under 1500" },
      ],
      ['approve ITH-9 now please', { kind: 'request', command: 'approve', key: 'ITH-9' }],
      ['the website refused it, because of cookies', undefined],
    ] as const)
      expect(readCommand(said), said).to.deep.equal(command);
  });

  it('ends sharing, attaches a photo and changes the status with what is said behind it', () => {
    const unshare = { kind: 'unnamed', command: 'unshare', text: 'jonas' };
    for (const [said, command] of [
      ['unshare ITH-6 with Jonas', { ...unshare, kind: 'request', key: 'ITH-6' }],
      ["don't share it with Jonas", unshare],
      ['stop sharing it with Jonas', unshare],
      ['teile es nicht mehr mit Jonas', unshare],
      ['ne la partage plus avec Jonas', unshare],
      ['no lo compartas con Jonas', unshare],
      ['share it with Jonas', { ...unshare, command: 'share' }],
      ['mit Jonas teilen', { ...unshare, command: 'share' }],
      ['unmute it pls', { kind: 'unnamed', command: 'unmute' }],
      ['attach a photo to ITH-6', { kind: 'request', command: 'attach', key: 'ITH-6' }],
      ['please reopen this, its 12 degrees', { kind: 'unnamed', command: 'move', text: 'its 12 degrees' }],
      ['close ITH-5, Omar sorted it', { kind: 'request', command: 'move', key: 'ITH-5', text: 'Omar sorted it' }],
      [
        'i want to rate my headset request',
        { kind: 'requests', filter: undefined, words: 'headset', chosenFor: { command: 'rate' } },
      ],
      [
        'share my laptop fan ticket with omar',
        { kind: 'requests', filter: undefined, words: 'laptop fan', chosenFor: { command: 'share', text: 'omar' } },
      ],
      ['any news on my laptop ticket', { kind: 'requests', filter: undefined, words: 'laptop' }],
      ['wie ist der Stand bei meinem Laptop?', { kind: 'requests', filter: undefined, words: 'laptop' }],
      ['Neues zu meinem Laptop?', { kind: 'requests', filter: undefined, words: 'laptop' }],
      ...[
        'I need a Windows update',
        'I need a phone case',
        'I would like a new laptop request',
        'Ich brauche ein neues Display für mein Büro',
        'mein neues Notebook stürzt ab',
        'mein neues Display flackert',
        'my display flickers',
        'monitor stand',
        'phone case please',
      ].map((need) => [need, undefined] as const),
      ["don't share my screen request", undefined],
      ['which request waits for my answer', { kind: 'word', word: 'my requests' }],
    ] as const)
      expect(readCommand(said), said).to.deep.equal(command);
  });

  it('is about the one of a list that is meant, or asks which', async () => {
    await chat.say('approve the first one');
    await chat.say('genehmige eine');
    expect(lastCard(), 'an article is no number').to.contain('Approve ITH-9').and.to.contain('Approve ITH-10');
    await chat.say('approve the second one');
    expect(lastCard()).to.contain('Approve ITH-10');
    await chat.say('no');
    await chat.say('bye');
    await chat.say('cancel my last request');
    expect(chat.channel.texts().at(-2)).to.equal('Which request do you mean?');
    await chat.say('close it');
    expect(chat.channel.texts().at(-2)).to.equal('Which request do you mean?');
    await chat.say('the second one');
    expect(lastCard()).to.contain('may close ITH-8 for good');
    await chat.say('cancel');
    await chat.say('share it with Jonas');
    expect(chat.channel.texts().at(-2)).to.equal('Which request do you mean?');
    await chat.press(/^ITH-7/);
    expect(lastCard()).to.contain('ITH-7').and.to.contain('Jonas Weber');
    expect(written()).to.deep.equal([]);
  });

  it('is about the one that waits for an approval and is called so, which is asked', async () => {
    for (const [said, told] of [
      ['the laptop one', 'ITH-9: Laptop for our new designer'],
      ['what is the second one about?', 'ITH-10: Write access to the price list'],
      ['reject the price list thing', 'Decline ITH-10: Write access to the price list?'],
      ['please approve the laptop', 'Approve ITH-9: Laptop for our new designer?'],
      ['2番目を承認して', 'Approve ITH-10'],
      ['lehne den Laptop ab', 'Decline ITH-9'],
      ["refuse l'autre", 'Decline ITH-10'],
      ['genehmige beide', 'Approve ITH-9'],
    ] as const) {
      await chat.say('was wartet auf meine Freigabe?');
      await chat.say(said);
      expect(lastCard(), said).to.contain(told);
      await chat.say('no');
    }
    await chat.say('approvals');
    await chat.say('approuve les deux');
    expect(chat.channel.texts().at(-2)).to.equal('I ask about each by itself.');
    expect(lastCard()).to.contain('Approve ITH-9');
    await chat.say('no');
    expect(lastCard(), 'by itself').to.contain('Approve ITH-10');
    await chat.say('no');
    expect(lastCard(), 'behind the last').not.to.contain('Approve ITH-');
    await chat.say('approvals');
    await chat.say('reject the laptop one, it is too expensive');
    expect(lastCard()).to.contain('Decline ITH-9').and.to.contain('"it is too expensive"');
    await chat.say('no');
    for (const said of ['approve the first, decline the second', 'approve the first, and reject the other']) {
      await chat.say('approvals');
      await chat.say(said);
      expect(lastCard(), said)
        .to.contain('Approve ITH-9')
        .and.not.to.contain('the second')
        .and.not.to.contain('reject');
      await chat.say('no');
    }
    for (const [said, told] of [
      ['should I approve ITH-9', 'That is for you to decide: the request tells what is asked for.'],
      ['who asked for it', 'ITH-9 was raised by Jonas Weber.'],
      ['approve it', ''],
      ['who asked for it', 'ITH-9 was raised by Jonas Weber.'],
    ] as const)
      expect((await chat.say(said))[0]?.text ?? '', said).to.equal(told);
    expect(lastCard()).to.contain('ITH-9: Laptop').and.to.contain('approve ITH-9');
    await chat.say('approvals');
    await chat.say("don't approve the laptop one");
    expect(lastCard()).not.to.contain('Approve ITH-9: Laptop');
    expect(written()).to.deep.equal([]);
  });

  it('decides what is asked about by its verb, and a no with its reason declines', async () => {
    for (const [said, decision, reason] of [
      ['I approve', 'approve'],
      ['please approve it now', 'approve'],
      ['approve this request', 'approve'],
      ['granted', 'approve'],
      ['genehmigt', 'approve'],
      ["j'approuve la demande", 'approve'],
      ['aprobado', 'approve'],
      ['承認します', 'approve'],
      ['أوافق', 'approve'],
      ['yes, but only one', 'approve', 'only one'],
      ["I don't approve", 'decline'],
      ['not approved', 'decline'],
      ['decline it instead', 'decline'],
      ['deny it, too expensive', 'decline', 'too expensive'],
      ['doch lieber ablehnen', 'decline'],
      ['plutôt refuser', 'decline'],
      ['mejor rechazar', 'decline'],
      ['no, too expensive', 'decline', 'too expensive'],
      ['no, because we have no budget', 'decline', 'we have no budget'],
      ['no budget before March', 'decline', 'no budget before March'],
      ['nein, zu teuer', 'decline', 'zu teuer'],
      ['non, trop cher', 'decline', 'trop cher'],
      ['いいえ、高すぎます', 'decline', '高すぎます'],
      ['لا، غالي جدا', 'decline', 'غالي جدا'],
    ] as const)
      expect(decisionBeside(said, 'approve'), said).to.deep.equal({ decision, reason });
    for (const said of [
      'no, approve it',
      'yes, decline it',
      'should I approve it?',
      'approve the cheaper model',
      'ask Jonas first',
    ])
      expect(decisionBeside(said, 'approve'), said).to.equal(undefined);
    expect(decisionBeside('no budget', 'decline'), 'why it is declined').to.equal(undefined);
    expect(decisionBeside('no, she needs it', 'decline')).to.deep.equal({
      decision: 'approve',
      reason: 'she needs it',
    });

    await chat.say('approve ITH-9');
    await chat.say('no, too expensive');
    expect(lastCard()).to.contain('Decline ITH-9').and.to.contain('"too expensive"');
    await chat.say('approve it instead');
    expect(lastCard()).to.contain('Approve ITH-9').and.not.to.contain('expensive').and.not.to.contain('instead');
    await chat.say('details');
    expect(lastCard(), 'seen first').to.contain('ITH-9: Laptop');
    await chat.say('approve ITH-9');
    await chat.say('both');
    expect(lastCard(), 'no reason').to.contain('Approve ITH-9').and.not.to.contain('both');
    expect(written()).to.deep.equal([]);
    await chat.say('I approve');
    expect(written()).to.have.length(1);
  });

  it('goes on with what was left, however that is called', () => {
    for (const said of ['open my draft', 'what about my draft?', 'meine Entwürfe', 'mes brouillons', '下書きはどこ？'])
      expect(readCommand(said), said).to.deep.equal({ kind: 'word', word: 'resume' });
    for (const said of ['a draft from the window', 'draft a contract', 'my draft board is broken'])
      expect(readCommand(said), said).not.to.deep.equal({ kind: 'word', word: 'resume' });
  });

  it('asks about one of those listed by its place', () => {
    const asked = (said: string) => withKeyForPlace(said, ['ITH-9', 'ITH-10', 'ITH-11']);
    for (const [said, expected] of [
      ['what is the first one about?', 'what is ITH-9 about?'],
      ['who asked for the last?', 'who asked for ITH-11?'],
      ['Worum geht es bei der zweiten Anfrage?', 'Worum geht es bei ITH-10?'],
      ['de quoi parle la première ?', 'de quoi parle ITH-9 ?'],
      ['I have a second', undefined],
      ['is the first like the second?', undefined],
      ['what is the sixth about?', undefined],
      ['what is it about?', undefined],
      ['x '.repeat(50), undefined],
    ] as const)
      expect(asked(said), said).to.equal(expected);
    for (const said of ['the first time it happened was on Monday', 'the second monitor is broken'])
      expect(readCommand(asked(said) ?? ''), said).to.equal(undefined);
  });

  it('tells which of those listed is decided, and why', () => {
    const decline = (about: string, text?: string) => ({ command: 'decline', about, text });
    for (const [said, decision] of [
      ['Ok, reject the laptop one, it is too expensive', decline('the laptop one', 'it is too expensive')],
      ['decline the second one because it costs 1,500', decline('the second one', 'it costs 1,500')],
      ['approve both', { ...decline('both'), command: 'approve' }],
      ['Lehne den Laptop ab, zu teuer', decline('den laptop', 'zu teuer')],
      ['den Laptop bitte ablehnen, weil er zu teuer ist', decline('den laptop bitte', 'weil er zu teuer ist')],
      ['refuse celle du portable, trop cher', decline('celle du portable', 'trop cher')],
      ['rechaza la del portátil porque es caro', decline('la del portátil', 'es caro')],
      ['ノートパソコンの方を却下して、高すぎる', decline('ノートパソコン', '高すぎる')],
      ['ارفض اللابتوب، سعره مرتفع', decline('اللابتوب', 'سعره مرتفع')],
      ["don't reject the laptop one", undefined],
      ['should I reject the laptop one?', undefined],
      ['reject', undefined],
      ['my laptop, it is broken', undefined],
    ] as const)
      expect(doneWithListed(said), said).to.deep.equal(decision);
    for (const { words } of languages.values())
      for (const each of words.each) expect(eachOf.has(normalised(each)), each).to.equal(true);
  });

  it('is about the request that is shown', async () => {
    await chat.say('ITH-3');
    await chat.say('comment on it: any news yet?');
    expect(chat.channel.texts()).to.include('I added your comment to ITH-3.');
    await chat.say('attach a file');
    expect(lastCard()).to.contain('send me the file here');
    await chat.say('cancel');
    await chat.say('comment on my printer ticket');
    expect(chat.channel.texts().slice(-2), 'the only one that is called so').to.deep.equal([
      'ITH-3: Printer on the second floor prints blank pages',
      'What would you like to say on ITH-3? Or say "cancel".',
    ]);
  });

  it('tells what others have said about the request that is shown, or else lists them all', async () => {
    await chat.say('ITH-3');
    const [said] = await chat.say('what did they say?');
    expect(said?.text).to.match(/^Priya Nair, .*: .{10}/);
    expect(lastCard()).to.contain('ITH-3:').and.to.contain(said?.text?.slice(-20));
    for (const [courtesy, answer] of Object.entries({
      'thanks!': 'You are welcome!',
      great: 'All right.',
      '😡😡': 'I am sorry that this is annoying.',
      'now in english again please': 'I answer in the language that your chat app is set to',
      'how do I log out': 'Say "log out". I then forget your access to Jira',
    })) {
      expect((await chat.say(courtesy))[0]?.text, 'the request stays').to.contain(answer);
      expect(lastCard()).to.contain('ITH-3:');
    }
    await chat.say('comment: thanks, I try that');
    expect((await chat.say('Did anyone answer?'))[0]?.text, 'somebody else').to.equal(said?.text);
    await chat.say('ITH-7');
    const [nobody] = await chat.say('any news?');
    expect(nobody?.text).to.match(/^Nobody has answered on ITH-7 yet\. Its status is "[A-Z]/);
    expect(lastCard()).to.contain('ITH-7:');
    await chat.say('bye');
    await chat.say('what did they say?');
    expect(lastCard()).to.contain('Your open requests');
  });

  it('is told what is known of when a request will be done, and may have the desk asked', async () => {
    await chat.say('when will my laptop be ready?');
    expect(lastCard()).to.contain('ITH-4');
    await chat.say('status of ITH-3');
    const [told] = await chat.say('how much longer?');
    expect(told?.text).to.match(
      /^ITH-3 has been in "Waiting for support" since .*\.\nPriya Nair, .*: .*\nWhen it will be/,
    );
    expect(lastCard()).to.contain('Shall I ask them in a comment on ITH-3?').and.to.contain('how much longer?');
    await chat.say('I need it for the talk on Monday');
    expect(chat.offered(), 'another comment').to.include('Comment on ITH-3');
    await chat.say('wann ist ITH-3 fertig?', { locale: 'de' });
    await chat.say('ja', { locale: 'de' });
    expect(written().map(({ path, body }) => [path.split('/').slice(-2), body])).to.deep.equal([
      [['ITH-3', 'comment'], { body: 'wann ist ITH-3 fertig?', public: true }],
    ]);
    expect((await chat.say('when will ITH-6 be fixed?'))[0]?.text).to.match(/your answer\.$/);
    expect((await chat.say('when will ITH-1 be done?'))[0]?.text).to.match(/on your desk\.$/);
    expect((await chat.say('who has to approve ITH-9?'))[0]?.text).to.match(
      /^Approval: .*pending\nMia Krystof: pending$/,
    );
    expect((await chat.say('has anyone looked at it'))[0]?.text).to.match(/^Nobody has answered on ITH-9 yet\./);
    await chat.say('my mouse needs a new battery');
    expect((await chat.say('did anybody look at ITH-3?'))[0]?.text).to.match(/^ITH-3 has been in .*\nPriya Nair, /);
    expect((await chat.say('is it approved yet?'))[0]?.text).to.equal(
      'Who has to approve ITH-3 I cannot see. Its status is "Waiting for support".',
    );
    await chat.say('log out');
    await chat.signIn('Sam Rivera');
    expect((await chat.say('when will ITH-3 be fixed?'))[0]?.text, 'what agents see').to.match(
      /\nTarget of the service desk, "Time to resolution": \d+ \w+ \d+, /,
    );
  });

  it('reopens the request that is named by its subject, once that is clear, and moves no desk', async () => {
    for (const said of [
      'reopen my headset ticket',
      'rouvre ma demande de casque',
      'reabre mi solicitud de auriculares',
    ])
      expect(readCommand(said), said).to.deep.include({ kind: 'requests', chosenFor: { command: 'move' } });
    for (const said of ['move my desk ticket', 'return my laptop request', 'close my laptop ticket'])
      expect(JSON.stringify(readCommand(said)) ?? '', said).not.to.contain('chosenFor');
    await chat.say('reopen my headset ticket');
    expect(chat.shown()).to.contain('ITH-1: Headset for calls');
    expect(lastCard()).to.contain('Reopen: would you like to say something about it?');
  });

  it('may be a comment on the request that has just been raised where it goes on about that, and closes it where it is solved', async () => {
    for (const said of [
      'oh and it also smells burnt',
      'it is urgent',
      'außerdem ist der Akku leer',
      'et ça sent le brûlé',
      'y además huele a quemado',
      'あと、焦げ臭いです',
      'وأيضا رائحة حريق',
    ])
      expect(goesOnAbout(said), said).to.equal(true);
    for (const said of [
      'and I need a new mouse',
      'my mouse needs a battery',
      'the printer is jammed',
      'is it urgent?',
      'it',
    ])
      expect(goesOnAbout(said), said).to.equal(false);
    const raise = async () => {
      await chat.say('order new equipment');
      await chat.press(/^Order new equipment/);
      await chat.fillIn({ Summary: 'A monitor', 'What do you need?': '1010101' });
      await chat.press('Create');
    };
    await raise();
    await chat.say('the printer is jammed');
    expect(chat.offered()).not.to.include('Comment on ITH-11');
    await chat.say('cancel');
    await raise();
    await chat.say('oh and it also needs a cable');
    expect(chat.offered()[0]).to.equal('Comment on ITH-12');
    await chat.press('Comment on ITH-12');
    expect(chat.channel.texts()).to.include('I added your comment to ITH-12.');
    await chat.say('bye');
    await raise();
    await chat.say("I don't need it any more");
    await chat.press('Close or cancel ITH-13');
    expect(lastCard()).to.contain('What should happen to ITH-13?');
  });

  it('is about the request that has just been raised, until something else is asked for', async () => {
    await chat.say('order new equipment');
    await chat.press(/^Order new equipment/);
    await chat.fillIn({ Summary: 'A monitor', 'What do you need?': '1010101' });
    await chat.press('Create');
    await chat.say("how's it going?");
    expect(lastCard()).to.contain('ITH-11: A monitor');
    await chat.say("how's it going?");
    expect(chat.channel.texts().findLast(Boolean), 'which is shown').not.to.contain('All right');
    await chat.say('when will someone come?');
    expect(lastCard()).to.contain('Shall I ask them in a comment on ITH-11?');
    await chat.say('no');
    await chat.say('my requests');
    await chat.say('bye');
    await chat.say('close it');
    expect(chat.channel.texts().at(-2)).to.equal('Which request do you mean?');
  });

  it('tells whoever has waited long how it stands, and hands on what they say', async () => {
    await chat.say('This is ridiculous, I have been waiting for two weeks and nobody answers me!');
    expect(chat.channel.texts().at(-2)).to.equal('Which request do you mean?');
    await chat.press(/^ITH-8/);
    expect(chat.channel.texts().findLast(Boolean)).to.match(/^I am sorry that you have to wait\.\nITH-8 has been in/);
    expect(lastCard()).to.contain('two weeks and nobody answers me!');
    for (const said of [
      'Ich warte schon seit Tagen',
      'nobody has answered for two weeks',
      'I am still waiting for my laptop',
      "personne n'a répondu",
      'nadie me contesta',
      '返事が来ません',
      'لم يرد أحد',
    ])
      expect(readCommand(said), said).to.deep.equal({ kind: 'unnamed', command: 'request', text: said });
    for (const [said, words] of [
      ['Quand arrive mon ordinateur ?', 'ordinateur'],
      ["Des nouvelles de l'imprimante ?", 'imprimante'],
      ['¿Cuándo llega mi portátil?', 'portátil'],
      ['Wo bleibt mein Laptop?', 'laptop'],
    ] as const)
      expect(readCommand(said), said).to.deep.equal({ kind: 'requests', filter: undefined, words });
    for (const said of [
      'what else do I have to approve?',
      'Was muss ich noch genehmigen?',
      '¿Qué más tengo que aprobar?',
    ])
      expect(readCommand(said), said).to.deep.equal({ kind: 'word', word: 'approvals' });
    for (const said of [
      'the printer waits for paper',
      'the printer queue is stuck, jobs are still waiting',
      'my computer is still waiting for the network',
      'the login page has been waiting for an hour',
      'customers say nobody answers the hotline',
      'Niemand antwortet auf der Hotline',
      "personne ne répond au téléphone de l'accueil",
      'nadie contesta el teléfono de recepción',
      'サーバーから返事がありません',
      'لا أحد يرد على الهاتف',
    ])
      expect(readCommand(said), said).to.equal(undefined);
  });

  it('does what stands on a button that is typed, in the language of the chat', async () => {
    await chat.say('ITH-3');
    await chat.say('Change status');
    expect(lastCard()).to.contain('What should happen to ITH-3?');
    await chat.say('no');
    await chat.say('reopen ITH-3');
    expect(lastCard(), 'it is not closed').to.match(/What should happen to ITH-3\?.*"Waiting for support"/);
    await chat.say('no');
    await chat.say('ITH-3');
    for (const [said, locale, done] of [
      ['Stummschalten', 'de', 'ITH-3'],
      ['me notifier', 'fr', 'ITH-3'],
    ] as const) {
      const [told] = await chat.say(said, { locale });
      expect(told?.text, said).to.contain(done);
    }
    expect(written().map(({ method, path }) => `${method} ${path.split('/').at(-1)}`)).to.deep.equal([
      'DELETE notification',
      'PUT notification',
    ]);
  });

  it('ends a question that it does not answer', async () => {
    await chat.say('move ITH-3');
    await chat.say('no');
    expect(chat.channel.texts()).to.include('All right, nothing has changed.');
    for (const [said, shown] of Object.entries({
      "what's the status of ITH-4?": 'ITH-4',
      'my tickets': 'Your open requests',
      'show closed requests': 'Your closed requests',
      'good morning': 'What should happen to ITH-3?',
      cancle: 'What would you like to do next?',
    })) {
      await chat.say('move ITH-3');
      await chat.say(said);
      expect(lastCard(), said).to.contain(shown);
    }
    expect(written()).to.deep.equal([]);
  });

  it('is heard while it is asked what is needed', async () => {
    await chat.say('my laptop is broken');
    await chat.say('thanks!');
    expect(chat.channel.texts().at(-2)).to.match(/^You are welcome!/);
    expect(chat.offered()).to.include('Something else');
    await chat.say('show me my tickets');
    expect(lastCard()).to.contain('Your open requests');
    await chat.say('my laptop is broken');
    await chat.say('never mind, it works again');
    expect(chat.channel.texts().at(-2)).to.match(/^Good!/);
    await chat.say('my laptop is broken');
    await chat.press(/^Get help with a device/);
    await chat.say('no, forget it, it works again');
    expect(chat.channel.texts().at(-2)).to.match(/^Good!/);
    await chat.say('elephant trunk');
    await chat.say('no');
    while (chat.offered().includes('Something else')) await chat.say('no');
    await chat.say('nothing');
    expect(chat.offered()).to.include('My requests');
  });

  it('has its courteous answer beside any question, which stays', async () => {
    await chat.close();
    chat = await startJiraChat('sms');
    await chat.signIn('Mia Krystof');
    const courtesies = {
      'thanks!': 'You are welcome!',
      great: 'All right.',
      'cool, bye': 'Goodbye! I am here when you need me.',
      'merci, au revoir': 'Goodbye! I am here when you need me.',
      'prima, danke': 'You are welcome!',
      'ありがとう、さようなら': 'Goodbye! I am here when you need me.',
      'شكرا، مع السلامة': 'Goodbye! I am here when you need me.',
      'genial, gracias': 'You are welcome!',
    };
    for (const next of ['my screen flickers', 'Get help with a device', 'skip', '1']) {
      const question = (await chat.say(next)).at(-1)?.text;
      // Where any text is an answer, these are answers.
      if (next === 'Get help with a device') continue;
      for (const [said, answer] of Object.entries(courtesies))
        expect(
          (await chat.say(said)).map(({ text }) => text),
          `${next}, ${said}`,
        ).to.deep.equal([answer, question]);
    }
    await chat.say('cancel');
    await chat.say('my screen flickers');
    expect((await chat.say("I don't need anything")).map(({ text }) => text)).to.deep.equal([
      'All right. I am here when you need something.',
    ]);
    await chat.say('blurp zonk flibber');
    expect((await chat.say('skip')).map(({ text }) => text)).to.deep.equal(['All right.']);
  });

  it('waits for the file that somebody is looking for, and tells the desk nothing of that', async () => {
    await chat.say('my laptop is broken');
    await chat.press(/^Get help with a device/);
    for (const said of [
      'one sec, let me find the screenshot',
      "wait, I'm taking a screenshot",
      'Moment, ich suche den Screenshot',
      'un instant, je cherche la capture',
      'un momento, busco la captura',
      'لحظة، أبحث عن لقطة الشاشة',
    ]) {
      await chat.say(said);
      expect(chat.channel.texts().findLast(Boolean), said).to.equal('Of course, take your time.');
    }
    await chat.say('ちょっと待って、スクリーンショットを探します');
    expect(lastCard()).not.to.contain('スクリーン').and.not.to.contain('screenshot').and.not.to.contain('Screenshot');
    for (const said of ['wait, the screenshot shows an error', 'I am looking for the file on the server']) {
      await chat.say(said);
      expect(lastCard(), said).to.contain(said);
    }
  });

  it('waits with whoever wants to wait, and keeps what is open', async () => {
    const waits = async (said: string, offered: string | RegExp) => {
      await chat.say(said);
      expect(chat.channel.texts().findLast(Boolean), said).to.equal('Of course, take your time.');
      expect(JSON.stringify(chat.channel.sent.at(-1)?.attachments), said).to.match(new RegExp(offered));
    };
    await waits('wait', 'Create request');
    await chat.say('my requests');
    await waits('one second, please', 'Your open requests');
    await chat.say('2');
    await waits('Hold on!', 'ITH-8');
    await chat.press('Comment');
    await chat.say('just a moment');
    expect(chat.channel.texts().slice(-2)).to.deep.equal([
      'Of course, take your time.',
      'What would you like to say on ITH-8? Or say "cancel".',
    ]);
    for (const said of ['?', 'wrong', 'falsch']) {
      await chat.say(said);
      expect(lastCard(), said).to.contain('Shall I add this to ITH-8');
      await chat.say('cancel');
      await chat.say('comment ITH-8');
    }
    await chat.say('cancel');
    await chat.say('bye');
    await chat.say('I need a new laptop for Jonas');
    await waits('Moment mal', 'Something else');
    await chat.press(/^Order new equipment/);
    await waits('let me check', 'What do you need?');
    await chat.fillIn({ Summary: 'For Jonas', 'What do you need?': '1010100' });
    await waits('ちょっと待って', 'shall I raise this request');
    expect(written()).to.deep.equal([]);
  });

  it('asks what a desk has, or with which of those listed something is to be done', async () => {
    for (const said of [
      'what can I request from HR?',
      'Was kann ich bei HR beantragen?',
      'what does People & HR offer?',
    ]) {
      await chat.say(said);
      expect(lastCard(), said).to.contain('What kind of request?').and.to.contain('Ask about my payslip');
    }
    for (const said of ['something else', 'all']) {
      await chat.say(said);
      expect(lastCard(), said).to.contain('What do you need?').and.to.contain('People and HR');
    }
    await chat.say('my requests');
    await chat.say('close');
    expect(chat.channel.texts().at(-2)).to.contain('Which request do you mean?');
  });

  it('narrows what is offered to the desk or the group that is named', async () => {
    for (const [words, place, asked, first, others] of [
      ['my printer is broken', 'IT help', 'Raise \\"Get help with a device\\"?', /^Get help with a device/, false],
      ['my printer is broken', 'IT', 'Raise \\"Get help with a device\\"?', /^Get help with a device/, false],
      ['my printer is broken', 'Facilities', 'Which of these is it?', /^(?:Move desks|Something is broken)/, true],
      ['I want parental leave', 'HR', 'Raise \\"Request parental leave\\"?', /^Request parental leave/, false],
      ['I want to order a laptop', 'people and hr', 'What kind of request?', /^Ask about my payslip/, true],
      ['my printer is jammed', 'facilities', 'What kind of request?', /^(?:Move|Something)/, true],
    ] as const) {
      await chat.say('cancel');
      await chat.say(words);
      await chat.say(place);
      expect(lastCard(), place).to.contain(asked);
      expect(chat.offered()[0], place).to.match(first);
      expect(/Move desks|payslip|Order new/.test(lastCard()), place).to.equal(others);
    }
    await chat.say('cancel');
    await chat.say('my printer is broken');
    await chat.say('no');
    while (!chat.offered().includes('IT help')) await chat.say('no');
    await chat.press('IT help');
    if (chat.offered().includes('Hardware')) await chat.press('Hardware');
    await chat.say('accounts and access');
    expect(chat.offered(), 'another group').to.satisfy(([one = '']: string[]) => one.startsWith('Get access'));
    await chat.say('hardware');
    await chat.press(/^Get help with a device/);
    expect(lastCard(), 'with the words').to.contain('"value":"my printer is broken"');
    await chat.say('cancel');
    await chat.say('facilities');
    expect(lastCard(), 'where nothing was said before')
      .to.contain('What kind of request?')
      .and.to.contain('Move desks');
  });

  it('begins with a place or a number as with anything else, and adds the next one', async () => {
    for (const said of ['floor 2', 'printer 3', 'Raum 5']) {
      const sent = await chat.say(said);
      expect(sent.flatMap(textsOf).join('\n'), said).to.not.contain('That is not one of these.');
      expect(chat.offered(), said).to.not.deep.equal([]);
      await chat.say('cancel');
    }
    await chat.say('floor 2');
    expect((await chat.say('room 5'))[0]?.text).to.equal('I have noted that.');
    await chat.say('cancel');
  });

  it('keeps what was offered for several types where more is said of the same, and offers what another sentence needs', async () => {
    for (const [first, more] of [
      ['my mouse is broken', 'the mouse buttons stick'],
      ['my mouse is broken', 'it does not click any more'],
      ['my mouse is broken', 'the cursor jumps around'],
      ['meine Maus ist kaputt', 'sie klickt nicht mehr'],
    ] as const) {
      await chat.say('cancel');
      await chat.say(first);
      await chat.say(more);
      expect(chat.channel.texts().findLast(Boolean), more).to.equal('I have noted that.');
      expect(chat.offered(), more).to.include('Order new equipment (IT help)');
      await chat.press(/^Get help with a device/);
      expect(lastCard(), more).to.contain(`${first}\\n${more}`);
    }
    for (const [said, type] of [
      ['actually it is my payslip that is wrong', /^Ask about my payslip/],
      ['my mouse is fine, I want to work from abroad', /^Work from abroad/],
    ] as const) {
      await chat.say('cancel');
      await chat.say('my mouse is broken');
      await chat.say(said);
      expect(chat.offered().join('\n'), said).to.match(new RegExp(type.source, 'm'));
    }
  });

  it('adds to what is needed without losing what was offered for it, and a question is none of it', async () => {
    await chat.say('my laptop is broken, the screen is black');
    const before = chat.offered();
    for (const said of ["it's really urgent", 'in German please', 'it is still broken', 'in room 5']) {
      await chat.say(said);
      expect(chat.channel.texts().findLast(Boolean), said).to.equal('I have noted that.');
      expect(chat.offered(), said).to.deep.equal(before);
    }
    for (const [said, answer] of Object.entries({
      'how are you': 'All right.',
      "what's up?": 'All right.',
      lol: 'All right.',
      'tell me a joke': 'All right.',
      'das ist lustig': 'All right.',
      'why do you need that?': 'That I cannot tell.',
      'who can see my request?': 'So far only you.',
      'qui peut voir ma demande ?': 'So far only you.',
    })) {
      await chat.say(said);
      expect(chat.channel.texts().findLast(Boolean), said).to.contain(answer);
      expect(chat.offered(), said).to.deep.equal(before);
    }
    await chat.press(/^Get help with a device/);
    expect(lastCard()).to.contain('black\\nit\'s really urgent\\nin German please\\nit is still broken\\nin room 5"');
    for (const [said, answer] of Object.entries({
      'thank you': 'You are welcome!',
      'who are you?': 'create request: raise',
      'can I talk to someone?': 'I am a bot, but people read what you raise',
      'share it with Jonas': 'You can share it in the last look, before it is sent.',
      approve: 'Please fill in the form',
    })) {
      const sent = await chat.say(said);
      expect(sent.flatMap(textsOf).join('\n'), said).to.contain(answer);
      expect(lastCard(), said).to.contain(
        'black\\nit\'s really urgent\\nin German please\\nit is still broken\\nin room 5"',
      );
    }
    await chat.say('annule');
    expect(chat.channel.texts().findLast(Boolean)).to.contain('I keep what you have typed');

    await chat.say('order new equipment');
    const alone = chat.offered();
    for (const said of [
      'next friday',
      'tomorrow',
      'Lena Fischer',
      'Headset please',
      '4 people to Annex 2.07 on Tuesday',
    ]) {
      await chat.say(said);
      expect(chat.channel.texts().findLast(Boolean), said).to.equal('I have noted that.');
      expect(chat.offered(), said).to.deep.equal(alone);
    }
    await chat.say('the third');
    expect(chat.channel.texts().findLast(Boolean)).to.equal('That is not one of these.');
    await chat.press(/^Order new equipment/);
    expect(lastCard()).to.contain('next friday\\ntomorrow\\nLena Fischer\\nHeadset please\\n4 people to Annex 2.07');
    await chat.say('cancel');
    await chat.say('order new equipment');
    await chat.say('my screen flickers');
    expect(chat.offered(), 'another need').to.include('Something is broken (Facilities)');
    await chat.say('cancel');

    await chat.say('blurp zonk flibber');
    await chat.say('who can see that?');
    expect(chat.channel.texts().findLast(Boolean), 'where nothing fits').to.contain('So far only you.');
    expect(chat.offered()).to.include('IT help');
    await chat.say('my laptop is broken, the screen is black');
    await chat.press(/^Get help with a device/);
    expect(lastCard(), 'before what found nothing')
      .to.contain('"value":"my laptop is broken, the screen is black"')
      .and.to.contain('black\\nblurp zonk flibber"');
  });

  it('is about the request beside which something was said, or with which something is being done', async () => {
    await chat.say('approve ITH-10');
    await chat.say('no, wait');
    expect(chat.channel.texts().findLast(Boolean)).to.equal('Of course, take your time.');
    await chat.say('decline it');
    expect(lastCard()).to.contain('Decline ITH-10');
    await chat.say('no');
    expect(written()).to.deep.equal([]);
    await chat.say('ITH-3');
    await chat.say('please hurry, it is loud');
    expect(chat.offered()).to.include('Comment on ITH-3');
    await chat.say('actually, share it with my boss');
    expect(lastCard()).to.contain('ITH-3').and.to.contain('Jonas Weber').and.not.to.contain('Your open requests');
  });

  it('chooses an option of the form that is called so, and leaves the form when it is to be forgotten', async () => {
    await chat.say('I need something new for my desk');
    await chat.say('order new equipment');
    if (chat.offered().includes('Something else')) await chat.press(/^Order new/);
    await chat.say('Keyboard and mouse');
    expect(chat.channel.texts().at(-2)).to.equal('I have put that into "What do you need?".');
    const [, id = ''] = /"title":"Keyboard and mouse","value":"(\d+)"/.exec(lastCard()) ?? [];
    expect(lastCard().split(`"value":"${id}"`), 'offered, and chosen').to.have.length(3);
    await chat.say('actually, forget it');
    expect(chat.channel.texts().at(-2)).to.contain('I keep what you have typed');
    expect(written()).to.deep.equal([]);
  });

  it('ends a sign-in that is not wanted', async () => {
    await chat.say('log out');
    await chat.say('my laptop is broken');
    await chat.say('no');
    expect(chat.offered()).to.include('Log in');
  });
});
