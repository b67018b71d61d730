import { expect } from 'chai';
import { codeOn } from '../support/browserSignIn';
import { startJiraChat, type JiraChat } from '../support/jiraChat';

const file = {
  contentType: 'text/plain',
  name: 'note.txt',
  contentUrl: `data:text/plain;base64,${Buffer.from('hello').toString('base64')}`,
};

describe('what a considerate colleague would do', () => {
  let chat: JiraChat;
  afterEach(() => chat.close());

  describe('in the middle of a sign-in', () => {
    let code: string;
    beforeEach(async () => {
      chat = await startJiraChat('emulator');
      code = codeOn(await chat.consent(await chat.say('my requests'), 'Mia Krystof'));
    });

    for (const [how, written] of Object.entries({
      'in two groups': (digits: string) => `${digits.slice(0, 3)} ${digits.slice(3)}`,
      'with a hyphen': (digits: string) => `${digits.slice(0, 3)}-${digits.slice(3)}`,
      'in a sentence': (digits: string) => `My code is ${digits}.`,
    }))
      it(`reads the code ${how}, and goes on with what was asked for`, async () => {
        await chat.say(written(code));
        expect(chat.shown()).to.contain('You are signed in as Mia Krystof').and.to.contain('ITH-');
      });

    it('says who is signed in, and nothing that would end it', async () => {
      const said = (await chat.say('who am i')).map(({ text }) => text);
      expect(said).to.deep.equal([
        'You are not signed in. Almost done: type the six-digit code that your browser shows.',
      ]);
      await chat.say(code);
      expect(chat.shown()).to.contain('You are signed in as Mia Krystof');
    });

    it('says where the code belongs that is typed in another chat', async () => {
      const [said] = await chat.channel.as({ conversationId: 'conversation-2' }).say(code);
      expect(said?.text).to.contain('type it in the chat where you asked to sign in');
      await chat.say(code);
      expect(chat.shown()).to.contain('You are signed in as Mia Krystof');
    });
  });

  it('says who is signed in without ending the sign-in, while the browser is waited for, too', async () => {
    chat = await startJiraChat('emulator');
    const card = await chat.say('log in');
    const said = (await chat.say('who am i')).map(({ text }) => text);
    expect(said).to.deep.equal(['You are not signed in.']);
    await chat.say(codeOn(await chat.consent(card, 'Mia Krystof')));
    expect(chat.shown()).to.contain('You are signed in as Mia Krystof');
  });

  for (const channel of ['emulator', 'slack'])
    it(`says who is signed in to whoever wants to be and is, and leaves what is open where it is (${channel})`, async () => {
      chat = await startJiraChat(channel);
      await chat.signIn('Mia Krystof');
      const mia = 'You are Mia Krystof (mia@northwind.example). Site: Northwind (northwind.atlassian.net).';
      await chat.say('log in');
      expect(chat.shown()).to.contain(mia);
      await chat.say('create request');
      const [question] = (await chat.say('facilities')).slice(-1);
      const [told, again, ...more] = await chat.say('Log in.');
      expect([told?.text, more]).to.deep.equal([mia, []]);
      expect(again?.summary ?? again?.text).to.equal(question?.summary ?? question?.text);
    });

  it('says that two sites have the name that was said', async () => {
    chat = await startJiraChat('emulator');
    await chat.say(codeOn(await chat.consent(await chat.say('my requests'), 'Omar Haddad')));
    await chat.say('acme');
    expect(chat.channel.lastText()).to.equal(
      'That may be 2 of these: Acme (acme-emea.atlassian.net), Acme (acme.atlassian.net). Which one is it?',
    );
    await chat.say('acme-emea');
    expect(chat.channel.lastText()).to.contain('We are working with Acme (acme-emea.atlassian.net).');
  });

  it('lets nobody sit in a question for files: done without one says so, and there is a way out', async () => {
    chat = await startJiraChat('emulator');
    await chat.signIn('Mia Krystof');
    await chat.say('attach ITH-3');
    await chat.say('done');
    expect(chat.channel.lastText()).to.equal('That was not a file.');
    expect(chat.offered()).to.include('Cancel');
    await chat.press('Cancel');
    await chat.say('who am i');
    expect(chat.channel.lastText(), 'nothing is open').to.contain('You are Mia Krystof');
  });

  for (const [whose, answer] of Object.entries({ some: 'Done', none: 'No files' }))
    it(`asks for files once, whoever changes the form then: ${whose}`, async () => {
      chat = await startJiraChat('emulator');
      await chat.signIn('Mia Krystof');
      await chat.say('my laptop is broken, the screen is black');
      await chat.press(/^Get help with a device/);
      await chat.fillIn({ Summary: 'Black screen', Urgency: '1010000' });
      if (answer === 'Done') await chat.say('', { attachments: [file] });
      await chat.press(answer);
      await chat.press('Change');
      await chat.fillIn({ Summary: 'Black', Urgency: '1010000' });
      expect(chat.offered()).to.include('Create');
    });

  it('shows how a request stands once something was done with it, where cards cannot change', async () => {
    chat = await startJiraChat('directline');
    await chat.signIn('Mia Krystof');
    await chat.say('request ITH-3');
    await chat.press('Comment');
    const [told, card, ...more] = await chat.say('Hello there');
    expect(told?.text).to.equal('I added your comment to ITH-3.');
    expect(card?.attachments?.[0]?.content.speak).to.contain('ITH-3').and.to.contain('Hello there');
    expect(more).to.deep.equal([]);
    await chat.say('approve ITH-10');
    await chat.press(/^Yes/);
    const last = JSON.stringify(chat.channel.sent.at(-1)?.attachments);
    expect(last).to.contain('ITH-10').and.not.to.contain('Waiting for approval');
    expect(chat.channel.updates).to.deep.equal([]);
  });
});
