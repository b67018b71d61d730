import { expect } from 'chai';
import { isHesitant } from '../../dialogs/reading/isHesitant';
import { startJiraChat, type JiraChat } from '../support/jiraChat';

const doubtful = [
  ['I guess', 'en'],
  ['I guess so.', 'en'],
  ['I suppose', 'en'],
  ['yes, I suppose so', 'en'],
  ['vermutlich', 'de'],
  ['ja, vermutlich schon', 'de'],
  ['je suppose', 'fr'],
  ['supongo que sí', 'es'],
  ['たぶんそうです', 'ja'],
  ['أظن', 'ar'],
] as const;

describe('a doubtful yes', () => {
  let chat: JiraChat;

  beforeEach(async () => {
    chat = await startJiraChat('emulator');
    await chat.signIn('Mia Krystof');
  });
  afterEach(() => chat.close());

  const sent = (path: RegExp) =>
    chat.emulator.calls.filter(({ method, path: called }) => method === 'POST' && path.test(called));

  it('decides nothing, and is no reason: the question is asked again', async () => {
    await chat.say('approve ITH-9');
    for (const [said, locale] of doubtful) {
      await chat.say(said, { locale });
      expect(sent(/\/approval\//), said).to.have.length(0);
      expect(JSON.stringify(chat.channel.sent.at(-1)?.attachments), said)
        .to.contain('Laptop for our new designer')
        .and.not.to.contain(said);
    }
    await chat.say('I guess it is cheap enough');
    expect(chat.shown(), 'a reason').to.contain('I guess it is cheap enough');
    await chat.say('yes');
    expect(sent(/\/approval\//)).to.have.length(1);
  });

  it('raises nothing at the last look, but goes on to the form', async () => {
    await chat.say('the coffee machine is broken');
    await chat.say('I guess');
    for (const said of ['change the building to Annex', 'next', 'next']) await chat.say(said);
    expect(chat.shown()).to.contain('shall I raise this request?');
    for (const [said, locale] of doubtful) {
      await chat.say(said, { locale });
      expect(sent(/\/request$/), said).to.have.length(0);
      expect(chat.offered(), said).to.have.length(4);
    }
    await chat.say('yes');
    expect(sent(/\/request$/)).to.have.length(1);
  });

  it('is nothing that says more, or no', () => {
    for (const said of ['I guess not', 'I guess it is a monitor', 'supongo que no', 'sans doute en mars', 'yes'])
      expect(isHesitant(said), said).to.equal(false);
  });
});
