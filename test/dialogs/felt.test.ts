import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect } from 'chai';
import { everyStep } from '../support/everyStep';
import { startJiraChat, type JiraChat } from '../support/jiraChat';
import { startRelay } from '../support/relay';

/** Milliseconds: with 80 for the way to the channel nobody waits longer than 400. */
const soon = 320;
/** Turns of the event loop in which messages reach the channel, so that the test depends on no clock. */
const turnsAtMost = 5000;

describe('something visible', () => {
  let chat: JiraChat;
  /** Messages in this step, and typing indicators before them. */
  let words = 0;
  let signs = 0;
  let step = '';
  const silent = new Set<string>();
  const waited = new Set<string>();

  /** Lets Atlassian answer no call of a step until something has appeared in the chat, or the time is up. */
  async function hold(): Promise<void> {
    const mine = step;
    const isSilent = () => step === mine && words === 0 && chat.channel.typing.length === signs;
    waited.add(mine);
    if (isSilent()) chat.pass(soon);
    for (let turn = 0; isSilent() && turn < turnsAtMost; turn += 1) await nextTurn();
    if (isSilent()) silent.add(mine);
  }

  before(async () => {
    chat = await startJiraChat('emulator', {
      between: (url) => startRelay(url, undefined, hold),
      take: () => {
        words += 1;
        return Promise.resolve();
      },
    });
  });
  after(() => chat.close());

  it('comes within 400 ms in every step, however long Atlassian takes', async () => {
    for (const [name, action] of everyStep(chat)) {
      step = name;
      words = 0;
      signs = chat.channel.typing.length;
      await action();
    }
    // There the browser shows that it is loading.
    silent.delete('consent, in the browser');
    expect([...silent]).to.deep.equal([]);
    expect(waited.size).to.be.greaterThan(20);
  });
});
