import { expect } from 'chai';
import { people } from '../../src/emulator/people';
import { northwind } from '../emulator/client';
import { useClosing } from '../support/closing';
import { file } from '../support/everyStep';
import { startJiraChat, type JiraChat } from '../support/jiraChat';
import { go, questions } from '../support/questions';

const [globex = expect.fail('no site')] = people.find(({ name }) => name === 'Ben Okafor')?.sites ?? [];
const peopleOfTwo = people.map((person) =>
  person.name === 'Mia Krystof' ? { ...person, sites: [northwind, globex] } : person,
);

describe('a question about one site, when the person has chosen another elsewhere', () => {
  const closing = useClosing();
  const choose = async ({ channel }: JiraChat, site: string) => {
    const elsewhere = channel.as({ conversationId: 'elsewhere' });
    await elsewhere.say('switch site');
    await elsewhere.say(site);
  };
  /** Presses whatever leads on, to the end. */
  const goOn = async (chat: JiraChat) => {
    for (let steps = 0; steps < 4; steps += 1) {
      const further = chat.offered().find((title) => /^(Next|Create|Done|Yes, .*|No comment|Go on)$/.test(title));
      if (further === undefined) return;
      await (further === 'Next' && chat.labels().includes('Summary')
        ? chat.fillIn({ Summary: 'x' })
        : chat.press(further));
    }
  };

  for (const [where, how] of questions.filter(([, words]) => words[0] !== 'help'))
    it(`sends nothing to either site, whatever comes where ${where}`, async () => {
      const chat = await closing(startJiraChat('emulator', { people: peopleOfTwo }));
      await chat.signIn('Mia Krystof');
      await choose(chat, 'Northwind');
      await go(chat, how);
      const titles = chat.offered();
      const [texts, presses] = [['1', 'yes', 'Some words'], [...new Set([...titles.slice(0, 3), ...titles.slice(-3)])]];
      const ending: string[] = [];
      for (const what of [...texts, 'a file', ...presses]) {
        await choose(chat, 'Northwind');
        await go(chat, how);
        const press = presses.includes(what) ? chat.dataOf(what) : undefined;
        await choose(chat, 'Globex');
        const [said, calls] = [chat.channel.sent.length, chat.emulator.calls.length];
        if (press) await chat.channel.submit(press);
        else if (texts.includes(what)) await chat.say(what);
        else await chat.say('', { attachments: [file] });
        await goOn(chat);
        expect(
          chat.emulator.calls.slice(calls).filter(({ method }) => method !== 'GET'),
          what,
        ).to.deep.equal([]);
        const told = JSON.stringify(chat.channel.sent.slice(said));
        if (told.includes('You have changed your site or account since')) ending.push(what);
      }
      expect(ending, 'what it ended at').not.to.have.length(0);
    });
});
