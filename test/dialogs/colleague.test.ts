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

    it('does what was asked for last, and takes the code that the browser shows all the same', async () => {
      expect((await chat.say('request ITH-1')).map(({ text }) => text)).to.deep.equal([
        'I have noted that and will go on with it once you are signed in.',
        'Almost done: type the six-digit code that your browser shows.',
      ]);
      await chat.say(code);
      expect(chat.shown()).to.contain('You are signed in as Mia Krystof').and.to.contain('ITH-1');
      expect(chat.emulator.calls.filter(({ path }) => path.endsWith('/request/ITH-1'))).to.have.length(1);
    });

    it('begins anew with "log in", for the page with the code may be gone, and goes on with what was asked for', async () => {
      const again = codeOn(await chat.consent(await chat.say('log in'), 'Mia Krystof'));
      await chat.say(again);
      expect(chat.shown()).to.contain('You are signed in as Mia Krystof').and.to.contain('ITH-');
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

  describe('where a request’s link is pasted', () => {
    const site = 'https://northwind.atlassian.net';
    beforeEach(async () => {
      chat = await startJiraChat('emulator');
      await chat.signIn('Mia Krystof');
    });
    const shownRequests = () =>
      chat.emulator.calls.map(({ path }) => path).filter((path) => path.endsWith('/request/ITH-1'));

    for (const said of [
      `${site}/browse/ITH-1`,
      `${site}/servicedesk/customer/portal/1/ITH-1?created=true`,
      `<${site}/browse/ITH-1|ITH-1: Cannot print>`,
      `status of ${site}/browse/ith-1/`,
    ])
      it(`shows it: ${said}`, async () => {
        await chat.say(said);
        expect(shownRequests()).to.have.length(1);
      });

    it('comments on it', async () => {
      await chat.say(`comment ${site}/browse/ITH-1: thanks`);
      expect(
        chat.emulator.calls.filter(({ method, path }) => method === 'POST' && path.endsWith('/ITH-1/comment')),
      ).to.have.length(1);
    });

    it('shows none of another site’s', async () => {
      await chat.say('https://globex.atlassian.net/browse/ITH-1');
      await chat.say(`${site}.example.com/browse/ITH-1`);
      expect(shownRequests()).to.have.length(0);
    });

    it('is an answer where one is waited for', async () => {
      await chat.say('create request');
      await chat.say(`the same as in ${site}/browse/ITH-1`);
      await chat.say(`${site}/browse/ITH-1`);
      expect(shownRequests()).to.have.length(0);
    });
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
    const [told, card, ...more] = await chat.say('It hums');
    expect(told?.text).to.equal('I added your comment to ITH-3.');
    expect(card?.attachments?.[0]?.content.speak).to.contain('ITH-3').and.to.contain('It hums');
    expect(more).to.deep.equal([]);
    await chat.say('approve ITH-10');
    await chat.press(/^Yes/);
    const last = JSON.stringify(chat.channel.sent.at(-1)?.attachments);
    expect(last).to.contain('ITH-10').and.not.to.contain('Waiting for approval');
    expect(chat.channel.updates).to.deep.equal([]);
  });
});
