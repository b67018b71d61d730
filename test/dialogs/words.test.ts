import { expect } from 'chai';
import { askedAfterIn } from '../../dialogs/reading/askedAfter';
import { parseCommand, type Command } from '../../dialogs/reading/commands';
import { asksForApproval, asksAboutProgress, asksWhoDeals } from '../../dialogs/reading/progressQuestions';
import { readCommand } from '../../dialogs/reading/readCommand';
import { replyIn } from '../../dialogs/reading/replies';
import { withKeys } from '../../dialogs/requests/normaliseKeys';
import { languages } from '../../dialogs/texts/knownLanguages';
import type { Session } from '../../src/login/session';
import { codeOn } from '../support/browserSignIn';
import { startJiraChat, type JiraChat } from '../support/jiraChat';

const creations = ({ emulator }: JiraChat) =>
  emulator.calls.filter(({ method, path, status }) => method === 'POST' && path.endsWith('/request') && status === 201);
const comments = ({ emulator }: JiraChat) =>
  emulator.calls.filter(({ method, path }) => method === 'POST' && path.endsWith('/comment'));
const transitions = ({ emulator }: JiraChat) =>
  emulator.calls.filter(({ method, path }) => method === 'POST' && path.endsWith('/transition'));

describe('commands in other words', () => {
  const wordOf = (text: string) => {
    const command = readCommand(text);
    switch (command?.kind) {
      case 'word':
        return command.word;
      case 'request':
        return `${command.command} ${command.key}`;
      case 'unnamed':
        return `${command.command} which`;
      case 'requests':
        return ['list', command.filter, command.words].filter(Boolean).join(' ');
      case undefined:
        return undefined;
    }
  };

  it('mean what they say', () => {
    const meanings = {
      'My tickets': 'my requests',
      'show me my open tickets, please': 'my requests',
      'Please create a request.': 'create request',
      'I want to raise a ticket': 'create request',
      'ITH-6': 'request ITH-6',
      'ith-6?': 'request ITH-6',
      'status of ITH-6': 'request ITH-6',
      'What is the status of ITH-6?': 'request ITH-6',
      'any news on ith-6': 'request ITH-6',
      'please approve ITH-6': 'approve ITH-6',
      'ITH-6 comment': 'comment ITH-6',
      Hi: 'hello',
      'Good morning!': 'hello',
      'thank you very much': 'thanks',
      '?': 'help',
      'What can you do?': 'help',
      STOP: 'cancel',
      'never mind': 'cancel',
      'actually no, cancel that': 'cancel',
      'Never mind, it works now.': 'solved',
      'Doch nicht, abbrechen': 'cancel',
      'go back': 'back',
      'sign me in': 'log in',
      'change site': 'switch site',
      'My ticket?': 'my requests',
      'what is the status of my request': 'my requests',
      'any news?': 'news',
      'What did they say?': 'news',
      'any reply?': 'news',
      'also approve ITH-9': 'approve ITH-9',
      'which requests wait for me?': 'my requests',
      私の依頼を見せて: 'my requests',
      'Any approvals for me?': 'approvals',
      'Muss ich etwas genehmigen?': 'approvals',
      'which site am I on?': 'who am i',
      'Start over': 'cancel',
      'upload a screenshot to ITH-6': 'attach ITH-6',
      'unsubscribe from ITH-6': 'mute ITH-6',
      'request number ITH-6': 'request ITH-6',
      "Thanks a lot, that's all": 'nothing',
      'Status?': 'news',
      'Hat jemand geantwortet?': 'news',
      'when will ITH-6 be fixed?': 'request ITH-6',
      'who is working on ITH-6': 'request ITH-6',
      'close ITH-6': 'move ITH-6',
      'please cancel ITH-6': 'move ITH-6',
      'meine Anfrage': 'my requests',
      'ITH-6 schließen': 'move ITH-6',
      'Schließ bitte ITH-6': 'move ITH-6',
      'Approuve ITH-9': 'approve ITH-9',
      'deny ITH-9': 'decline ITH-9',
      'ITH-9 refusée': 'decline ITH-9',
      'apruebo ITH-9': 'approve ITH-9',
      'أوافق على ITH-9': 'approve ITH-9',
      'on peut fermer ITH-6': 'move ITH-6',
      'ITH-6を取り消して': 'move ITH-6',
      'تم حل ITH-6': 'move ITH-6',
      'silencia ITH-6': 'mute ITH-6',
      'ITH-6の通知を止めて': 'mute ITH-6',
      'ITH-6にスクリーンショットを添付': 'attach ITH-6',
      'ajouter une pièce jointe à ITH-6': 'attach ITH-6',
      'subir una foto a ITH-6': 'attach ITH-6',
      'reopen please': 'move which',
      'Cierra ITH-6, por favor': 'move ITH-6',
      'cierra la solicitud ITH-6 por favor': 'move ITH-6',
      'ferme le ticket ITH-6 stp': 'move ITH-6',
      'ITH-6 danke': undefined,
      'ITH-6 ya está arreglado': 'move ITH-6',
      'quand est-ce que ITH-6 sera réglé ?': 'request ITH-6',
      'gibts was neues zu ITH-6': 'request ITH-6',
      'teil ITH-6 mit Jonas': 'share ITH-6',
      'teil meine Meinung': undefined,
      'muss ich was genehmigen': 'approvals',
      "j'ai des trucs à valider ?": 'approvals',
      'tengo que aprobar el examen': undefined,
      'hat wer geantwortet?': 'news',
      'me han contestado?': 'news',
      'ich will mich nicht abmelden': 'nothing',
      'ITH-6を閉じてください': 'move ITH-6',
      'أغلق ITH-6': 'move ITH-6',
      'اغلق الطلب ITH-6 لو سمحت': 'move ITH-6',
      'سكر ITH-6': 'move ITH-6',
      'لا تغلق ITH-6': undefined,
      'سكر الباب ما يقفل': undefined,
      'لا توافق على ITH-6': 'decline ITH-6',
      'وافق المدير على الشراء': undefined,
      'ITH-6 وينه': 'request ITH-6',
      'متى يخلص ITH-6': 'request ITH-6',
      'من لازم يوافق على ITH-6؟': 'request ITH-6',
      'أبغى أشوف طلباتي': 'my requests',
      'عندي شي للموافقة؟': 'approvals',
      'فيه جديد؟': 'news',
      'ما حالة ITH-6': 'request ITH-6',
      'ما حالة طلبي؟': 'my requests',
      'طلبات تحتاج موافقتي': 'approvals',
      'mark ITH-6 as done': 'move ITH-6',
      'markiere ITH-6 als erledigt': 'move ITH-6',
      'marque ITH-6 comme terminée': 'move ITH-6',
      'marca ITH-6 como resuelta': 'move ITH-6',
      'ITH-6を完了にして': 'move ITH-6',
      'schalte ITH-6 stumm': 'mute ITH-6',
      'ITH-6を星5で評価': 'rate ITH-6',
      'mes approbations en attente': 'approvals',
      'mis aprobaciones pendientes por favor': 'approvals',
      'الموافقات المعلقة': 'approvals',
      'tu peux me créer un ticket': 'create request',
      チケットを作ってもらえますか: 'create request',
      'افتح لي تذكرة': 'create request',
      'hab mal ne frage': 'create request',
      "c'est pas mon compte": 'otherAccount',
      'هذا مو حسابي': 'otherAccount',
      これ私のアカウントじゃない: 'otherAccount',
      'وش تحفظ عني': 'privacy',
      '人間なの？': 'bot',
      どこまでやったっけ: 'resume',
      'en español por favor': 'language',
      'tu peux regarder mon écran': undefined,
      人間ドックの予約: undefined,
      'who approves ITH-6?': 'request ITH-6',
      'how long does it take to get ITH-6': 'request ITH-6',
      'Was ist mit ITH-6 passiert?': 'request ITH-6',
      'I want to change my request ITH-6': 'request ITH-6',
      'please delete ITH-6': 'move ITH-6',
      'I want to withdraw ITH-6': 'move ITH-6',
      'add a comment to ITH-6': 'comment ITH-6',
      'share ITH-6 with Jonas': 'share ITH-6',
      "please close ITH-6, I don't need it anymore": 'move ITH-6',
      'actually, forget it': 'cancel',
      'I want to go back': 'back',
      "what's the status of ITH-6": 'request ITH-6',
      'attach a file to ITH-6': 'attach ITH-6',
      'add my manager to ITH-6': 'share ITH-6',
      'comment ITH-6 it works again': 'comment ITH-6',
      'what did Priya say on ITH-6?': 'request ITH-6',
      'Was hat Priya bei ITH-6 gesagt?': 'request ITH-6',
      'qu’a dit Priya sur ITH-6 ?': 'request ITH-6',
      '¿Qué dijo Priya en ITH-6?': 'request ITH-6',
      'PriyaはITH-6で何と言いましたか？': 'request ITH-6',
      'ماذا قالت بريا في ITH-6؟': 'request ITH-6',
      'what is Priya asking?': 'news',
      'what did my manager say': 'news',
      'was fragt Priya?': 'news',
      'show requests waiting for approval': 'approvals',
      'zeig mir Anfragen, die auf Genehmigung warten': 'approvals',
      'demandes en attente d’approbation': 'approvals',
      'solicitudes pendientes de aprobación': 'approvals',
      承認待ちを見せて: 'approvals',
      'ما الذي يحتاج موافقتي': 'approvals',
      'who is ITH-6 shared with?': 'request ITH-6',
      'is ITH-6 shared?': 'request ITH-6',
      'mit wem ist ITH-6 geteilt?': 'request ITH-6',
      '¿con quién está compartida ITH-6?': 'request ITH-6',
      'ITH-6は誰と共有されていますか？': 'request ITH-6',
      'مع من تمت مشاركة ITH-6؟': 'request ITH-6',
      'share ITH-6 with it': 'share ITH-6',
      'ITH-6の状況は？': 'request ITH-6',
      'ITH-6はどうなっていますか？': 'request ITH-6',
      '依頼 ITH-6': 'request ITH-6',
      'ITH-6の件': 'request ITH-6',
      'ITH-6はまだですか': 'request ITH-6',
      bjr: 'hello',
      'ITH-6どうなった？': 'request ITH-6',
      'ITH-6を取り下げたい': 'move ITH-6',
      'ITH-6は承認しないで': 'decline ITH-6',
      'あのリクエストどうなった？': 'my requests',
      '承認するものある？': 'approvals',
      '返事きた？': 'news',
      会議をキャンセルしたい: undefined,
      印刷が終わらない: undefined,
      'reply to ITH-6 I am back on Monday': 'comment ITH-6',
    };
    for (const [text, meaning] of Object.entries(meanings)) expect(wordOf(text), text).to.equal(meaning);
  });

  it('are about requests that are not named', () => {
    const meanings = {
      'what happened to my request?': 'list',
      'What happened to my leave?': 'list leave',
      'Was ist mit meinem Laptop?': 'list laptop',
      'show closed requests': 'list closed',
      'my closed tickets': 'list closed',
      'zeig mal meine geschlossenen Anfragen': 'list closed',
      'mes demandes fermées': 'list closed',
      'montre moi mes anciens tickets': 'list closed',
      'mis tickets cerrados': 'list closed',
      完了したリクエスト: 'list closed',
      終わったリクエストを見せてください: 'list closed',
      リクエストを全部見せて: 'list all',
      'طلباتي المغلقة': 'list closed',
      'ما أخبار اللابتوب': 'list اللابتوب',
      リクエストを完了した: undefined,
      古いリクエストを閉じて: undefined,
      'ferme-la': 'move which',
      さっきのリクエスト取り消したい: 'move which',
      全部承認して: 'approve which',
      '誰か対応してる？': 'request which',
      このリクエストはまだ閉じないで: undefined,
      これを追加して: undefined,
      'وافق عليه': 'approve which',
      apruébala: 'approve which',
      'which requests are open?': 'list open',
      'how many tickets do I have': 'list',
      'do I have open tickets?': 'list open',
      'has my request been approved?': 'list',
      'is there any news on my laptop?': 'list laptop',
      'what news is there on my laptop': 'list laptop',
      'I need an update on my laptop': 'list laptop',
      'have you any updates for my tickets': 'list',
      'des nouvelles de mon ordinateur ?': 'list ordinateur',
      'what about the second monitor?': 'list monitor',
      'my laptop request': 'list laptop',
      'show laptop request': 'list laptop',
      'laptop requests': 'list laptop',
      'where is my request for a laptop': 'list laptop',
      'request from last week': 'list',
      'request status of laptop': 'list laptop',
      'ma demande de congé': 'list congé',
      'meine Anfrage zum Laptop': 'list mine laptop',
      'mi solicitud de portátil': 'list portátil',
      'طلبي الحاسوب': 'list الحاسوب',
      'status of the printer ticket': 'list printer',
      'Zeig mir bitte meine offenen Tickets': 'my requests',
      'Wie viele Anfragen habe ich?': 'list',
      'Kannst du mir bitte meine Anfragen zeigen?': 'list mine',
      'Gibt es etwas Neues zu meinem Laptop?': 'list laptop',
      'lehne es ab': 'decline which',
      'approve it': 'approve which',
      'approve all': 'approve which',
      'approve ITH-9, decline ITH-10': 'approve ITH-9',
      'approve the first one': 'approve which',
      'close it': 'move which',
      'reopen my ticket': 'move which',
      'cancel my last request': 'move which',
      'delete my request': 'move which',
      'lösch meine Anfrage': 'move which',
      'borra mi solicitud': 'move which',
      リクエストを削除して: 'move which',
      'احذف طلبي': 'move which',
      'füg meine Chefin hinzu': 'share which',
      上司も追加して: 'share which',
      'ضيف مديري': 'share which',
      'ça va prendre combien de temps': 'request which',
      'cuánto va a tardar': 'request which',
      'どのくらいかかる？': 'request which',
      'كم راح ياخذ': 'request which',
      'gibts was neues zu meinem Laptop': 'list laptop',
      'lösch das Datum': undefined,
      'add a comment': 'comment which',
      comment: 'comment which',
      'attach a file': 'attach which',
      'share it with Jonas Weber': 'share which',
      'add my manager': 'share which',
      'please loop in my boss': 'share which',
      'Can you cc my team lead on this?': 'share which',
      'Füge bitte meine Chefin hinzu': 'share which',
      'Mets mon chef en copie': 'share which',
      'Añade a mi jefe': 'share which',
      上司を追加してください: 'share which',
      'أضف مديري': 'share which',
      'partager avec Jonas Weber': 'share which',
      'how long will it take?': 'request which',
      'who approves this?': 'request which',
      'any idea when this is done?': 'request which',
      'change my request': 'request which',
      'can you create a ticket for me?': 'create request',
      "I'd like to raise a request": 'create request',
      'ouvrir les demandes': 'list',
      'I have a question': 'create request',
      'hat schon jemand geschaut': 'request which',
      "est-ce que quelqu'un a regardé": 'request which',
      'hat schon jemand einen Schlüssel gefunden': undefined,
      'i already wrote about that': 'request which',
      'I already reported this last week': 'request which',
      'why is nobody answering': 'request which',
      'hab ich schon gemeldet': 'request which',
      'warum antwortet keiner': 'request which',
      "j'ai déjà signalé ça": 'request which',
      'ya lo reporté': 'request which',
      もう報告しました: 'request which',
      'لماذا لا أحد يرد': 'request which',
      'my boss already reported it to the police': undefined,
      'I already reported this to the bank': undefined,
      上司にはもう報告しました: undefined,
      'why is nobody answering the phone': undefined,
      'its fixed thx': 'solved',
      'läuft wieder, danke': 'solved',
      "c'est réglé merci": 'solved',
      'ya está arreglado, gracias': 'solved',
      直りましたありがとう: 'solved',
      'fixed phone on my desk': undefined,
      進捗ありますか: 'news',
      私の申請どうなった: 'news',
      'can someone call me back?': 'human',
      'I need to talk to IT': 'human',
      'ruft mich bitte zurück': 'human',
      'rappelez-moi svp': 'human',
      'llámenme por favor': 'human',
      電話ください: 'human',
      'اتصلوا بي': 'human',
      'call me a taxi': undefined,
      'I need to talk to IT about my laptop': undefined,
    };
    for (const [text, meaning] of Object.entries(meanings)) expect(wordOf(text), text).to.equal(meaning);
  });

  it('ask who deals with a request, who approves it and whose it is, in every language, with a mark or without', () => {
    for (const { texts, words } of languages.values()) {
      const { around } = words;
      for (const phrase of around.dealing) expect(asksWhoDeals(`${phrase}?`), phrase).to.equal(true);
      for (const phrase of around.approving) expect(asksForApproval(`${phrase}?`), phrase).to.equal(true);
      for (const phrase of [...around.approving, ...around.requester, ...around.following, ...around.deciding])
        for (const text of [`${phrase}?`, phrase])
          expect(readCommand(text), `${texts.language} ${text}`).to.deep.equal({
            kind: 'unnamed',
            command: 'request',
            text,
          });
    }
    for (const said of [
      'it was approved',
      'who approves holidays for contractors?',
      'someone looked at it',
      'is anyone working on the third floor?',
      'approve it',
      'who wants a new laptop?',
      'I should approve it',
    ])
      expect(asksAboutProgress(said), said).to.equal(false);
    expect(readCommand('can you approve it?')).to.deep.equal({ kind: 'unnamed', command: 'approve' });
  });

  it('have a key though its hyphen is left out, where it is that of one project', async () => {
    const desks = ['ITH', 'IT', 'IT2'].map((projectKey, id) => ({ id: String(id), name: projectKey, projectKey }));
    const session = { serviceDesk: { desks: () => Promise.resolve(desks) } } as unknown as Session;
    for (const [said, meant] of Object.entries({
      'close ith12 and #ith3': 'close ITH-12 and ITH-3',
      'ith 12': 'ITH-12',
      'it2 5': 'IT2-5',
      it15: 'IT-15',
      ith3の件: 'ITH-3の件',
      usb3ポート: 'usb3ポート',
      it25: 'it25',
      'usb3 and windows 11': 'usb3 and windows 11',
    }))
      expect(await withKeys(session, said), said).to.equal(meant);
  });

  it('ask after something in every language, whatever else a question is about', () => {
    for (const { texts, words } of languages.values())
      for (const pattern of words.around.after)
        expect(askedAfterIn(`${pattern.replace('*', 'zonk')}?`), `${texts.language} ${pattern}`).to.equal('zonk');
    for (const [said, about] of [
      ['hey, has my access to the travel portal been approved yet?', 'access to the travel portal'],
      ['is my monitor coming this week?', 'monitor'],
      ['did someone see the coffee machine yet', 'coffee machine'],
      ['und wo bleibt eigentlich mein zweiter Monitor?', 'zweiter monitor'],
      ['is my laptop covered by the insurance?'],
      ['is my monitor coming with a cable for the dock?'],
      ['my monitor is coming apart'],
      ['where is the cafeteria?'],
    ] as const)
      expect(askedAfterIn(said), said).to.equal(about);
  });

  it('are what people say to each other', () => {
    const meanings = {
      hello: ['Hello!!!', 'Hi 👋', 'good mornign', 'Moin', 'hiya', 'moin moin'],
      thanks: ['thank you so much', 'thanks! 😊', 'ok, thanks', 'Danke, das hat geholfen', 'thnks'],
      bye: ['bye', 'See you tomorrow!', 'Schönen Feierabend'],
      fine: ['great', 'sorry', 'oops', 'how are you?', 'Alles klar', 'whats up?'],
      nothing: ["I don't want a new laptop", "I don't need anything", 'Sonst nichts', 'rien d’autre'],
      solved: ['never mind, I solved it myself', 'that solved it', 'It works again!', 'Hat sich erledigt'],
      human: [
        'talk to a human',
        "you're useless",
        'I want to speak to a real person',
        'agent please',
        'Ich möchte mit einem Menschen sprechen',
      ],
      help: ['what can I ask for?', "What's your name?", '¿Qué puede hacer?'],
      bot: [
        'are you a robot?',
        'am I talking to a human?',
        'bist du ein Mensch?',
        "t'es qui ?",
        '¿Quién eres?',
        '人間ですか',
      ],
      privacy: [
        'what do you store about me?',
        'please delete my data',
        'Was speichert ihr über mich?',
        '¿Qué datos guardas de mí?',
      ],
      resume: ["I'm back", 'OK, continue', 'what was I doing?', 'ich bin wieder da', 'he vuelto'],
      'my requests': ['my reqests', 'list my tickets'],
      'create request': ['crate request'],
      approvals: ['approvels'],
    };
    for (const [meaning, texts] of Object.entries(meanings))
      for (const text of texts) expect(wordOf(text), text).to.equal(meaning);
  });

  it('are not seen in sentences about something else', () => {
    for (const text of [
      'my screen is broken',
      'I cannot log in to my laptop',
      'printer?',
      'the approvals page of SAP is down',
      'The status page is down',
      'the update is stuck',
      'Windows update fails',
      'update Office on my laptop',
      'laptop update',
      'de nouvelles chaises',
      'mon ordinateur est en mauvais état',
      'mi portátil está en mal estado',
      'der Status ist falsch',
      "l'état est mauvais",
      'what about a phone?',
      'what about another monitor',
      'was ist mit einem neuen Telefon?',
      '¿qué pasa con un teléfono?',
      'is ITH-6 related to ITH-7',
      'ITH-6 broke my laptop',
      'ITH-6 is not working',
      'please cancel my contract',
      'close the printer request',
      'no, cancel my contract',
      'never mind the old one, it works now and then',
      'hi, my screen is broken',
      "I don't need my second monitor any more, please collect it",
      "I don't want my manager to see my private calendar",
      'my useless printer',
      'hey there, my printer is broken',
      'where is the nearest printer',
      'cancel my hotel booking',
      'close the window on floor 2',
      'share the sales folder with Jonas',
      'move my desk to the annex',
      'I want to change my bank account',
      'my ticket system is not working',
      'thanks, and my printer is broken, too',
      'add more memory to my laptop',
      'add my boss to the mailing list',
      'add Kim',
      'the status light of the router is red and blinking',
      'Request parental leave',
      "I'd like to request parental leave from March 1st",
      'how do I request a parking space?',
      'create request parental leave',
      'ticket printer broken',
      'parental leave request',
      'a new laptop request',
      'Anfrage Elternzeit',
      'demande de congé parental',
      "demande d'accès à SAP",
      'solicitud de permiso parental',
      'リクエスト 育児休業',
      'طلب إجازة والدية',
      '',
      '   ',
    ])
      expect(readCommand(text), text).to.equal(undefined);
  });

  it('are no commands while a question is open, but for those that always work', () => {
    for (const text of ['requests', 'hi', 'thanks', 'ITH-6']) expect(parseCommand(text), text).to.equal(undefined);
    for (const text of ['cancel', 'stop', 'back', 'My requests.', 'request ith-6'])
      expect(parseCommand(text), text).not.to.equal(undefined);
  });

  it('take a comment along, as it is written', () => {
    expect(readCommand('comment ITH-6: Thanks: it WORKS')).to.deep.equal({
      kind: 'request',
      command: 'comment',
      key: 'ITH-6',
      text: 'Thanks: it WORKS',
    });
    expect(readCommand('comment ITH-6:')).not.to.have.property('text');
    for (const [said, text] of [
      ['decline ITH-9: Too expensive', 'Too expensive'],
      ['Please decline ITH-9 because we have NO budget', 'we have NO budget'],
      ['Approve ITH-9, looks good to me', 'looks good to me'],
      ['Lehne ab ITH-9, weil es zu teuer ist', 'es zu teuer ist'],
      ['approve ITH-9 please', undefined],
      ['approve ITH-9, please', undefined],
      ['decline ITH-9 because', undefined],
      ['approve ITH-9 that was sent by Omar', undefined],
    ] as const)
      expect(readCommand(said), said)
        .to.include({ kind: 'request', key: 'ITH-9' })
        .and.to.satisfy((one: Command) => ('text' in one ? one.text === text : text === undefined));
    for (const said of ['Please comment ITH-6 Thanks: it WORKS\nagain', 'reply to ith-6, Thanks: it WORKS\nagain'])
      expect(readCommand(said), said).to.include({ key: 'ITH-6', text: 'Thanks: it WORKS\nagain' });
    for (const [said, command, text] of [
      ['please comment on ITH-6: the cable is broken', 'comment', 'the cable is broken'],
      ['add a comment to ITH-6: it is fixed', 'comment', 'it is fixed'],
      ['Bitte ITH-6 kommentieren: hallo', 'comment', 'hallo'],
      ['please decline ITH-6: too expensive', 'decline', 'too expensive'],
      ['please close ITH-6 at 12:30', 'move', undefined],
    ] as const)
      expect(readCommand(said), said).to.deep.include({ key: 'ITH-6', command, ...(text && { text }) });
    for (const said of [
      'comment on ITH-6 that it is fixed',
      "Can you comment on ITH-6 that it's solved, please?",
      'comment ITH-6 that the fan is loud again',
      'could you comment on ITH-6 the fan is loud again?',
      'Kommentar zu ITH-6 dass es gelöst ist, bitte',
      "Peux-tu commenter ITH-6 qu'il est résolu ?",
      'comentar ITH-6 que el ventilador hace ruido',
    ])
      expect(readCommand(said), `${said}: is seen first`).to.equal(undefined);
    for (const said of ['comment ITH-6 now please', 'comment ITH-6 is not visible', "comment on ITH-6 doesn't show"])
      expect(JSON.parse(JSON.stringify(readCommand(said))), said).to.deep.equal({
        kind: 'request',
        command: 'comment',
        key: 'ITH-6',
      });
  });
});

describe('commands in a polite sentence', () => {
  const wordOf = (said: string) => {
    const command = readCommand(said);
    return command?.kind === 'word' ? command.word : undefined;
  };

  it('log somebody out in whatever words, and for nothing that is only about it', () => {
    for (const said of [
      'please log me out now',
      "I'd like to log out of Jira now, please",
      'sign out of my account',
      'log off',
      'Melden Sie mich bitte ab',
      'Können Sie mich bitte abmelden?',
      'logg mich aus',
      'déconnecte-moi',
      "j'aimerais me déconnecter",
      'desconectar',
      'can you sign me off please',
      'bye, log me out now',
      'can you log me out?',
      'kannst du mich abmelden?',
      'can I log out',
      'por favor cerrar sesión',
      'Danke, tschüss, melde mich bitte ab',
      '¿Puedes cerrar mi sesión?',
      'ログアウトして',
      'ログアウトさせてください',
      'meld mich bitte ab',
      'kannst du mich mal ausloggen',
      'サインアウトをお願いします',
      'سجل خروجي',
      'أريد الخروج',
      'ابي اطلع من الحساب',
    ])
      expect(wordOf(said), said).to.equal('log out');
    for (const said of [
      'log out?',
      'abmelden?',
      'me déconnecter ?',
      '¿cerrar sesión?',
      'ログアウト？',
      'تسجيل الخروج؟',
      'how do I log out?',
      'how do I log out',
      'how can I sign out of this',
      'wie melde ich mich ab',
      'comment je me déconnecte',
      "don't log me out",
      'je veux pas me déconnecter',
      'ما أريد تسجيل الخروج',
      'ما ابي اطلع من الحساب',
      'je veux pas me deconnecter',
      'the app logs me out all the time',
      "I can't log out",
      'they log me out',
      'il me déconnecte',
      'why did you log me out',
      'why did you log me out?',
      'warum ausloggen',
      'pourquoi me déconnecte',
      'por qué cerrar sesión',
      'متى تسجيل الخروج',
      'se me cierra la sesión',
      'sign off on this',
      'disconnect the printer',
      'ich möchte mich vom VPN abmelden',
      'ich kann mich nicht abmelden',
      'ログアウトできません',
    ])
      expect(wordOf(said), said).not.to.equal('log out');
    for (const said of [
      'how do I log out?',
      'how do I log out',
      'how can I sign out of this',
      'where can I log out?',
      'should I log out',
      'did you log me out',
      'shall I log out now',
      'Wie kann ich mich abmelden?',
      'wie melde ich mich ab',
      'wie logg ich mich aus',
      'wie meld ich mich ab',
      'kann man sich auch abmelden',
      'comment je me déconnecte',
      'comment puis-je me déconnecter ?',
      '¿cómo cierro la sesión?',
      'cómo cierro sesión',
      'ログアウトの方法は？',
      'どうやってログアウトしますか',
      'ログアウトするにはどうすればいいですか',
      'كيف أسجل الخروج',
      'كيف أخرج من الحساب؟',
    ])
      expect(wordOf(said), said).to.equal('howToLogOut');
    for (const said of ['how do I log out of SAP', 'wie melde ich mich krank', 'cómo cierro la cuenta de un empleado'])
      expect(wordOf(said), said).to.equal(undefined);
  });

  it('log somebody out and in again, and only those who ask for it', () => {
    for (const said of [
      'logout and log in again',
      'please log me out and in with another account',
      'log out, then sign in as someone else',
      'can you sign me out and back in?',
      'Bitte melden Sie mich ab und neu an',
      'abmelden und mit einem anderen Konto anmelden',
      'déconnecte-moi et reconnecte-moi',
      'cierra la sesión y entrar con otra cuenta',
      'ログアウトして別のアカウントでログインしたい',
      'سجل خروجي ثم سجل دخولي بحساب آخر',
    ])
      expect(wordOf(said), said).to.equal('logInAgain');
    for (const said of [
      'how do I log out and in again',
      "don't log me out and in again",
      'I have to log out and log in again every hour',
      'my laptop logs me out and in again',
      'log in and out of the VPN',
    ])
      expect(['log out', 'logInAgain'], said).not.to.include(wordOf(said));
  });

  it('log somebody out wherever words are an answer, too, if they say nothing else', () => {
    for (const said of [
      'Log me out please',
      'sign me out now',
      'Melden Sie mich bitte ab',
      'logout please',
      "déconnectez-moi s'il vous plaît",
      'cerrar mi sesión',
    ])
      expect(parseCommand(said), said).to.deep.equal({ kind: 'word', word: 'log out' });
    for (const said of ['disconnect', 'the log out', 'log out does not work', 'I log out', 'déconnecte', 'الخروج'])
      expect(parseCommand(said), said).to.equal(undefined);
  });

  it('are what stands before how it is asked for, or asks what there is', () => {
    for (const [said, word] of Object.entries({
      承認待ちを見せてください: 'approvals',
      自分のリクエストを見せてもらえますか: 'my requests',
      リクエストを作成したいです: 'create request',
      リクエストしたい: 'create request',
      ヘルプを見せて: 'help',
      サイトを切り替えてください: 'switch site',
      'mes demandes en cours': 'my requests',
      'hilf mir': 'help',
      'which account am I using?': 'who am i',
      'how do I log in?': 'log in',
      'wie melde ich mich an': 'log in',
      'comment me connecter ?': 'log in',
      '¿cómo inicio sesión?': 'log in',
      'how do I switch sites?': 'switch site',
      'wie wechsle ich die Site?': 'switch site',
      サイトの切り替え方: 'switch site',
      'comment créer une demande ?': 'create request',
      'كيف أنشئ طلبا؟': 'create request',
      '¿cómo veo mis solicitudes?': 'my requests',
      'Quick question': 'create request',
      'hey, can I ask you something?': 'create request',
      'can you help me with something?': 'create request',
      'Ich hab mal ne Frage': 'create request',
      "j'ai une question": 'create request',
      'tengo una pregunta': 'create request',
      質問があります: 'create request',
      'عندي سؤال': 'create request',
      "I'm lost": 'help',
      'was nun?': 'help',
      "tu peux m'aider ?": 'help',
      '¿me puedes ayudar?': 'help',
      'هل يمكنك مساعدتي؟': 'help',
      'am I still logged in?': 'who am i',
      'bin ich noch angemeldet?': 'who am i',
      私は誰ですか: 'who am i',
      'what does Priya want?': 'news',
      'what does priya want from me': 'news',
      'what do they need from me': 'news',
      'Was will Priya von mir?': 'news',
      'Que veut Priya ?': 'news',
      '¿Qué quiere Priya?': 'news',
      Priyaは何を求めていますか: 'news',
      'ماذا تريد Priya؟': 'news',
      'switch account': 'otherAccount',
      "that's not me": 'otherAccount',
      'das bin ich nicht': 'otherAccount',
      "Ce n'est pas mon compte": 'otherAccount',
      'cambiar de cuenta': 'otherAccount',
      別のアカウントでログイン: 'otherAccount',
      'هذا ليس حسابي': 'otherAccount',
      'change the language to German, please': 'language',
      'welches Konto?': 'who am i',
      'show me what I need to approve': 'approvals',
      'ما الذي يحتاج موافقتي': 'approvals',
      'إنشاء طلب جديد': 'create request',
      'list all request types': 'create request',
      'Welche Anfragen gibt es?': 'create request',
    }))
      expect(wordOf(said), said).to.equal(word);
    for (const said of [
      'パソコンを見せて',
      'プリンターを修理してください',
      'what can I request from HR?',
      'create another account for Jonas',
      'this is not for me',
      'what does the printer want',
      'was will der Drucker',
      'I lost my badge',
      'how do I log in to SAP?',
      'wie melde ich mich am VPN',
      'wie melde ich mich ak',
      'can you help me with my laptop?',
      'quick question about my payslip',
      'my account is locked',
      'a German keyboard',
    ])
      expect(readCommand(said), said).to.equal(undefined);
  });

  it('close a request, or share one, where nothing is said of which; "move" is for desks', () => {
    for (const [said, command] of Object.entries({ close: 'move', schließen: 'move', share: 'share', mute: 'mute' }))
      expect(readCommand(said), said).to.deep.include({ kind: 'unnamed', command });
    for (const said of ['move', 'close the window in my office']) expect(readCommand(said), said).to.equal(undefined);
  });
});

describe('any sentence is a beginning', () => {
  let chat: JiraChat;
  beforeEach(async () => {
    chat = await startJiraChat('emulator');
  });
  afterEach(() => chat.close());

  it('goes on with its words through the sign-in, and they become the summary', async () => {
    const page = await chat.consent(await chat.say('Printer on floor 2 is jammed'), 'Mia Krystof');
    await chat.say(codeOn(page));
    expect(chat.offered()).to.include('Something else');
    await chat.press(/^Get help with a device/);
    expect(JSON.stringify(chat.channel.sent.at(-1))).to.contain('Printer on floor 2 is jammed');
    expect(chat.shown()).not.to.contain('did not understand');
  });

  it('takes no greeting into the summary, and nothing of a long story is lost', async () => {
    await chat.signIn('Mia Krystof');
    const story =
      `Hello! The printer on floor 2 prints blank pages. ${'It began on Monday after the update. '.repeat(10)}`.trim();
    await chat.say(story);
    await chat.press(/^Get help with a device/);
    const shown = JSON.stringify(chat.channel.sent.at(-1));
    expect(shown).to.contain('"value":"The printer on floor 2 prints blank pages. It began');
    expect(shown).to.contain(`"value":"${story.replace('Hello! ', '')}"`);
  });

  it('is not one where somebody wants to log out and in again: they are signed out, and the sign-in card comes', async () => {
    await chat.signIn('Mia Krystof');
    await chat.say('log me out and in with another account');
    expect(chat.channel.texts().at(-2)).to.contain('You are signed out');
    await chat.say(codeOn(await chat.consent(chat.channel.sent.slice(-1), 'Sam Rivera')));
    expect(chat.shown()).to.contain('You are signed in as Sam Rivera');
  });

  it('asks whether the only one that fits is meant, and takes yes for it', async () => {
    await chat.signIn('Mia Krystof');
    await chat.say('security incident');
    expect(chat.shown()).to.contain('Raise "Report a security incident"?');
    await chat.say('Yes, please!');
    expect(chat.shown()).to.contain('Tell us more');
  });

  it('takes "next" for the only one that fits, in each language, and "next week" for a detail', async () => {
    await chat.signIn('Mia Krystof');
    for (const [locale, next] of Object.entries({
      en: 'next, please',
      de: 'weiter',
      fr: 'suivant',
      es: 'siguiente',
      ja: '次へ',
      ar: 'التالي',
    })) {
      await chat.say('plan a business trip to Lyon', { locale });
      await chat.say(next, { locale });
      expect(chat.labels().join(), next).to.contain('Who travels?');
      expect(JSON.stringify(chat.channel.sent.at(-1)), next).to.contain('"plan a business trip to Lyon"');
      await chat.say('cancel', { locale });
    }
    await chat.say('plan a business trip to Lyon');
    await chat.say('next week');
    expect(chat.channel.texts().findLast(Boolean)).to.equal('I have noted that.');
  });

  it('leads on from "something else", and keeps the words', async () => {
    await chat.signIn('Mia Krystof');
    await chat.say('My security badge is lost');
    while (!chat.offered().includes('IT help')) await chat.say('no');
    await chat.press('IT help');
    await chat.press(/^Get help with a device/);
    expect(JSON.stringify(chat.channel.sent.at(-1))).to.contain('My security badge is lost');
  });

  it('offers what may well be meant, and the rest to whoever wants none of it', async () => {
    await chat.signIn('Mia Krystof');
    await chat.say('monitor');
    const titles = () => chat.offered().map((title) => title.split(' (')[0]);
    expect(titles()).to.include.members(['Order new equipment', 'Get help with a device']);
    expect(titles()).not.to.include('Report a security incident');
    await chat.press('Something else');
    expect(titles()).to.include('Report a security incident').and.not.to.include('Order new equipment');
    expect(titles(), 'and where the others are').to.include('IT help');
  });

  it('is two needs one after the other, of which none is lost', async () => {
    await chat.signIn('Mia Krystof');
    const [told] = await chat.say('my badge does not work and I need a new laptop');
    expect(told?.text).to.equal('One thing after the other: this first, then "I need a new laptop".');
    await chat.press(/^Get help with a device/);
    await chat.fillIn({ Summary: 'My badge', Urgency: '1010000' });
    await chat.say('no files');
    await chat.press('Create');
    expect(chat.channel.texts()).to.include('You also wrote: "I need a new laptop". Say "continue", and that is next.');
    expect(JSON.stringify(await chat.say('ok')), 'as well as "continue"').to.contain('I need a new laptop');
    await chat.say('yes');
    await chat.press(/^Order new equipment/);
    expect(chat.shown()).to.contain('Order new equipment');
    expect(JSON.stringify(chat.channel.sent.at(-1)?.attachments)).to.contain('"value":"I need a new laptop"');
  });

  it('is three needs one after the other, as in a mail', async () => {
    await chat.signIn('Mia Krystof');
    const rest = 'My badge does not work. I need a parking space.';
    const [told] = await chat.say(`Hello team,\n\nI need a new laptop. ${rest}\n\nThanks, Mia`);
    expect(told?.text).to.contain(`this first, then "${rest} Thanks, Mia"`);
    await chat.press(/^Order new equipment/);
    expect(JSON.stringify(chat.channel.sent.at(-1)?.attachments)).to.contain('"value":"I need a new laptop"');
    await chat.fillIn({ Summary: 'Laptop', 'What do you need?': '1010100' });
    await chat.press('Create');
    await chat.say('continue');
    const [then] = await chat.say('yes');
    expect(then?.text).to.contain('this first, then "I need a parking space. Thanks, Mia"');
    await chat.say('cancel');
    await chat.say('continue');
    await chat.say('yes');
    expect(chat.offered().join()).to.contain('Ask for a parking space');
  });

  it('finds no article for the words around what is needed', async () => {
    await chat.signIn('Mia Krystof');
    await chat.say('good morning, my mouse stopped working and I have a presentation in an hour');
    expect(chat.offered()).to.include.members(['Something else']);
    expect(chat.shown()).not.to.contain('overtime').and.not.to.contain('Reset your password');
    await chat.say('good morning, how do I reset my password before my flight in an hour');
    expect(chat.shown()).to.contain('Reset your password').and.not.to.contain('overtime');
  });

  it('keeps every sentence that tells more of it, and no word that only searches', async () => {
    await chat.signIn('Mia Krystof');
    await chat.say('my mouse stopped working');
    await chat.say('hardware');
    await chat.say('it is the bluetooth one on my desk');
    await chat.press('Something else');
    await chat.press('IT help');
    await chat.press(/^Get help with a device/);
    const form = JSON.stringify(chat.channel.sent.at(-1));
    expect(form)
      .to.contain('my mouse stopped working\\nit is the bluetooth one on my desk')
      .and.not.to.contain('hardware');
  });

  it('goes by the sentence where a word or two came first', async () => {
    await chat.signIn('Mia Krystof');
    await chat.say('printer');
    await chat.say('the printer on the second floor jams');
    await chat.press(/^Get help with a device/);
    expect(JSON.stringify(chat.channel.sent.at(-1))).to.contain('"value":"the printer on the second floor jams"');
  });

  it('goes by the word that came first where a sentence says nothing without it', async () => {
    await chat.signIn('Mia Krystof');
    const told: Readonly<Record<string, readonly string[]>> = {
      laptop: ["it's broken", 'geht nicht', 'il ne marche plus', 'no funciona', '壊れました', 'لا يعمل', 'I lost it'],
      phone: ['it does not work'],
    };
    for (const [thing, sentences] of Object.entries(told))
      for (const sentence of sentences) {
        await chat.say(thing);
        await chat.say(sentence);
        await chat.press(/^Get help with a device/);
        expect(JSON.stringify(chat.channel.sent.at(-1)), sentence).to.contain(`"value":"${thing}: ${sentence}"`);
        await chat.say('cancel');
        await chat.say('delete my draft');
        await chat.say('yes');
      }
    for (const [first, then] of [
      ['laptop', 'the coffee machine leaks'],
      ['laptop', 'monitor'],
    ] as const) {
      await chat.say(first);
      await chat.say(then);
      await chat.press(/^(Something is broken|Order new equipment)/);
      expect(JSON.stringify(chat.channel.sent.at(-1)), then).not.to.contain(`${first}:`);
      await chat.say('cancel');
    }
  });

  it('goes back to what fits the words, which come along to another type', async () => {
    await chat.signIn('Mia Krystof');
    await chat.say('the monitor on my desk flickers');
    await chat.press(/^Order new equipment/);
    await chat.press('Back');
    await chat.press(/^Get help with a device/);
    expect(JSON.stringify(chat.channel.sent.at(-1))).to.contain('"value":"the monitor on my desk flickers"');
  });

  it('fills in a date by the day that it is for the person', async () => {
    await chat.signIn('Mia Krystof');
    const timestamp = new Date('2026-11-26T22:30:00Z');
    const form = async (extra: object) => {
      await chat.channel.say('parental leave from tomorrow', { timestamp, ...extra });
      await chat.channel.submit(chat.dataOf(/^Request parental leave/), { timestamp, ...extra });
      return JSON.stringify(chat.channel.sent.at(-1));
    };
    expect(await form({ localTimezone: 'Europe/Berlin' })).to.contain('"value":"2026-11-27"');
    await chat.say('cancel');
    expect(await form({ localTimezone: 'Asia/Tokyo' })).to.contain('"value":"2026-11-28"');
  });

  it('shows what there is to read once, though other words follow', async () => {
    await chat.signIn('Mia Krystof');
    await chat.say('the printer is broken');
    expect(chat.shown()).to.contain('The printer prints blank pages');
    await chat.say('my mouse is broken');
    expect(chat.shown()).not.to.contain('The printer prints blank pages');
    await chat.press(/^Get help with a device/);
    expect(chat.shown()).to.contain('Urgency');
  });

  it('is one while a request or a list is shown, too', async () => {
    await chat.signIn('Mia Krystof');
    await chat.say('request ITH-1');
    await chat.say('I need a second monitor for my desk');
    expect(chat.offered()).to.include('Something else');
    await chat.say('my requests');
    await chat.say('I need a second monitor for my desk');
    expect(chat.offered()).to.include('Something else');
  });

  it('is none where it is a request by its key, also while it is asked what is needed', async () => {
    await chat.signIn('Mia Krystof');
    await chat.say('monitor');
    await chat.say('ITH-3');
    expect(chat.offered()).to.include('Comment');
    await chat.say('monitor');
    await chat.say('Comment ITH-3: Thanks');
    expect(chat.shown()).to.contain('I added your comment to ITH-3.');
    await chat.say('I need a new screen');
    await chat.press(/^Order new equipment/);
    await chat.say('ITH-4');
    expect(chat.offered(), 'beside a form').to.include('Comment');
    await chat.say('create request');
    expect(chat.shown()).to.contain('You have an unfinished "Order new equipment".');
    await chat.say('comment ITH-3');
    await chat.say('ITH-4');
    expect(chat.shown(), 'where a comment is asked for').to.contain('Laptop fan');
    expect(JSON.stringify(comments(chat))).not.to.contain('ITH-4"');
  });

  it('is none where it asks how requests stand, also beside a form, which is kept', async () => {
    await chat.signIn('Mia Krystof');
    for (const said of ['any update?', "what's the status of my requests?", 'gibt es Neuigkeiten?']) {
      await chat.say('my laptop is broken');
      await chat.press(/^Get help with a device/);
      await chat.say(said);
      expect(chat.shown(), said).to.contain('Your open requests');
    }
    await chat.say('my laptop is broken');
    await chat.press(/^Get help with a device/);
    await chat.say('when will ITH-4 be done?');
    expect(chat.shown()).to.contain('ITH-4 has been in "In progress"');
    await chat.say('create request');
    expect(chat.shown()).to.contain('Get help with a device').and.to.contain('Go on');
    await chat.say('go on');
    await chat.say('is the power supply part of it?');
    expect(chat.shown(), 'a question for the desk').to.contain('Shall I put your question into');
  });

  it('leads from a form to the requests where it asks what there is, and away from it where nothing is needed any more', async () => {
    await chat.signIn('Mia Krystof');
    const listing = ['what else do I have open', 'was habe ich noch offen', 'qué más tengo pendiente'];
    for (const said of [
      ...listing,
      "actually, never mind, it's working now",
      'läuft wieder',
      'arreglado',
      "c'est réglé",
    ]) {
      await chat.say('my laptop is broken');
      await chat.press(/^Get help with a device/);
      await chat.say(said);
      const isListed = listing.includes(said);
      expect(chat.shown(), said).to.contain(isListed ? 'Your open requests' : 'What would you like to do next?');
    }
    await chat.say('create request');
    expect(chat.shown(), 'kept').to.contain('Get help with a device').and.to.contain('Go on');
    await chat.say('my requests');
    await chat.say('show me the closed ones too');
    expect(chat.shown()).to.contain('Your closed requests');
  });

  it('tells whoever cannot say which type it is what to do, and keeps what fits the words', async () => {
    await chat.signIn('Mia Krystof');
    const unsure = ['whatever', "I don't care", 'no idea which one', 'ist mir egal', "ça m'est égal", 'me da igual'];
    await chat.say('my laptop is broken');
    for (const said of [...unsure, 'どっちでもいいです', 'لا فرق']) {
      const [told] = await chat.say(said);
      expect(told?.text, said).to.contain('Take what comes closest');
      expect(chat.shown(), said).to.contain('Which of these is it?').and.to.contain('Get help with a device');
    }
    const [told] = await chat.say('which phone can I get?');
    expect(told?.text ?? '', 'something else').not.to.contain('Take what comes closest');
  });

  it('is told where files go, and that nothing is sent, where it asks that at any step', async () => {
    await chat.signIn('Mia Krystof');
    const asked = async (said: string) => expect((await chat.say(said))[0]?.text ?? '', said);
    const photos = [
      'can I add a photo?',
      'kann ich ein Foto anhängen?',
      '¿puedo adjuntar una foto?',
      '写真を添付できますか',
    ];
    for (const said of ['my laptop is broken', '1']) {
      await chat.say(said);
      for (const photo of photos) (await asked(photo)).to.contain('send it here in the chat');
      (await asked('did you send it?')).to.contain('Nothing is sent before');
    }
    (await asked("what's the ticket number?")).to.contain('I tell you its key');
    (await asked('1')).to.contain('Please fill in the form');
    (await asked('can I add a photo editor?')).not.to.contain('send it here in the chat');
  });

  it('is nothing for the desk where it is a reply, said beside a form', async () => {
    await chat.signIn('Mia Krystof');
    await chat.say('order new equipment');
    await chat.press(/^Order new equipment/);
    const form = () => JSON.stringify(chat.channel.sent.at(-1)?.attachments);
    const before = form().replaceAll(/"card":"[^"]+"/g, '');
    for (const reply of ['Yes please', 'thanks!', 'Next', 'done', 'hello']) {
      await chat.say(reply);
      expect(form().replaceAll(/"card":"[^"]+"/g, ''), reply).to.equal(before);
    }
    await chat.say('A big one, please');
    expect(form()).to.contain('A big one, please');
    await chat.say('change the summary to A laptop');
    await chat.say('create');
    expect(form(), 'something is missing').not.to.contain('shall I raise this request?');
    await chat.say('make it a laptop');
    await chat.say('yes, create it');
    expect(form()).to.contain('shall I raise this request?').and.to.contain('A big one, please');
    expect(creations(chat)).to.have.length(0);
    await chat.say('yes, cancel it');
    expect(chat.shown()).to.contain('cancelled');
  });

  it('comments at once where the comment stands beside the key', async () => {
    await chat.signIn('Mia Krystof');
    await chat.say('Comment ITH-1: Thanks a lot');
    expect(comments(chat)).to.have.length(1);
    expect(chat.channel.lastText()).to.equal('I added your comment to ITH-1.');
  });
});

describe('replies behind other words', () => {
  it('are ways out and refusals alone: the others may be said of something else', () => {
    const meanings = {
      'Actually, forget it': 'cancel',
      'Hm, no': 'no',
      'oh, nothing': 'none',
      'well done': undefined,
      'so right': undefined,
      'well yes': undefined,
    };
    for (const [text, meaning] of Object.entries(meanings)) expect(replyIn(text), text).to.equal(meaning);
  });
});

describe('replies in a person’s own words', () => {
  let chat: JiraChat;
  beforeEach(async () => {
    chat = await startJiraChat('emulator');
    await chat.signIn('Mia Krystof');
  });
  afterEach(() => chat.close());

  it('"no" to a comment moves the request without one', async () => {
    for (const [key, no] of [
      ['ITH-4', 'no'],
      ['ITH-3', 'Nothing.'],
    ]) {
      await chat.say(`move ${key}`);
      await chat.say('mark as done');
      await chat.say('yes');
      await chat.say(no ?? '');
    }
    expect(transitions(chat).map(({ body }) => JSON.stringify(body))).to.satisfy((all: string[]) =>
      all.every((body) => !body.includes('additionalComment')),
    );
    expect(transitions(chat)).to.have.length(2);
  });

  it('"no" to a closing step stops it', async () => {
    await chat.say('move ITH-3');
    await chat.say('mark as done');
    await chat.say('no');
    expect(chat.channel.lastText()).to.equal('All right, nothing has changed.');
    expect(transitions(chat)).to.have.length(0);
  });

  it('"back" and "nothing" are never a comment', async () => {
    for (const reply of ['back', 'nothing', 'no', 'never mind', 'Stop!']) {
      await chat.say('comment ITH-1');
      await chat.say(reply);
    }
    expect(comments(chat)).to.have.length(0);
  });

  it('what may be said to the bot is seen before it is a comment for everybody to read', async () => {
    const small = [
      'sorry',
      'Bye',
      'good night',
      'my bad',
      'Mein Fehler',
      'je me suis trompé',
      'me equivoqué',
      '失礼しました',
    ];
    const slips = [
      'oops wrong ticket',
      'Ups, falsches Ticket',
      'misclicked',
      'aus Versehen',
      'fausse manip',
      'sin querer',
    ];
    const ofBot = ['how do I log out?', 'which account is this?'];
    const ofOther = ['please close ITH-1', 'ITH-2 genehmigt', 'Bitte ITH-1 schließen'];
    const all = [
      'yes',
      'ok',
      'done',
      '👍',
      'oui',
      'show me my tickets',
      ...small,
      'خطئي',
      ...slips,
      ...ofBot,
      ...ofOther,
    ];
    for (const said of all) {
      await chat.say('comment ITH-6');
      await chat.say(said);
      expect(chat.shown(), said).to.contain('Shall I add this to ITH-6 as a comment');
      await chat.say('no');
    }
    expect(comments(chat)).to.have.length(0);
    await chat.say('comment ITH-6');
    await chat.say('yes');
    await chat.say('yes');
    const forDesk = [
      'thanks!',
      'It works again',
      'Any news?',
      'Sorry, I was on leave',
      'Oops, I took the wrong cable',
      'great, it works',
      'thanks, it works now',
      'is it broken?',
      'ITH-1 has the same problem',
      'this is about ITH-2, too',
    ];
    for (const said of forDesk) {
      await chat.say('comment ITH-6');
      await chat.say(said);
    }
    expect(comments(chat)).to.have.length(1 + forDesk.length);
  });

  it('"yes" is no comment either: it asks for one', async () => {
    await chat.say('move ITH-3');
    await chat.say('mark as done');
    await chat.say('yes');
    await chat.say('yes');
    expect(transitions(chat)).to.have.length(0);
    expect(chat.shown()).to.contain('Please tell me in your own words.');
  });

  it('"ok" creates, "no" changes', async () => {
    await chat.say('create request');
    await chat.press('IT help');
    await chat.press(/^Order new equipment/);
    if (chat.offered().includes('Go on')) await chat.press('Go on');
    await chat.fillIn({ Summary: 'Second monitor', 'What do you need?': '1010101' });
    await chat.say('no');
    expect(creations(chat)).to.have.length(0);
    await chat.fillIn({ Summary: 'Third monitor', 'What do you need?': '1010101' });
    await chat.say('Sure');
    expect(creations(chat)).to.have.length(1);
  });
});
