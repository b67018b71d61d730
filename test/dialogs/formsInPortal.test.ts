import { expect } from 'chai';
import { needed, type EmulatedForm } from '../../src/emulator/content/form';
import { templateOf, workingAbroad } from '../../src/emulator/content/forms';
import { startJiraChat, type JiraChat } from '../support/jiraChat';

/** Anybody who stays abroad for long has to name a room, which only the portal takes. */
const abroad: EmulatedForm = {
  ...workingAbroad,
  questions: {
    ...workingAbroad.questions,
    '17': { type: 'ob', label: 'Room', validation: needed, jiraField: 'customfield_10460' },
  },
  sections: { ...workingAbroad.sections, '11': [17, 15] },
};

async function start(channelId: string): Promise<JiraChat> {
  const chat = await startJiraChat(channelId);
  serve(chat, abroad);
  await chat.signIn('Mia Krystof');
  return chat;
}

function serve({ emulator }: JiraChat, form: EmulatedForm, updated = '2026-12-01T00:00:00Z'): void {
  const path = '/ex/jira/*/forms/servicedesk/*/requesttype/206/form';
  emulator.faults = {
    rules: [{ path: `${path}/externaldata` }, { path, status: 200, json: templateOf(form, '206', updated) }],
  };
}

const sent = (chat: JiraChat) =>
  chat.emulator.calls.filter(({ method, path }) => method === 'POST' && path.endsWith('/servicedeskapi/request'));

describe('a form with what only the portal can take in a section, by cards', () => {
  let chat: JiraChat;
  beforeEach(async () => {
    chat = await start('emulator');
    await chat.say('I want to work from abroad');
    await chat.press(/^Work from abroad/);
  });
  afterEach(() => chat.close());

  const first = { Summary: 'A week at sea', 'Where to?': '2', From: '2026-12-01' };
  const second = { ...first, 'What for?': 'A conference on tides', 'For how long?': '1' };

  it('is asked, and sent where the section stays hidden', async () => {
    expect(chat.shown()).not.to.contain('"Room"');
    await chat.fillIn(first);
    await chat.fillIn(second);
    await chat.press('Create');
    expect(chat.shown()).to.match(/I created HR-\d+/);
  });

  it('leads to the portal with what was typed as soon as it is shown, and back to the answers', async () => {
    await chat.fillIn(first);
    await chat.fillIn({ ...second, 'For how long?': '2' });
    expect(chat.shown()).to.match(/This needs "Room"[^\n]*\/portal\/2\/create\/206/);
    const card = JSON.stringify(chat.channel.sent.at(-1)?.attachments);
    for (const typed of ['A week at sea', 'A conference on tides', 'Outside of the EU', 'Longer'])
      expect(card).to.contain(typed);
    await chat.press('Change');
    expect(chat.labels()).to.include('For how long?');
    await chat.fillIn({ ...second, 'For how long?': '2' });
    expect(chat.offered(), 'nothing was changed').to.deep.equal(['Done', 'Change', 'Cancel']);
    await chat.press('Change');
    await chat.fillIn(second);
    await chat.press('Create');
    expect(chat.shown()).to.match(/I created HR-\d+/);
  });

  it('ends there, with nothing sent and nothing left over', async () => {
    await chat.fillIn(first);
    await chat.fillIn({ ...second, 'For how long?': '2' });
    await chat.press('Done');
    expect(sent(chat)).to.deep.equal([]);
    await chat.say('create request');
    expect(chat.shown()).not.to.contain('unfinished');
  });

  it('keeps what was typed for whoever cancels there', async () => {
    await chat.fillIn(first);
    await chat.fillIn({ ...second, 'For how long?': '2' });
    await chat.press('Cancel');
    await chat.say('create request');
    expect(chat.shown()).to.contain('You have an unfinished "Work from abroad".');
  });

  it('leads there, too, where the form has changed to one that only the portal can take', async () => {
    await chat.fillIn(first);
    await chat.fillIn(second);
    serve(chat, { ...abroad, main: [...abroad.main, 17], sections: workingAbroad.sections }, '2026-12-02T00:00:00Z');
    chat.emulator.faults = {
      rules: [
        { method: 'POST', path: '/ex/jira/*/request', status: 422, times: 1 },
        ...(chat.emulator.faults.rules ?? []),
      ],
    };
    await chat.press('Create');
    expect(chat.shown()).to.match(/This needs "Room"[^\n]*\/portal\/2\/create\/206/);
  });
});

describe('a form with what only the portal can take in a section, in words', () => {
  it('leads to the portal with what was typed as soon as it is shown, and back to the answers', async () => {
    const chat = await start('sms');
    try {
      await chat.say('I want to work from abroad');
      for (const answer of ['1', 'outside of the eu', '2026-12-01', 'A conference on tides']) await chat.say(answer);
      expect(chat.channel.lastText()).to.contain('For how long?');
      await chat.say('longer');
      expect(chat.shown()).to.match(/This needs "Room"[^\n]*\/portal\/2\/create\/206/);
      expect(chat.channel.lastText()).to.contain('For how long? Longer').and.to.contain('"change"');
      await chat.say('change');
      for (const answer of ['ok', 'ok', 'ok', 'ok', 'up to a month']) await chat.say(answer);
      expect(chat.channel.lastText()).to.contain('shall I raise this request?');
      await chat.say('create');
      expect(chat.channel.lastText()).to.match(/I created HR-\d+/);
    } finally {
      await chat.close();
    }
  });
});
