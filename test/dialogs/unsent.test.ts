import { expect } from 'chai';
import { codeOn } from '../support/browserSignIn';
import { startJiraChat, type JiraChat } from '../support/jiraChat';

describe('what could not be sent to a request', () => {
  let chat: JiraChat;
  beforeEach(async () => {
    chat = await startJiraChat('emulator');
    chat.channel.serve((_request, response) => void response.end('content'));
    await chat.signIn('Mia Krystof');
  });
  afterEach(() => chat.close());

  const card = () => JSON.stringify(chat.channel.sent.at(-1)?.attachments);
  const written = () => chat.emulator.calls.filter(({ method, status }) => method === 'POST' && status < 300);
  const sent = (end: string) => written().filter(({ path }) => path.endsWith(end)).length;
  const file = (name: string) => ({
    attachments: [{ contentType: 'image/png', name, contentUrl: `${chat.channel.url}/${name}` }],
  });

  /** Says these words, the last of them after the grant has ended, and signs in once more. */
  const withEndedGrant = async (...words: readonly string[]) => {
    await endGrant(...words);
    await chat.say(codeOn(await chat.consent(await chat.press('Yes, sign in'), 'Mia Krystof')));
  };
  const endGrant = async (...words: readonly string[]) => {
    for (const said of words.slice(0, -1)) await chat.say(said);
    chat.emulator.revoke(chat.emulator.people.find(({ name }) => name === 'Mia Krystof')?.accountId ?? '');
    await chat.say(words.at(-1) ?? '');
    expect(card()).to.contain('I will keep what you asked for');
  };

  it('is sent or shown after the sign-in that an ended grant asks for', async () => {
    await withEndedGrant('ITH-6', 'comment', 'it is the cable');
    expect(chat.shown()).to.contain('I added your comment to ITH-6.');
    await chat.say('ITH-6');
    await chat.say('', file('a.png'));
    await withEndedGrant('done');
    expect(chat.shown()).to.contain('I attached your file to ITH-6.');
    expect(sent('/ITH-6/attachment')).to.equal(1);
    await withEndedGrant('approve ITH-9', 'please a small one', 'yes');
    expect(card()).to.contain('Approve ITH-9').and.to.contain('please a small one');
    await chat.say('no');
    await withEndedGrant('close ITH-4', 'yes', 'it works', 'comment');
    expect(card()).to.contain('Shall I do it?');
    await chat.say('yes');
    expect(card()).to.contain('it works');
    await chat.say('cancel');
    expect(sent('/ITH-4/transition')).to.equal(0);
    await chat.say('approve ITH-9');
    await chat.say('yes');
    await withEndedGrant('because we need it', 'comment');
    expect(chat.shown(), 'the reason').to.contain('I added your comment to ITH-9.');
  });

  it('is a rating, too, and the reason for it is shown before it is sent', async () => {
    const feedback = () => chat.emulator.calls.filter(({ method, path }) => method === 'POST' && /feedback/.test(path));
    await withEndedGrant('rate ITH-1', '2');
    expect(chat.shown()).to.contain('Would you like to say why?');
    await withEndedGrant('it took long', 'yes');
    expect(card()).to.contain('Shall I send this with your rating of ITH-1').and.to.contain('it took long');
    await chat.say('yes');
    await withEndedGrant('rate ITH-1 terrible because nobody called');
    expect(card()).to.contain('Shall I send this with your rating of ITH-1').and.to.contain('nobody called');
    await chat.say('yes');
    expect(feedback().flatMap(({ body, status }) => (status < 300 ? [body] : []))).to.deep.equal([
      { type: 'csat', rating: 2 },
      { type: 'csat', rating: 2 },
      { type: 'csat', rating: 2, comment: { body: 'it took long' } },
      { type: 'csat', rating: 1 },
      { type: 'csat', rating: 1, comment: { body: 'nobody called' } },
    ]);
  });

  it('comes first after the next sign-in where that was declined, and is asked about', async () => {
    await endGrant('ITH-6', 'comment: and the dock');
    await chat.press('No');
    expect(chat.shown()).to.contain('Say "log in" to go on with it');
    await chat.signIn('Mia Krystof');
    expect(card()).to.contain('as a comment, or is it something new?').and.to.contain('and the dock');
    expect(sent('/ITH-6/comment')).to.equal(0);
    await chat.say('no comment');
    await endGrant('my requests');
    await chat.press('No');
    expect(chat.channel.texts().at(-1), 'nothing was typed').not.to.contain('go on with it');
  });

  it('is still there to try again after a refusal', async () => {
    const refuse = (path: string) => {
      chat.emulator.faults = { rules: [{ method: 'POST', path: `/ex/jira/*/${path}`, status: 400 }] };
    };
    await chat.say('ITH-6');
    await chat.say('comment');
    refuse('comment');
    await chat.say('same with another cable');
    chat.emulator.faults = {};
    await chat.say('try again');
    expect(chat.shown()).to.contain('I added your comment to ITH-6.');
    for (const said of ['close ITH-4', 'yes', 'it works']) await chat.say(said);
    refuse('transition');
    await chat.say('comment');
    chat.emulator.faults = {};
    await chat.say('nochmal');
    await chat.say('yes');
    expect(card()).to.contain('it works');
    await chat.say('cancel');
    for (const said of ['decline ITH-9', 'no budget']) await chat.say(said);
    refuse('approval/*');
    await chat.say('yes');
    chat.emulator.faults = {};
    await chat.say('try again');
    expect(card()).to.contain('Decline ITH-9').and.to.contain('no budget');
  });

  it('is offered again with the files of its draft', async () => {
    await chat.say('my fan is loud');
    await chat.press(/^Get help with a device/);
    await chat.fillIn({ Summary: 'Fan', Urgency: '1010000' });
    await chat.say('', file('b.png'));
    await chat.say('done');
    await chat.say('', file('c.png'));
    await withEndedGrant('create it');
    await chat.press('Yes, go on');
    expect(chat.channel.texts()).to.include('I have b.png, c.png. It goes with this request.');
  });
});
