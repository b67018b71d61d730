import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { languages } from '../../dialogs/texts/knownLanguages';
import { showCard } from '../support/chromium';
import { withoutTimes } from '../support/heardStory';
import { picturesOf, wantsPictures } from '../support/pictures';
import { openPlayground } from '../support/playground';
import { openWebChat, startWebChat } from '../support/webChat';
import { openChromiumForWebChat } from '../support/webChatBundle';

/** With a folder in `PICTURES` all languages and clients are told there and kept as pictures; else those unlike English in length and in direction. */
const told = wantsPictures ? ['en', 'de', 'ar'] : ['de', 'ar'];

/** What a person does in a chat, whatever the client. */
interface Chat {
  readonly page: Page;
  say(text: string): Promise<void>;
  shows(text: string | RegExp): Promise<void>;
  press(name: string | RegExp): Promise<void>;
  sendFile(name: string, content: string): Promise<void>;
  signIn(person: string): Promise<void>;
  /** Types into the newest field of this label. */
  fill(label: string, text: string): Promise<void>;
  /** Chooses an option of the newest list of this label. */
  choose(label: string, option: string): Promise<void>;
  look(name: string): Promise<void>;
  /** Where the card has to stay as it is drawn: Web Chat loses what is wrong in it when its colours change. */
  lookOnce(name: string): Promise<void>;
}

/** The whole story, with the words of one language. */
async function tell(language: string, chat: Chat): Promise<void> {
  const { texts: t, words } = languages.get(language) ?? expect.fail(language);
  const say = (word: string | undefined) => chat.say(word ?? '');
  await chat.shows(t.talk.introduction);
  await chat.look('hello');
  await say(words.always['create request'][0]);
  await chat.shows(t.signIn.title);
  await chat.look('sign-in');
  await chat.signIn('Omar Haddad');
  await chat.shows(t.site.which);
  await chat.look('sites');
  await chat.press(/acme-emea/);
  await chat.shows(t.find.tellOrChoose);
  await chat.look('what-do-you-need');
  await chat.say('monitor');
  await chat.shows(t.find.which);
  await chat.look('found');
  await chat.press(/Order new equipment/);
  await chat.shows('Summary');
  await chat.look('form');
  await chat.fill('Summary', '');
  await chat.press(t.form.next);
  await chat.lookOnce('form-refused');
  await chat.fill('Summary', 'A second monitor for my desk (27")!');
  await chat.choose('What do you need?', 'Monitor');
  await chat.press(t.form.next);
  await chat.shows(t.create.review('Order new equipment'));
  await chat.look('review');
  await chat.press(t.create.create);
  await chat.shows(/ITH-\d+.*Waiting for support/);
  await chat.look('created');
  await say(words.always['my requests'][0]);
  await chat.shows(t.list.yours('open'));
  await chat.look('my-requests');
  await chat.press(/A second monitor/);
  await chat.shows(/ITH-\d+: A second monitor/);
  await chat.look('request');
  await chat.press(t.request.actions.comment);
  await chat.look('comment');
  await chat.say('Thank you (it works).');
  await showCard(chat.page, 'Thank you (it works).');
  await chat.look('commented');
  await chat.press(t.request.actions.attach);
  await chat.shows(t.files.needed);
  await chat.look('file-wanted');
  await chat.sendFile('screen.txt', 'blank page');
  await chat.shows(t.files.have('screen.txt'));
  await chat.look('file-come');
  await chat.press(t.files.done);
  await chat.shows(new RegExp(t.request.attached(1, 'KEY').split(/.?KEY/)[0] ?? ''));
  await chat.look('attached');
  await say(words.always.approvals[0]);
  await chat.shows(t.list.toApprove);
  await chat.look('approvals');
  await chat.press(/Laptop for our new designer/);
  await chat.shows(/ITH-9.?: Laptop/);
  await chat.press(new RegExp(`^${t.request.actions.approve}$`));
  await chat.shows(t.request.yesApprove);
  await chat.press(t.request.yesApprove);
  await chat.shows(t.request.noComment);
  await chat.press(t.request.noComment);
  await chat.look('approved');
  await say(words.always['who am i'][0]);
  await chat.look('who');
  await say(words.always.help[0]);
  await chat.shows(t.menu.canDo);
  await chat.look('help');
  await say(words.always['log out'][0]);
  await chat.shows(t.signIn.signedOut);
  await chat.look('signed-out');
}

describe('the whole story, looked at', () => {
  let browser: Browser;
  before(async function () {
    browser = await openChromiumForWebChat(this);
  });
  after(() => browser?.close());

  for (const language of told) {
    const locale = { en: 'en-US', de: 'de-DE', ar: 'ar-EG' }[language] ?? language;
    const { texts: t } = languages.get(language) ?? expect.fail(language);

    it(`in Web Chat: ${language}`, async () => {
      const site = await startWebChat(undefined, language);
      const suite = `webChat-${language}`;
      const chat = await openWebChat(browser, `${site.url}/?locale=${locale}`, suite);
      const once = picturesOf(`${suite}-once`);
      const findings: string[] = [];
      try {
        await tell(language, {
          ...chat,
          signIn: (person) => chat.signIn(person, t.signIn.title),
          fill: (label, text) => chat.page.getByLabel(label).last().fill(text),
          async choose(label, option) {
            const list = chat.page.getByLabel(label).last();
            const value = await list.locator('option').filter({ hasText: option }).getAttribute('value');
            await list.selectOption(value);
          },
          lookOnce: (name) => once.take(chat.page, name),
          async look(name) {
            // Colours are those of every language.
            findings.push(...(await chat.look(name, wantsPictures ? ['light', 'dark'] : ['light'])));
          },
        });
        expect(findings).to.deep.equal([]);
        const heard = (await chat.heard()).map((text) => withoutTimes(text, locale));
        expect(heard.join('\n')).to.equal(readFileSync(`test/browser/heard/${language}.txt`, 'utf8').trimEnd());
      } catch (error) {
        await chat.takeFailure();
        throw error;
      } finally {
        await chat.page.context().close();
        await site.close();
      }
    });

    if (!wantsPictures) continue;
    for (const channelId of ['emulator', 'msteams'])
      it(`in the Agents Playground as ${channelId}: ${language}`, async () => {
        const chat = await openPlayground(browser, channelId, locale);
        const pictures = picturesOf(`${channelId}-${language}`);
        const look = async (name: string) => {
          for (const colorScheme of ['light', 'dark'] as const)
            for (const [width, viewport] of [
              ['wide', { width: 1100, height: 800 }],
              ['phone', { width: 390, height: 844 }],
            ] as const) {
              await chat.page.emulateMedia({ colorScheme });
              await chat.page.setViewportSize(viewport);
              await pictures.take(chat.page, `${name}-${colorScheme}-${width}`);
            }
          await chat.page.emulateMedia({ colorScheme: 'light' });
          await chat.page.setViewportSize({ width: 1100, height: 800 });
        };
        try {
          await tell(language, {
            ...chat,
            look,
            lookOnce: (name) => pictures.take(chat.page, name),
            async fill(label, text) {
              const field = chat.page.getByLabel(label).last();
              // Some time after its window has changed it draws the card anew.
              do {
                await field.fill(text);
                await chat.page.evaluate(
                  'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))',
                );
              } while ((await field.inputValue()) !== text);
            },
            async choose(label, option) {
              await chat.page.getByLabel(label).last().click();
              await chat.page.getByRole('option', { name: option }).last().click();
            },
            async signIn(person) {
              const opened = chat.context.waitForEvent('page');
              await chat.press(t.signIn.title);
              const page = await opened;
              await page.getByLabel(person).check();
              await page.getByRole('button', { name: 'Accept' }).click();
              const code = (await page.locator('#verification-code').textContent()) ?? '';
              await pictures.take(page, 'code');
              await page.close();
              await chat.say(code);
            },
          });
        } catch (error) {
          await pictures.takeFailure(chat.page);
          throw error;
        } finally {
          await chat.close();
        }
      });
  }
});
