import { expect } from 'chai';
import { attachCommandIn, attachInsteadIn } from '../../dialogs/reading/attachingIn';
import { filesWithout } from '../../dialogs/requests/files/filesWithout';
import { codeOn } from '../support/browserSignIn';
import { startJiraChat, type JiraChat } from '../support/jiraChat';

const file = (name: string) => ({
  contentType: 'text/plain',
  name,
  contentUrl: `data:text/plain;base64,${Buffer.from(name).toString('base64')}`,
});

/** The bodies sent to Atlassian at paths that end like this. */
function sentTo(chat: JiraChat, end: string): readonly Record<string, unknown>[] {
  const calls = chat.emulator.calls.filter(({ method, path }) => method === 'POST' && path.endsWith(end));
  return calls.map(({ body }) => JSON.parse(JSON.stringify(body)));
}

const bring = (chat: JiraChat, words: string, ...names: string[]) =>
  chat.say(words, { attachments: names.map((name) => file(name)) });

/** How many files the last request was created with. */
function filesCreated(chat: JiraChat): number {
  const { requestFieldValues } = { requestFieldValues: {}, ...sentTo(chat, '/servicedeskapi/request').at(-1) };
  const { attachment } = { attachment: [], ...requestFieldValues };
  return attachment.length;
}

describe('files that come with words', () => {
  let chat: JiraChat;
  afterEach(() => chat.close());

  it('go with what is needed, through the type and the form to the last look, and are not asked for again', async () => {
    chat = await startJiraChat('emulator');
    await chat.signIn('Mia Krystof');
    const [told] = await bring(chat, 'my screen looks like this, all green', 'first.png');
    expect(told?.text).to.equal('I have first.png.');
    expect((await bring(chat, '', 'second.png'))[0]?.text).to.equal('I have second.png.');
    expect(chat.offered(), 'the same is asked').to.include('Something else');
    expect(sentTo(chat, '/attachTemporaryFile'), 'whose desk?').to.have.length(0);
    const [along] = await chat.press(/^Get help with a device/);
    expect(along?.text).to.equal('I have first.png, second.png. It goes with this request.');
    await chat.say('cancel');
    await chat.say('create request');
    await chat.say('yes');
    await bring(chat, '', 'third.png');
    expect((await chat.say('remove third.png'))[0]?.text).to.equal('I have noted that.');
    await chat.fillIn({ Summary: 'Green', Urgency: '1010000' });
    expect(chat.shown(), 'of what was left, too').to.match(/shall I raise[^]*first\.png, second\.png\n/);
    await chat.press('Create');
    expect(filesCreated(chat)).to.equal(2);
  });

  it('wait for the words, and for the sign-in, and are asked for where the chat has them no more', async () => {
    chat = await startJiraChat('msteams');
    chat.channel.serve(({ url = '' }, response) => {
      response.statusCode = url.includes('gone') ? 404 : 200;
      response.end('content');
    });
    const kept = (name: string) => ({ attachments: [{ ...file(name), contentUrl: `${chat.channel.url}/${name}` }] });
    const [waits] = await chat.say('', kept('here.png'));
    expect(waits?.text).to.contain('I have here.png and keep it for an hour. What is it about?');
    const card = await chat.say('my screen flickers');
    await chat.say('', kept('gone.png'));
    const page = await chat.consent(card, 'Mia Krystof');
    await chat.say('my requests');
    await chat.say(codeOn(page));
    await chat.say('create request');
    expect(chat.shown(), 'something else was asked for first').to.contain('an unfinished "my screen flickers"');
    await chat.say('yes');
    await chat.press(/^Get help with a device/);
    expect(chat.shown())
      .to.contain('I have here.png. It goes with this request.')
      .and.to.contain('I could not get "gone.png" from the chat. Please send it again.');
    await chat.fillIn({ Summary: 'Flickers', Urgency: '1010000' });
    expect(chat.offered()).to.include('Create');
    await chat.press('Create');
    expect(filesCreated(chat)).to.equal(1);
    await chat.say('my screen flickers', kept('gone.png'));
    await chat.press(/^Get help with a device/);
    await chat.fillIn({ Summary: 'Flickers', Urgency: '1010000' });
    expect(chat.offered(), 'none has come').to.include('No files');
  });

  it('go with a comment, or with why something is declined, and are seen before where that is', async () => {
    chat = await startJiraChat('email');
    await chat.signIn('Mia Krystof');
    await chat.say('comment ITH-4');
    const [done] = await bring(chat, 'see photo', 'a.png');
    expect(done?.text).to.equal('I added your comment to ITH-4. I attached your file to ITH-4.');
    await chat.say('ITH-4');
    await bring(chat, 'here is a photo of it', 'b.png');
    await chat.say('yes');
    await chat.say('comment ITH-4');
    expect((await bring(chat, '', 'c.png'))[0]?.text).to.contain('I have c.png. What would you like to say on ITH-4?');
    await chat.say('no');
    await chat.say('my requests');
    await bring(chat, '', 'just.png');
    await chat.say('comment ITH-4: that one');
    await chat.say('my requests');
    await bring(chat, '', 'alone.png');
    await chat.say('ITH-4');
    await chat.say('done');
    await chat.say('decline ITH-9');
    await chat.say('yes');
    await bring(chat, '', 'd.png');
    expect(chat.channel.lastText()).to.contain('Files: d.png');
    await chat.say('too expensive');
    expect(chat.channel.lastText()).to.match(/Comment: too expensive\nFiles: d\.png/);
    await chat.say('yes');
    const said = sentTo(chat, '/attachment').map(({ additionalComment }) => additionalComment);
    expect(said).to.deep.equal([
      { body: 'see photo' },
      { body: 'here is a photo of it' },
      undefined,
      { body: 'that one' },
      undefined,
      { body: 'too expensive' },
    ]);
    expect(sentTo(chat, '/comment')).to.have.length(0);
  });

  it('go with a comment or a decision that waits for the sign-in', async () => {
    chat = await startJiraChat('emulator');
    const card = await bring(chat, 'comment ITH-6: see this', 'b.png');
    await chat.say(codeOn(await chat.consent(card, 'Mia Krystof')));
    const said = sentTo(chat, '/attachment').map(({ additionalComment }) => additionalComment);
    expect(said).to.deep.equal([{ body: 'see this' }]);
    await chat.say('log out');
    const again = await bring(chat, 'approve ITH-9, see file', 'quote.pdf');
    await chat.say(codeOn(await chat.consent(again, 'Mia Krystof')));
    expect(JSON.stringify(chat.channel.sent.at(-1)))
      .to.contain('Approve ITH-9')
      .and.to.contain('quote.pdf');
  });

  it('wait through a sign-in for the need, or for the request, that is named next', async () => {
    chat = await startJiraChat('emulator');
    for (const [during, after, told] of [
      ['my laptop fan is loud', '>', 'I have a.png'],
      [undefined, 'ITH-6', 'Files: a.png'],
    ] as const) {
      const card = await chat.say('log in');
      await bring(chat, '', 'a.png');
      if (during !== undefined) await chat.say(during);
      await chat.say(codeOn(await chat.consent(card, 'Mia Krystof')));
      await (after === '>' ? chat.press(/^Get help with a device/) : chat.say(after));
      expect(JSON.stringify(chat.channel.sent.slice(-3)), told).to.contain(told);
      await chat.say('cancel');
      await chat.say('log out');
    }
  });

  it('are never left without a word', async () => {
    chat = await startJiraChat('emulator');
    await chat.signIn('Mia Krystof');
    for (const [how, words, told, offered] of [
      [['ITH-4'], 'add this, please', 'I have shot.png.', 'Done'],
      [['ITH-4'], 'for ITH-4', 'Files: shot.png', 'Done'],
      [['ITH-4'], 'this is the second', 'Comment on ITH-4', 'Something else'],
      [['my requests'], 'the second one', 'Files: shot.png', 'Done'],
      [[], 'ITH-4: see this', 'I added your comment to ITH-4. I attached your file', 'Comment'],
      [[], 'what is the status of ITH-4?', 'shot.png and keep it', 'Comment'],
      [[], '', 'shot.png and keep it', 'My requests'],
      [['my requests'], '', 'shot.png and keep it', 'Closed'],
      [[], 'my requests', 'shot.png and keep it', 'Closed'],
      [['approve ITH-9'], '', 'Files', 'Yes, approve'],
      [['rate ITH-1'], '', 'shot.png and keep it', '★ very dissatisfied'],
      [['rate ITH-1'], 'no', 'shot.png and keep it', 'My requests'],
      [['order new equipment', 'yes'], '', 'takes no files here', 'Next'],
      [['switch site'], 'hm', 'shot.png and keep it', 'My requests'],
    ] as const) {
      await chat.say('cancel');
      for (const said of how) await chat.say(said);
      const sent = await bring(chat, words, 'shot.png');
      expect(JSON.stringify(sent), [...how, words].join(', ')).to.contain(told);
      expect(chat.offered().join(), [...how, words].join(', ')).to.contain(offered);
    }
  });

  it('wait where something else comes before they are attached, and "no" attaches nothing', async () => {
    chat = await startJiraChat('emulator');
    await chat.signIn('Mia Krystof');
    await chat.say('attach ITH-4');
    await bring(chat, '', 'a.png');
    const [told] = await chat.say('my requests');
    expect(told?.text).to.contain('I have a.png and keep it for an hour.');
    await chat.say('attach ITH-4');
    expect(chat.shown()).to.contain('Files: a.png. Send more, or go on.');
    await chat.press('Done');
    for (const no of ['no thanks', 'none', 'skip', "I don't have one", 'I do not know', 'keine']) {
      await chat.say('attach ITH-4');
      await chat.say(no);
      expect(chat.channel.lastText(), no).to.equal('All right, nothing has changed.');
    }
    expect(sentTo(chat, '/attachment')).to.have.length(1);
    for (const way of ['cancel', 'log out']) {
      await chat.say('my requests');
      await bring(chat, '', 'b.png');
      await chat.say(way);
    }
    await chat.signIn('Mia Krystof');
    await chat.say('attach ITH-4');
    expect(chat.offered(), 'none waits any more').to.deep.equal(['Back', 'Cancel']);
  });

  it('are for the request that has just been raised, if the person says so', async () => {
    chat = await startJiraChat('emulator');
    await chat.signIn('Mia Krystof');
    const attached = () => sentTo(chat, '/request/ITH-11/attachment').length;
    const raise = async () => {
      await chat.say('order a laptop');
      await chat.press(/^Order new equipment/);
      await chat.fillIn({ Summary: 'Laptop', 'What do you need?': '1010100' });
      await chat.press('Create');
    };
    await raise();
    await bring(chat, '', 'a.png');
    expect(chat.shown()).to.contain('Shall I attach a.png to ITH-11?');
    expect(attached(), 'before the person has said so').to.equal(0);
    await chat.say('no');
    expect(chat.shown()).to.contain('I have a.png and keep it for an hour.');
    expect(attached(), 'no').to.equal(0);
    await chat.say('attach ITH-11');
    await chat.press('Done');
    expect(attached(), 'it has been kept').to.equal(1);
    await raise();
    await bring(chat, 'the photo', 'b.png');
    await bring(chat, '', 'more.png');
    expect(chat.shown(), 'all are named').to.contain('Shall I attach b.png, more.png to ITH-12?');
    await chat.press('Yes, attach');
    expect(chat.shown()).to.contain('I attached your files to ITH-12.');
    await raise();
    await bring(chat, '', 'c.png');
    await chat.say('no, to ITH-4');
    await chat.press('Done');
    expect(sentTo(chat, '/request/ITH-4/attachment'), 'another is meant').to.have.length(1);
    await raise();
    const asked = await bring(chat, 'this is what it looks like', 'd.png');
    expect(JSON.stringify(asked)).to.contain('Shall I add this to ITH-14 as a comment, or is it something new?');
  });

  it('are not for the request raised before where something else is open, or was asked for', async () => {
    chat = await startJiraChat('slack');
    await chat.signIn('Mia Krystof');
    for (const said of ['order a laptop', '1', 'ok', 'skip', 'skip', 'skip', 'create']) await chat.say(said);
    expect(chat.shown()).to.contain('I created ITH-11');
    await chat.say('my requests');
    const [told] = await bring(chat, '', 'a.png');
    expect(told?.text).to.contain('I have a.png and keep it for an hour.');
  });

  it('wait no longer where they are not wanted after all', async () => {
    chat = await startJiraChat('email');
    await chat.signIn('Mia Krystof');
    await bring(chat, '', 'a.png', 'b.png');
    for (const said of ['not a.png', 'remove it'])
      expect(
        (await chat.say(said)).map(({ text }) => text),
        said,
      ).to.deep.equal(['All right.']);
    for (const said of ['attach ITH-4', 'Datei an ITH-4 anhängen', 'add the photo to ITH-4']) {
      expect((await chat.say(said))[0]?.text, said).to.match(/^Please send me the file here/);
      await chat.say('cancel');
    }
    expect((await chat.say('the photo on ITH-4 is wrong'))[0]?.text).to.contain('as a comment');
    await chat.say('cancel');
    await bring(chat, '', 'c.png');
    expect((await chat.say('remove old software from my laptop'))[0]?.text).to.match(/^Which of these/);
  });

  it('are asked for, and what is said with them counts', async () => {
    chat = await startJiraChat('email');
    await chat.signIn('Mia Krystof');
    await chat.say('attach ITH-4');
    await bring(chat, '', 'a.png', 'b.png');
    await chat.say('no, not a.png');
    expect(chat.channel.lastText()).to.contain('Files: b.png.');
    await chat.say('it flickers like this');
    expect(chat.channel.lastText()).to.match(/Shall I add this[^]*Comment: it flickers like this\nFiles: b\.png/);
    await chat.say('yes');
    expect(sentTo(chat, '/attachment')[0]).to.deep.include({ additionalComment: { body: 'it flickers like this' } });
    for (const said of ['my laptop fan is loud', 'yes', 'skip', '2']) await chat.say(said);
    await bring(chat, 'the left fan makes it', 'c.png');
    expect(chat.channel.lastText(), 'of the need, too').to.contain('Files: c.png. Send more, or go on.');
    await bring(chat, 'yes', 'd.png');
    expect(chat.channel.lastText()).to.contain('I have d.png.\nFiles: c.png, d.png. Send more, or go on.');
    await bring(chat, 'done', 'e.png');
    expect(chat.channel.lastText())
      .to.contain('shall I raise this request?')
      .and.to.contain('Tell us more: the left fan makes it')
      .and.to.contain('Files: c.png, d.png, e.png');
    await chat.say('remove all files');
    await chat.say('remove the photo');
    expect(chat.channel.texts().filter(Boolean).at(-2)).to.equal('There are no files yet.');
    expect(chat.channel.lastText(), 'not told to the desk').not.to.contain('photo');
    await bring(chat, '', 'f.png');
    await chat.say('back');
    await chat.say('done');
    expect(chat.channel.lastText()).to.contain('Files: f.png');
  });
});

describe('a file that is not wanted', () => {
  const files = ['a.png', 'screen 2.png', 'data.png'].map((name) => ({ id: name, name }));
  const left = (text: string) => filesWithout(files, text)?.map(({ name }) => name);

  it('is left out by its name, in every language', () => {
    for (const text of [
      'without a.png',
      'no, not a.png',
      'not a.png',
      'a.png is wrong',
      'a.png is the wrong one',
      'nein, nicht a.png',
      'non, pas a.png',
      'a.png no',
      'a.pngは違います',
      'لا، ليس a.png',
    ])
      expect(left(text), text).to.deep.equal(['screen 2.png', 'data.png']);
    expect(left('not the screen 2')).to.deep.equal(['a.png', 'data.png']);
  });

  it('is left out by its position, in every language', () => {
    for (const text of ['not the first one', 'remove the first', 'nicht die erste', 'pas le premier', 'sin el primero'])
      expect(left(text), text).to.deep.equal(['screen 2.png', 'data.png']);
    expect(left('remove number 3')).to.deep.equal(['a.png', 'screen 2.png']);
    for (const text of ['the first one', 'not the fourth', 'the first one fell off the table'])
      expect(left(text), text).to.equal(undefined);
  });

  it('is the last one where it has no name, or all', () => {
    for (const text of [
      'remove it',
      'no, wrong file',
      'that was the wrong photo',
      'not the photo',
      'falsche Datei',
      'das war die falsche Datei',
      'mauvais fichier',
      "ce n'est pas le bon fichier",
      'archivo equivocado',
      'الملف الخطأ',
    ])
      expect(left(text), text).to.deep.equal(['a.png', 'screen 2.png']);
    expect(left('remove all files')).to.deep.equal([]);
  });

  it('is none where words are about something else', () => {
    for (const text of [
      'no',
      'no files',
      'wrong',
      'change',
      'not the printer',
      'not now',
      'wrong picture in the slides',
    ])
      expect(left(text), text).to.equal(undefined);
  });
});

describe('words that only say where files go', () => {
  it('attach them, in every language', () => {
    for (const words of [
      'add this to ITH-4',
      'please add the screenshot to ITH-4',
      'ITH-4: photo',
      'füge das zu ITH-4 hinzu',
      'bitte an ITH-4 anhängen',
      'ajoute ça à ITH-4',
      'añade esto a ITH-4',
      'أضف هذا إلى ITH-4',
    ])
      expect(attachCommandIn(words), words).to.deep.equal({ kind: 'request', command: 'attach', key: 'ITH-4' });
  });

  it('take them to another request than the one they were sent for', async () => {
    for (const words of [
      'no, to ITH-4',
      'it is for ITH-4',
      'wrong request, ITH-4',
      'not this one, ITH-4',
      'ITH-4 instead, please',
      'nein, zu ITH-4',
      'ich meinte ITH-4',
      'falsche Anfrage, ITH-4',
      'non, à ITH-4',
      "c'est pour ITH-4",
      'no, a ITH-4',
      'es para ITH-4',
      'ITH-4のほうです',
      'لا، إلى ITH-4',
    ])
      expect(attachInsteadIn(words)?.key, words).to.equal('ITH-4');
    for (const words of [
      'ITH-4 has the same problem',
      'same as ITH-4',
      'see ITH-4 for details',
      'no, ITH-4 or ITH-5',
      'is it ITH-4?',
      'nein, wie bei ITH-4',
      'comme pour ITH-4, ça clignote',
    ])
      expect(attachInsteadIn(words), words).to.equal(undefined);
    const chat = await startJiraChat('email');
    try {
      chat.channel.serve((_request, response) => void response.end('content'));
      await chat.signIn('Mia Krystof');
      await chat.say('attach to ITH-6');
      await chat.say('', { attachments: [{ ...file('a.png'), contentUrl: `${chat.channel.url}/a.png` }] });
      await chat.say('no, to ITH-4');
      expect(chat.shown()).to.contain('Files: a.png').and.not.to.contain('What is it about?');
      await chat.say('done');
      expect(chat.channel.lastText()).to.equal('I attached your file to ITH-4.');
      expect(sentTo(chat, '/ITH-6/attachment')).to.deep.equal([]);
    } finally {
      await chat.close();
    }
  });

  it('are none that tell something', () => {
    for (const words of [
      'ITH-4 is broken again',
      'add this',
      'ITH-4',
      'this is how ITH-4 looks',
      'add it to ITH-4 or ITH-5',
    ])
      expect(attachCommandIn(words), words).to.equal(undefined);
  });
});
