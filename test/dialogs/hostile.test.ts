import { expect } from 'chai';
import type { Activity } from 'botbuilder';
import { cardsOf } from '../support/hostileCards';
import { startJiraChat } from '../support/jiraChat';

const mark = 'EVIL';
const hostile =
  `${mark} **bold** [x](javascript:alert(1)) <at>All</at> <script>1</script> \u202Egnp.exe\u202C \u0007\u0000\u200B ` +
  `{"type":"Action.Submit"} ${'z'.repeat(5000)}`;

/** Where strangers' text may be in a card: every renderer shows these properties verbatim. */
const asItIs: readonly (readonly [string, string])[] = [
  ['TextRun', 'text'],
  ['Action.Submit', 'title'],
  ['Action.OpenUrl', 'title'],
  // What the chat shows when a button is pressed; markup is removed there.
  ['Action.Submit', 'seen'],
  // Heard, not shown.
  ['AdaptiveCard', 'speak'],
  // Markup is removed.
  ['AdaptiveCard', 'fallbackText'],
];

function checkCard(value: unknown, type = ''): void {
  if (typeof value !== 'object' || value === null) return;
  const own = 'type' in value && typeof value.type === 'string' ? value.type : type;
  for (const [name, part] of Object.entries(value)) {
    if (typeof part !== 'string') {
      checkCard(part, own);
      continue;
    }
    expect(part, `${own}.${name}`).not.to.match(/[\u0000-\u0008\u000b-\u001f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/);
    expect(part.length, `${own}.${name}`).to.be.at.most(6100);
    if (!part.includes(mark) || own.startsWith('Input.')) continue;
    expect(asItIs, `${own}.${name}`).to.deep.include([own, name]);
  }
}

function check(activity: Partial<Activity>): void {
  const { text, textFormat, attachments = [] } = activity;
  if (text) {
    expect(textFormat).to.equal('plain');
    expect(text).not.to.match(/[\u0000-\u0008\u200b-\u200f\u202a-\u202e]/);
    expect(text.length).to.be.at.most(4000);
  }
  for (const { content } of attachments) checkCard(content);
}

describe('text of strangers', () => {
  for (const channelId of ['msteams', 'sms']) {
    it(`is nothing but text in questions, lists, requests and forms on ${channelId}`, () => {
      for (const activity of cardsOf(hostile, channelId)) {
        expect(JSON.stringify(activity)).to.contain(mark);
        check(activity);
      }
    });
  }

  it('comes through the chat the same way', async () => {
    const chat = await startJiraChat('msteams');
    try {
      await chat.signIn('Mia Krystof');
      await chat.say('comment ITH-1');
      await chat.say(hostile.slice(0, 300));
      await chat.say('my requests');
      await chat.say(hostile.slice(0, 60));
      await chat.say('request ITH-1');
      expect(JSON.stringify(chat.channel.sent)).to.contain(mark);
      for (const activity of chat.channel.sent) if (JSON.stringify(activity).includes(mark)) check(activity);
    } finally {
      await chat.close();
    }
  });
});
