import { expect } from 'chai';
import { servedKinds, serveForm, type ServedField } from '../support/servedForm';
import { startJiraChat, type JiraChat } from '../support/jiraChat';
import { useClosing } from '../support/closing';

const inherited = Object.getOwnPropertyNames(Object.prototype);
const summary: ServedField = { kind: 'text', fieldId: 'summary', name: 'Summary', required: true };
const hostile = (required: boolean): ServedField[] =>
  servedKinds.flatMap((kind) => inherited.map((fieldId) => ({ kind, fieldId, name: `Is ${fieldId}`, required })));

async function toForm(chat: JiraChat): Promise<void> {
  await chat.signIn('Mia Krystof');
  await chat.say('create request');
  await chat.say('IT help');
  await chat.say('Order new equipment');
  if (chat.offered().includes('Go on')) await chat.press('Go on');
}

const sent = ({ emulator }: JiraChat) =>
  emulator.calls.filter(({ method, path }) => method === 'POST' && path.endsWith('/request'));

describe('names that every object has', () => {
  const closing = useClosing();
  const before = Object.getOwnPropertyNames(Object.prototype).length;
  afterEach(() => expect(Object.getOwnPropertyNames(Object.prototype)).to.have.length(before));

  for (const channelId of ['emulator', 'sms'])
    it(`are no names of fields: the others are asked for, on ${channelId}`, async () => {
      const chat = await closing(startJiraChat(channelId));
      serveForm(chat, [summary, ...hostile(false)]);
      await toForm(chat);
      // What this chat leaves out is said, and nothing of it asked.
      expect(chat.shown()).to.contain('Is toString');
      expect(chat.labels().join()).not.to.contain('Is toString');
      const told = chat.shown().split('Is toString').length;
      if (channelId === 'sms') await chat.say('A second monitor');
      else await chat.fillIn({ Summary: 'A second monitor' });
      expect(chat.shown()).not.to.contain('went wrong');
      expect(chat.shown().split('Is toString'), 'told once').to.have.length(told);
      await chat.say('create');
      expect(sent(chat)).to.have.length(1);
    });

  it('are for the portal where they are needed', async () => {
    const chat = await closing(startJiraChat('emulator'));
    serveForm(chat, [summary, ...hostile(true)]);
    await toForm(chat);
    expect(chat.shown()).to.contain('Is toString');
    expect(chat.shown()).to.contain('portal');
  });

  it('do no harm as values of a card', async () => {
    const chat = await closing(startJiraChat('emulator'));
    serveForm(chat, [summary]);
    await toForm(chat);
    const names = [...inherited, 'prototype'].flatMap((name) => [name, `field:${name}`, `field:summary.${name}`]);
    const text = JSON.stringify({ ...chat.dataOf('Next'), polluted: { a: 1 } });
    const more = names.map((name) => `,${JSON.stringify(name)}:{"do":"next","pick":"create","say":"cancel","a":1}`);
    const value: unknown = JSON.parse(`${text.slice(0, -1)}${more.join('')}}`);
    await chat.channel.submit(value);
    expect(chat.offered()).to.include('Next');
    expect(({} as { a?: unknown }).a).to.equal(undefined);
    await chat.fillIn({ Summary: 'A second monitor' });
    for (const name of inherited) await chat.channel.submit({ ...chat.dataOf('Create'), pick: name });
    expect(sent(chat)).to.have.length(0);
    await chat.press('Create');
    expect(sent(chat)).to.have.length(1);
  });
});
