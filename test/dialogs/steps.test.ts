import { expect } from 'chai';
import { everyStep } from '../support/everyStep';
import { startJiraChat, type JiraChat } from '../support/jiraChat';
import { countAnew } from '../support/quiet';
import { startRelay } from '../support/relay';
import { countWaiting, type Waited } from '../support/steps';

/**
 * How many calls a person waits for, as docs/calls.md says: to Atlassian before the first message and before the last, and to the connector
 * before the last. The callback counts the code exchange and what is asked with its token.
 */
const waitedFor: Readonly<Record<string, readonly [first: number, last: number, connector: number]>> = {
  'a stranger comes in': [0, 0, 1],
  'log in': [0, 0, 0],
  'consent, in the browser': [2, 2, 0],
  'the code': [0, 0, 1],
  'create request': [0, 0, 0],
  monitor: [1, 1, 0],
  'a type': [1, 1, 0],
  'a filled form': [0, 0, 0],
  Create: [1, 1, 1],
  'create request, cold': [1, 1, 0],
  cancel: [0, 0, 1],
  hello: [1, 1, 1],
  'a sentence': [1, 1, 0],
  'my requests': [1, 1, 0],
  // The only match is shown: it is read beside the search, as it is on the page.
  coffee: [1, 1, 0],
  'my requests, once more': [0, 0, 0],
  approvals: [1, 1, 0],
  Approve: [1, 1, 0],
  'Yes, approve': [1, 1, 1],
  why: [0, 0, 0],
  'why, seen': [1, 1, 1],
  Decline: [1, 1, 0],
  'Yes, decline': [1, 1, 1],
  'no reason': [0, 0, 1],
  'request ITH-3': [1, 1, 0],
  Comment: [0, 0, 0],
  'a comment': [1, 1, 1],
  'request ITH-4': [1, 1, 0],
  'a comment on what waits for it': [1, 2, 1],
  Share: [0, 0, 0],
  'share with Jonas Weber': [1, 1, 1],
  'Stop sharing': [1, 1, 0],
  'no more with Jonas Weber': [0, 0, 0],
  'Yes, stop sharing': [1, 1, 1],
  Mute: [1, 1, 1],
  'Notify me': [1, 1, 1],
  'mute, without its card': [1, 1, 1],
  'Attach files': [0, 0, 0],
  'a file': [1, 1, 1],
  Done: [1, 1, 1],
  'Change status': [0, 0, 0],
  'Cancel request': [0, 0, 0],
  'Yes, Cancel request': [0, 0, 0],
  'No comment': [1, 2, 1],
  rate: [1, 1, 0],
  stars: [1, 1, 0],
  'a reason for them': [0, 0, 0],
  'the reason, once it was seen': [1, 1, 1],
  help: [0, 0, 0],
  // Revoking the token and reading desks happen after the reply.
  'log out': [0, 0, 1],
  'the code, of somebody with three sites': [0, 0, 1],
  'a site': [0, 0, 1],
  'switch site': [0, 0, 0],
  'another site': [0, 0, 1],
  'create request, there': [0, 0, 0],
};

describe('calls one after another', () => {
  const waiting = countWaiting();
  let chat: JiraChat;

  before(async () => {
    countAnew();
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
