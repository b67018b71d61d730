import { expect } from 'chai';
import { leavesOut } from '../../dialogs/reading/replies';
import { textsOf } from '../../dialogs/texts/languages';
import { goesOn, wishIn } from '../../dialogs/reading/wishIn';
import { startJiraChat, type JiraChat } from '../support/jiraChat';

describe('leaving out, and going on', () => {
  it('is said in many words in each language, and by none that tell something', () => {
    const without = [
      'nope sorry',
      '❌',
      'no reason',
      'nothing to say',
      "I'd rather not",
      'not really',
      'no need',
      'leave it blank',
      'habe keine',
      'nicht nötig',
      'kein Grund',
      'nein, leider',
      'pas la peine',
      'sans commentaire',
      'non désolé',
      'prefiero no',
      'no hace falta',
      'sin comentario',
      'ファイルはありません',
      '特にありません',
      'لا يوجد',
      'لا داعي',
      'nothing else',
      'no more',
      'no other files, thanks',
      'sonst nichts',
      'keine weiteren Dateien',
      'rien d’autre',
      'nada más, gracias',
      '他にはありません',
      'لا شيء آخر',
    ];
    for (const words of without) expect(leavesOut(words), words).to.equal(true);
    for (const [locale, all] of [
      ['en', ['next', 'continue', 'proceed', 'go on', 'create', 'send it', 'finish']],
      ['de', ['weiter', 'abschicken']],
      ['fr', ['suivant', 'continuer']],
      ['es', ['siguiente', 'continuar']],
      ['ja', ['次へ', '続ける']],
      ['ar', ['التالي', 'متابعة']],
    ] as const)
      for (const words of all) expect(goesOn(textsOf({ locale }), words), words).to.equal(true);
    for (const words of ['later', 'später', 'plus tard', 'más tarde', "I'll send it later"])
      expect(wishIn(words), words).to.equal('leave');
    for (const words of [
      'yes',
      'next monday',
      'no charger',
      'no sound at all',
      'no more space on my disk',
      'nothing else works',
      'nichts mehr geht',
      'the next one',
      'sorry, it is the left one',
    ]) {
      expect(goesOn(textsOf({ locale: 'en' }), words), words).to.equal(false);
      expect(leavesOut(words), words).to.equal(false);
    }
  });

  it('tells the desk nothing beside the card of a form, either', async () => {
    const chat = await startJiraChat('emulator');
    try {
      await chat.signIn('Mia Krystof');
      await chat.say('order new equipment');
      await chat.press(/^Order new equipment/);
      for (const words of ['change', 'I want to change something', 'not yet']) {
        await chat.say(words);
        expect(chat.channel.lastText(), words).to.contain('Please fill in the form');
      }
      await chat.say('später');
      expect(chat.channel.lastText()).to.contain('I keep what you');
      expect(JSON.stringify(chat.channel.sent.at(-1))).not.to.match(/"value":"(?:change|I want|not yet|später)/);
    } finally {
      await chat.close();
    }
  });

  it('names what is still needed where a card’s form is to be sent without it', async () => {
    const chat = await startJiraChat('emulator');
    try {
      await chat.signIn('Mia Krystof');
      await chat.say('order new equipment');
      await chat.press(/^Order new equipment/);
      for (const words of ['yes, send it', 'create', 'next', 'envoyez', '送信して']) {
        const [told] = await chat.say(words);
        expect(told?.text, words).to.match(/^Still needed: "What do you need\?"\. /);
      }
      await chat.say('please send it to my home address');
      expect(chat.channel.texts().findLast(Boolean)).to.equal('I have put that into "Tell us more".');
      await chat.fillIn({ Summary: 'A monitor', 'What do you need?': '1010101' }, 'Back');
      await chat.press(/^Order new equipment/);
      await chat.say('not yet');
      expect(chat.shown()).not.to.contain('shall I raise this request?');
      await chat.say('yes, send it');
      expect(chat.shown()).to.contain('shall I raise this request?');
    } finally {
      await chat.close();
    }
  });

  describe('where everything is asked in words', () => {
    let chat: JiraChat;
    const last = () => chat.channel.lastText();
    before(async () => {
      chat = await startJiraChat('email');
      chat.channel.serve((_request, response) => response.end('content'));
      await chat.signIn('Mia Krystof');
    });
    after(() => chat.close());

    const bring = (name: string) =>
      chat.say('', { attachments: [{ contentType: 'image/png', name, contentUrl: `${chat.channel.url}/${name}` }] });
    async function toFiles(): Promise<void> {
      for (const words of ['cancel', 'something is broken', '1', 'main house', 'skip']) await chat.say(words);
      expect(last()).to.contain('Do you have files for this');
    }

    it('leads from the question for files to the last look, and tells the desk nothing', async () => {
      for (const words of ['later', 'nope, sorry', 'create']) {
        await toFiles();
        await chat.say(words);
        expect(last(), words).to.match(/shall I raise this request\?\nSummary: [^\n]+\nBuilding: Main house\nSay/);
      }
    });

    it('is courteous where a text is asked for, and tells the desk nothing of it', async () => {
      for (const words of ['cancel', 'order new equipment', '1', 'laptop', 'skip']) await chat.say(words);
      for (const [words, reply] of Object.entries({
        thanks: 'You are welcome!',
        'Tschüss!': 'Goodbye!',
        ありがとうございます: 'You are welcome!',
        'how do I log out': 'Say "log out".',
        "that's not me": 'You are Mia Krystof',
      })) {
        const [told] = await chat.say(words);
        expect(told?.text, words).to.contain(reply);
        expect(last(), words).to.contain('Tell us more');
      }
      await chat.say('thanks for a quiet keyboard');
      expect(last()).to.contain('Tell us more: thanks for a quiet keyboard');
    });

    it('leads back from the question for files to the one before', async () => {
      await toFiles();
      await chat.say('back');
      expect(last()).to.contain('Tell us more');
      await chat.say('back');
      expect(last()).to.contain('Building').and.to.contain('I have: Main house');
    });

    it('lets files be added in the last look, and taken out again', async () => {
      await toFiles();
      await bring('a.png');
      await bring('b.png');
      await chat.say('c.png is not there yet');
      await chat.say('remove b.png');
      expect(last()).to.contain('Files: a.png. Send more');
      await chat.say('done');
      await chat.say('add a file');
      expect(last()).to.contain('Files: a.png. Send more');
      await bring('c.png');
      await chat.say('done');
      expect(last()).to.contain('Files: a.png, c.png');
      await chat.say('without the screenshot');
      expect(last(), 'the last').to.contain('Files: a.png\n');
      await chat.say('remove a.png');
      expect(last()).not.to.contain('a.png');
      await chat.say('files');
      expect(last()).to.contain('Do you have files for this');
    });

    it('leaves out what is still asked and need not be, once it is to be sent', async () => {
      for (const words of ['cancel', 'order new equipment', '1', 'laptop', 'share it with Jonas'])
        await chat.say(words);
      expect(last()).to.match(/^You can share it in the last look, before it is sent\.\nNeeded by/);
      await chat.say('send it');
      expect(last()).to.contain('What do you need? Laptop\nSay "create"');
      await chat.say('files');
      expect(last(), 'none are taken').to.contain('shall I raise this request?');
      for (const words of ['cancel', 'order new equipment', '1', 'create']) await chat.say(words);
      expect(last(), 'what has to be answered').to.contain('What do you need?\n1. Laptop');
    });
  });
});
