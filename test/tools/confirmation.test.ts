import { expect } from 'chai';
import { openStorage } from '../../src/storage/openStorage';
import { useClosing } from '../support/closing';
import { useTemporaryDirectory } from '../support/temporaryDirectory';
import { startToolBot, type Model } from '../support/toolBot';

/** Calls the tool that the message names, `comment_on_request {"key": …}`, and says so. */
const obedient: Model = async (said, call) => {
  const [, name, args] = /^(\w+_\w+) ?(\{.*\})?$/s.exec(said) ?? [];
  if (name === undefined) return `You said: ${said}`;
  const { status, problem } = await call(name, args === undefined ? {} : (JSON.parse(args) as object));
  return problem ?? status;
};

const comment = (text: string) => `comment_on_request ${JSON.stringify({ key: 'ith-3', text })}`;
const posted = ['POST /request/ITH-3/comment'];

describe('a proposal of a model', () => {
  const closing = useClosing();
  const directory = useTemporaryDirectory();

  it('is shown byte for byte, and sent so when its button is pressed', async () => {
    const bot = await closing(startToolBot(obedient));
    const text = 'Line one, **bold** <b>&amp;</b>\n\n- [x](https://example.com) 🙂\n"quoted"   spaces';
    await bot.channel.say(comment(text));
    expect(bot.results.at(-1)).to.include({ status: 'waiting-for-person' });
    expect(bot.writes()).to.deep.equal([]);
    const [question, request, first, ...rest] = bot.shown();
    expect(question).to.equal('Add this comment to ITH-3? Everybody who sees ITH-3 can read it.');
    expect(request).to.match(/^Request: ITH-3: /);
    expect([first?.replace(/^Comment: /, ''), ...rest].join('\n')).to.equal(text);

    await bot.press('Yes, add it');
    expect(bot.writes()).to.deep.equal(posted);
    const [sent] = await bot.session.serviceDesk.latestComments('ITH-3', 1);
    expect(sent?.body).to.equal(text);
    expect(bot.channel.lastText()).to.equal('I added your comment to ITH-3.');
    expect(bot.outcomes).to.have.length(1);
    expect(bot.outcomes[0]).to.have.property('status', 'done');
  });

  it('loses what cannot be seen before it is shown', async () => {
    const bot = await closing(startToolBot(obedient));
    await bot.channel.say(comment('plain\u202e\u200b text'));
    expect(bot.shown().at(-1)).to.equal('Comment: plain text');
    await bot.press('Yes, add it');
    const [sent] = await bot.session.serviceDesk.latestComments('ITH-3', 1);
    expect(sent?.body).to.equal('plain text');
  });

  it('is let go by a typed yes of the person', async () => {
    const bot = await closing(startToolBot(obedient));
    await bot.channel.say(comment('Thanks'));
    await bot.channel.say('yes');
    expect(bot.writes()).to.deep.equal(posted);
  });

  it('is asked in words where there are no cards', async () => {
    const bot = await closing(startToolBot(obedient, { channelId: 'sms' }));
    await bot.channel.say(comment('Thanks\nfor all'));
    expect(bot.shown()).to.include.members(['Comment: Thanks', 'for all', 'Say "yes, add it", "no".']);
    await bot.channel.say('yes');
    expect(bot.writes()).to.deep.equal(posted);
  });

  it('is not sent after a no', async () => {
    const bot = await closing(startToolBot(obedient));
    await bot.channel.say(comment('Thanks'));
    await bot.press('No');
    expect(bot.channel.lastText()).to.equal('All right, nothing has changed.');
    expect(bot.outcomes.map(({ status }) => status)).to.deep.equal(['declined']);
    expect(bot.writes()).to.deep.equal([]);
  });

  it('is gone when the person says something else, which goes to the model', async () => {
    const bot = await closing(startToolBot(obedient));
    await bot.channel.say(comment('Thanks'));
    const yes = bot.dataOf('Yes, add it');
    await bot.channel.say('make it shorter');
    expect(bot.channel.lastText()).to.equal('You said: make it shorter');
    await bot.channel.submit(yes);
    await bot.channel.say('yes');
    expect(bot.writes()).to.deep.equal([]);
  });

  it('is not let go by a yes to what was said after the card: the card comes again', async () => {
    const bot = await closing(startToolBot(obedient));
    bot.lastWord = 'By the way, would you like to hear a joke?';
    await bot.channel.say(comment('Thanks'));
    bot.lastWord = undefined;
    await bot.channel.say('yes');
    expect(bot.writes()).to.deep.equal([]);
    expect(bot.channel.lastText()).to.equal('Something was said in between. Please look at this once more first.');
    expect(bot.shown().at(-1)).to.equal('Comment: Thanks');
    await bot.channel.say('yes');
    expect(bot.writes()).to.deep.equal(posted);
  });

  it('is good for ten minutes', async () => {
    const bot = await closing(startToolBot(obedient));
    const at = (seconds: number) => ({ timestamp: new Date(Date.UTC(2026, 0, 5, 9, 0, seconds)) });
    await bot.channel.say(comment('Thanks'), at(0));
    await bot.press('Yes, add it', at(599));
    expect(bot.writes()).to.deep.equal(posted);
    await bot.channel.say(comment('Thanks again'), at(700));
    await bot.press('Yes, add it', at(1300));
    expect(bot.channel.lastText()).to.match(/^That was too long ago/);
    expect(bot.outcomes.map(({ status }) => status)).to.deep.equal(['done', 'expired']);
    expect(bot.writes()).to.deep.equal([]);
  });

  it('is not for others to let go, nor from another conversation', async () => {
    const bot = await closing(startToolBot(obedient));
    await bot.channel.say(comment('Thanks'));
    const yes = bot.dataOf('Yes, add it');
    for (const other of [{ userId: 'user-2' }, { conversationId: 'conversation-2' }]) {
      const stranger = bot.channel.as(other);
      await stranger.submit(yes);
      await stranger.say('yes');
    }
    expect(bot.writes()).to.deep.equal([]);
    await bot.channel.submit(yes);
    expect(bot.writes()).to.deep.equal(posted);
  });

  it('is sent once, whoever of several instances gets its answer, and how often', async () => {
    const opened = [1, 2, 3].map(() => openStorage(`lmdb:${directory()}`));
    for (const one of opened) await closing(Promise.resolve(one));
    const storages = opened.map(({ storage }) => storage);
    const bot = await closing(startToolBot(obedient, { storages }));
    await bot.channel.say(comment('Thanks'));
    const yes = bot.dataOf('Yes, add it');
    await Promise.all([1, 2, 3, 4, 5, 6].map(() => bot.channel.submit(yes, { id: 'the same' })));
    await bot.channel.submit(yes);
    expect(bot.writes()).to.deep.equal(posted);
  });

  it('outlives a restart', async () => {
    const bot = await closing(startToolBot(obedient));
    await bot.channel.say(comment('Thanks'));
    await bot.restart();
    await bot.press('Yes, add it');
    expect(bot.writes()).to.deep.equal(posted);
  });

  it('is one at a time, and a new card puts the old one out of use', async () => {
    const both: Model = async (said, call) => {
      const first = await call('comment_on_request', { key: 'ITH-3', text: `${said} 1` });
      const second = await call('comment_on_request', { key: 'ITH-3', text: `${said} 2` });
      return `${first.status} ${second.problem}`;
    };
    const bot = await closing(startToolBot(both));
    await bot.channel.say('first');
    expect(bot.channel.lastText()).to.contain('waiting-for-person Another proposal waits for the person.');
    const old = bot.dataOf('Yes, add it');
    await bot.channel.say('second');
    await bot.channel.submit(old);
    expect(bot.writes()).to.deep.equal([]);
    await bot.press('Yes, add it');
    const [sent] = await bot.session.serviceDesk.latestComments('ITH-3', 1);
    expect(sent?.body).to.equal('second 1');
  });

  it('is refused in a group, where nothing of it is shown', async () => {
    const bot = await closing(startToolBot(obedient, { conversationType: 'groupChat' }));
    await bot.channel.say(comment('Nobody else reads this'));
    expect(bot.channel.lastText()).to.match(/personal chat/);
    expect(JSON.stringify(bot.channel.sent)).not.to.contain('Nobody else reads this');
    await bot.channel.say('yes');
    expect(bot.writes()).to.deep.equal([]);
  });

  it('goes nowhere once the person is signed out', async () => {
    const bot = await closing(startToolBot(obedient));
    await bot.channel.say(comment('Thanks'));
    await bot.emulated.login.signOut(bot.emulated.ann);
    await bot.press('Yes, add it');
    expect(bot.outcomes.map(({ status }) => status)).to.deep.equal(['signedOut']);
    expect(bot.writes()).to.deep.equal([]);
  });

  it('tells person and model what Atlassian refuses', async () => {
    const bot = await closing(startToolBot(obedient));
    await bot.channel.say(comment('Thanks'));
    bot.emulated.emulator.faults = { rules: [{ method: 'POST', path: '/ex/jira/*/comment', status: 403 }] };
    await bot.press('Yes, add it');
    expect(bot.channel.lastText()).to.match(/^You are not allowed to do that on this site\./);
    const [outcome] = bot.outcomes;
    expect(outcome).to.have.property('status', 'refused');
    expect(outcome).to.have.nested.property('result.content').that.contains('"problem":"forbidden"');
  });
});
