import { expect } from 'chai';
import { languages } from '../../dialogs/texts/knownLanguages';
import { translated } from '../../dialogs/texts/translated';
import type { Texts } from '../../dialogs/texts/texts';
import { startJiraChat } from '../support/jiraChat';

describe('a question that is open while the language of the client changes', () => {
  const textsIn = (language: string): Texts => languages.get(language)?.texts ?? expect.fail(language);

  it('is told in the other language, with the same names, and what is not the chat’s own stays', () => {
    for (const from of languages.keys())
      for (const to of languages.keys()) {
        const [old, now] = [textsIn(from), textsIn(to)];
        for (const [told, expected] of [
          [old.site.which, now.site.which],
          [old.request.rateQuestion('ITH-1'), now.request.rateQuestion('ITH-1')],
          [old.find.commentOrNew('ITH-3'), now.find.commentOrNew('ITH-3')],
          [old.choice.cancel, now.choice.cancel],
          ['Laptop for our new designer', 'Laptop for our new designer'],
          ['', ''],
        ] as const)
          expect(translated(told, from, now), `${from} to ${to}`).to.equal(expected);
      }
  });

  it('is asked and answered in the other language, card or not', async () => {
    for (const channelId of ['sms', 'emulator']) {
      const chat = await startJiraChat(channelId);
      try {
        await chat.signIn('Mia Krystof');
        await chat.say('approve ITH-9');
        const from = chat.channel.sent.length;
        await chat.say('hm', { locale: 'de' });
        const asked = JSON.stringify(chat.channel.sent.slice(from));
        expect(asked, channelId)
          .to.contain('ITH-9 genehmigen: Laptop for our new designer?')
          .and.to.match(/ja, genehmigen/i)
          .and.not.to.match(/yes, approve/i);
        await chat.say('ja, genehmigen', { locale: 'de' });
        expect(chat.shown()).to.contain('Sie haben ITH-9 genehmigt.');
      } finally {
        await chat.close();
      }
    }
  });
});
