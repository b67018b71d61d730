import { expect } from 'chai';
import { everyStep } from '../support/everyStep';
import { startJiraChat, type JiraChat } from '../support/jiraChat';
import { startRelay } from '../support/relay';
import { countWaiting, type Waited } from '../support/steps';

/**
 * What docs/calls.md says a person waits for: at Atlassian before the first word, and before the last one; at the connector. For the
 * callback that is the exchange and what is asked with its token.
 */
const waitedFor: Readonly<Record<string, readonly [first: number, last: number, connector: number]>> = {
  'a stranger comes in': [0, 0, 2],
  'log in': [0, 0, 1],
  'consent, in the browser': [2, 2, 1],
  'the code': [0, 0, 2],
  'create request': [0, 0, 1],
  monitor: [1, 1, 1],
  'a type': [1, 1, 1],
  'a filled form': [0, 0, 1],
  Create: [1, 1, 2],
  'create request, cold': [1, 1, 1],
  cancel: [0, 0, 2],
  hello: [1, 1, 2],
  'a sentence': [1, 1, 1],
  'my requests': [1, 1, 1],
  coffee: [1, 1, 1],
  approvals: [1, 1, 1],
  Approve: [1, 1, 1],
  'Yes, approve': [1, 1, 2],
  why: [1, 1, 2],
  Decline: [1, 1, 1],
  'Yes, decline': [1, 1, 2],
  'no reason': [0, 0, 2],
  'request ITH-3': [1, 1, 1],
  Comment: [0, 0, 1],
  'a comment': [1, 1, 2],
  Share: [1, 1, 1],
  'share with Jonas Weber': [1, 1, 2],
  'Stop sharing': [1, 1, 1],
  'no more with Jonas Weber': [0, 0, 1],
  'Yes, stop sharing': [1, 1, 2],
  Mute: [1, 1, 2],
  'Notify me': [1, 1, 2],
  'Attach files': [1, 1, 1],
  'a file': [1, 1, 2],
  Done: [1, 2, 2],
  'Change status': [1, 1, 1],
  'Cancel request': [0, 0, 1],
  'Yes, Cancel request': [0, 0, 1],
  'No comment': [1, 2, 2],
  rate: [1, 1, 1],
  stars: [1, 1, 1],
  'a reason for them': [1, 1, 2],
  help: [0, 0, 1],
  // The token is revoked, and desks are read, beside what is said.
  'log out': [0, 1, 2],
  'the code, of somebody with three sites': [0, 0, 2],
  'a site': [0, 1, 2],
  'switch site': [1, 1, 1],
  'another site': [0, 1, 2],
  'create request, there': [0, 0, 1],
};

describe('calls one after another', () => {
  const waiting = countWaiting();
  let chat: JiraChat;

  before(async () => {
    chat = await startJiraChat('emulator', {
      between: (url) => startRelay(url, undefined, waiting.atlassian),
      take: waiting.connector,
    });
  });
  after(() => chat.close());

  it('are as few as can be in every step', async () => {
    const waited: [string, Waited][] = [];
    for (const [name, action] of everyStep(chat)) waited.push([name, await waiting.during(action)]);
    expect(
      Object.fromEntries(waited.map(([name, { first, last, connector }]) => [name, [first, last, connector]])),
    ).to.deep.equal(waitedFor);
  });
});
