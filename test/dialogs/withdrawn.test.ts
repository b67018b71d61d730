import { expect } from 'chai';
import { readCommand } from '../../dialogs/reading/readCommand';
import { languages } from '../../dialogs/texts/knownLanguages';
import { startJiraChat, type JiraChat } from '../support/jiraChat';

describe('a request that is not needed any more', () => {
  let chat: JiraChat;
  afterEach(() => chat.close());

  async function begin(channelId = 'emulator', locale?: string): Promise<void> {
    chat = await startJiraChat(channelId, locale === undefined ? {} : { locale });
    await chat.signIn('Mia Krystof');
  }

  const lastCard = () => JSON.stringify(chat.channel.sent.at(-1)?.attachments);
  const written = () =>
    chat.emulator.calls
      .filter(({ method, path }) => method === 'POST' && path.startsWith('/ex/jira/'))
      .map(({ path }) => path.split('/').slice(-2).join(' '));

  it('is led to what may become of it, by its key', async () => {
    await begin();
    for (const said of [
      'HR-2 is no longer needed',
      'I no longer need HR-2.',
      "we don't need hr-2 any more",
      'HR-2 is solved, thanks',
    ]) {
      await chat.say(said);
      expect(lastCard(), said).to.contain('What should happen to HR-2?');
      await chat.say('no');
    }
    expect(written()).to.deep.equal([]);
    await chat.say('I no longer need HR-2');
    await chat.press('Cancel request');
    expect(lastCard()).to.contain('Yes, Cancel request');
    expect(written(), 'before it is confirmed').to.deep.equal([]);
    await chat.press('Yes, Cancel request');
    await chat.press('No comment');
    expect(written()).to.deep.equal(['HR-2 transition']);
  });

  it('is led there in every language', () => {
    for (const { texts, words } of languages.values())
      for (const pattern of words.around.unneeded)
        expect(readCommand(pattern.replace('*', 'HR-2')), `${texts.language} ${pattern}`).to.deep.equal({
          kind: 'request',
          command: 'move',
          key: 'HR-2',
        });
  });

  it('is not what is needed more, or never was asked for', async () => {
    await begin('emulator', 'fr');
    for (const said of ["j'ai plus besoin de mémoire", "we don't need a bigger room anymore"]) {
      await chat.say(said);
      expect(chat.offered().join(), said).not.to.match(/Fermer ou annuler/);
      await chat.say('cancel');
    }
  });

  for (const [locale, said, something] of [
    ['en', 'Please cancel my parental leave, thank you', 'Close or cancel HR-2 (Parental leave from March)'],
    ['en', "I don't need my parental leave anymore", 'Close or cancel HR-2 (Parental leave from March)'],
    ['de', 'Parental leave from March bitte stornieren', 'HR-2 schließen oder stornieren (Parental leave from March)'],
    ['de', 'ich brauche den second monitor nicht mehr', 'ITH-7 schließen oder stornieren (Second monitor)'],
    ['en', 'I changed my mind about the second monitor', 'Close or cancel ITH-7 (Second monitor)'],
    ['en', 'Forget about my parental leave', 'Close or cancel HR-2 (Parental leave from March)'],
    ['de', 'Storniere bitte meine Elternzeit', 'HR-2 schließen oder stornieren (Parental leave from March)'],
    ['de', 'Ich brauche den zweiten Monitor nicht mehr', 'ITH-7 schließen oder stornieren (Second monitor)'],
    ['fr', 'plus besoin de l’écran', 'Fermer ou annuler ITH-7 (Second monitor)'],
    ['ja', 'モニターもういらない', 'ITH-7 を終了または取り消す (Second monitor)'],
  ] as const)
    it(`is found by what it is about, and nothing ends without a confirmation: ${said}`, async () => {
      await begin('emulator', locale);
      await chat.say(said);
      expect(chat.offered()[0]).to.equal(something);
      await chat.press(something);
      expect(chat.offered()).to.include('Cancel request');
      expect(written()).to.deep.equal([]);
    });

  it('is found where there are no cards, and taken by yes', async () => {
    await begin('sms');
    await chat.say('please cancel my parental leave');
    expect(chat.channel.lastText()).to.contain('1. Close or cancel HR-2 (Parental leave from March)');
    await chat.say('yes');
    expect(chat.channel.lastText()).to.contain('What should happen to HR-2?');
    expect(written()).to.deep.equal([]);
  });

  it('is the one that is shown, where that is said to work again', async () => {
    await begin();
    await chat.say('request ITH-3');
    await chat.say('It works again now, thanks!');
    expect(chat.offered().slice(0, 2)).to.deep.equal(['Comment on ITH-3', 'Close or cancel ITH-3']);
    await chat.press('Close or cancel ITH-3');
    expect(lastCard()).to.contain('What should happen to ITH-3?');
    expect(written()).to.deep.equal([]);
  });

  it('is something new where no request is about it', async () => {
    await begin();
    await chat.say('cancel my hotel booking');
    expect(chat.offered()).to.include('Something else');
    expect(chat.offered().join()).not.to.contain('Close or cancel');
  });
});
