import { expect } from 'chai';
import type { Attachment } from 'botbuilder';
import { startJiraChat, type JiraChat } from '../support/jiraChat';

const teamsFile = 'application/vnd.microsoft.teams.file.download.info';

describe('files from the chat', () => {
  let chat: JiraChat;
  let url: string;
  const asked: (string | undefined)[] = [];

  beforeEach(async () => {
    asked.length = 0;
    chat = await startJiraChat('msteams');
    url = chat.channel.url;
    chat.channel.serve((request, response) => {
      asked.push(`${request.url} ${request.headers.authorization ?? 'no token'}`);
      if (request.url === '/elsewhere') {
        response.statusCode = 302;
        response.setHeader('location', '/file');
      }
      response.end(request.url === '/large' ? Buffer.alloc(26 * 1024 * 1024) : 'the content');
    });
    await chat.signIn('Mia Krystof');
    await chat.say('attach ITH-3');
  });
  afterEach(() => chat.close());

  const send = (...attachments: Attachment[]) => chat.say('', { attachments });
  const teams = (name: string, downloadUrl: string): Attachment => ({
    contentType: teamsFile,
    name,
    contentUrl: 'https://example.sharepoint.com/not/this',
    content: { downloadUrl, uniqueId: '1', fileType: 'txt' },
  });

  it('come from Teams by their signed address, without a token, and leave its copy of the message alone', async () => {
    await send(teams('plan.txt', `${url}/file`), { contentType: 'text/html', content: '<p></p>' });
    expect(chat.channel.lastText()).to.contain('I have plan.txt.');
    expect(asked).to.deep.equal(['/file no token']);
    // The message that had asked for it.
    expect(JSON.stringify(chat.channel.updates.at(-1))).to.contain('Please send me the file here.');
    await chat.press('Done');
    expect(JSON.stringify(chat.emulator.calls)).to.contain('/attachTemporaryFile');
    await chat.say('request ITH-3');
    expect(chat.shown()).to.contain('plan.txt (11 bytes)');
  });

  it('come from the channel’s own store through its connector', async () => {
    const contentUrl = `${chat.channel.url}/v3/attachments/image-1/views/original`;
    await send({ contentType: 'image/png', name: 'pasted.png', contentUrl });
    expect(chat.channel.lastText()).to.contain('I have pasted.png.');
  });

  it('are refused when they are too large, lead elsewhere, or are kept where nobody allowed', async () => {
    await send(teams('large.bin', `${url}/large`));
    expect(chat.channel.lastText()).to.contain('"large.bin" is too large: 25 MB is the most that Jira takes.');
    await send(teams('moved.txt', `${url}/elsewhere`));
    expect(chat.channel.lastText()).to.contain('I could not get "moved.txt" from the chat.');
    await send(teams('inside.txt', 'https://169.254.169.254/latest'), teams('plain.txt', 'http://files.example.com/a'));
    expect(chat.channel.lastText()).to.contain('I may not fetch "inside.txt"').and.to.contain('"plain.txt"');
    expect(asked.map((one) => one?.split(' ')[0])).to.deep.equal(['/large', '/elsewhere']);
    await chat.say('done');
    expect(chat.channel.lastText(), 'there has to be one').to.contain('That was not a file.');
  });

  it('come in the message itself, as it says how they are written', async () => {
    const sent = (data: string, name = 'note.txt') => send({ contentType: 'text/plain', name, contentUrl: data });
    await sent('data:text/plain,gr%C3%BCn');
    await sent('DATA:text/plain;charset=utf-8;base64,Z3LDvG4=', 'other.txt');
    await chat.press('Done');
    await chat.say('request ITH-3');
    expect(chat.shown()).to.contain('note.txt (5 bytes)').and.contain('other.txt (5 bytes)');
    await chat.say('attach ITH-3');
    for (const broken of ['data:text/plain;base64,!!!!', 'data:text/plain,%', 'data:']) {
      await sent(broken, 'broken.txt');
      expect(chat.channel.lastText()).to.contain('I could not get "broken.txt" from the chat.');
    }
  });

  it('come from the channel’s own store by their names alone', async () => {
    const before = asked.length;
    for (const path of [
      '..%2f..%2fother/views/original',
      'a/views/%2e%2e',
      '%2e/views/original',
      'a%5cb/views/original',
      '%/views/x',
    ]) {
      await send({ contentType: 'image/png', name: 'up.png', contentUrl: `${url}/v3/attachments/${path}` });
      expect(chat.channel.lastText(), path).to.contain('I could not get "up.png" from the chat.');
    }
    expect(asked).to.have.length(before);
  });

  it('are not fetched from anything else that listens on this machine', async () => {
    const { port } = new URL(chat.emulator.url);
    for (const host of ['127.0.0.1', 'localhost', '[::1]'])
      await send(teams('secret.txt', `http://${host}:${port}/me`));
    expect(chat.channel.lastText()).to.contain('I may not fetch "secret.txt" from where it is kept.');
    expect(chat.emulator.calls.filter(({ path }) => path === '/me')).to.have.length(1);
  });

  it('are taken twenty a message, one after another, and no more than 25 MB together', async () => {
    let running = 0;
    const most: number[] = [];
    chat.channel.serve((request, response) => {
      running += 1;
      most.push(running);
      response.once('close', () => (running -= 1));
      response.end(request.url === '/small' ? 'x' : Buffer.alloc(10 * 1024 * 1024));
    });
    await send(...Array.from({ length: 60 }, (_, index) => teams(`small-${index}.txt`, `${url}/small`)));
    expect(most).to.deep.equal(Array.from({ length: 20 }, () => 1));
    expect(chat.channel.lastText()).to.contain('small-19.txt').and.to.contain('"small-20.txt" was one too many');

    await send(...['a', 'b', 'c'].map((name) => teams(name, `${url}/ten-megabytes`)));
    expect(chat.channel.lastText()).to.contain('"c" is too large').and.not.to.contain('"b"');
  });

  it('without a content type throw nothing', async () => {
    const attachment = { name: 'bare.txt', contentUrl: `${url}/file` };
    await chat.channel.say('', { attachments: [attachment as Attachment] });
    expect(chat.channel.lastText()).to.contain('I have bare.txt.');
  });
});
