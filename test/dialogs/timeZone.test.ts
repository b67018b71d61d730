import { expect } from 'chai';
import { startJiraChat, type JiraChat } from '../support/jiraChat';
import { serveForm } from '../support/servedForm';

describe('a date and a time in a form', () => {
  let chat: JiraChat;
  beforeEach(async () => {
    chat = await startJiraChat('msteams');
    await chat.signIn('Mia Krystof');
    const summary = { kind: 'text', fieldId: 'summary', name: 'Summary', required: true } as const;
    serveForm(chat, [summary, { kind: 'datetime', fieldId: 'customfield_10777', name: 'When' }]);
  });
  afterEach(() => chat.close());

  /** The review, and the time that is sent. */
  async function created(extra: object): Promise<{ readonly review: string; readonly sent: unknown }> {
    await chat.channel.say('order new equipment', extra);
    await chat.channel.submit(chat.dataOf(/^Order new equipment/), extra);
    const typed = { 'field:customfield_10777': '2026-12-31', 'field:customfield_10777:time': '14:30' };
    const next = { ...chat.dataOf('Next'), 'field:summary': 'A desk', ...typed };
    await chat.channel.submit(next, extra);
    const review = chat.shown();
    await chat.channel.submit(chat.dataOf('Create'), extra);
    const { body } =
      chat.emulator.calls.findLast(({ method, path }) => method === 'POST' && path.endsWith('/request')) ?? {};
    return { review, sent: JSON.parse(JSON.stringify(body)).requestFieldValues.customfield_10777 };
  }

  it('are where the person is', async () => {
    const { review, sent } = await created({ localTimezone: 'Europe/Berlin' });
    expect(review).to.contain('Thursday, 31 December 2026 at 14:30').and.not.to.contain('UTC');
    expect(sent).to.equal('2026-12-31T13:30:00.000+0000');
  });

  it('are in UTC where nobody tells where that is, which the review says', async () => {
    const { review, sent } = await created({ localTimezone: undefined });
    expect(review).to.contain('Thursday, 31 December 2026 at 14:30 UTC');
    expect(sent).to.equal('2026-12-31T14:30:00.000+0000');
  });
});
