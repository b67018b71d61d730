import { expect } from 'chai';
import type { RequestParts } from '../../dialogs/requests/follow/requestView';
import { withApproval } from '../../dialogs/requests/follow/requestViews';
import type { Approval } from '../../src/atlassian/serviceDesk';
import { MemoryStorage } from '../../src/storage/memoryStorage';
import { northwind } from '../emulator/client';
import { startJiraChat, type JiraChat } from '../support/jiraChat';
import { startRelay } from '../support/relay';

describe('what a decision leaves to be read of a request', () => {
  it('is nothing while others are still to decide', () => {
    const asked: Approval = {
      id: '1',
      name: 'Two of three',
      decision: 'pending',
      canAnswer: true,
      approvers: [],
      created: undefined,
      completed: undefined,
    };
    const others = { comments: [], answered: [], transitions: [], isSubscribed: true };
    const before = { ...others, request: {} as RequestParts['request'], approvals: [asked] };
    const given: Approval = { ...asked, canAnswer: false };
    expect(withApproval(given)(before)).to.deep.equal({ ...before, approvals: [given] });
    const last: Approval = { ...given, decision: 'approved' };
    expect(withApproval(last)(before)).to.have.all.keys('answered', 'comments', 'isSubscribed', 'approvals');
  });
});

describe('what is read of a request once something was done with it', () => {
  let chat: JiraChat;

  afterEach(() => chat.close());

  /** The calls to Atlassian, by method and the end of the path, in any order. */
  async function askedBy(action: () => Promise<unknown>): Promise<string[]> {
    const before = chat.emulator.calls.length;
    await action();
    return chat.emulator.calls
      .slice(before)
      .map(({ method, path }) => `${method} ${/[^/]*$/.exec(path)?.[0] ?? ''}`)
      .toSorted();
  }
  const file = {
    contentType: 'text/plain',
    name: 'note.txt',
    contentUrl: `data:text/plain;base64,${Buffer.from('hello').toString('base64')}`,
  };

  describe('in one chat', () => {
    beforeEach(async () => {
      chat = await startJiraChat('emulator');
      await chat.signIn('Mia Krystof');
    });

    it('is nothing that is known: of a comment, of who follows it, of notifications, of a rating', async () => {
      await chat.say('request ITH-3');
      await chat.press('Comment');
      expect(await askedBy(() => chat.say('It hums'))).to.deep.equal(['POST comment']);
      expect(chat.shown()).to.contain('It hums');
      await chat.press('Share');
      expect(await askedBy(() => chat.press('Jonas Weber'))).to.deep.equal(['POST participant']);
      expect(chat.offered()).to.include('Stop sharing');
      await chat.press('Stop sharing');
      await chat.press('Jonas Weber');
      expect(await askedBy(() => chat.press('Yes, stop sharing'))).to.deep.equal(['DELETE participant']);
      expect(chat.offered()).not.to.include('Stop sharing');
      expect(await askedBy(() => chat.press('Mute'))).to.deep.equal(['DELETE notification']);
      expect(await askedBy(() => chat.press('Notify me'))).to.deep.equal(['PUT notification']);
      expect(chat.offered()).to.include('Mute');

      await chat.say('request ITH-1');
      await chat.press('Rate');
      expect(await askedBy(() => chat.press(/ satisfied$/))).to.deep.equal(['POST feedback']);
      await chat.say('Fast and friendly.');
      expect(await askedBy(() => chat.press('Send with the rating'))).to.deep.equal(['POST feedback']);
      expect(chat.offered()).to.include('Rate');
    });

    it('is nothing before it is done, where its card is not a minute old', async () => {
      await chat.say('request ITH-3');
      for (const action of ['Attach files', 'Change status', 'Share']) {
        expect(await askedBy(() => chat.press(action)), action).to.deep.equal([]);
        await chat.say('request ITH-3');
      }
      await chat.say('request ITH-1');
      expect(await askedBy(() => chat.press('Rate'))).to.deep.equal([]);
      // Nothing is known yet about another request.
      expect(await askedBy(() => chat.say('move ITH-2'))).to.deep.equal(['GET ITH-2', 'GET transition']);
    });

    it('says that it is too late where somebody was faster, and shows what there is now', async () => {
      await chat.say('request ITH-2');
      await chat.press('Change status');
      chat.emulator.agentAt(northwind).move('ITH-2', 'Done');
      await chat.press('Cancel request');
      await chat.press('Yes, Cancel request');
      const sent = chat.channel.sent.length;
      await chat.press('No comment');
      expect(chat.channel.sent[sent]?.text).to.contain('Atlassian did not accept that');
      expect(await askedBy(() => chat.say('request ITH-2'))).to.include('GET transition');
      expect(chat.shown()).to.contain('Done');
    });

    it('is what files came with', async () => {
      await chat.say('request ITH-3');
      await chat.press('Attach files');
      await chat.say('here', { attachments: [file] });
      expect(await askedBy(() => chat.press('Done'))).to.deep.equal(['POST attachment']);
      expect(chat.shown()).to.contain('note.txt (');
      expect(chat.shown()).to.match(/: note\.txt$|^note\.txt$/m);
      expect(chat.shown()).not.to.contain('[^');
    });

    it('is where it has got to, after a transition and where a comment takes it on', async () => {
      await chat.say('request ITH-2');
      await chat.press('Change status');
      await chat.press('Cancel request');
      await chat.press('Yes, Cancel request');
      const asked = ['GET ITH-2', 'GET approval', 'GET transition', 'POST transition'];
      expect(await askedBy(() => chat.press('No comment'))).to.deep.equal(asked);
      expect(chat.shown()).to.contain('Canceled');

      chat.emulator.agentAt(northwind).move('ITH-3', 'Waiting for customer');
      await chat.say('request ITH-3');
      await chat.press('Comment');
      expect(await askedBy(() => chat.say('Here you are.'))).to.deep.equal([
        'GET ITH-3',
        'GET approval',
        'GET transition',
        'POST comment',
      ]);
      expect(JSON.stringify(chat.channel.sent.at(-1))).to.contain('Waiting for support');
    });

    it('is read while the person is asked why they decided so', async () => {
      await chat.say('approvals');
      await chat.press(/Laptop for our new designer/);
      await chat.press('Approve');
      const asked = await askedBy(() => chat.press('Yes, approve'));
      expect(asked.filter((call) => call.startsWith('POST'))).to.have.length(1);
      await chat.say('Within this year’s budget.');
      expect(await askedBy(() => chat.say('yes'))).to.include('POST comment');
      expect(chat.offered()).not.to.include('Approve');
      expect(JSON.stringify(chat.channel.sent.at(-1)))
        .to.contain('approved')
        .and.to.contain('Within this year’s');
    });

    it('is everything where nobody knows whether something was done', async () => {
      await chat.say('request ITH-3');
      await chat.press('Comment');
      chat.emulator.faults = { rules: [{ method: 'POST', path: '/ex/jira/*/comment', body: 'cut', times: 1 }] };
      await chat.say('The cable is here');
      expect(await askedBy(() => chat.say('mute ITH-3'))).to.have.length(7);
    });
  });

  it('is what Atlassian was silent about', async () => {
    const withoutComment = (body: Buffer) =>
      Buffer.from(body.toString().replace(/^\{"comment":\{.*?\},"attachments"/, '{"attachments"'));
    chat = await startJiraChat('emulator', { between: (url) => startRelay(url, withoutComment) });
    await chat.signIn('Mia Krystof');
    await chat.say('request ITH-3');
    await chat.press('Attach files');
    await chat.say('here', { attachments: [file] });
    expect(await askedBy(() => chat.press('Done'))).to.deep.equal(['GET comment', 'POST attachment']);
  });

  it('is what another instance of the bot has not seen', async () => {
    const storage = new MemoryStorage();
    chat = await startJiraChat('emulator', { storages: [storage, storage] });
    await chat.signIn('Mia Krystof');
    await chat.say('request ITH-3');
    await chat.say('comment ITH-3: said to the other instance');
    const asked = await askedBy(() => chat.say('mute ITH-3'));
    expect(JSON.stringify(chat.channel.sent.at(-1))).to.contain('said to the other instance');
    expect(asked).to.include('GET comment');
  });

  it('is what somebody else has not seen', async () => {
    chat = await startJiraChat('emulator');
    await chat.signIn('Mia Krystof');
    await chat.say('request ITH-3');
    await chat.say('log out');
    await chat.signIn('Sam Rivera');
    expect(await askedBy(() => chat.say('mute ITH-3'))).to.include('GET comment');
  });
});
