import { expect } from 'chai';
import type { EmulatedForm } from '../../src/emulator/content/form';
import { nameBadge, templateOf } from '../../src/emulator/content/forms';
import { startJiraChat, type JiraChat } from '../support/jiraChat';

/** Three bytes a character. */
const long = (length: number) => '漢'.repeat(length);
const numbers = Array.from({ length: 200 }, (_, index) => index + 1);
const options = Array.from({ length: 100 }, (_, index) => ({ id: String(index), label: `${index} ${long(100)}` }));

/** 200 questions with long labels, and long texts between some; the last two have long lists. */
const longForm: EmulatedForm = {
  ...nameBadge,
  questions: Object.fromEntries(
    numbers.map((id) => {
      const label = `${id} ${long(250)}`;
      const question = { label, description: id < 50 ? long(600) : '', validation: {} };
      return [String(id), id > 198 ? { ...question, type: 'cl', choices: options } : { ...question, type: 'ts' }];
    }),
  ),
  main: numbers.flatMap((id) => [...(id % 40 === 0 ? Array.from({ length: 12 }, () => long(500)) : []), id]),
};

/** Teams takes no larger card. */
function expectSmall({ channel }: JiraChat): void {
  for (const { attachments = [], text = '' } of channel.sent)
    expect(Buffer.byteLength(JSON.stringify(attachments)), text).to.be.lessThan(28 * 1024);
}

describe('the size of cards', () => {
  let chat: JiraChat;
  beforeEach(async () => {
    chat = await startJiraChat('emulator');
    await chat.signIn('Mia Krystof');
  });
  afterEach(() => chat.close());

  it('is what Teams takes, however much a form asks and is answered', async () => {
    const path = '/ex/jira/*/forms/servicedesk/2/requesttype/205/form';
    const json = templateOf(longForm, '205', '2026-12-01T00:00:00Z');
    chat.emulator.faults = { rules: [{ path, status: 200, json }] };
    await chat.say('a name badge');
    await chat.press(/^Get a name badge/);
    expect(chat.shown()).to.match(/\(1 of \d+\)/);
    const filled = new Set<string>();
    for (let page = 0; page < 90 && !chat.shown().includes('shall I raise'); page += 1) {
      const labels = chat.labels().filter((label) => !/^(199|200) /.test(label));
      for (const label of labels) filled.add(label);
      const answers = labels.map((label) => [label, `${label.slice(0, 4)}${long(80)}`] as const);
      await chat.fillIn(Object.fromEntries(answers));
      // Each page replaces the one before.
      expectSmall(chat);
    }
    expect(filled.size).to.equal(198);
    expect(chat.shown(), 'no more texts than there is room for').to.contain('…');
    expect(chat.shown()).to.contain('Get a name badge (1 of ').and.to.contain('shall I raise this request?');
    const review = chat.shown().slice(chat.shown().lastIndexOf('Get a name badge (1 of '));
    for (const id of numbers.slice(0, 198))
      expect(review, `answer ${id}`).to.contain(`${`${id} `.padEnd(4, '漢')}${long(80)}`);
    expectSmall(chat);
  });

  it('is what Teams takes where a request is shown, too', async () => {
    const lines = { label: 'Log', answer: 'a\n'.repeat(240) };
    const rows = numbers.map((id) => ({
      label: `${id} ${long(100)}`,
      answer: `${id} ${'a line\n'.repeat(5)}${long(200)}`,
    }));
    const entry = { id: '5d1f7a52-8a4e-4f57-9f30-2a1f0c6b1299', formTemplate: { id: 'x' }, name: 'x' };
    chat.emulator.faults = {
      rules: [
        {
          path: '/ex/jira/*/forms/request/ITH-1/form/5d1f7a52-8a4e-4f57-9f30-2a1f0c6b1299',
          status: 200,
          json: [lines, ...rows],
        },
        { path: '/ex/jira/*/forms/request/ITH-1/form', status: 200, json: [entry] },
      ],
    };
    await chat.say('request ITH-1');
    expect(chat.shown())
      .to.contain(`1 ${long(20)}`)
      .and.to.contain('…');
    expectSmall(chat);
  });
});
