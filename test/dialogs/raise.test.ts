import { expect } from 'chai';
import { startJiraChat, type JiraChat } from '../support/jiraChat';

const creations = ({ emulator }: JiraChat) =>
  emulator.calls.filter(({ method, path, status }) => method === 'POST' && path.endsWith('/request') && status === 201);
const bodyOf = (chat: JiraChat) => JSON.parse(JSON.stringify(creations(chat).at(-1)?.body ?? {}));

describe('raising a request by cards', () => {
  let chat: JiraChat;

  beforeEach(async () => {
    chat = await startJiraChat('emulator');
    await chat.signIn('Mia Krystof');
  });
  afterEach(() => chat.close());

  /** Goes up to the form of "Order new equipment". */
  async function toForm(): Promise<void> {
    await chat.say('create request');
    await chat.press('IT help');
    await chat.press(/^Order new equipment/);
    if (chat.offered().includes('Go on')) await chat.press('Go on');
  }
  const filled = { Summary: 'Second monitor', 'What do you need?': '1010101' };

  it('goes from the desk over the form to the request, with its key and portal link', async () => {
    await toForm();
    await chat.fillIn({ ...filled, 'Needed by': '2026-12-24', 'Tell us more': '27 inches.' });
    expect(chat.shown()).to.contain('shall I raise this request?').and.to.contain('Second monitor');
    expect(creations(chat), 'not before the last look').to.have.length(0);

    await chat.press('Create');

    expect(chat.shown()).to.match(
      /I created ITH-\d+ \(Waiting for support\)\. Follow it here: https:\/\/northwind\.atlassian\.net\/\S+\/ITH-\d+/,
    );
    expect(bodyOf(chat)).to.deep.equal({
      serviceDeskId: '1',
      requestTypeId: '102',
      requestFieldValues: {
        summary: 'Second monitor',
        customfield_10101: { id: '1010101' },
        duedate: '2026-12-24',
        description: '27 inches.',
      },
    });
    expect(JSON.stringify(chat.channel.sent.at(-1)?.attachments), 'to be pressed').to.match(
      /"type":"Action.OpenUrl","title":"Open in the portal","url":"https:\/\/northwind\.atlassian\.net\/[^"]+\/ITH-\d+"/,
    );
    expect(chat.offered(), 'the form is gone, the request is there').to.deep.equal([
      'Show it',
      'My requests',
      'Create request',
    ]);
    await chat.press('Show it');
    expect(chat.shown(), 'a day as the person writes it').to.contain('Needed by: \n24 Dec 2026');
  });

  it('shows what the desk says about the request type, and about each field', async () => {
    await chat.say('security incident');
    await chat.press(/^Report a security incident/);
    expect(chat.shown())
      .to.contain('Do not forward the mail. Tell us what you saw.')
      .and.to.contain('Say it in one line.');
  });

  it('shows in the last look what is sent, line by line', async () => {
    await toForm();
    const text = `One line.\n${'Another one, long. '.repeat(60)}\n\nThe end.`;
    await chat.fillIn({ ...filled, 'Tell us more': text });
    const look = JSON.stringify(chat.channel.sent.at(-1));
    await chat.press('Create');
    const sent: string = bodyOf(chat).requestFieldValues.description;
    // A client does not show an empty paragraph.
    for (const line of sent.split('\n')) expect(look, line).to.contain(JSON.stringify(line || '\u00a0'));
  });

  it('finds a type by words over all desks', async () => {
    await chat.say('create request');
    await chat.say('security');
    expect(chat.offered()).to.include('Report a security incident (IT help)');
    await chat.press(/^Report a security incident/);
    expect(chat.shown()).to.contain('Tell us more');
  });

  it('offers what was raised last', async () => {
    await chat.say('create request');
    expect(chat.offered()).to.include('Report a security incident (IT help)');
  });

  it('says what to try when no type fits', async () => {
    await chat.say('create request');
    await chat.say('zebra stripes');
    expect(chat.shown()).to.contain('I am not sure what fits these words.');
    expect(chat.offered()).to.include('Something else');
  });

  it('offers the desks when no type has any of the words', async () => {
    await chat.say('create request');
    await chat.say('qwrtpsdf');
    expect(chat.shown()).to.contain('I found nothing that fits these words.');
    expect(chat.offered()).to.include('IT help');
  });

  it('shows articles first, and ends there when one solved it', async () => {
    await chat.say('create request');
    await chat.say('printer jams');
    expect(chat.shown()).to.contain('The printer prints blank pages').and.to.contain('Raise "Get help with a device"?');
    await chat.press('This solved it');
    expect(creations(chat)).to.have.length(0);
    expect(chat.shown()).not.to.contain('Urgency');
  });

  it('tells at the field what is wrong, and keeps what was typed', async () => {
    await toForm();
    await chat.fillIn({ Summary: 'Keep me', 'What do you need?': 'no such option' });
    expect(chat.shown()).to.contain('Something in the form is not right yet.');
    expect(JSON.stringify(chat.channel.sent)).to.contain('Keep me');
    await chat.fillIn({ 'What do you need?': '1010101', Summary: 'Keep me' });
    expect(chat.shown()).to.contain('shall I raise this request?');
  });

  it('shows Atlassian’s own complaint at the field, and creates after it is mended', async () => {
    await toForm();
    await chat.fillIn(filled);
    const body = { errorMessages: [], errors: { summary: 'Summary must not be about monitors.' } };
    chat.emulator.faults = {
      rules: [{ method: 'POST', path: '/ex/jira/*/request', times: 1, status: 400, json: body }],
    };
    await chat.press('Create');
    expect(chat.shown()).to.contain('Summary must not be about monitors.');
    await chat.fillIn({ ...filled, Summary: 'Second screen' });
    await chat.press('Create');
    expect(bodyOf(chat).requestFieldValues.summary).to.equal('Second screen');
  });

  it('creates once when the button is pressed twice and the activity delivered twice', async () => {
    await toForm();
    await chat.fillIn(filled);
    const extra = { id: 'the-activity' };
    const create = chat.dataOf('Create');
    await Promise.all([chat.channel.submit(create, extra), chat.channel.submit(create, extra)]).catch(() => 0);
    await chat.channel.submit(create, extra);
    await chat.channel.submit(create);
    expect(creations(chat)).to.have.length(1);
  });

  it('does not send a create again after an unknown outcome, and says how to look', async () => {
    await toForm();
    await chat.fillIn(filled);
    chat.emulator.faults = { rules: [{ method: 'POST', path: '/ex/jira/*/request', body: 'cut' }] };
    await chat.press('Create');
    expect(chat.shown()).to.contain('I do not know whether that was done. Say "my requests" to look');
    const sent = chat.emulator.calls.filter(({ method, path }) => method === 'POST' && path.endsWith('/request'));
    expect(sent).to.have.length(1);
  });

  it('offers the same again when Atlassian was away for sure', async () => {
    await toForm();
    await chat.fillIn(filled);
    chat.emulator.faults = { rules: [{ method: 'POST', path: '/ex/jira/*/request', status: 503, times: 1 }] };
    await chat.press('Create');
    expect(chat.shown()).to.contain('Atlassian could not be reached just now.');
    await chat.say('try again');
    expect(creations(chat)).to.have.length(1);
  });

  it('keeps what was typed when Atlassian refuses the whole', async () => {
    for (const status of [403, 404, 409]) {
      await toForm();
      await chat.fillIn(filled);
      chat.emulator.faults = { rules: [{ method: 'POST', path: '/ex/jira/*/request', status, times: 1 }] };
      const before = creations(chat).length;
      await chat.press('Create');
      expect(JSON.stringify(chat.channel.updates), String(status)).not.to.contain('no answer from Atlassian');
      await chat.press('Create');
      expect(creations(chat), String(status)).to.have.length(before + 1);
    }
  });

  describe('says why Atlassian refuses it, and goes on with the same', () => {
    const scope = { code: 401, message: 'Unauthorized; scope does not match' };
    const ofDesk = { errorMessage: 'Only agents may raise this.' };
    const kept = 'Nothing was created. What you wrote is kept.';
    for (const [status, json, says] of [
      [401, scope, `the scope write:servicedesk-request is missing. ${kept}`],
      [
        403,
        undefined,
        `You are not allowed to do that on this site. Atlassian says: "A fault of the emulator." ${kept}`,
      ],
      [
        403,
        ofDesk,
        `You are not allowed to do that on this site. Atlassian says: "Only agents may raise this." ${kept}`,
      ],
      [404, undefined, `This site does not take that kind of request any more, or not from you. ${kept}`],
    ] as const)
      it(`${status} ${JSON.stringify(json)}`, async () => {
        await toForm();
        await chat.fillIn(filled);
        chat.emulator.faults = { rules: [{ method: 'POST', path: '/ex/jira/*/request', status, json }] };
        await chat.press('Create');
        expect(chat.channel.texts().findLast(Boolean)).to.contain(says);
        expect(chat.shown()).to.contain('shall I raise this request?').and.contain('Second monitor');
        chat.emulator.faults = {};
        await chat.press('Create');
        expect(creations(chat)).to.have.length(1);
      });

    it('401: a sign-in is offered, and nothing is lost', async () => {
      await toForm();
      await chat.fillIn(filled);
      chat.emulator.faults = { rules: [{ method: 'POST', path: '/ex/jira/*/request', status: 401 }] };
      await chat.press('Create');
      expect(chat.channel.texts().findLast(Boolean)).to.equal('Atlassian does not accept your sign-in any more.');
      expect(chat.offered()).to.deep.equal(['Yes, sign in', 'No']);
      chat.emulator.faults = {};
      // If the grant itself has ended, a sign-in comes first: kept.test.ts.
      await chat.say('yes');
      expect(chat.shown()).to.contain('You have an unfinished "Order new equipment". Go on with it?');
      await chat.press('Yes, go on');
      if (!chat.offered().includes('Create')) await chat.fillIn(filled);
      await chat.press('Create');
      expect(creations(chat)).to.have.length(1);
    });
  });

  it('sends every kind of field as Atlassian takes it', async () => {
    await chat.say('create request');
    await chat.press('IT help');
    await chat.press(/^Set up a new colleague/);
    if (chat.offered().includes('Go on')) await chat.press('Go on');
    const ada = {
      Summary: 'Ada starts',
      'First day': '2027-01-04',
      Manager: '5a0f1e2d3c4b5a6978877666',
      Software: '1011100,1011103',
      Teams: '1011202',
      Workplace: '1011300',
      'Number of monitors': '2',
      Labels: 'new, design',
    };
    await chat.fillIn(ada);
    await chat.fillIn({ ...ada, 'Workplace › Main house': '101130001' });
    expect(chat.shown()).to.contain('Main house – First floor');
    await chat.press('Create');
    expect(bodyOf(chat).requestFieldValues).to.deep.equal({
      summary: 'Ada starts',
      duedate: '2027-01-04',
      customfield_10110: { accountId: '5a0f1e2d3c4b5a6978877666' },
      customfield_10111: [{ id: '1011100' }, { id: '1011103' }],
      customfield_10112: [{ id: '1011202' }],
      customfield_10113: { id: '1011300', child: { id: '101130001' } },
      customfield_10114: 2,
      labels: ['new', 'design'],
    });
  });

  /** Goes up to the question for files. */
  async function toFiles(): Promise<void> {
    await chat.say('create request');
    await chat.press('IT help');
    await chat.press(/^Get help with a device/);
    if (chat.offered().includes('Go on')) await chat.press('Go on');
    await chat.fillIn({ Summary: 'Black screen', Urgency: '1010000' });
  }
  const contentUrl = `data:image/png;base64,${Buffer.from('black').toString('base64')}`;
  const fileNamed = (name: string) => ({ contentType: 'image/png', name, contentUrl });

  it('keeps what was typed when a file does not reach Atlassian', async () => {
    await toFiles();
    const upload = { method: 'POST', path: '/ex/jira/*/attachTemporaryFile', times: 1 };
    for (const fault of [{ status: 503 }, { status: 403 }, { body: 'cut' as const }]) {
      chat.emulator.faults = { rules: [{ ...upload, ...fault }] };
      await chat.say('', { attachments: [fileNamed('screen.png')] });
      expect(chat.channel.lastText()).to.contain('I do not have screen.png yet.').and.not.to.contain('my requests');
    }
    await chat.say('', { attachments: [fileNamed('screen.png')] });
    await chat.press('Done');
    await chat.press('Create');
    expect(bodyOf(chat).requestFieldValues.attachment).to.have.length(1);
  });

  it('names the files that are more than a request takes here', async () => {
    await toFiles();
    const named = (word: string) => Array.from({ length: 15 }, (_, index) => fileNamed(`${word}${index}.png`));
    await chat.say('', { attachments: named('a') });
    await chat.say('', { attachments: named('b') });
    const left = Array.from({ length: 10 }, (_, index) => `b${index + 5}.png`).join(', ');
    expect(chat.channel.lastText()).to.contain(`20 files is the limit, so I left out ${left}.`);
    await chat.press('Done');
    await chat.press('Create');
    expect(bodyOf(chat).requestFieldValues.attachment).to.have.length(20);
  });

  it('takes what stands on a button of the question for files as that button, where it is typed', async () => {
    await toFiles();
    await chat.say('No files.');
    await chat.press('Create');
    expect(bodyOf(chat).requestFieldValues).not.to.have.property('attachment');
  });

  it('takes files from the chat', async () => {
    await toFiles();
    await chat.say('', { attachments: [fileNamed('screen.png')] });
    expect(chat.shown()).to.contain('I have screen.png.');
    await chat.press('Done');
    await chat.press('Create');
    expect(bodyOf(chat).requestFieldValues.attachment).to.have.length(1);
    expect(chat.shown()).to.match(/I created ITH-\d+/);
  });

  it('takes files while the form and the review are open, which come again below with them', async () => {
    await chat.say('create request');
    await chat.press('IT help');
    await chat.press(/^Get help with a device/);
    if (chat.offered().includes('Go on')) await chat.press('Go on');
    await chat.say('', { attachments: [fileNamed('first.png')] });
    expect(chat.channel.lastText()).to.equal('I have first.png. It goes with this request.');
    expect(chat.offered()).to.include('Next');
    await chat.say('It is dark.', { attachments: [fileNamed('second.png')] });
    await chat.fillIn({ Summary: 'Black screen', Urgency: '1010000' });
    expect(chat.shown()).to.contain('first.png, second.png');
    await chat.say('', { attachments: [fileNamed('third.png')] });
    expect(chat.shown()).to.contain('first.png, second.png, third.png');
    await chat.say('See the fourth, too.', { attachments: [fileNamed('fourth.png')] });
    expect(chat.shown()).to.contain('third.png, fourth.png').and.to.contain('See the fourth, too.');
    await chat.press('Create');
    expect(bodyOf(chat).requestFieldValues.attachment).to.have.length(4);
  });

  it('says so where a request has no place for files', async () => {
    await chat.say('create request');
    await chat.press('IT help');
    await chat.press(/^Order new equipment/);
    if (chat.offered().includes('Go on')) await chat.press('Go on');
    await chat.say('', { attachments: [fileNamed('screen.png')] });
    expect(chat.channel.lastText()).to.equal(
      'This kind of request takes no files here: add them in the portal once it is created.',
    );
    expect(chat.emulator.calls.filter(({ path }) => path.endsWith('attachTemporaryFile'))).to.have.length(0);
  });

  it('leads to the portal for what cannot be asked in a chat, with what was typed', async () => {
    await chat.say('create request');
    await chat.say('event');
    await chat.press(/^Book a room for an event/);
    expect(chat.shown()).to.contain(
      'Please raise it in the portal: https://northwind.atlassian.net/servicedesk/customer/portal/',
    );
    expect(chat.shown()).to.contain('You wrote: event');
  });

  it('refuses a card of an earlier form, and cancels', async () => {
    await toForm();
    const old = chat.channel.sent.flatMap(({ attachments = [] }) => attachments).at(-1)?.content.actions[0].data;
    await chat.say('cancel');
    expect(JSON.stringify(chat.channel.updates.at(-1)), 'nothing to press any more').not.to.contain('Action.Submit');
    await chat.say('create request');
    await chat.say('my requests');
    expect(JSON.stringify(chat.channel.updates.at(-1)), 'nor in a question')
      .to.contain('What do you need?')
      .and.not.to.contain('Action.Submit');
    await toForm();
    await chat.channel.submit({ ...old, 'field:summary': 'Old' });
    expect(chat.channel.lastText()).to.contain('from earlier and no longer works');
    await chat.press('Cancel');
    expect(chat.channel.lastText()).to.contain('cancelled');
  });
});

describe('raising a request in words', () => {
  let chat: JiraChat;

  beforeEach(async () => {
    chat = await startJiraChat('sms');
    await chat.signIn('Mia Krystof');
  });
  afterEach(() => chat.close());

  it('asks field by field, by the same rules', async () => {
    await chat.say('create request');
    expect(chat.channel.lastText()).to.contain('What do you need?').and.to.contain('\nAnswer with a number or a name');
    expect(chat.channel.lastText()).to.contain('"IT help", "people and HR", "facilities", "cancel"');
    await chat.say('IT help');
    await chat.say('order new equipment');
    if (chat.channel.lastText().includes('"go on"')) await chat.say('go on');
    expect(chat.channel.lastText()).to.contain('Summary');
    await chat.say('Second monitor');
    expect(chat.channel.lastText()).to.contain('2. Monitor');
    await chat.say('elephant');
    expect(chat.channel.lastText()).to.contain('Please choose from the list.');
    await chat.say('monitor');
    await chat.say('some day');
    expect(chat.channel.lastText()).to.contain('2026-12-31');
    await chat.say('2026-12-24');
    await chat.say('skip');
    expect(chat.channel.lastText())
      .to.contain('shall I raise this request?')
      .and.to.contain('Needed by: Thursday, 24 December 2026');
    expect(chat.channel.lastText()).to.contain('\nWhat do you need? Monitor\n');
    await chat.say('create');
    expect(chat.channel.lastText()).to.match(/I created ITH-\d+ .*https:\/\/northwind/);
    expect(bodyOf(chat).requestFieldValues).to.deep.equal({
      summary: 'Second monitor',
      customfield_10101: { id: '1010101' },
      duedate: '2026-12-24',
    });
    for (const { attachments = [] } of chat.channel.sent.slice(3)) expect(attachments).to.have.length(0);
  });

  it('finds a type by words, shows articles, and takes several options and people by name', async () => {
    await chat.say('create request');
    await chat.say('colleague');
    await chat.say('1');
    if (chat.channel.lastText().includes('"go on"')) await chat.say('go on');
    expect(chat.channel.lastText()).to.contain('I have: colleague\nSay "ok" to keep it.');
    await chat.say('Ada starts');
    await chat.say('2027-01-04');
    expect(chat.channel.lastText()).to.contain('Manager').and.to.contain('Jonas Weber');
    await chat.say('jonas');
    await chat.say('mail and calendar, 4');
    await chat.say('Marketing');
    expect(chat.channel.lastText()).to.contain('1. Main house\n2. Annex\n3. At home');
    await chat.say('main house');
    expect(chat.channel.lastText()).to.contain('Workplace › Main house\n1. Ground floor\n2. First floor');
    await chat.say('first floor');
    await chat.say('a few');
    expect(chat.channel.lastText()).to.contain('number');
    await chat.say('two');
    await chat.say('new, design');
    await chat.say('skip');
    expect(chat.channel.lastText())
      .to.contain('shall I raise this request?')
      .and.to.contain('Workplace: Main house – First floor');
    await chat.say('share');
    await chat.say('jonas weber');
    expect(chat.channel.lastText()).to.contain('Shared with: Jonas Weber');
    await chat.say('create');
    expect(bodyOf(chat)).to.deep.equal({
      serviceDeskId: '1',
      requestTypeId: '105',
      requestFieldValues: {
        summary: 'Ada starts',
        duedate: '2027-01-04',
        customfield_10110: { accountId: '5a0f1e2d3c4b5a6978877666' },
        customfield_10111: [{ id: '1011100' }, { id: '1011103' }],
        customfield_10112: [{ id: '1011201' }],
        customfield_10113: { id: '1011300', child: { id: '101130001' } },
        customfield_10114: 2,
        labels: ['new', 'design'],
      },
      requestParticipants: ['5a0f1e2d3c4b5a6978877666'],
    });
  });
});
