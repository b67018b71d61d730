import { expect } from 'chai';
import { alsoNeededIn, anotherNeedIn, saysWrongForm } from '../../dialogs/reading/anotherNeed';
import { announcesMore } from '../../dialogs/reading/aboutDraft';
import { startJiraChat, type JiraChat } from '../support/jiraChat';

describe('how many and for whom, said beside a request,', () => {
  let chat: JiraChat;
  afterEach(() => chat.close());
  const lastCard = () => JSON.stringify(chat.channel.sent.at(-1));

  it('is told the desk in the last look, where no field takes it', async () => {
    chat = await startJiraChat('emulator');
    await chat.signIn('Mia Krystof');
    await chat.say('order a headset');
    await chat.press(/^Order new equipment/);
    await chat.fillIn({ Summary: 'Headset', 'What do you need?': '1010102' });
    await chat.say('two headsets');
    expect(lastCard()).to.contain('two headsets');
    const [told] = await chat.say('for me');
    expect(told?.text).to.equal('All right.');
    expect(lastCard()).not.to.contain('for me');
    const [unread] = await chat.say('2');
    expect(unread?.text, 'of what?').to.equal('That is not one of these.');
    expect((await chat.say('one second'))[0]?.text).to.contain('take your time');
  });

  it('answers the field that asks for one person, and the count that has a default', async () => {
    chat = await startJiraChat('emulator');
    await chat.signIn('Mia Krystof');
    await chat.say('plan a business trip');
    await chat.press(/^Plan a business trip/);
    for (const who of ['me', 'for Jonas']) {
      const [told] = await chat.say(who);
      expect(told?.text, who).to.equal(`I have put that into "Who ${who === 'me' ? 'travels' : 'comes along'}?".`);
    }
    await chat.say('cancel');
    await chat.say('get a server');
    await chat.press(/^Get a server/);
    expect((await chat.say('32 GB'))[0]?.text).to.equal('I have put that into "Memory in GB".');
    expect((await chat.say('five servers'))[0]?.text, 'counts no memory').to.equal(
      'I have put that into "Tell us more".',
    );
  });

  it('is a person to choose, question by question', async () => {
    chat = await startJiraChat('slack');
    await chat.signIn('Mia Krystof');
    for (const said of ['plan a business trip', '1', 'for my colleague Jonas']) await chat.say(said);
    expect(chat.channel.lastText()).to.contain('Who comes along?');
    await chat.say('for lunch');
    expect(chat.channel.lastText(), 'nobody').to.contain('Please choose from the list.');
  });
});

describe('something else, needed while a request is written,', () => {
  let chat: JiraChat;
  afterEach(() => chat.close());

  const lastCard = () => JSON.stringify(chat.channel.sent.at(-1));
  const broken = async (channelId = 'emulator') => {
    chat = await startJiraChat(channelId);
    await chat.signIn('Mia Krystof');
    await chat.say('my laptop is broken');
    await chat.say('1');
  };
  const toReview = async () => {
    await broken();
    await chat.fillIn({ Summary: 'My laptop is broken', Urgency: '1010000' });
    await chat.say('no files');
    expect(chat.shown()).to.contain('shall I raise this request?');
  };

  it('becomes another request if the person wants that, and the first is kept', async () => {
    await toReview();
    await chat.say('I want to order a phone instead');
    expect(chat.shown()).to.contain('Shall I begin another request for "I want to order a phone"?');
    await chat.say('yes');
    await chat.press(/^Order new equipment/);
    expect(lastCard()).to.contain('"I want to order a phone"');
    await chat.say('cancel');
    await chat.say('create request');
    expect(chat.offered().join()).to.contain('Get help with a device (My laptop is broken)');
  });

  it('goes into this one if not, and may be said beside its form', async () => {
    await toReview();
    await chat.say('create a ticket: my badge is broken');
    expect(chat.shown()).to.contain('another request for "my badge is broken"?');
    await chat.say('no');
    expect(chat.shown())
      .to.contain('shall I raise this request?')
      .and.to.contain('create a ticket: my badge is broken');
    await chat.say('change');
    await chat.say('I need a phone instead');
    await chat.say('no');
    expect(lastCard()).to.contain(String.raw`broken\nI need a phone instead`);
  });

  it('is asked about where somebody has changed their mind, or also needs what is clearly something else', async () => {
    await toReview();
    await chat.say('also, I need a new mouse');
    expect(lastCard()).to.contain('another request for \\"I need a new mouse\\"?');
    await chat.say('back');
    await chat.say('also, the fan is loud');
    expect(lastCard(), 'of the same').to.contain('also, the fan is loud').and.to.contain('shall I raise this request?');
    await chat.say('I changed my mind, I want a new desk');
    expect(lastCard()).to.contain('another request for \\"I want a new desk\\"?');
  });

  it('is needed besides, in each language, where "also" stands within the sentence, too', () => {
    for (const [first, said, need] of [
      ['my laptop is broken', 'I also need a new mouse', 'I need a new mouse'],
      ['my laptop is broken', 'I need a new mouse, too', 'I need a new mouse'],
      ['mein Bildschirm flackert', 'außerdem brauche ich eine neue Maus', 'brauche ich eine neue Maus'],
      ['mein Bildschirm flackert', 'ich brauche auch eine neue Maus', 'ich brauche eine neue Maus'],
      ['mon ordinateur est cassé', 'je voudrais aussi une nouvelle souris', 'je voudrais une nouvelle souris'],
      ['mi portátil no funciona', 'necesito también un ratón nuevo', 'necesito un ratón nuevo'],
      ['パソコンが壊れました', 'あと、新しいマウスも必要です', '新しいマウスも必要です'],
      ['パソコンが壊れました', '新しいマウスも欲しいです', '新しいマウスも欲しいです'],
      ['حاسوبي لا يعمل', 'أحتاج أيضا إلى فأرة جديدة', 'أحتاج إلى فأرة جديدة'],
    ] as const)
      expect(alsoNeededIn(first, said, undefined), said).to.equal(need);
    for (const [first, said] of [
      ['my laptop is broken', 'I also tried another cable'],
      ['my laptop is broken', 'I also need it tomorrow'],
      ['my laptop is broken', 'the mouse does not work, too'],
      ['a new laptop', 'I also need a mouse'],
      ['mein Bildschirm flackert', 'er brummt auch'],
      ['mon ordinateur est cassé', 'la souris aussi est cassée'],
    ] as const)
      expect(alsoNeededIn(first, said, undefined), said).to.equal(undefined);
  });

  it('is needed besides where nothing says "also", too, if another team deals with it', async () => {
    chat = await startJiraChat('emulator');
    await chat.signIn('Mia Krystof');
    for (const [first, said] of [
      ['my vpn does not work', 'I need 2 days off next week'],
      ['order a monitor', 'I want to take two days off next week'],
      ['Ich brauche einen Monitor', 'Ich brauche nächste Woche zwei Tage Urlaub'],
      ["j'ai besoin d'un écran", 'je voudrais deux jours de congé la semaine prochaine'],
      ['necesito un monitor', 'necesito dos días libres la semana que viene'],
      ['モニターが必要です', '来週2日休暇が必要です'],
      ['أحتاج شاشة', 'أحتاج إجازة يومين الأسبوع القادم'],
    ] as const)
      expect(alsoNeededIn(first, said, undefined), said).to.equal(said);
    for (const [first, said] of [
      ['order a monitor', 'I want the black one'],
      ['order a monitor', 'I need it for a presentation on my days off'],
      ['order a monitor', 'I need a docking station'],
      ['order a monitor', 'I need a large one'],
      ['order a monitor', 'I need a new phone'],
      ['order a monitor', 'my manager approved my vacation'],
      ['order a monitor', 'can I have two days off?'],
      ['mein Bildschirm flackert', 'ich brauche ihn dringend'],
      ['something', 'I need two days off'],
    ] as const)
      expect(alsoNeededIn(first, said, undefined), said).to.equal(undefined);
    await chat.say('order a monitor');
    await chat.say('1');
    await chat.say('I need two days off next week');
    expect(lastCard()).to.contain('another request for \\"I need two days off next week\\"?');
    await chat.say('no');
    expect(lastCard()).to.contain('I need two days off next week');
    await chat.say('I need a name badge');
    const [told] = await chat.say('no, later');
    expect(told?.text).to.equal('One thing after the other: this first, then "I need a name badge".');
    expect(lastCard(), 'the form').to.contain('two days off').and.not.to.contain('name badge');
    await chat.fillIn({ Summary: 'Monitor', 'What do you need?': '1010101' });
    await chat.say('create');
    expect(chat.shown()).to.contain('You also wrote: "I need a name badge".');
  });

  it('stays for later, whole, where something else is said instead of what to do with it', async () => {
    await broken();
    await chat.fillIn({ Summary: 'My laptop is broken', Urgency: '1010000' });
    await chat.say('no files');
    const said = 'please bring it to the desk at the entrance, I need two days off next week';
    await chat.say(said);
    expect(lastCard()).to.contain('another request for').and.to.contain('two days off');
    const [kept, told] = await chat.say('urgency: it can wait');
    expect([kept?.text, told?.text]).to.deep.equal([
      `One thing after the other: this first, then "${said}".`,
      'I have put that into "Urgency".',
    ]);
    expect(lastCard(), 'seen first').to.contain('It can wait').and.not.to.contain('two days off');
    await chat.say('create');
    expect(chat.shown()).to.contain(`You also wrote: "${said}".`);
  });

  it('is asked for where somebody only announces more', async () => {
    for (const said of (
      'I want to add something|can I add something?|one more thing|ich möchte noch etwas hinzufügen|' +
      'je voudrais ajouter quelque chose|quisiera añadir algo|追加したいことがあります|أريد إضافة شيء|أريد أن أضيف شيئًا'
    ).split('|'))
      expect(announcesMore(said), said).to.equal(true);
    for (const said of (
      'I want to add something about the noise|add a file|one more thing: it smells|I forgot something in the meeting room|' +
      'noch etwas Druckerpapier|追加のモニターが必要です'
    ).split('|'))
      expect(announcesMore(said), said).to.equal(false);
    await toReview();
    const [told] = await chat.say('I want to add something');
    expect(told?.text).to.equal('Please tell me in your own words.');
    expect(lastCard()).to.contain('shall I raise this request?').and.not.to.contain('add something');
    await chat.say('it smells of smoke');
    expect(lastCard()).to.contain('it smells of smoke');
  });

  it('is no other request where a field takes it', async () => {
    chat = await startJiraChat('emulator');
    await chat.signIn('Mia Krystof');
    await chat.say('order a laptop');
    await chat.press(/^Order new equipment/);
    await chat.fillIn({ Summary: 'A laptop', 'What do you need?': '1010100' });
    await chat.say('I want to order a phone instead');
    expect(chat.channel.texts()).to.include('I have put that into "What do you need?".');
    expect(chat.shown()).to.contain('Phone');
    await chat.say('change');
    await chat.say('I changed my mind, I need a headset');
    expect(chat.channel.texts().filter((text) => text.includes('put that into "What do you need?"'))).to.have.length(2);
    await chat.say('I changed my mind');
    expect(chat.shown(), 'and nothing else').to.contain('All right, cancelled. I keep what you have typed');
  });

  for (const channelId of ['emulator', 'slack'])
    it(`leads back to the request types where the form is the wrong one, and keeps what is in it: ${channelId}`, async () => {
      await broken(channelId);
      await chat.say("sorry, that's not the right form");
      expect(lastCard()).to.contain('Which of these is it?');
      await chat.say('Get help with a device');
      expect(JSON.stringify(chat.channel.sent)).not.to.contain('I have put that into');
      await chat.say('cancel');
      await chat.say('continue');
      expect(lastCard()).to.contain('You have an unfinished');
    });

  it('leads back from the question for files and the last look, too', async () => {
    await broken();
    await chat.fillIn({ Summary: 'My laptop is broken', Urgency: '1010000' });
    await chat.say('wrong form');
    expect(lastCard(), 'files').to.contain('Which of these is it?');
    await chat.say('1');
    await chat.fillIn({ Summary: 'My laptop is broken', Urgency: '1010000' });
    await chat.say('no files');
    await chat.say('this is the wrong form');
    expect(lastCard(), 'last look').to.contain('Which of these is it?');
  });

  it('is found in each language, and not in words about the same request', () => {
    for (const [text, need] of [
      ['I want to order a phone instead', 'I want to order a phone'],
      ['new request: my badge is broken', 'my badge is broken'],
      ['ich möchte lieber ein Handy bestellen', 'ich möchte ein Handy bestellen'],
      ['je voudrais plutôt commander un téléphone', 'je voudrais commander un téléphone'],
      ['prefiero pedir un teléfono en su lugar', 'prefiero pedir un teléfono'],
      ['代わりに電話を注文したいです', '電話を注文したいです'],
      ['代わりにPCを注文したいです', 'PCを注文したいです'],
      ['やっぱりMacが欲しいです', 'Macが欲しいです'],
      ['أريد طلب هاتف بدلا من ذلك', 'أريد طلب هاتف'],
    ] as const)
      expect(anotherNeedIn(text), text).to.equal(need);
    for (const text of [
      'create the request, it is urgent',
      'open a ticket for Jonas',
      "I'd like it today instead",
      'it shows an error instead',
      'I want to order an insteadfast phone',
      'can I have a phone instead?',
      'I have a question: can somebody come at nine',
    ])
      expect(anotherNeedIn(text), text).to.equal(undefined);
  });

  it('is a wrong form in each language, and not a form that somebody tells of', () => {
    for (const text of (
      'wrong form|oops, wrong form|it is the wrong form, sorry|I need a different form|das ist nicht das richtige Formular|ich glaube, das ist das falsche Formular|' +
      "mauvais formulaire|ce n'est pas le bon formulaire|me he equivocado de formulario|フォームが違います|هذا نموذج خاطئ"
    ).split('|'))
      expect(saysWrongForm(text), text).to.equal(true);
    for (const text of ['HR sent me the wrong form', 'the form is wrong', 'change the form', 'wrong', 'the wrong date'])
      expect(saysWrongForm(text), text).to.equal(false);
  });
});
