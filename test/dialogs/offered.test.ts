import { expect } from 'chai';
import { behindYes } from '../../dialogs/reading/behindYes';
import { sameForIn } from '../../dialogs/reading/sameFor';
import { numbered } from '../../dialogs/reading/ordinals';
import { languages } from '../../dialogs/texts/knownLanguages';
import type { FaultRule } from '../../src/emulator/faults';
import { startJiraChat, type JiraChat } from '../support/jiraChat';

describe('what is offered and answered', () => {
  let chat: JiraChat;

  beforeEach(async () => {
    chat = await startJiraChat('emulator');
    await chat.signIn('Mia Krystof');
  });
  afterEach(() => chat.close());

  describe('what stands in the chat', () => {
    const posts = (part: string) =>
      chat.emulator.calls.filter(({ method, path }) => method === 'POST' && path.includes(part));

    it('has what was asked about by its name before what may be read instead', async () => {
      await chat.say('the printer prints blank pages');
      const card = JSON.stringify(chat.channel.sent.at(-1)?.attachments?.[0]?.content.body);
      expect(card).to.contain('Raise \\"Get help with a device\\"?').and.to.contain('Read: ');
      expect(card.indexOf('"text":"Get help with a device"')).to.be.within(1, card.indexOf('Read: '));
      await chat.say('cancel');
      await chat.say('I want to work from abroad next month');
      expect(chat.shown(), 'where only "work" is in both').not.to.contain('Read: ');
    });

    it('is what was raised last, for whoever wants the same again, and the words are no summary', async () => {
      for (const said of ['The same as last time, please', 'wie letztes Mal', 'comme d’habitude', '前回と同じ']) {
        await chat.say(said);
        expect(chat.offered(), said).to.deep.equal([
          'Report a security incident (IT help)',
          'Something else',
          'Cancel',
        ]);
        expect(JSON.stringify(chat.channel.sent.at(-1)?.attachments), said).to.contain('Raise \\"Report a security');
        await chat.say('cancel');
      }
      await chat.say('create request');
      await chat.say('same again');
      await chat.say('yes');
      expect(chat.labels()).to.include('Summary');
      expect(JSON.stringify(chat.channel.sent.at(-1)?.attachments)).not.to.contain('same again');
    });

    it('is what was raised last, for whoever wants the same for somebody else, whose summary says for whom', async () => {
      await chat.say('I need a headset for Mia Krystof');
      await chat.press(/^Order new equipment/);
      await chat.fillIn({ Summary: 'Headset for Mia Krystof', 'What do you need?': '1010102' });
      await chat.press('Create');
      for (const [said, summary] of [
        ['same for Jonas', 'Headset for Jonas'],
        ['the same again for Kim Lee, please', 'Headset for Kim Lee'],
        ['und dasselbe für Kim', 'Headset für Kim'],
        ['la même chose pour Kim', 'Headset pour Kim'],
        ['lo mismo para Kim', 'Headset para Kim'],
        ['Kimさんの分も同じものを', 'Headset kimさんの分'],
        ['نفس الشيء لكيم', 'Headset لكيم'],
      ] as const) {
        await chat.say(said);
        expect(JSON.stringify(chat.channel.sent.at(-1)?.attachments), said).to.contain('Raise \\"Order new equipment');
        await chat.say('yes');
        expect(JSON.stringify(chat.channel.sent.at(-1)?.attachments), said).to.contain(`"${summary}"`);
        await chat.say('forget it');
      }
      for (const said of [
        'the same problem for Kim',
        'same here',
        'for Jonas',
        'the same printer for a week',
        'same for',
      ])
        expect(sameForIn(said), said).to.equal(undefined);
      await chat.say('ITH-6');
      await chat.say('same for Jonas');
      expect(chat.shown(), 'beside a request').to.contain('Shall I add this to ITH-6 as a comment');
    });

    it('is not chosen by "yes" where there are several: which one is asked', async () => {
      await chat.say('how do I get a second monitor?');
      const offered = chat.offered();
      for (const [said, locale, answer] of [
        ['yeah', 'en', 'All right: which one?'],
        ['ja', 'de', 'Gern. Was davon?'],
        ['oui', 'fr', 'D’accord\u00a0: que choisissez-vous\u202f?'],
        ['sí', 'es', 'De acuerdo: ¿cuál?'],
        ['はい', 'ja', 'わかりました。どれにしますか？'],
        ['نعم', 'ar', 'حسنًا، أيّها تختار؟'],
        ['send it', 'en', 'All right: which one?'],
      ] as const) {
        await chat.say(said, { locale });
        expect(chat.shown(), said).to.contain(answer);
      }
      expect(chat.offered()).to.deep.equal(offered);
      for (const said of ['raise it', 'abschicken', 'envoyer']) {
        await chat.say('how do I order a second monitor');
        expect(chat.offered(), 'beside what there is to read').to.include('This solved it');
        await chat.say(said);
        expect(chat.labels(), said).to.include('What do you need?');
        await chat.say('cancel');
      }
    });

    it('is gone on with by a yes that says more, which is in the form then', async () => {
      for (const [said, locale, more] of [
        ['yes, but for Jonas', 'en', 'for Jonas'],
        ['sure, and it is urgent', 'en', 'it is urgent'],
        ['yes please, a headset too', 'en', 'a headset too'],
        ['ja, und bitte bis 12. Dezember', 'de', 'bitte bis 12. Dezember'],
        ['oui, et c’est urgent', 'fr', 'c’est urgent'],
        ['sí, pero para Jonas', 'es', 'para Jonas'],
        ['はい、急ぎです', 'ja', '急ぎです'],
        ['نعم، وهو عاجل', 'ar', 'وهو عاجل'],
      ] as const) {
        await chat.say('order new equipment');
        await chat.say(said, { locale });
        expect(JSON.stringify(chat.channel.sent.at(-1)?.attachments), said).to.contain(
          `order new equipment\\n${more}"`,
        );
        await chat.say('cancel');
      }
      await chat.say('ask for a parking space');
      await chat.say('yes, and it is urgent');
      expect(JSON.stringify(chat.channel.sent.at(-1)?.attachments), 'where nothing longer is asked for').to.contain(
        'ask for a parking space – it is urgent',
      );
      await chat.say('cancel');
    });

    it('stays where a question comes with the yes, or alone, which is answered', async () => {
      await chat.say('order new equipment');
      const offered = chat.offered();
      for (const [said, answer] of [
        ['yes, but how long does it take?', 'it is up to the service desk'],
        ['what does it cost?', 'That I cannot tell.'],
        ['was kostet das?', 'That I cannot tell.'],
        ['¿cuánto cuesta?', 'That I cannot tell.'],
      ] as const) {
        await chat.say(said);
        expect(chat.shown(), said).to.contain(answer);
        expect(chat.offered(), said).to.deep.equal(offered);
      }
      for (const said of ['my screen flickers', 'how do I park here?']) {
        await chat.say('cancel');
        await chat.say('order new equipment');
        await chat.say(said);
        expect(chat.offered(), said).not.to.deep.equal(offered);
      }
      for (const said of ['right mouse button is broken', 'correct my address', 'okay', 'yes please', 'no, by Friday'])
        expect(behindYes(said), said).to.equal(undefined);
    });

    it('is called by other words than its own, in every language', async () => {
      const choose = async (said: string, locale: string) => {
        await chat.say('how do I order a second monitor');
        await chat.say(said, { locale });
        const labels = chat.labels();
        await chat.say('cancel');
        return labels;
      };
      for (const [said, locale] of [
        ['no, that did not help', 'en'],
        ['that thing', 'en'],
        ['one', 'en'],
        ['das hat nicht geholfen', 'de'],
        ['ich denke schon', 'de'],
        ['je crois', 'fr'],
        ['creo que sí', 'es'],
        ['一つ目', 'ja'],
        ['لم يساعدني', 'ar'],
      ] as const)
        expect((await choose(said, locale)).join(), said).to.include('What do you need?');
      for (const [said, locale] of [
        ['another one, please', 'en'],
        ['no, not that', 'en'],
        ['nein, was anderes', 'de'],
        ["non, c'est pas ça", 'fr'],
        ['otra', 'es'],
        ['他のもの', 'ja'],
        ['غير ذلك', 'ar'],
      ] as const) {
        await chat.say('how do I order a second monitor');
        await chat.say(said, { locale });
        expect(chat.offered(), said).not.to.include('Order new equipment (IT help)').and.not.to.deep.equal([]);
        await chat.say('cancel');
      }
      for (const said of ['thanks that helped', 'danke, das hat geholfen', 'gracias, eso ayudó']) {
        await chat.say('how do I order a second monitor');
        await chat.say(said);
        expect(chat.channel.texts(), said).to.include('Good! I am here when you need something else.');
      }
    });

    it('is the other of two, for whoever says so', async () => {
      const all = (length: number) => Array.from({ length }, (_, index) => index);
      for (const { words, texts } of languages.values())
        for (const other of words.other) {
          expect(numbered(other, all(2)), `${texts.language} ${other}`).to.equal(1);
          expect(numbered(other, all(3)), `${texts.language} ${other}`).to.equal(undefined);
        }
      for (const said of ['the other one', 'die andere', 'l’autre', 'el otro'])
        expect(numbered(said, all(2))).to.equal(1);
    });

    it('is no answer to a newer question: an old "Yes" does nothing', async () => {
      await chat.say('approvals');
      await chat.press(/Laptop for our new designer/);
      const key = /(ITH-\d+): Laptop for our new designer/.exec(chat.shown())?.[1] ?? expect.fail('not shown');
      await chat.say(`approve ${key}`);
      const oldYes = chat.dataOf('Yes, approve');
      await chat.say(`decline ${key}`);
      await chat.channel.submit(oldYes);
      expect(chat.channel.lastText()).to.contain('from earlier and no longer works');
      expect(posts('/approval/')).to.deep.equal([]);
      await chat.press('Yes, decline');
      expect(posts('/approval/')).to.have.length(1);
    });
  });

  describe('types that a person may not raise', () => {
    const typeNamed = (name: string, id: string, canCreateRequest: boolean) => ({
      id,
      serviceDeskId: '1',
      name,
      description: '',
      helpText: '',
      groupIds: [],
      canCreateRequest,
    });
    const pageOf = (values: readonly object[]) => ({
      size: values.length,
      start: 0,
      limit: 50,
      isLastPage: true,
      values,
    });
    const answering = (path: string, values: readonly object[]): FaultRule => ({
      method: 'GET',
      path,
      status: 200,
      json: pageOf(values),
    });

    it('are not found by words', async () => {
      await chat.say('create request');
      const both = [typeNamed('Locked type', '90', false), typeNamed('Open type', '91', true)];
      chat.emulator.faults = { rules: [answering('/ex/jira/*/requesttype', both)] };
      await chat.say('type');
      expect(chat.offered()).to.include('Open type (IT help)').and.not.to.include('Locked type (IT help)');
    });

    it('are found by name and browsed to the last, where there are many that may be', async () => {
      const many = Array.from({ length: 120 }, (_, index) => typeNamed(`Service ${index + 1}`, `${500 + index}`, true));
      const path = '/ex/jira/*/requesttype';
      chat.emulator.faults = { rules: [{ path: `${path}group` }, { path: `${path}/` }, answering(path, many)] };
      await chat.say('Service 119');
      expect(chat.shown()).to.contain('Raise "Service 119"?');
      await chat.say('cancel');
      await chat.say('create request');
      await chat.say('IT help');
      for (let page = 1; page < 15; page += 1) await chat.press('More');
      expect(chat.offered()).to.include('Service 120').and.not.to.include('More');
    });

    it('are not offered by the headings of a desk, nor is a heading with nothing else below it', async () => {
      const inGroup = (name: string, id: number, group: string, canCreate: boolean) => ({
        ...typeNamed(name, String(id), canCreate),
        groupIds: [group],
      });
      const all = [
        ...Array.from({ length: 9 }, (_, index) => inGroup(`Open ${index}`, 100 + index, index < 5 ? '1' : '2', true)),
        inGroup('Locked beside others', 120, '1', false),
        inGroup('Locked alone', 121, '3', false),
      ];
      const groups = ['Hardware', 'Software', 'Vault'].map((name, index) => ({ id: String(index + 1), name }));
      const below = (group: string) => all.filter(({ groupIds }) => groupIds.includes(group));
      const types = '/ex/jira/*/servicedesk/1/requesttype';
      await chat.say('create request');
      chat.emulator.faults = {
        rules: [answering('/ex/jira/*/servicedesk/1/requesttypegroup', groups), answering(types, all)],
      };
      await chat.press('IT help');
      expect(chat.offered()).to.include.members(['Hardware', 'Software']).and.not.to.include('Vault');

      chat.emulator.faults = { rules: [answering(types, below('1'))] };
      await chat.press('Hardware');
      expect(chat.offered().join()).to.contain('Open 0').and.not.to.contain('Locked');
    });

    it('are not offered because they were raised before', async () => {
      const { accountId } = chat.emulator.people.find(({ name }) => name === 'Mia Krystof') ?? expect.fail('nobody');
      const raised = (requestType: object, issueKey: string) => ({
        issueKey,
        serviceDeskId: '1',
        requestTypeId: '1',
        requestType,
        reporter: { accountId, displayName: 'Mia Krystof' },
        requestFieldValues: [],
      });
      const requests = [
        raised(typeNamed('Locked type', '90', false), 'ITH-90'),
        raised(typeNamed('Open type', '91', true), 'ITH-91'),
      ];
      await chat.close();
      chat = await startJiraChat('emulator');
      chat.emulator.faults = { rules: [answering('/ex/jira/*/request', requests)] };
      await chat.signIn('Mia Krystof');
      await chat.say('create request');
      expect(chat.offered().join()).to.contain('Open type').and.not.to.contain('Locked type');
    });
  });

  describe('a request of which a site keeps a part to itself', () => {
    for (const status of [403, 404, 400])
      for (const part of ['transition', 'approval', 'notification'])
        it(`is shown without it: ${status} for its ${part}s`, async () => {
          chat.emulator.faults = { rules: [{ path: `/ex/jira/*/${part}`, status }] };
          await chat.say('request ITH-2');
          expect(chat.shown()).to.match(/ITH-2: /);
          expect(chat.channel.lastText()).not.to.contain('Atlassian');
        });

    it('is not shown as if nothing were missing where Atlassian is away', async () => {
      chat.emulator.faults = { rules: [{ path: '/ex/jira/*/transition', status: 503 }] };
      await chat.say('request ITH-2');
      expect(chat.channel.lastText()).to.contain('could not be reached');
    });
  });
});
