import { expect } from 'chai';
import { choices, type EmulatedForm, type EmulatedQuestion } from '../../src/emulator/content/form';
import { officeMove, templateOf } from '../../src/emulator/content/forms';
import { startJiraChat, type JiraChat } from '../support/jiraChat';

const plan: EmulatedQuestion = {
  type: 'at',
  label: 'Floor plan',
  description: 'One for each floor.',
  validation: { mns: 2, mxs: 3 },
};
const help: EmulatedQuestion = { type: 'cs', label: 'Help?', validation: {}, choices: choices('Yes', 'No') };

/** The office move with only these questions. */
const moveWith = (questions: EmulatedForm['questions']): EmulatedForm => ({
  ...officeMove,
  questions,
  main: Object.keys(questions).map(Number),
});

const file = (name: string) => ({
  contentType: 'text/plain',
  name,
  contentUrl: `data:text/plain;base64,${Buffer.from(name).toString('base64')}`,
});

async function start(channelId: string, form: EmulatedForm, typeId = '305'): Promise<JiraChat> {
  const chat = await startJiraChat(channelId);
  const path = `/ex/jira/*/forms/servicedesk/*/requesttype/${typeId}/form`;
  chat.emulator.faults = {
    rules: [
      { path: `${path}/externaldata` },
      { path, status: 200, json: templateOf(form, typeId, '2026-12-01T00:00:00Z') },
    ],
  };
  await chat.signIn('Mia Krystof');
  return chat;
}

const send = (chat: JiraChat, ...names: string[]) => chat.say('', { attachments: names.map(file) });

/** The body of the last creation, and the names of its files. */
function created(chat: JiraChat) {
  const bodies = chat.emulator.calls
    .filter(({ method, path }) => method === 'POST' && path.endsWith('/servicedeskapi/request'))
    .map(({ body }) => JSON.parse(JSON.stringify(body)));
  return bodies.at(-1) ?? expect.fail('nothing was sent');
}

describe('how many files a form wants', () => {
  it('is said before, and held to, by cards', async () => {
    const chat = await start('emulator', moveWith({ '9': help, '14': plan }));
    try {
      await chat.say('move to another office');
      await chat.press(/^Move to another office/);
      const range = 'At least 2 files, please. At most 3 files, please.';
      expect(chat.shown()).to.contain('You can add files in the next step.').and.to.contain(`Floor plan: ${range}`);
      await chat.fillIn({ Summary: 'We move' });
      expect(chat.shown()).to.contain('One for each floor.').and.to.contain('Please send me the file here.');
      expect(chat.offered()).to.deep.equal(['Back', 'Cancel']);
      await send(chat, 'one.txt');
      expect(chat.offered(), 'one is too few').to.deep.equal(['Back', 'Cancel']);
      await chat.say('done');
      expect(chat.offered()).to.deep.equal(['Back', 'Cancel']);
      await send(chat, 'two.txt', 'three.txt', 'four.txt');
      expect(chat.shown()).to.match(/3 files [^\n]*left out four\.txt/);
      await chat.press('Done');
      expect(chat.shown()).to.match(/Floor plan[^]{0,5}one\.txt, two\.txt, three\.txt/);
      await chat.press('Create');
      expect(created(chat).form.answers['14'].files).to.have.length(3);
    } finally {
      await chat.close();
    }
  });

  it('is said before, and held to, in words', async () => {
    const chat = await start('sms', moveWith({ '14': plan }));
    try {
      await chat.say('we move to another office');
      await chat.say('1');
      expect(chat.channel.lastText()).to.match(
        /^Floor plan\nOne for each floor\.\n[^]*At least 2 files, please\. At most 3/,
      );
      await send(chat, 'one.txt');
      await chat.say('done');
      expect(chat.channel.lastText()).to.contain('At least 2 files, please.').and.not.to.contain('"done"');
      await send(chat, 'two.txt');
      await chat.say('done');
      expect(chat.channel.lastText()).to.contain('shall I raise this request?');
    } finally {
      await chat.close();
    }
  });

  it('holds for those that came along with the form', async () => {
    const chat = await start('emulator', moveWith({ '9': help, '14': plan }));
    try {
      await chat.say('move to another office');
      await chat.press(/^Move to another office/);
      await send(chat, 'one.txt');
      expect(chat.shown()).to.contain('I have one.txt. It goes with this request.');
      await chat.fillIn({ Summary: 'We move' });
      expect(chat.shown()).to.contain('Files: one.txt. Send more, or go on.');
      expect(chat.offered()).to.deep.equal(['Back', 'Cancel']);
      await send(chat, 'two.txt');
      await chat.press('Done');
      expect(chat.shown()).to.contain('shall I raise this request?');
    } finally {
      await chat.close();
    }
  });

  it('is asked again, alone, where Atlassian finds it wrong', async () => {
    const chat = await start('emulator', moveWith({ '9': help, '14': { ...plan, validation: {} } }));
    try {
      await chat.say('move to another office');
      await chat.press(/^Move to another office/);
      await chat.fillIn({ Summary: 'We move' });
      await send(chat, 'one.txt');
      await chat.press('Done');
      const context = [{ id: 'q14', type: 'question' }];
      const errors = [{ code: 'VALIDATION_ERROR', context, detail: 'Not this one', status: 422, title: 'x' }];
      const json = { errorMessage: 'Invalid request', errors };
      const wrong = { method: 'POST', path: '/ex/jira/*/request', status: 422, json, times: 1 };
      chat.emulator.faults = { rules: [wrong, ...(chat.emulator.faults.rules ?? [])] };
      await chat.press('Create');
      expect(chat.offered()).to.deep.equal(['No files', 'Back', 'Cancel']);
      await send(chat, 'two.txt');
      await chat.press('Done');
      await chat.press('Create');
      expect(created(chat).form.answers['14'].files).to.have.length(1);
    } finally {
      await chat.close();
    }
  });
});

describe('several places for files', () => {
  it('are asked for one after another, by their names, and each gets its own', async () => {
    const photo = { ...plan, label: 'Photo', description: '', validation: {} };
    const chat = await start('emulator', moveWith({ '9': help, '14': plan, '15': photo, '16': photo }));
    try {
      await chat.say('move to another office');
      await chat.press(/^Move to another office/);
      await chat.fillIn({ Summary: 'We move' });
      await send(chat, 'one.txt', 'two.txt');
      await chat.press('Done');
      expect(chat.offered()).to.include('No files');
      await chat.press('No files');
      await send(chat, 'face.txt');
      await chat.press('Done');
      expect(chat.shown())
        .to.match(/Floor plan[^]{0,5}one\.txt, two\.txt/)
        .and.to.match(/Photo[^]{0,5}face\.txt/);
      await chat.press('Create');
      const { answers } = created(chat).form;
      expect(answers['14'].files).to.have.length(2);
      expect(answers['15'], 'left out').to.equal(undefined);
      expect(answers['16'].files).to.have.length(1);
    } finally {
      await chat.close();
    }
  });
});
