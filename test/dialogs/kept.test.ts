import { expect } from 'chai';
import { deletesIt } from '../../dialogs/reading/wishIn';
import { readCommand } from '../../dialogs/reading/readCommand';
import { replyIn } from '../../dialogs/reading/replies';
import { partsOf } from '../../src/testing/card';
import { codeOn } from '../support/browserSignIn';
import { MemoryStorage } from '../../src/storage/memoryStorage';
import { startJiraChat, type JiraChat } from '../support/jiraChat';
import { wrongCode } from '../support/signInLink';

function deletes(command: ReturnType<typeof readCommand>): boolean {
  return command?.kind === 'word' && ['discard', 'discardAll'].includes(command.word);
}

describe('what was typed and asked for', () => {
  let chat: JiraChat;
  afterEach(() => chat.close());

  /** Goes up to the last look at a request for new equipment. */
  async function toReview(): Promise<void> {
    await chat.say('create request');
    await chat.press('IT help');
    await chat.press(/^Order new equipment/);
    if (chat.offered().includes('Go on')) await chat.press('Go on');
    await chat.fillIn({ Summary: 'Second monitor', 'What do you need?': '1010101', 'Tell us more': '27 inches' });
  }

  for (const [leave, goOn] of [
    ['my requests', 'yes'],
    ['not now', 'send it'],
    ['request ITH-1', 'create it, please'],
    ['log in', 'go ahead'],
  ] as const)
    it(`is offered again after "${leave}", at another instance of the bot as well`, async () => {
      const storage = new MemoryStorage();
      chat = await startJiraChat('emulator', { storages: [storage, storage] });
      await chat.signIn('Mia Krystof');
      await toReview();
      await chat.say('share it with Jonas');
      await chat.say(leave);
      await chat.say('create request');
      expect(chat.shown()).to.contain('You have an unfinished "Order new equipment". Go on with it?');
      await chat.say(goOn);
      expect(JSON.stringify(chat.channel.sent.at(-1)))
        .to.contain('Second monitor')
        .and.to.contain('27 inches');
      await chat.fillIn({ Summary: 'Second monitor', 'What do you need?': '1010101' });
      expect(JSON.stringify(chat.channel.sent.at(-1)), 'whom it is shared with').to.contain('Jonas Weber');
    });

  it('is forgotten when the person does not want it, after a week, and at another site', async () => {
    chat = await startJiraChat('emulator');
    await chat.signIn('Mia Krystof');
    await toReview();
    await chat.say('cancel');
    const later = new Date(Date.now() + 8 * 24 * 60 * 60_000);
    await chat.say('create request', { timestamp: later });
    expect(chat.offered(), 'a week later').to.include('IT help');
    await chat.say('cancel');
    await chat.say('create request');
    await chat.say('no');
    expect(chat.offered(), 'not wanted').to.include('IT help');
    await chat.say('cancel');
    await chat.say('create request');
    expect(chat.offered()).to.include('IT help');
  });

  it('is kept, and not gone on with, where it is said to be wrong', async () => {
    chat = await startJiraChat('emulator');
    await chat.signIn('Mia Krystof');
    await toReview();
    await chat.say('cancel');
    for (const [said, locale] of [
      ['this is wrong', 'en'],
      ["no, that's not what I wanted", 'en'],
      ['das stimmt nicht', 'de'],
      ['ce n’est pas ce que je voulais', 'fr'],
      ['no es lo que quería', 'es'],
      ['これは間違っています', 'ja'],
      ['هذا خطأ', 'ar'],
    ] as const) {
      await chat.say('create request');
      expect(chat.shown(), said).to.contain('You have an unfinished "Order new equipment". Go on with it?');
      await chat.say(said, { locale });
      expect(chat.offered(), said).to.include('IT help');
      await chat.say('cancel');
    }
    for (const said of ['I made a mistake', 'I want to change it']) {
      await chat.say('create request');
      await chat.say(said);
      expect(chat.offered(), said).to.include('Next');
      await chat.say('cancel');
    }
  });

  it('is deleted on request, in each language, and by nothing that is only about deleting', async () => {
    chat = await startJiraChat('emulator');
    await chat.signIn('Mia Krystof');
    await toReview();
    await chat.say("I don't need the draft any more");
    expect(chat.channel.texts()).to.include('I have deleted what you had left: Order new equipment.');
    await chat.say('create request');
    expect(chat.offered(), 'it is gone').to.include('IT help');
    for (const text of (
      'you can delete my draft|please throw away the unfinished request|der Entwurf kann weg|je voudrais supprimer le brouillon|' +
      'puedes borrar el borrador|下書きはもう必要ありません|لم أعد بحاجة إلى المسودة'
    ).split('|'))
      expect(readCommand(text), text).to.deep.equal({ kind: 'word', word: 'discard' });
    for (const text of (
      "please don't delete the draft|should I delete the draft?|I deleted the draft by mistake|delete the draft of my contract from the server|" +
      'bitte lösche den Entwurf nicht|no borres el borrador|下書きを削除しないで|لا تحذف المسودة'
    ).split('|'))
      expect(readCommand(text), text).to.not.satisfy(deletes);
    const all =
      'you can delete all my drafts|bitte alle Entwürfe löschen|supprime tous mes brouillons|borra todos mis borradores|' +
      '下書きを全部削除してください|احذف كل مسوداتي';
    for (const text of all.split('|'))
      expect(readCommand(text), text).to.deep.equal({ kind: 'word', word: 'discardAll' });
    for (const text of [
      'do not delete all drafts',
      'all drafts of the contract were deleted',
      'alle Entwürfe nicht löschen',
    ])
      expect(readCommand(text), text).to.not.satisfy(deletes);
  });

  it('is not deleted by words that may only ask: the person is asked', async () => {
    chat = await startJiraChat('emulator');
    await chat.signIn('Mia Krystof');
    await chat.say('I need a new monitor');
    await chat.say('yes');
    await chat.say('cancel');
    for (const said of [
      'how do I delete my draft',
      'can I delete my draft?',
      'kann ich den Entwurf löschen',
      '¿borras mi borrador?',
    ]) {
      await chat.say(said);
      expect(chat.shown(), said).to.contain('Which one shall I delete?').and.not.to.contain('I have deleted');
      await chat.say('no');
    }
    await chat.say('can you delete my draft');
    expect(chat.channel.texts()).to.include('I have deleted what you had left: Order new equipment.');
  });

  it('is kept beside what else was left, three at most, and asked for by its name', async () => {
    chat = await startJiraChat('email');
    await chat.signIn('Mia Krystof');
    const last = () => chat.channel.lastText();
    const leave = async (...all: string[]) => {
      for (const words of [...all, 'cancel']) await chat.say(words);
    };
    await leave('order new equipment', 'yes', 'laptop');
    for (const words of ['create request', 'maybe later', 'cancel']) await chat.say(words);
    await chat.say('what were we doing?');
    expect(last(), 'that was no "no"').to.contain('You have an unfinished "Order new equipment". Go on with it?');
    await chat.say('yes');
    await chat.say('request ITH-4');
    await chat.say('back');
    expect(last()).to.contain('You have an unfinished "Order new equipment".');
    await leave('ask for a parking space', 'yes', 'B-MK 1');
    await chat.say('continue with the parking');
    expect(last()).to.match(/an unfinished "Ask for a parking space"\. Go on with it\?[^]*1\. Order new equipment/);
    await chat.say('1');
    expect(last()).to.contain('I have: order new equipment');
    await leave();
    await leave('the lamp is broken', 'yes', 'annex');
    await leave('move desks', 'yes', '3');
    await chat.say('create request');
    expect(last()).to.contain('You have an unfinished "Move desks"');
    expect(last().match(/^\d\. .*/gm), 'the others').to.have.length(2);
    await chat.say('cancel');
    await chat.say('go on with my lamp request');
    expect(last(), 'by its summary').to.contain('You have an unfinished "Something is broken"');
    await chat.say('cancel');
    await chat.say('zurück zu den desks');
    expect(last()).to.contain('You have an unfinished "Move desks"');
    await chat.say('please create it');
    const [one] = await chat.say('delete my draft');
    expect(one?.text, 'the one that is open').to.equal('I have deleted what you had left: Move desks.');
    await chat.say('create request');
    await chat.say('not now');
    const [which] = await chat.say('delete the draft');
    expect(which?.text).to.match(
      /^Which one shall I delete\?\n1\. Something is broken .*\n2\. Order new equipment [^]*"all of them", "cancel"/,
    );
    expect((await chat.say('no'))[0]?.text).to.equal('All right.');
    await chat.say('my keyboard is broken');
    expect((await chat.say('I do not need the draft any more'))[0]?.text, 'what is being said').to.contain(
      '\n3. my keyboard is broken',
    );
    expect((await chat.say('the third one'))[0]?.text).to.equal(
      'I have deleted what you had left: my keyboard is broken.',
    );
    const [told] = await chat.say('delete my drafts');
    expect(told?.text).to.equal('I have deleted what you had left: Something is broken, Order new equipment.');
    await chat.say('cancel');
    await chat.say('back');
    expect(last()).to.equal('There is nothing to go back to.');
  });

  it('is deleted where it is offered again and declined, and only then, which the person is told', async () => {
    for (const said of [
      'keine',
      'without',
      'clear',
      'لا أريد',
      'later',
      "don't delete it",
      "no, don't delete it",
      'bitte nicht löschen',
      'ne la supprime pas',
    ])
      expect(deletesIt(said), said).to.equal(false);
    for (const said of 'delete|remove it|delete it|no, throw it away|nein, lösche es|non, supprimez-la|no, bórralo|いいえ、削除してください|لا، احذفه'.split(
      '|',
    ))
      expect(deletesIt(said), said).to.equal(true);
    chat = await startJiraChat('email');
    await chat.signIn('Mia Krystof');
    for (const said of [
      'no',
      'delete',
      'no, delete it',
      "I don't need it any more",
      "no, I don't need it any more",
      'nein, ich brauche es nicht mehr',
      'ya no lo necesito',
    ]) {
      for (const words of ['order new equipment', 'yes', 'laptop', 'create request']) await chat.say(words);
      await chat.say("don't delete it");
      expect(chat.channel.lastText(), said).to.contain('You have an unfinished "Order new equipment".');
      expect((await chat.say(said))[0]?.text, said).to.equal('I have deleted what you had left: Order new equipment.');
      await chat.say('cancel');
    }
  });

  it('is not gone on with by a firm no, in any language', async () => {
    chat = await startJiraChat('email');
    await chat.signIn('Mia Krystof');
    for (const said of 'of course not|certainly not|natürlich nicht|auf keinen Fall|bien sûr que non|claro que no|ううん|بالطبع لا'.split(
      '|',
    )) {
      for (const words of ['my laptop fan is loud', 'my requests', 'create request']) await chat.say(words);
      expect((await chat.say(said))[0]?.text, said).to.equal(
        'I have deleted what you had left: my laptop fan is loud.',
      );
      await chat.say('cancel');
    }
    for (const words of ['my laptop fan is loud', 'my requests', 'create request']) await chat.say(words);
    expect(chat.channel.lastText()).to.contain('You have an unfinished "my laptop fan is loud". Go on with it?');
    await chat.say('I want to change it');
    expect(chat.channel.lastText(), 'what goes on').to.contain('Get help with a device');
    for (const said of [
      'of course',
      'certainly',
      'not at all bad',
      'of course not all of them',
      'not at all of the screens',
    ])
      expect(replyIn(said), said).not.to.equal('no');
  });

  it('is kept where the person does not know whether to go on, or skips that', async () => {
    chat = await startJiraChat('email');
    await chat.signIn('Mia Krystof');
    await chat.say('my laptop fan is loud');
    await chat.say('my requests');
    for (const said of 'idk|no idea|skip|none of them|keine Ahnung|egal|je ne sais pas|no sé|スキップ|لا أعرف'.split(
      '|',
    )) {
      await chat.say('create request');
      expect(chat.channel.lastText(), `before "${said}"`).to.contain('You have an unfinished "my laptop fan is loud".');
      await chat.say(said);
      expect(chat.channel.lastText(), said).to.contain('What do you need?');
      await chat.say('cancel');
    }
    await chat.say('create request');
    expect((await chat.say('no'))[0]?.text).to.equal('I have deleted what you had left: my laptop fan is loud.');
  });

  it('is deleted at the last look where that is said, and stays where it is said not to be', async () => {
    chat = await startJiraChat('email');
    await chat.signIn('Mia Krystof');
    const toLastLook = async () => {
      for (const words of ['my laptop fan is loud', '1', 'skip', '1', 'none']) await chat.say(words);
    };
    await toLastLook();
    for (const said of [
      "don't delete it",
      "no, don't delete it",
      'nicht löschen',
      'ne la supprime pas',
      'no lo borres',
      '削除しないでください',
      'لا تحذفه',
    ]) {
      await chat.say(said);
      expect(chat.channel.lastText(), said).to.contain('Get help with a device: shall I raise this request?');
    }
    for (const said of ['delete it', 'no, throw it away', 'lösche es', 'no, bórralo']) {
      expect((await chat.say(said))[0]?.text, said).to.equal(
        'I have deleted what you had left: Get help with a device.',
      );
      await toLastLook();
    }
    await chat.say('cancel');
    expect((await chat.say('delete'))[0]?.text, 'with nothing open').to.equal(
      'I have deleted what you had left: Get help with a device.',
    );
    for (const said of ['delete', 'my laptop fan is loud', '1', 'cancel', 'ITH-4', 'delete it']) await chat.say(said);
    expect(chat.channel.lastText(), 'the request shown').to.contain('may close ITH-4');
    await chat.say('no');
    expect((await chat.say('create request'))[0]?.text).to.contain('You have an unfinished "Get help with a device"');
  });

  it('stays where the person does not want to cancel, while a type is looked for and at the last look', async () => {
    chat = await startJiraChat('email');
    await chat.signIn('Mia Krystof');
    for (const { before, asked } of [
      { before: ['my laptop fan is loud'], asked: 'Raise "Get help with a device"?' },
      { before: ['1', 'skip', '1', 'none'], asked: 'Get help with a device: shall I raise this request?' },
    ]) {
      for (const words of before) await chat.say(words);
      for (const said of [
        "don't cancel",
        'please don’t cancel that',
        "no, don't cancel it",
        "I don't want to cancel",
      ]) {
        await chat.say(said);
        expect(chat.channel.lastText(), said).to.contain(asked);
      }
    }
    expect((await chat.say('not now, cancel'))[0]?.text).to.contain('I keep what you have typed for a week');
  });

  it('is kept where it is put off: while a type is looked for, in the form and at the files', async () => {
    chat = await startJiraChat('email');
    await chat.signIn('Mia Krystof');
    for (const [before, later, name] of [
      [['my laptop fan is loud'], 'not now', 'my laptop fan is loud'],
      [['my laptop fan is loud'], 'back', 'my laptop fan is loud'],
      [['loud fan'], 'zurück', 'loud fan'],
      [['ノートパソコンの音がうるさい'], 'back', 'ノートパソコンの音がうるさい'],
      [['ITH-5', 'my laptop fan is loud'], 'go back', 'my laptop fan is loud'],
      [['my laptop fan is loud', '1'], 'save it for later', 'Get help with a device'],
      [['my laptop fan is loud', '1', 'skip', '1'], "I'll do it tomorrow", 'Get help with a device'],
    ] as const) {
      for (const words of before) await chat.say(words);
      await chat.say(later);
      expect(chat.channel.lastText(), later).to.contain('I keep what you have typed for a week');
      await chat.say('continue');
      expect(chat.channel.lastText()).to.contain(`You have an unfinished "${name}". Go on with it?`);
      await chat.say('no');
      await chat.say('cancel');
    }
  });

  it('is not kept by a way out that gives it up, or that leads back to a question', async () => {
    chat = await startJiraChat('email');
    await chat.signIn('Mia Krystof');
    for (const leave of ['cancel', 'forget it', 'no, cancel that']) {
      await chat.say('my laptop fan is loud');
      await chat.say(leave);
      expect(chat.channel.lastText(), leave).to.equal('All right, cancelled.');
      await chat.say('create request');
      expect(chat.channel.lastText(), leave).to.contain('What do you need?');
    }
    for (const words of ['printer', 'back']) await chat.say(words);
    expect(chat.channel.lastText(), 'a word').to.equal('All right, cancelled.');
    for (const words of ['my laptop fan is loud', 'something else', 'IT help', 'back']) await chat.say(words);
    expect(chat.channel.lastText(), 'the question before').not.to.contain('I keep what you have typed');
  });

  it('is said to be kept where there is something to keep', async () => {
    chat = await startJiraChat('emulator');
    await chat.signIn('Mia Krystof');
    await chat.say('create request');
    await chat.press('IT help');
    await chat.press(/^Order new equipment/);
    if (chat.offered().includes('Go on')) await chat.press('Go on');
    await chat.press('Cancel');
    expect(chat.channel.lastText()).to.equal('All right, cancelled.');
    await toReview();
    await chat.press('Cancel');
    expect(chat.channel.lastText()).to.contain('I keep what you have typed for a week');
  });

  it('is kept where another request is rated or shared in the middle of it, and takes none of those words', async () => {
    for (const [channel, said, answer] of [
      ['sms', 'rate ITH-1 with 4 stars', 'say why?'],
      ['sms', 'bewerte ITH-1 mit 4 Sternen', 'say why?'],
      ['sms', 'califica ITH-1 con 4 estrellas', 'say why?'],
      ['sms', 'ITH-1に星4つ', 'say why?'],
      ['sms', 'share ITH-3 with Jonas', 'Who else may follow ITH-3?'],
      ['sms', 'partage ITH-3 avec Jonas', 'Who else may follow ITH-3?'],
      ['emulator', 'rate ITH-1 with 4 stars', 'say why?'],
    ] as const) {
      chat = await startJiraChat(channel);
      await chat.signIn('Mia Krystof');
      await chat.say('my keyboard is broken');
      await chat.say('get help with a device');
      const last = () => JSON.stringify(chat.channel.sent.at(-1));
      await chat.say(said);
      expect(last(), said).to.contain(answer);
      for (const next of ['cancel', 'create request', 'yes']) await chat.say(next);
      expect(last(), said).to.contain('my keyboard is broken').and.not.to.contain(said);
      await chat.say('ok');
      expect(last(), said).to.contain('Tell us more').and.not.to.contain(said);
      await chat.close();
    }
    chat = await startJiraChat('sms');
    await chat.signIn('Mia Krystof');
    await chat.say('my keyboard is broken');
    await chat.say('get help with a device');
    for (const said of ['the same as ITH-3, which Jonas shared', 'ITH-1 had 4 stars from me, this has none']) {
      await chat.say(said);
      expect(chat.channel.lastText(), said).to.contain('Urgency\n');
    }
  });

  it('is not offered once it has been created', async () => {
    chat = await startJiraChat('emulator');
    await chat.signIn('Mia Krystof');
    await toReview();
    await chat.press('Create');
    await chat.say('create request');
    expect(chat.offered()).to.include('IT help');
  });

  it('survives a consent that was declined', async () => {
    chat = await startJiraChat('emulator');
    const declined = chat.channel.next(({ attachments = [] }) =>
      JSON.stringify(attachments).includes('sign in once more'),
    );
    chat.emulator.faults = { authorize: 'deny' };
    await chat.consent(await chat.say('Printer on floor 2 is jammed'), 'Mia Krystof');
    await declined;
    expect(chat.channel.texts().join('\n')).to.contain('You declined at Atlassian');
    chat.emulator.faults = {};
    const page = await chat.consent(await chat.say('yes'), 'Mia Krystof');
    await chat.say(codeOn(page));
    await chat.press(/^Get help with a device/);
    expect(JSON.stringify(chat.channel.sent.at(-1))).to.contain('Printer on floor 2 is jammed');
  });

  const jam = 'Printer on floor 2 is jammed';

  /** Checks that the first words end up in the form. */
  async function goesOnWithJam(): Promise<void> {
    await chat.press(/^Get help with a device/);
    expect(JSON.stringify(chat.channel.sent.at(-1))).to.contain(jam);
  }

  const noted = 'I have noted that and will go on with it once you are signed in.';

  it('is acknowledged on the sign-in card, which a command is not', async () => {
    chat = await startJiraChat('emulator');
    expect(JSON.stringify(await chat.say('my requests')))
      .to.contain('Sign in with Jira')
      .and.not.to.contain(noted);
    await chat.say('cancel');
    expect(JSON.stringify(await chat.say(jam))).to.contain(`${noted} Sign in with Jira`);
  });

  async function declineWithJam(): Promise<void> {
    const declined = chat.channel.next(({ attachments = [] }) =>
      JSON.stringify(attachments).includes('sign in once more'),
    );
    chat.emulator.faults = { authorize: 'deny' };
    await chat.consent(await chat.say(jam), 'Mia Krystof');
    await declined;
    chat.emulator.faults = {};
  }

  it('goes on when the person says "log in" instead of what they are asked', async () => {
    chat = await startJiraChat('emulator');
    await chat.say(jam);
    const page = await chat.consent(await chat.say('log in'), 'Mia Krystof');
    await chat.say(codeOn(page));
    await goesOnWithJam();
  });

  it('goes on when the person says "log in" after they have declined, as they are told', async () => {
    chat = await startJiraChat('emulator');
    await declineWithJam();
    expect(JSON.stringify(await chat.say('yes'))).to.contain(`${noted} Sign in with Jira`);
    const page = await chat.consent(await chat.say('log in'), 'Mia Krystof');
    await chat.say(codeOn(page));
    await goesOnWithJam();
  });

  for (const [said, goesOn] of [
    [jam, goesOnWithJam],
    ['comment ITH-3: it jams again', async () => expect(chat.offered()).to.include('Comment on ITH-3')],
  ] as const)
    it(`goes on after "log in" where the sign-in failed, as too many wrong codes make it: "${said}"`, async () => {
      chat = await startJiraChat('emulator');
      const wrong = wrongCode(codeOn(await chat.consent(await chat.say(said), 'Mia Krystof')));
      for (let times = 0; times < 5; times++) await chat.say(wrong);
      expect(chat.channel.texts()).to.include('I keep what you have typed. Say "log in" to go on with it.');
      await chat.signIn('Mia Krystof');
      expect(
        chat.emulator.calls.filter(({ method, path }) => method === 'POST' && path.startsWith('/ex/')),
      ).to.deep.equal([]);
      await goesOn();
    });

  it('is not said to be kept where nothing was typed, and the sign-in failed or was given up', async () => {
    chat = await startJiraChat('emulator');
    for (const said of ['my requests', 'log in', 'request ITH-3']) {
      const wrong = wrongCode(codeOn(await chat.consent(await chat.say(said), 'Mia Krystof')));
      for (let times = 0; times < 5; times++) await chat.say(wrong);
    }
    await chat.say(jam);
    await chat.say('cancel');
    expect(chat.shown()).to.contain('one wrong code too many').and.not.to.contain('I keep what you have typed');
  });

  it('is done behind the sign-in where it is said while the browser is open, and the person is told so', async () => {
    chat = await startJiraChat('emulator');
    const card = await chat.say('log in');
    await chat.say(jam);
    expect(chat.channel.texts().slice(-2)).to.deep.equal([
      'I have noted that and will go on with it once you are signed in.',
      'I am waiting for you to sign in with the button above. Say "cancel" to stop.',
    ]);
    const code = codeOn(await chat.consent(card, 'Mia Krystof'));
    await chat.say('It also smells of smoke');
    expect(chat.channel.texts().slice(-2)).to.deep.equal([
      'I have noted that and will go on with it once you are signed in.',
      'Almost done: type the six-digit code that your browser shows.',
    ]);
    await chat.say(code);
    await goesOnWithJam();
    expect(JSON.stringify(chat.channel.sent.at(-1))).to.contain('It also smells of smoke');
  });

  it('is no request where it is about the sign-in, a courtesy, or has the digits of the code', async () => {
    chat = await startJiraChat('emulator');
    const code = codeOn(await chat.consent(await chat.say('my requests'), 'Mia Krystof'));
    const said = [
      "I don't see the code",
      'which button do you mean?',
      'done',
      'ok',
      'hello',
      'thanks',
      '???',
      `it says ${code} here`,
    ];
    for (const one of said) {
      await chat.say(one);
      expect(chat.channel.texts().at(-2), one).not.to.contain('I have noted that');
    }
    await chat.say(code);
    expect(chat.shown()).to.contain('Second monitor');
  });

  it('is told to be what is asked for, in other words too, before the sign-in is done', async () => {
    chat = await startJiraChat('emulator');
    await chat.say(jam);
    const page = await chat.consent(await chat.say('show me my tickets'), 'Mia Krystof');
    await chat.say(codeOn(page));
    expect(chat.shown()).to.contain('Second monitor');
  });

  it('is offered again where another command came before the sign-in was done', async () => {
    chat = await startJiraChat('emulator');
    await chat.say(jam);
    const page = await chat.consent(await chat.say('my requests'), 'Mia Krystof');
    await chat.say(codeOn(page));
    await chat.say('create request');
    expect(chat.shown()).to.contain(`You have an unfinished "${jam}". Go on with it?`);
    await chat.press('Yes, go on');
    await goesOnWithJam();
  });

  it('is offered again, and shown before it is sent, where it was a comment and another command came before the sign-in', async () => {
    const storage = new MemoryStorage();
    chat = await startJiraChat('emulator', { storages: [storage, storage] });
    await chat.say('comment ITH-3: it jams again');
    const page = await chat.consent(await chat.say('my requests'), 'Mia Krystof');
    await chat.say(codeOn(page));
    await chat.say('create request');
    expect(chat.shown()).to.contain('You have an unfinished "it jams again". Go on with it?');
    const posted = () =>
      chat.emulator.calls
        .filter(({ method, path }) => method === 'POST' && path.endsWith('/comment'))
        .map(({ body }) => body);
    await chat.press('Yes, go on');
    expect(posted()).to.deep.equal([]);
    await chat.press('Comment on ITH-3');
    expect(posted()).to.deep.equal([{ body: 'it jams again', public: true }]);
    await chat.say('create request');
    expect(chat.offered()).to.include('IT help');
  });

  for (const leave of ['back', 'no'])
    it(`is offered again where it was a comment, and the sign-in was left by "${leave}"`, async () => {
      chat = await startJiraChat('emulator');
      await chat.say('comment ITH-3: it jams again');
      await chat.say(leave);
      await chat.signIn('Mia Krystof');
      await chat.say('create request');
      expect(chat.shown()).to.contain('You have an unfinished "it jams again". Go on with it?');
    });

  for (const first of ['my requests', 'switch site'])
    it(`is told to be next, once, where it was said beside "${first}" before the sign-in`, async () => {
      chat = await startJiraChat('emulator');
      await chat.say('my requests');
      await chat.say(jam);
      const page = await chat.consent(await chat.say(first), 'Mia Krystof');
      await chat.say(codeOn(page));
      const next = `You also wrote: "${jam}". Say "continue", and that is next.`;
      expect(chat.channel.texts().filter((text) => text.startsWith('You also wrote'))).to.deep.equal([next]);
      await chat.say('continue');
      await chat.say('yes');
      await goesOnWithJam();
    });

  const toldNext = () => chat.channel.texts().filter((text) => text.startsWith('You also wrote'));

  for (const command of ['my requests', 'status of ITH-6', 'approvals'])
    it(`is told to be next, once, where "${command}" came in its place before the sign-in, or before the code`, async () => {
      chat = await startJiraChat('emulator');
      await chat.say(jam);
      const page = await chat.consent(await chat.say(command), 'Mia Krystof');
      await chat.say(codeOn(page));
      const next = `You also wrote: "${jam}". Say "continue", and that is next.`;
      expect(toldNext()).to.deep.equal([next]);
      await chat.say('log out');
      await chat.say(jam);
      const again = await chat.consent(chat.channel.sent, 'Mia Krystof');
      await chat.say(command);
      await chat.say(codeOn(again));
      expect(toldNext()).to.deep.equal([next, next]);
      await chat.say('continue');
      await chat.say('yes');
      await goesOnWithJam();
      expect(toldNext()).to.have.lengthOf(2);
    });

  it('is told to be next where it was a comment, and is seen before it is sent', async () => {
    chat = await startJiraChat('emulator');
    await chat.say('comment ITH-3: it jams again');
    const page = await chat.consent(await chat.say('my requests'), 'Mia Krystof');
    await chat.say(codeOn(page));
    expect(toldNext()).to.deep.equal(['You also wrote: "it jams again". Say "continue", and that is next.']);
    await chat.say('my requests');
    await chat.say('continue');
    await chat.say('yes');
    expect(chat.shown()).to.contain('Shall I add this to ITH-3 as a comment');
    expect(toldNext()).to.have.lengthOf(1);
  });

  for (const command of ['log in', 'create request'])
    it(`is not told to be next after "${command}", which leads to it`, async () => {
      chat = await startJiraChat('emulator');
      await chat.say(jam);
      const page = await chat.consent(await chat.say(command), 'Mia Krystof');
      await chat.say(codeOn(page));
      if (command === 'create request') await chat.say('yes');
      await goesOnWithJam();
      expect(toldNext()).to.deep.equal([]);
    });

  it('is not offered again where it was said once more, was no text for a request, or was cancelled', async () => {
    chat = await startJiraChat('emulator');
    for (const said of ['comment ITH-3: it jams', 'share ITH-3 with Jonas', 'when will ITH-3 be done?', 'my requests'])
      await chat.say(said);
    await chat.say('cancel');
    await chat.say('comment ITH-3: it jams again');
    await chat.say('cancel');
    await chat.say('comment ITH-3: it jams');
    await chat.signIn('Mia Krystof');
    await chat.say('create request');
    expect(chat.offered()).to.include('IT help');
  });

  it('is offered again where the sign-in was refused and not begun again', async () => {
    chat = await startJiraChat('emulator');
    await declineWithJam();
    await chat.say('no');
    await chat.signIn('Mia Krystof');
    await chat.say('create request');
    expect(chat.shown()).to.contain(`You have an unfinished "${jam}". Go on with it?`);
  });

  it('is offered again where another command came before a type was chosen, until it is not wanted', async () => {
    chat = await startJiraChat('emulator');
    await chat.signIn('Mia Krystof');
    for (const command of ['my requests', 'request ITH-1', 'approvals', 'switch site', 'log in']) {
      await chat.say('create request');
      await chat.say(jam);
      await chat.say(command);
      await chat.say('create request');
      expect(chat.shown(), command).to.contain(`You have an unfinished "${jam}". Go on with it?`);
      await chat.say('no');
      await chat.say('create request');
      expect(chat.offered(), command).to.include('IT help');
    }
    await chat.say(jam);
    await chat.say('my requests');
    await chat.say('I need a new keyboard');
    await chat.say('my requests');
    await chat.say('create request');
    expect(chat.shown(), 'what was said last').to.contain('You have an unfinished "I need a new keyboard".');
  });

  it('is offered again where Atlassian failed while a type was looked for', async () => {
    chat = await startJiraChat('emulator');
    await chat.signIn('Mia Krystof');
    chat.emulator.faults = { rules: [{ path: '/ex/jira', status: 403 }] };
    await chat.say(jam);
    chat.emulator.faults = {};
    await chat.say('create request');
    expect(chat.shown()).to.contain(`You have an unfinished "${jam}". Go on with it?`);
    await chat.press('Yes, go on');
    await goesOnWithJam();
  });

  it('is done where the person says to try again, until something else is asked for', async () => {
    chat = await startJiraChat('sms');
    await chat.signIn('Mia Krystof');
    const failing = (isFailing: boolean) =>
      (chat.emulator.faults = isFailing ? { rules: [{ path: '/ex/jira/', status: 500 }] } : {});
    failing(true);
    for (const [said, again, expected] of [
      ['my screen flickers', 'again', 'Get help with a device'],
      ['my requests', 'Versuchen Sie es noch einmal', 'Your open requests'],
      ['ITH-4', 'réessayer', 'Laptop fan is very loud'],
    ] as const) {
      failing(true);
      for (const words of [said, again]) {
        await chat.say(words);
        expect(chat.channel.lastText(), words).to.contain('Atlassian answered with an error');
      }
      failing(false);
      await chat.say(again);
      expect(chat.channel.lastText(), said).to.contain(expected);
      await chat.say(again);
      expect(chat.channel.lastText(), 'nothing has failed since').to.contain(
        said === 'my requests' ? 'need' : expected,
      );
    }
    failing(true);
    await chat.say('ITH-6');
    await chat.say('log out');
    failing(false);
    await chat.say('try again');
    expect(chat.channel.lastText(), 'of nobody who has logged out').not.to.contain('ITH-6');
  });

  it('is something else where it is no answer to whether to go on: a draft is kept, and a sign-in begins', async () => {
    chat = await startJiraChat('emulator');
    await chat.signIn('Mia Krystof');
    await toReview();
    await chat.say('cancel');
    await chat.say('create request');
    await chat.say('yes, unless Jonas has done so');
    expect(chat.shown()).to.match(/You have an unfinished "Order new equipment"\. Go on with it\?\n[^?]*$/);
    await chat.say(jam);
    await goesOnWithJam();
    await chat.say('cancel');
    const mia = chat.emulator.people.find(({ name }) => name === 'Mia Krystof');
    chat.emulator.faults = { revoked: [mia?.accountId ?? ''] };
    await chat.say('my requests');
    expect(chat.shown()).to.contain('sign in once more');
    chat.emulator.faults = {};
    const page = await chat.consent(await chat.say('I need a new keyboard'), 'Mia Krystof');
    await chat.say(codeOn(page));
    await chat.press(/^Order new equipment/);
    expect(JSON.stringify(chat.channel.sent.at(-1))).to.contain('I need a new keyboard');
  });

  it('survives a sign-in that Atlassian ends in the middle', async () => {
    chat = await startJiraChat('emulator');
    await chat.signIn('Mia Krystof');
    const mia = chat.emulator.people.find(({ name }) => name === 'Mia Krystof');
    for (const first of ['create request', 'order new equipment']) {
      await chat.say(first);
      if (first === 'create request') await chat.press('IT help');
      await chat.press(/^Order new equipment/);
      await chat.fillIn({ Summary: 'Second monitor', 'What do you need?': '1010101', 'Tell us more': '27 inches' });
      chat.emulator.faults = { revoked: [mia?.accountId ?? ''] };
      await chat.press('Create');
      expect(chat.shown(), first)
        .to.contain('Atlassian does not accept your sign-in any more.')
        .and.to.contain('sign in once more');
      chat.emulator.faults = {};
      const page = await chat.consent(await chat.say('yes'), 'Mia Krystof');
      await chat.say(codeOn(page));
      expect(chat.shown(), first).to.contain('You have an unfinished "Order new equipment". Go on with it?');
      await chat.say('yes');
      expect(JSON.stringify(chat.channel.sent.at(-1)?.attachments), first).to.contain('"value":"27 inches"');
      await chat.press('Cancel');
      await chat.say('create request');
      await chat.say('no');
      await chat.say('cancel');
    }
    await toReview();
    chat.emulator.faults = { revoked: [mia?.accountId ?? ''] };
    await chat.say('my requests');
    chat.emulator.faults = {};
    await chat.say(codeOn(await chat.consent(await chat.say('yes'), 'Mia Krystof')));
    expect(chat.shown(), 'something else was asked for').to.contain('Your open requests');
  });

  for (const what of ['the sign-in ended', 'Atlassian failed'])
    it(`is gone on with as a whole where more was said before a type was chosen, and ${what}`, async () => {
      chat = await startJiraChat('emulator');
      await chat.signIn('Mia Krystof');
      const [mia] = chat.emulator.people.filter(({ name }) => name === 'Mia Krystof');
      await chat.say('I need a second monitor');
      await chat.say('with a stand');
      const isEnded = what === 'the sign-in ended';
      chat.emulator.faults = isEnded
        ? { revoked: [mia?.accountId ?? ''] }
        : { rules: [{ path: '/ex/jira/', status: 403 }] };
      await chat.press(/^Order new equipment/);
      chat.emulator.faults = {};
      if (isEnded) await chat.say(codeOn(await chat.consent(await chat.say('yes'), 'Mia Krystof')));
      else await chat.say('try again');
      await chat.press(/^Order new equipment/);
      expect(JSON.stringify(chat.channel.sent.at(-1))).to.contain('with a stand');
    });

  it('does not join something left earlier with what is begun now', async () => {
    chat = await startJiraChat('emulator');
    await chat.signIn('Mia Krystof');
    const mia = chat.emulator.people.find(({ name }) => name === 'Mia Krystof');
    await chat.say(jam);
    await chat.say('my requests');
    await chat.say('I need a second monitor');
    chat.emulator.faults = { revoked: [mia?.accountId ?? ''] };
    await chat.press(/^Order new equipment/);
    chat.emulator.faults = {};
    await chat.say(codeOn(await chat.consent(await chat.say('yes'), 'Mia Krystof')));
    await chat.press(/^Order new equipment/);
    expect(JSON.stringify(chat.channel.sent.at(-1)))
      .to.contain('I need a second monitor')
      .and.not.to.contain(jam);
  });
});

describe('one step back', () => {
  let chat: JiraChat;
  afterEach(() => chat.close());

  /** What a client sends with a button: nothing typed if the button does not submit the inputs. */
  const takesAlong = (title: string) => {
    const parts = chat.channel.sent.flatMap(({ attachments = [] }) => attachments.map(({ content }) => content));
    const button = partsOf(parts.at(-1)).find((part) => part.type === 'Action.Submit' && part.title === title);
    return JSON.stringify(button).includes('"associatedInputs":"none"') ? 'nothing' : 'what was typed';
  };

  it('takes along what was typed, and so does Cancel, where a client lets it', async () => {
    chat = await startJiraChat('emulator');
    await chat.signIn('Mia Krystof');
    await chat.say('I need access to the wiki for my team');
    await chat.press(/^Get access to a system/);
    expect([takesAlong('Back'), takesAlong('Cancel')], 'something required is empty').to.deep.equal([
      'nothing',
      'nothing',
    ]);
    await chat.fillIn({ Summary: 'Wiki', System: 'The wiki' });
    await chat.press('Change');
    expect([takesAlong('Back'), takesAlong('Cancel')]).to.deep.equal(['what was typed', 'what was typed']);
    await chat.fillIn({ Summary: 'Wiki for us', System: '', 'Tell us more': 'Since Monday' }, 'Back');
    expect(chat.shown(), 'nobody finds fault with it').not.to.contain('This is needed.');
    await chat.say('cancel');
    await chat.say('create request');
    await chat.press('Yes, go on');
    const form = () => JSON.stringify(chat.channel.sent.at(-1)?.attachments);
    expect(form()).to.contain('Wiki for us').and.to.contain('Since Monday').and.not.to.contain('The wiki');
    await chat.fillIn({ Summary: 'Wiki', System: 'Another', 'Tell us more': 'Since Tuesday' }, 'Cancel');
    await chat.say('create request');
    await chat.press('Yes, go on');
    expect(form()).to.contain('Another').and.to.contain('Since Tuesday');
  });

  it('finds what was typed again where the same type is chosen, and keeps it where another is', async () => {
    chat = await startJiraChat('emulator');
    await chat.signIn('Mia Krystof');
    await chat.say('I want to work from abroad');
    await chat.press(/^Work from abroad/);
    const first = { Summary: 'A week at sea', 'Where to?': '3', From: '2026-12-01' };
    await chat.fillIn(first);
    await chat.fillIn({ ...first, 'What for?': 'A conference on tides', 'For how long?': '1' }, 'Back');
    await chat.press(/^Work from abroad/);
    expect(JSON.stringify(chat.channel.sent.at(-1)?.attachments))
      .to.contain('"value":"A week at sea"')
      .and.to.contain('"value":"A conference on tides"');
    await chat.press('Back');
    await chat.press('Something else');
    await chat.press('IT help');
    await chat.press(/^Get access to a system/);
    expect(JSON.stringify(chat.channel.sent.at(-1)?.attachments)).not.to.contain('A week at sea');
    await chat.fillIn({ Summary: 'Wiki', System: 'The wiki' });
    await chat.press('Create');
    await chat.say('create request');
    await chat.press('Yes, go on');
    expect(chat.labels()).to.include('What for?');
    await chat.fillIn({ ...first, 'What for?': 'A conference on tides', 'For how long?': '1' });
    await chat.press('Create');
    await chat.say('create request');
    expect(chat.offered(), 'nothing is left').to.include('IT help');
  });

  it('is told before something is typed, and after, where a client sends nothing along', async () => {
    chat = await startJiraChat('emulator');
    await chat.signIn('Mia Krystof');
    await chat.say('I need access to the wiki for my team');
    await chat.press(/^Get access to a system/);
    const before = 'What you type here is kept once you press "Next".';
    expect(chat.shown(), 'something required is empty').to.contain(before);
    await chat.press('Cancel');
    expect(chat.channel.lastText())
      .to.contain('I keep what you have typed for a week')
      .and.to.contain('What you typed into the form just now is not part of it');
    await chat.say('create request');
    await chat.press('Yes, go on');
    await chat.fillIn({ Summary: 'Wiki', System: 'The wiki' });
    await chat.press('Change');
    expect(chat.shown(), 'all that is required is there').not.to.contain(before);
    await chat.fillIn({ Summary: 'Wiki', System: 'The wiki' }, 'Cancel');
    expect(chat.channel.lastText()).not.to.contain('is not part of it');
  });

  it('leads from files to the form, from the form to the types, and from a desk to the desks', async () => {
    chat = await startJiraChat('emulator');
    await chat.signIn('Mia Krystof');
    await chat.say('create request');
    await chat.press('IT help');
    await chat.press('Back');
    expect(chat.offered()).to.include('Facilities');
    await chat.press('IT help');
    await chat.press(/^Get help with a device/);
    if (chat.offered().includes('Go on')) await chat.press('Go on');
    await chat.fillIn({ Summary: 'Black screen', Urgency: '1010000' });
    expect(chat.offered()).to.include('No files');
    await chat.say('go back');
    expect(JSON.stringify(chat.channel.sent.at(-1))).to.contain('Black screen');
    await chat.press('Back');
    expect(chat.offered()).to.include('IT help');
    await chat.say('cancel');
    await chat.say('create request');
    expect(chat.shown()).to.contain('You have an unfinished "Get help with a device".');
  });

  it('leads out of what was begun, with a word where there are no cards', async () => {
    chat = await startJiraChat('sms');
    await chat.signIn('Mia Krystof');
    for (const [words, told] of [
      ['create request', 'All right, cancelled.'],
      ['I want to work from abroad', 'All right, cancelled. I keep what you have typed for a week'],
    ] as const) {
      await chat.say(words);
      const said = await chat.say('back');
      expect(said.map(({ text }) => text?.slice(0, told.length))).to.deep.equal([told]);
    }
  });

  it('asks the question before again, where everything is asked in words', async () => {
    chat = await startJiraChat('sms');
    await chat.signIn('Mia Krystof');
    await chat.say('order new equipment');
    await chat.say('yes');
    if (chat.channel.lastText().includes('"go on"')) await chat.say('go on');
    await chat.say('monitor');
    expect(chat.channel.lastText()).not.to.contain('What do you need?');
    await chat.say('back');
    expect(chat.channel.lastText()).to.contain('What do you need?').and.to.contain('I have: Monitor');
    await chat.say('back');
    expect(chat.channel.lastText()).to.contain('Summary');
  });
});
