import { expect } from 'chai';
import { saidOfSignIn } from '../../dialogs/login/troubleshooting';
import { isOtherSignIn } from '../../dialogs/reading/otherSignIn';
import { isHurry } from '../../dialogs/assistant/saidDuringSignIn';
import { codeOn } from '../support/browserSignIn';
import { startJiraChat, type JiraChat } from '../support/jiraChat';

describe('what is said of a sign-in that goes on', () => {
  const said = {
    failing: [
      "it doesn't work",
      'Nothing happens when I click the button',
      "I can't see the button",
      'code not accepted',
      'the sign-in button does not work',
      'it says access denied',
      'da steht „Zugriff verweigert“',
      'accès refusé',
      'dice acceso denegado',
      'アクセスが拒否されました',
      'تم رفض الوصول',
      'es geht nicht',
      'Da passiert nichts',
      'ça ne marche pas',
      "I don't have an Atlassian account",
      'no pasa nada',
      'no code',
      'Wo ist der Code?',
      'je ne reçois pas le code',
      '¿dónde está el código?',
      'コードが届きません',
      'أين الرمز؟',
      '何も起きません',
      'لا يعمل',
      'I already did',
      'where do I click?',
      'what do I do now',
      'und jetzt?',
      'wo muss ich klicken?',
      'où dois-je cliquer ?',
      '¿y ahora qué?',
      'もうログインしました',
      'ماذا أفعل الآن؟',
    ],
    asked: [
      'why do I have to sign in?',
      'is it safe?',
      'why Jira?',
      'How long does this take?',
      'can I do this without signing in?',
      'Warum muss ich mich anmelden?',
      'ist das sicher?',
      'pourquoi dois-je me connecter ?',
      "est-ce que c'est sûr ?",
      '¿es seguro?',
      'なぜログインが必要ですか？',
      'لماذا يجب أن أسجل الدخول؟',
    ],
    unwanted: [
      "I don't want to log in",
      "I'd rather not",
      'ich will mich nicht anmelden',
      'je ne veux pas me connecter',
      'no quiero iniciar sesión',
      'ログインしたくない',
      'لا أريد تسجيل الدخول',
      'later',
      "I'll do it later",
      'jetzt nicht',
      'plus tard',
      'ahora no',
      '後で',
      'لاحقا',
    ],
    again: [
      'can you send me the link again?',
      'new code please',
      'resend the code',
      'Kannst du mir den Link nochmal schicken?',
      'renvoyez-moi le code',
      'envíame otra vez el enlace',
      '新しいコード',
      'もう一度リンクを送って',
      'أرسل الرابط مرة أخرى',
    ],
  };

  it('is that it does not work, a question about it, or that it is not wanted', () => {
    for (const [kind, sentences] of Object.entries(said))
      for (const sentence of sentences) expect(saidOfSignIn(sentence), sentence).to.equal(kind);
  });

  it('is nothing that somebody needs', () => {
    for (const sentence of [
      "my laptop doesn't work",
      'access denied on the shared drive',
      'Zugriff verweigert auf Laufwerk P',
      'there is an error in my payslip',
      'is it safe to open this mail?',
      'why is my laptop slow?',
      'how long does a new laptop take?',
      'I need a safe',
      "I don't want a new laptop",
      'I have a problem',
      'I closed the window on my finger and it is broken',
      'I need a new code editor',
      'the window in my office does not close',
      'where do I get a badge?',
      'what do I do about a lost phone?',
      'I need it later today',
      'mein Drucker geht nicht',
      'mon ordinateur ne marche pas',
      'mi portátil no funciona',
      'パソコンが動きません',
      'このメールは安全ですか',
      'حاسوبي لا يعمل',
    ])
      expect(saidOfSignIn(sentence), sentence).to.equal(undefined);
  });

  it('is about another sign-in if it names where, or logs out', () => {
    for (const sentence of [
      'I cannot log in to SAP',
      'login to sap',
      'my vpn login is broken',
      'Das SAP Login geht nicht',
      'log in to workday is broken',
      "can't sign in to outlook",
      'log out does not work',
      'the sign-out button does nothing',
      'Anmeldung bei sap geht nicht',
      'connexion à sap impossible',
      'cerrar sesión no funciona',
      'SAPにログインできません',
      'لا أستطيع تسجيل الدخول إلى SAP',
    ]) {
      expect(isOtherSignIn(sentence), sentence).to.equal(true);
      expect(saidOfSignIn(sentence), sentence).to.equal(undefined);
    }
    for (const sentence of [
      'I cannot log in to Jira',
      'log in to it',
      'login on mobile',
      'sign in fails',
      'this login is broken',
      'how does the login work?',
      'I signed in twice',
      'I am logged in already',
      'log on does not work',
      'Jiraにログインできません',
      'log in with the link',
      'the link opens in chrome',
      'I see the code in the browser',
      'der Link öffnet sich in Firefox',
    ])
      expect(isOtherSignIn(sentence), sentence).to.equal(false);
  });
});

describe('haste', () => {
  it('is nothing to keep, unless it is said of something', () => {
    for (const said of [
      'please',
      'I am in a hurry',
      'hurry up please',
      'be quick',
      'it is urgent!',
      'ich habe es eilig',
      'schnell bitte',
      'vite svp',
      'je suis pressé',
      'date prisa, por favor',
      'tengo prisa',
      '急いでいます',
      '至急お願いします',
      'أنا مستعجل',
      'بسرعة من فضلك',
    ])
      expect(isHurry(said), said).to.equal(true);
    for (const said of [
      'my printer is broken too',
      'my fast charger is broken',
      'urgent: the door is locked',
      'I need a quick repair of my laptop',
      'mein Laptop ist nicht schnell',
      'il me faut vite un écran',
      'necesito un portátil rápido',
      '至急モニターが必要です',
      'أحتاج شاشة بسرعة',
    ])
      expect(isHurry(said), said).to.equal(false);
  });
});

describe('a sign-in', () => {
  let chat: JiraChat;
  const heard = () => chat.channel.lastText();
  const card = () => JSON.stringify(chat.channel.sent.at(-1)?.attachments);
  const signOn = async (sent: Awaited<ReturnType<JiraChat['say']>>) => {
    const pushed = chat.channel.next(({ text }) => /six-digit code/.test(text ?? ''));
    const code = codeOn(await chat.consent(sent, 'Mia Krystof'));
    await pushed;
    return code;
  };

  it('is helped with, asked about and left, and what is needed stays as it was said', async () => {
    chat = await startJiraChat('emulator');
    try {
      const link = await chat.say('I need a headset');
      await chat.say("it doesn't work");
      expect(card()).to.contain('What do you see?');
      await chat.say('code not accepted');
      expect(chat.shown()).to.contain('The code is good for ten minutes');
      await chat.say('back');
      expect(heard(), 'to the sign-in').to.equal(
        'I am waiting for you to sign in with the button above. Say "cancel" to stop.',
      );
      await chat.say('is it safe?');
      expect(heard()).to.contain('Your password stays with Atlassian');
      await chat.say('thank you');
      expect(heard()).to.equal('You are welcome!');
      await chat.say("I can't see the button");
      const code = await signOn(link);
      expect(chat.offered(), 'the help is not the last message any more').to.deep.equal([]);
      await chat.say(code);
      expect(card()).to.contain('Order new equipment');
      await chat.say('cancel');
      await chat.say('log out');

      await chat.say('I need a headset');
      await chat.say("I don't want to log in");
      expect(chat.shown()).to.contain('All right, I stopped the sign-in.');
      const page = await signOn(await chat.say('ITH-4'));
      await chat.say('how long does this take?');
      expect(heard()).to.contain('It takes a minute');
      await chat.say(page);
      expect(card()).to.contain('Laptop fan is very loud');
      await chat.say('create request');
      expect(card(), 'declined, and kept').to.contain('I need a headset');
      await chat.say('log out');

      await signOn(await chat.say('log in'));
      await chat.say('ITH-6');
      expect(chat.channel.texts().at(-2)).to.contain('I have noted that');
      for (const said of ['I cannot log in to SAP', 'login to sap', 'log out does not work']) {
        await chat.say(said);
        expect(chat.channel.texts().at(-2), said).to.contain(`this first, then "${said}"`);
      }
      const before = chat.shown();
      await chat.say('can you send me a new code?');
      expect(chat.shown().slice(before.length), 'a new link').to.contain('Log in with Jira');
      expect(chat.channel.sent.at(-1)?.attachments).to.have.length(1);
      await chat.say('I cannot log in to Jira');
      expect(chat.channel.texts().at(-2), 'about this one').not.to.contain('this first');
      await chat.say('log out');
      expect(chat.channel.texts().slice(-3)).to.include('All right, I stopped the sign-in.');

      await chat.say(await signOn(await chat.say('close it')));
      await chat.say('ITH-4');
      expect(chat.shown(), 'the words are kept').to.contain('"Mark as done" may close ITH-4');
    } finally {
      await chat.close();
    }
  });
});

describe('a command that waits for the sign-in', () => {
  it('comes first; another request is added to it, and what is needed besides comes after it', async () => {
    const chat = await startJiraChat('emulator', { locale: 'de-DE' });
    try {
      const link = await chat.say('genehmige ITH-9');
      await chat.say('ich habe es eilig');
      expect(chat.channel.texts().at(-1)).to.contain('Ich warte darauf');
      await chat.say('und ITH-10');
      await chat.say('mein Drucker ist kaputt');
      expect(chat.channel.texts().at(-2)).to.contain('danach „mein Drucker ist kaputt“');
      await chat.say('Probleme beim Anmelden');
      await chat.say('nein');
      expect(chat.channel.texts().at(-1), 'of the help').to.contain('Ich warte darauf');
      const pushed = chat.channel.next(({ text }) => /sechsstelligen Code/.test(text ?? ''));
      const code = codeOn(await chat.consent(link, 'Mia Krystof'));
      await pushed;
      await chat.say('ich habe das Fenster geschlossen');
      expect(chat.channel.texts().at(-1)).to.contain('Sagen Sie „anmelden“');
      await chat.say(code);
      const card = () => JSON.stringify(chat.channel.sent.at(-1)?.attachments);
      expect(card()).to.contain('ITH-9 genehmigen:');
      await chat.say('nein');
      expect(card()).to.contain('ITH-10 genehmigen:');
      await chat.say('nein');
      expect(chat.channel.texts().at(-2), 'above the card').to.contain('„mein Drucker ist kaputt“. Sagen Sie „weiter“');
      await chat.say('weiter');
      expect(card()).to.contain('mein Drucker ist kaputt');
    } finally {
      await chat.close();
    }
  });
});

describe('the question for a site', () => {
  it('is asked once where switching was all that was wanted', async () => {
    const chat = await startJiraChat('sms');
    try {
      await chat.signIn('Omar Haddad');
      await chat.say('switch site');
      const sent = await chat.say('globex');
      expect(sent.map(({ text }) => text).join('\n'))
        .to.contain('We are working with Globex')
        .and.not.to.contain('Which site');
    } finally {
      await chat.close();
    }
  });

  it('is put once more, with what tells the sites apart, to whoever does not know which to choose', async () => {
    const chat = await startJiraChat('sms');
    try {
      await chat.signIn('Omar Haddad');
      await chat.say('my screen flickers');
      for (const said of [
        'which one do I use normally?',
        "don't know",
        'I have no idea',
        'whatever',
        'which one do I need?',
        'no idea, you choose',
        'welche brauche ich?',
        'duquel ai-je besoin ?',
        '¿cuál necesito?',
        'どれが必要ですか',
        'أيها أحتاج؟',
        'Keine Ahnung',
        'welche soll ich nehmen?',
        "je n'en ai aucune idée",
        '¿cuál uso normalmente?',
        'わかりません',
        'どれを使えばいいですか',
        'أيها أستخدم؟',
      ]) {
        await chat.say(said);
        expect(chat.channel.texts().slice(-1)[0], said)
          .to.contain('It is the one whose address your browser shows')
          .and.to.contain('Which site do you want to work with?');
      }
      for (const said of [
        'I do not know the Wi-Fi password',
        'which laptop can I order?',
        'no idea, my screen is black',
      ]) {
        await chat.say(said);
        expect(chat.channel.texts().slice(-2)[0], said).to.contain('I have noted that.');
      }
      await chat.say('globex');
      expect(chat.shown()).to.contain('We are working with Globex').and.to.contain('Get help');
      await chat.say('cancel');
      await chat.say('switch site');
      await chat.say('none of them');
      expect(chat.channel.lastText()).to.equal('All right, cancelled.');
    } finally {
      await chat.close();
    }
  });

  it('is answered in other words, keeps what is needed meanwhile, and is not asked where the site is named', async () => {
    const chat = await startJiraChat('sms');
    const heard = () => chat.channel.texts().slice(-2).join('\n');
    try {
      await chat.signIn('Omar Haddad');
      await chat.say('my screen flickers');
      expect(heard()).to.match(/^I have noted that\.\nWhich site/);
      await chat.say('globbex');
      expect(heard(), 'one word is a slip, or no need')
        .to.contain('We are working with Globex')
        .and.to.contain('Get help');
      for (const [said, host] of Object.entries({
        'acme-emea, please': 'acme-emea',
        'the Globex one': 'globex',
        'https://acme.atlassian.net/': 'acme',
        Globx: 'globex',
        'wechsle zu acme-emea': 'acme-emea',
        'celui de Globex': 'globex',
        'the one with Globex': 'globex',
        'die mit Globex': 'globex',
        'la de Globex': 'globex',
      })) {
        await chat.say('switch site');
        await chat.say(said);
        expect(chat.shown().split('We are working with ').at(-1), said).to.contain(`(${host}.atlassian.net)`);
      }
      for (const [said, host] of Object.entries({
        'switch to globex': 'globex',
        'zu acme-emea wechseln, bitte': 'acme-emea',
        'passe à globex': 'globex',
        'take me to acme-emea please': 'acme-emea',
        'acme-emea.atlassian.netに切り替えて': 'acme-emea',
      })) {
        await chat.say(said);
        expect(heard(), said).to.contain(`(${host}.atlassian.net)`);
      }
      for (const said of ['zur anderen Site wechseln', 'go to the other site', '別のサイトに切り替えて']) {
        await chat.say(said);
        expect(heard(), said).to.contain('Which site do you want to work with?');
      }
      await chat.say('switch site');
      for (const said of ['the IT one', 'the one with IT', 'the test one', 'die mit IT', 'celle de IT', 'ITのほう']) {
        await chat.say(said);
        expect(heard(), said).to.match(/That is not one of these\.[^]*Which site/);
      }
      await chat.say('my mouse broke, need a new one');
      expect(heard(), 'a need, whatever it ends with').to.match(/^I have noted that\.\nWhich site/);
      await chat.say('cancel');
      await chat.say('switch to acme');
      expect(heard(), 'two are called so').to.contain('Which site do you want to work with?');
      await chat.say('I need a headset');
      await chat.say('globex');
      expect(heard()).to.contain('Raise "Order new equipment"?');
      await chat.say('switch site');
      await chat.say('laptop for Globex');
      expect(chat.channel.texts().slice(-4).join('\n'), 'a need that names the site')
        .to.contain('I have noted that.\nWe are working with Globex')
        .and.to.contain('Order new equipment');
      await chat.say('https://acme.atlassian.net/browse/ITH-4');
      expect(heard()).to.contain('(acme.atlassian.net)').and.to.contain('ITH-4: Laptop fan is very loud');
      await chat.say('use the second monitor');
      expect(heard(), 'no site').not.to.contain('We are working with');
    } finally {
      await chat.close();
    }
  });
});
