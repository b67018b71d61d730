import { expect } from 'chai';
import { startJiraChat } from '../support/jiraChat';
import { startMiaAtDesk } from '../support/miaAtDesk';
import { atlassianErrorOf } from '../support/rejection';

describe('where Atlassian takes no more', () => {
  it('the chat says when to come back, asks nothing twice, and goes on then', async () => {
    const chat = await startJiraChat('emulator');
    try {
      await chat.signIn('Mia Krystof');
      chat.emulator.limits = { global: 0 };
      const before = chat.emulator.calls.length;
      await chat.say('my requests');
      expect(chat.channel.lastText()).to.match(/minute/);
      expect(
        chat.emulator.calls.slice(before).map(({ path, status }) => [path.split('/').at(-1), status]),
      ).to.deep.equal([['request', 429]]);
      await chat.say('who am i');
      expect(chat.channel.lastText(), 'and signs nobody out').to.contain('Mia Krystof');
      chat.emulator.limits = {};
      await chat.say('my requests');
      expect(chat.shown()).to.contain('Your open requests');
    } finally {
      await chat.close();
    }
  });

  it('a session reads again after a burst, no sooner than it was told', async () => {
    const test = await startMiaAtDesk();
    try {
      const pauses: number[] = [];
      const wait = async (time: number) => {
        pauses.push(time);
        test.clock += time;
      };
      const desk = test.open({ wait });
      test.emulator.limits = { burst: 1 };
      await desk.request('ITH-1');
      expect((await desk.request('ITH-2')).key).to.equal('ITH-2');
      expect(pauses).to.have.length(1);
      expect(pauses[0]).to.be.at.least(1000);
      expect(test.emulator.calls.slice(-3).map(({ status }) => status)).to.deep.equal([200, 429, 200]);
    } finally {
      await test.close();
    }
  });

  it('a session writes once, and says how long to wait', async () => {
    const test = await startMiaAtDesk();
    try {
      test.emulator.limits = { writes: 1 };
      await test.desk.comment('ITH-1', 'One');
      const before = test.emulator.calls.length;
      const error = await atlassianErrorOf(test.desk.comment('ITH-1', 'Two'));
      expect(error).to.include({ code: 'rate-limited', retryAfter: 2000, reason: 'jira-per-issue-on-write' });
      expect(test.emulator.calls.length - before).to.equal(1);
      expect((await test.desk.comments('ITH-1')).items.map(({ text }) => text))
        .to.include('One')
        .and.not.to.include('Two');
    } finally {
      await test.close();
    }
  });
});
