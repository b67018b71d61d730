import { expect } from 'chai';
import { startJiraChat, type JiraChat } from '../support/jiraChat';
import { serveForm, type ServedField } from '../support/servedForm';

const cities = [...Array.from({ length: 240 }, (_, index) => `Place ${index}`), 'Zürich', 'Bern', 'Berlin', 'Neu-Bern'];
const summary: ServedField = { kind: 'text', fieldId: 'summary', name: 'Summary', required: true };

/** The bodies sent to create requests. */
function sent({ emulator }: JiraChat): Readonly<Record<string, unknown>>[] {
  return emulator.calls
    .filter(({ method, path }) => method === 'POST' && path.endsWith('/servicedeskapi/request'))
    .map(({ body }) => JSON.parse(JSON.stringify(body)).requestFieldValues);
}

describe('more options than can be shown', () => {
  let chat: JiraChat;
  afterEach(() => chat.close());

  const begin = async (channelId: string, ...fields: readonly ServedField[]) => {
    chat = await startJiraChat(channelId);
    await chat.signIn('Mia Krystof');
    serveForm(chat, [summary, ...fields]);
    await chat.say('move desks');
    if (channelId === 'sms') await chat.say('yes');
    else await chat.press(/^Move desks/);
  };
  const inputs = () => JSON.stringify(chat.channel.sent.at(-1)?.attachments);

  describe('on a card', () => {
    it('are found by a part of the name, typed into the field; what is sent is the id', async () => {
      await begin('emulator', { kind: 'choice', name: 'City', labels: cities, required: true });
      expect(chat.shown(), 'no portal for that').not.to.contain('/portal/3/create/');
      expect(inputs()).to.contain('A part of the name').and.not.to.contain('Place 1');
      await chat.fillIn({ Summary: 'We move', City: 'bern' });
      // An exact match, though other names contain it, too.
      expect(chat.shown()).to.match(/City[^]{0,5}Bern/);
      await chat.press('Change');
      expect(inputs(), 'by its name').to.contain('"value":"Bern"');
      await chat.fillIn({ Summary: 'We move', City: 'Bern' });
      await chat.press('Change');
      await chat.fillIn({ Summary: 'We move', City: 'ber' });
      expect(chat.offered()).to.deep.equal(['Bern', 'Berlin', 'Neu-Bern', 'Another word', 'Back', 'Cancel']);
      await chat.press('Berlin');
      expect(chat.shown()).to.match(/City[^]{0,5}Berlin/);
      await chat.press('Create');
      expect(sent(chat)).to.deep.equal([{ summary: 'We move', choice: { id: 'v242' } }]);
    });

    it('come page by page; other words look again, and nothing found is said', async () => {
      await begin('emulator', { kind: 'choice', name: 'City', labels: cities });
      await chat.fillIn({ Summary: 'We move', City: 'place' });
      expect(chat.shown()).to.contain('Here are the first 100; there are more');
      expect(chat.offered()).to.include('Place 7').and.not.to.include('Place 8');
      await chat.press('More');
      expect(chat.offered()).to.include('Place 8').and.not.to.include('Place 7');
      await chat.say('atlantis');
      expect(chat.shown()).to.contain('I found nothing with "atlantis" in its name.');
      await chat.say('239');
      expect(chat.offered()).to.include('Place 239');
      await chat.press('Another word');
      await chat.say('zurich');
      await chat.press('Zürich');
      await chat.press('Create');
      expect(sent(chat)).to.deep.equal([{ summary: 'We move', choice: { id: 'v240' } }]);
    });

    it('leave the form as it was by Back, and end it by Cancel', async () => {
      await begin('emulator', { kind: 'choice', name: 'City', labels: cities }, { kind: 'multiline', name: 'Why' });
      await chat.fillIn({ Summary: 'We move', City: 'ber', Why: 'Closer' });
      await chat.press('Back');
      expect(inputs()).to.contain('"value":"ber"').and.to.contain('"value":"Closer"');
      await chat.fillIn({ Summary: 'We move', City: 'ber', Why: 'Closer' });
      await chat.press('Cancel');
      await chat.say('create request');
      expect(chat.shown(), 'kept').to.contain('You have an unfinished "Move desks"');
    });

    it('may be several: one after another, beside those that are chosen', async () => {
      await begin('emulator', { kind: 'components', name: 'Cities', labels: cities });
      await chat.fillIn({ Summary: 'We move', Cities: 'Zürich, ber, place 23' });
      await chat.press('Neu-Bern');
      expect(chat.shown()).to.match(/Cities[^]{0,5}Place 23, Zürich, Neu-Bern/);
      await chat.press('Change');
      expect(chat.labels()).to.include.members(['Cities', 'Cities: another, by a part of its name']);
      await chat.fillIn({ Summary: 'We move', Cities: 'v240', 'Cities: another, by a part of its name': 'Place 5' });
      await chat.press('Create');
      expect(sent(chat)).to.deep.equal([{ summary: 'We move', components: [{ name: 'Zürich' }, { name: 'Place 5' }] }]);
    });

    it('are steps of a way, too', async () => {
      await begin('emulator', { kind: 'cascading', name: 'Place', labels: cities });
      await chat.fillIn({ Summary: 'We move', Place: 'zurich 2' });
      await chat.press('Zürich – Place 2');
      await chat.press('Create');
      expect(sent(chat)).to.deep.equal([{ summary: 'We move', cascading: { id: 'v240', child: { id: 'v2' } } }]);
    });
  });

  it('are found in words; what is taken is shown', async () => {
    await begin('sms', { kind: 'choice', name: 'City', labels: cities, required: true }, { kind: 'multiline' });
    await chat.say('We move');
    expect(chat.shown()).to.contain('There are more: say a part of a name.');
    await chat.say('ber');
    expect(chat.channel.lastText()).to.contain('1. Bern\n2. Berlin\n3. Neu-Bern').and.to.contain('another word');
    await chat.say('back');
    expect(chat.channel.lastText(), 'the question').to.match(/^City\n/);
    await chat.say('ber');
    await chat.say('skip');
    expect(chat.channel.lastText(), 'it is needed').to.match(/^City\n/);
    await chat.say('ber');
    await chat.say('2');
    expect(chat.channel.lastText()).to.match(/^multiline\n/);
    await chat.say('skip');
    expect(chat.channel.lastText()).to.contain('City: Berlin');
    await chat.say('yes');
    expect(sent(chat)).to.deep.equal([{ summary: 'We move', choice: { id: 'v242' } }]);
  });
});

describe('an option that is looked for and not wanted', () => {
  it('is left out where it may be', async () => {
    const chat = await startJiraChat('sms');
    try {
      await chat.signIn('Mia Krystof');
      serveForm(chat, [summary, { kind: 'choice', name: 'City', labels: cities }]);
      await chat.say('move desks');
      await chat.say('yes');
      await chat.say('We move');
      await chat.say('ber');
      await chat.say('another word');
      await chat.say('skip');
      expect(chat.channel.lastText()).to.contain('Summary: We move').and.not.to.contain('City');
      await chat.say('yes');
      expect(sent(chat)).to.deep.equal([{ summary: 'We move' }]);
    } finally {
      await chat.close();
    }
  });
});

describe('people in a form', () => {
  let chat: JiraChat;
  afterEach(() => chat.close());

  const begin = async (channelId: string, scope: string) => {
    chat = await startJiraChat(channelId, {
      env: { JIRA_OAUTH2_SCOPE: `read:me offline_access read:servicedesk-request write:servicedesk-request${scope}` },
    });
    await chat.signIn('Mia Krystof');
    serveForm(chat, [summary, { kind: 'user', name: 'Manager', required: true }]);
    await chat.say('move desks');
    if (channelId === 'sms') await chat.say('yes');
    else await chat.press(/^Move desks/);
  };
  const idOf = (name: string) => chat.emulator.people.find((known) => known.name === name)?.accountId;
  const another = 'Manager: somebody else, by a part of the name';

  it('are found by typing where the scope allows it, those one has to do with first', async () => {
    await begin('emulator', ' read:jira-user');
    expect(chat.labels()).to.deep.equal(['Summary', 'Manager', another]);
    expect(JSON.stringify(chat.channel.sent.at(-1)?.attachments)).to.contain('"title":"Jonas Weber"');
    await chat.fillIn({ Summary: 'We move', [another]: 'riv' });
    await chat.press(/^Sam Rivera/);
    expect(chat.shown()).to.match(/Manager[^]{0,5}Sam Rivera/);
    await chat.press('Create');
    expect(sent(chat)).to.deep.equal([{ summary: 'We move', user: { accountId: idOf('Sam Rivera') } }]);
  });

  it('are asked for in words; somebody who is known needs no search', async () => {
    await begin('sms', ' read:jira-user');
    await chat.say('We move');
    const before = chat.emulator.calls.length;
    await chat.say('jonas weber');
    expect(chat.emulator.calls.slice(before).some(({ path }) => path.includes('/user/search'))).to.equal(false);
    await chat.say('no');
    await chat.say('ok');
    await chat.say('sam');
    expect(chat.shown()).to.contain('Manager: Sam Rivera');
  });

  it('are found to share with, before a request is created and after', async () => {
    await begin('emulator', ' read:jira-user');
    await chat.fillIn({ Summary: 'We move', Manager: idOf('Mia Krystof') });
    await chat.press('Share');
    expect(chat.shown()).to.contain('Or type a part of a name.');
    await chat.say('sam');
    expect(chat.shown()).to.match(/Shared with[^]{0,5}Sam Rivera/);
    await chat.press('Share');
    await chat.press('Cancel');
    expect(chat.offered(), 'nobody is taken out by that').to.include('Create');
    await chat.press('Create');
    const [body] = chat.emulator.calls.filter(({ method, path }) => method === 'POST' && path.endsWith('/request'));
    expect(JSON.stringify(body?.body)).to.contain(`"requestParticipants":["${idOf('Sam Rivera')}"]`);
    await chat.say('share ITH-3');
    await chat.say('nobody of that name');
    expect(chat.shown()).to.contain('I found nothing with "nobody of that name"');
    await chat.press('Back');
    await chat.say('mia');
    expect(chat.channel.lastText()).to.contain('Mia Krystof');
  });

  it('are those one has to do with where it does not', async () => {
    await begin('emulator', '');
    expect(chat.labels()).to.deep.equal(['Summary', 'Manager']);
  });
});
