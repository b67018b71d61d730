import { expect } from 'chai';
import { readCommand } from '../../dialogs/reading/readCommand';
import { replyIn } from '../../dialogs/reading/replies';
import { languages } from '../../dialogs/texts/knownLanguages';
import { textsOf } from '../../src/testing/card';
import { startJiraChat, type JiraChat } from '../support/jiraChat';
import { go } from '../support/questions';
import { keepPlace, RewindableStorage } from '../support/rewindable';

/** Leads to a question whose own words are also a command's; the last step is said in each language. */
const how = ['decline ITH-9', 'yes', 'too expensive'] as const;

/** Other words are only read by the question itself; those that cancel end everything, by contract. */
function mayLeadAway(title: string): boolean {
  return readCommand(title) !== undefined && replyIn(title) !== 'cancel';
}

describe('what is offered, typed', () => {
  const storage = new RewindableStorage();
  let chat: JiraChat;

  before(async () => {
    chat = await startJiraChat('emulator', { storage });
    await chat.signIn('Mia Krystof');
  });
  after(() => chat.close());

  /** What is offered and shown. */
  const seen = () => [chat.offered(), chat.channel.sent.slice(-1).flatMap(textsOf).slice(0, 3)];
  const posts = () => chat.emulator.calls.filter(({ method }) => method === 'POST').map(({ body }) => body);

  it('does what its button does, in every language', async () => {
    const typed: string[] = [];
    await go(chat, how.slice(0, 2));
    const goBack = await keepPlace(chat, storage);
    for (const { texts } of languages.values()) {
      const locale = { locale: texts.language };
      await goBack();
      await chat.say(how[2], locale);
      const askAgain = await keepPlace(chat, storage);
      for (const title of chat.offered().filter(mayLeadAway)) {
        const { length } = posts();
        await chat.say(title, locale);
        const [bySaying, saidPosts] = [seen(), posts().slice(length)];
        await askAgain();
        await chat.channel.submit(chat.dataOf(title), locale);
        expect(bySaying, `${texts.language}: ${title}`).to.deep.equal(seen());
        expect(saidPosts, `${texts.language}: ${title}`).to.deep.equal(posts().slice(length + saidPosts.length));
        typed.push(title);
        await askAgain();
      }
    }
    expect(typed.length).to.be.at.least(languages.size - 1);
  });

  it('says which requests are listed, in words', async () => {
    const inWords = await startJiraChat('sms');
    try {
      await inWords.signIn('Mia Krystof');
      for (const { texts, words } of languages.values()) {
        const locale = { locale: texts.language };
        await inWords.say('my requests', locale);
        await inWords.say(words.list.closed[0] ?? '', locale);
        expect(inWords.channel.lastText(), texts.language).to.contain(texts.list.yours('closed'));
        await inWords.say(words.list.shared[0] ?? '', locale);
        expect(inWords.channel.lastText(), texts.language).to.contain(texts.list.noneShared('closed'));
      }
    } finally {
      await inWords.close();
    }
  });
});
