import { expect } from 'chai';
import { codeOn } from '../support/browserSignIn';
import { startJiraChat, type JiraChat } from '../support/jiraChat';
import { serveForm, type ServedField } from '../support/servedForm';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => String(index + 1).padStart(4, '0'));

/** As Atlassian lists them, all on one page. */
const typesOf = (count: number, deskId: string) => ({
  start: 0,
  limit: count,
  isLastPage: true,
  values: numbers(count).map((number) => ({
    id: `9${number}`,
    serviceDeskId: deskId,
    name: `Permit ${number}`,
    description: `For machine ${number}, in a hall of the plant that needs a permit before anybody works on it.`,
    helpText: '',
    groupIds: [],
    canCreateRequest: true,
  })),
});

describe('many of all', () => {
  let chat: JiraChat;
  beforeEach(async () => {
    chat = await startJiraChat('emulator');
  });
  afterEach(() => {
    // Teams takes no larger card.
    for (const { attachments = [] } of [...chat.channel.sent, ...chat.channel.updates])
      expect(Buffer.byteLength(JSON.stringify(attachments))).to.be.lessThan(28 * 1024);
    return chat.close();
  });

  /** Everything offered, page after page. */
  const offeredOnAllPages = async (): Promise<string[]> => {
    const all: string[] = [];
    for (let page = 0; page < 200; page += 1) {
      all.push(...chat.offered());
      if (!chat.offered().includes('More')) break;
      await chat.press('More');
    }
    return all;
  };

  it('five hundred sites: each is on a page, and found by its name, its host or its number', async () => {
    const scopes = ['read:servicedesk-request', 'write:servicedesk-request'];
    const json = numbers(500).map((number) => ({
      id: `00000000-0000-4000-8000-00000000${number}`,
      name: `Plant ${number}`,
      url: `https://plant-${number}.atlassian.net`,
      scopes,
    }));
    chat.emulator.faults = { rules: [{ path: '/oauth/token/accessible-resources', status: 200, json }] };
    await chat.say(codeOn(await chat.consent(await chat.say('log in'), 'Omar Haddad')));
    const all = await offeredOnAllPages();
    for (const number of numbers(500))
      expect(all, number).to.include(`Plant ${number} (plant-${number}.atlassian.net)`);
    for (const said of ['Plant 0499', 'plant-0417.atlassian.net', 'plant-0007', '500']) {
      await chat.say(said);
      const [, number = '0500'] = /(\d{4})/.exec(said) ?? [];
      expect(chat.channel.lastText(), said).to.contain(`We are working with Plant ${number}`);
      await chat.say('switch site');
    }
    await chat.say('plant');
    expect(chat.channel.texts().at(-2)).to.contain('That may be');
  });

  it('a thousand request types: each is on a page of its desk, and found by its name', async () => {
    await chat.signIn('Mia Krystof');
    const path = '/ex/jira/*/rest/servicedeskapi';
    chat.emulator.faults = {
      rules: [
        { path: `${path}/servicedesk/3/requesttypegroup`, status: 200, json: { isLastPage: true, values: [] } },
        { path: `${path}/servicedesk/3/requesttype`, status: 200, json: typesOf(1000, '3') },
        { path: `${path}/requesttype`, status: 200, json: typesOf(1000, '3') },
      ],
    };
    await chat.say('create request');
    await chat.press('Facilities');
    const all = await offeredOnAllPages();
    const titles = all.map((title) => title.split(' (')[0]);
    for (const number of numbers(1000)) expect(titles, number).to.include(`Permit ${number}`);
    await chat.say('cancel');
    for (const number of ['0119', '0731', '1000']) {
      await chat.say(`permit ${number}`);
      expect(chat.shown(), number).to.contain(`Raise "Permit ${number}"?`);
      await chat.say('cancel');
    }
  });

  it('two hundred fields: each is asked, page after page, and seen before it is sent', async () => {
    await chat.signIn('Mia Krystof');
    const fields = numbers(200).map((number): ServedField => ({
      kind: 'text',
      fieldId: `f${number}`,
      name: `Line ${number}`,
    }));
    serveForm(chat, [{ kind: 'text', fieldId: 'summary', name: 'Summary', required: true }, ...fields]);
    await chat.say('move desks');
    await chat.press(/^Move desks/);
    const asked = new Set<string>();
    while (chat.offered().includes('Next')) {
      for (const label of chat.labels()) asked.add(label);
      await chat.fillIn(Object.fromEntries(chat.labels().map((label) => [label, `Said in ${label}`])));
    }
    expect(asked.size).to.equal(201);
    for (const number of numbers(200)) expect(chat.shown(), number).to.contain(`Said in Line ${number}`);
    await chat.press('Create');
    const [created] = chat.emulator.calls.filter(({ method, path }) => method === 'POST' && path.endsWith('/request'));
    const { requestFieldValues } = JSON.parse(JSON.stringify(created?.body));
    expect(Object.keys(requestFieldValues)).to.have.length(201);
    expect(requestFieldValues.f0200).to.equal('Said in Line 0200');
  });
});
