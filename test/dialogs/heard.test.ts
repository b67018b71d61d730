import { expect } from 'chai';
import type { Activity } from 'botbuilder';
import { cleanText, unmarkedText } from '../../dialogs/untrustedText';
import { cardsOf } from '../support/hostileCards';
import { startJiraChat } from '../support/jiraChat';

const adaptive = 'application/vnd.microsoft.card.adaptive';

/** Every text anywhere in a card, and the labels of its inputs; not what inputs and buttons contain, which is announced by itself. */
function textsOf(part: unknown): string[] {
  if (Array.isArray(part)) {
    const runs = part.filter((one) => one?.type === 'TextRun');
    return runs.length > 0 ? [runs.map(({ text }) => text).join('')] : part.flatMap(textsOf);
  }
  if (typeof part !== 'object' || part === null) return [];
  const { actions: _buttons, selectAction: _press, text, label, ...inside } = part as Record<string, unknown>;
  return [...[text, label].filter((one) => typeof one === 'string'), ...Object.values(inside).flatMap(textsOf)];
}

function expectHeard(activities: readonly Partial<Activity>[], language?: string): number {
  const cards = activities.flatMap(({ summary, attachments = [] }) =>
    attachments.filter(({ contentType }) => contentType === adaptive).map(({ content }) => ({ summary, content })),
  );
  for (const { summary, content } of cards) {
    const { speak, fallbackText, lang, body } = content;
    expect(summary, JSON.stringify(body)).to.be.a('string').and.not.equal('');
    expect(lang).to.equal(language);
    // Icons are for the eye: the words after them say the same.
    const texts = textsOf(body)
      .filter((text) => /\w/.test(text))
      .map((text) => text.replace(/[◆○◐✔] /u, ''));
    expect(texts).not.to.have.length(0);
    for (const text of texts) {
      expect(speak).to.contain(cleanText(text, 1000));
      expect(fallbackText).to.contain(unmarkedText(text, 1000));
    }
  }
  return cards.length;
}

describe('what is heard', () => {
  it('is every word of every card, from the log-in to a request that is followed', async () => {
    const chat = await startJiraChat('emulator');
    try {
      await chat.signIn('Mia Krystof');
      const say = async (...words: string[]) => {
        for (const said of words) await chat.say(said);
      };
      await say('help', 'my requests', 'approvals', 'request ITH-1', 'comment', 'cancel', 'move', 'back');
      await say('create request', 'screen flickers', 'Get help with a device');
      expect(JSON.stringify(chat.channel.sent.at(-1))).to.contain('Input.Text');
      expectHeard(chat.channel.sent, 'en');
      await say('cancel', 'switch site', 'cancel', 'having trouble');
      const { sent, updates } = chat.channel;
      expect(expectHeard([...sent, ...updates], 'en')).to.be.greaterThan(12);
    } finally {
      await chat.close();
    }
  });

  it('is every word of the card to sign in with, while it is of use and once it is not', async () => {
    for (const channelId of ['emulator', 'msteams', 'webchat']) {
      const chat = await startJiraChat(channelId);
      try {
        await chat.signIn('Mia Krystof');
        await chat.say('log out');
        await chat.say('log in');
        await chat.say('cancel');
        const cards = [...chat.channel.sent, ...chat.channel.updates].flatMap(({ summary, speak, attachments = [] }) =>
          attachments
            .filter(({ contentType }) => contentType !== adaptive)
            .map(({ content }) => ({ summary, speak, content })),
        );
        expect(cards).to.have.length.at.least(2);
        for (const { summary, speak, content } of cards) {
          expect(summary).to.equal('Log in with Jira');
          expect(speak, channelId).to.contain('Log in with Jira').and.to.contain(content.text);
        }
      } finally {
        await chat.close();
      }
    }
  });

  it('is what stands there, whatever it is called', () => {
    expect(expectHeard(cardsOf('Any "<name>" & more', 'emulator'))).to.be.greaterThan(3);
  });

  it('tells one thing to read from another', async () => {
    const chat = await startJiraChat('emulator');
    try {
      await chat.signIn('Mia Krystof');
      await chat.say('I forgot my password');
      const titles = JSON.stringify(chat.channel.sent).match(/"title":"Read: [^"]+/g) ?? [];
      expect(titles).not.to.have.length(0);
      expect(new Set(titles)).to.have.length(titles.length);
    } finally {
      await chat.close();
    }
  });
});
