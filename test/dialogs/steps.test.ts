import { expect } from 'chai';
import { codeOn } from '../support/browserSignIn';
import { startJiraChat, type JiraChat } from '../support/jiraChat';
import { startRelay } from '../support/relay';
import { countSteps } from '../support/steps';

/** What docs/calls.md says a person waits for. */
describe('calls one after another', () => {
  const [atlassian, connector] = [countSteps(), countSteps()];
  let chat: JiraChat;

  before(async () => {
    chat = await startJiraChat('emulator', {
      between: (url) => startRelay(url, undefined, atlassian.take),
      take: connector.take,
    });
  });
  after(() => chat.close());

  async function stepsOf(action: () => Promise<unknown>) {
    atlassian.restart();
    connector.restart();
    await action();
    return { atlassian: atlassian.restart(), connector: connector.restart() };
  }

  let code = '';
  /** Until the chat asks for the code. */
  async function logIn(): Promise<void> {
    const asks = chat.channel.next(({ text = '' }) => text.startsWith('Almost done'));
    code = codeOn(await chat.consent(await chat.say('log in'), 'Mia Krystof'));
    await asks;
  }
  const fill = () => chat.fillIn({ Summary: 'A monitor', 'What do you need?': '1010101' });
  const steps: readonly (readonly [
    name: string,
    action: () => Promise<unknown>,
    atlassian: number,
    connector: number,
  ])[] = [
    ['log in', logIn, 1, 2],
    ['the code', () => chat.say(code), 0, 2],
    ['create request', () => chat.say('create request'), 1, 1],
    ['words', () => chat.say('monitor'), 1, 1],
    ['a type', () => chat.press(/^Order new equipment/), 1, 1],
    ['a filled form', fill, 0, 1],
    ['Create', () => chat.press('Create'), 1, 2],
    ['my requests', () => chat.say('my requests'), 1, 1],
    ['approvals', () => chat.say('approvals'), 1, 1],
    ['request KEY', () => chat.say('request ITH-1'), 1, 1],
    ['Comment', () => chat.press('Comment'), 0, 1],
    ['a comment', () => chat.say('Hello'), 1, 2],
    ['hello', () => chat.say('hello'), 1, 2],
  ];
  for (const [name, action, atAtlassian, atConnector] of steps)
    it(`are ${atAtlassian} to Atlassian and ${atConnector} to the connector for: ${name}`, async () => {
      expect(await stepsOf(action)).to.deep.equal({ atlassian: atAtlassian, connector: atConnector });
    });
});
