import { ActivityTypes, TurnContext, TestAdapter, type Activity } from 'botbuilder';
import type { Dialog } from 'botbuilder-dialogs';
import { DialogTestClient } from 'botbuilder-testing';
import {
  createAtlassianLogin,
  CreateRequestDialog,
  MyRequestsDialog,
  ShowRequestDialog,
  SiteDialog,
  type AtlassianLogin,
  type BotCommand,
} from 'botbuilder-atlassian';
import { startEmulator, type Emulator } from 'botbuilder-atlassian/emulator';
import { consent, createClock, emulated, readCard, signIn } from 'botbuilder-atlassian/testing';
import { expect } from 'chai';
import { botCommands, haveCommands } from '../../dialogs/texts/commandsHad';
import { languages } from '../../dialogs/texts/knownLanguages';
import { commandOf, textsOf } from '../../dialogs/texts/languages';
import { troubleOf } from '../../dialogs/texts/signInWords';
import type { Texts } from '../../dialogs/texts/texts';
import { commandText, pressedValue } from '../../dialogs/reading/userInput';
import { useClosing } from '../support/closing';

/** The commands that a text tells people to say. */
function toldIn(text: string): string[] {
  const quoted = text.matchAll(/\*\*([^*]+)\*\*|["„“«「]\s?([^"„“”«»「」]+?)\s?["“”»」]/g);
  return [...quoted].flatMap(([, bold, other]) => {
    const word = commandOf.get(commandText(bold ?? other ?? ''));
    return word !== undefined && botCommands.some((command) => command === word) ? [word] : [];
  });
}

function textsFor(locale: string, commands?: readonly BotCommand[]): Texts {
  const activity: Partial<Activity> = { type: ActivityTypes.Message, locale };
  if (commands) haveCommands(new TurnContext(new TestAdapter(), activity), commands);
  return textsOf(activity);
}

/** Every text by its path; none for functions that take something other than names. */
function flat(part: unknown, path = ''): [string, string][] {
  if (typeof part === 'string') return [[path, part]];
  if (typeof part === 'function')
    return /^(signIn|site|failures|errors)\./.test(path) ? flat(part('A', 'B'), path) : [];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, inside]) => flat(inside, path === '' ? name : `${path}.${name}`));
}

describe('the texts', () => {
  for (const language of languages.keys()) {
    it(`tell of no command that the bot lacks, and lose nothing else: ${language}`, () => {
      const all = new Map(flat(textsFor(language, botCommands)));
      let told = 0;
      for (const [path, text] of flat(textsFor(language))) {
        if (path === 'comma' || path === 'colon' || path === 'gap') continue;
        const whole = all.get(path) ?? '';
        expect(toldIn(text), `${path}: ${text}`).to.deep.equal([]);
        expect(text, path).to.match(/[\p{L}\p{N}]/u);
        told += toldIn(whole).length > 0 ? 1 : 0;
        if (toldIn(whole).length === 0) expect(text, path).to.equal(whole);
        else expect(text.length, `${path}: ${text}`).to.be.greaterThan(3);
      }
      expect(told).to.be.greaterThan(30);
    });
  }

  it('keep a note to forward whole, in every language', () => {
    for (const language of languages.keys()) {
      const whole = textsFor(language, botCommands).trouble.all[1]?.answer.split('\n\n') ?? [];
      expect(textsFor(language).trouble.all[1]?.answer, language).to.equal(whole.slice(0, -1).join('\n\n'));
    }
  });

  it('keep what is not about the command, and tell of those that the bot has', () => {
    const none = textsFor('en');
    expect(none.signIn.signedInAs('Ann')).to.equal('You are signed in as Ann.');
    expect(none.failures.unavailable).to.equal(
      'Atlassian is not responding as it should, so the sign-in could not be finished.',
    );
    expect(none.trouble.all[3]?.answer).to.match(/open the link in a private window\.$/);
    expect(none.failures['no-site']).to.match(/ask your Jira administrator for access\.$/);
    const some = textsFor('en', ['log out']);
    expect(some.signIn.signedInAs('Ann')).to.equal('You are signed in as Ann. Not you? Say "log out".');
    expect(some.site.workingWith('Acme', 'acme.atlassian.net')).to.equal(
      'We are working with Acme (acme.atlassian.net).',
    );
    expect(textsFor('de').signIn.signedInAs('Ann')).to.equal('Sie sind angemeldet als Ann.');
    expect(textsFor('ar').signIn.signedInAs('Ann')).to.equal('سُجّل دخولك باسم \u2068Ann\u2069.');
    expect(textsFor('ja').failures.denied).to.equal('Atlassian で許可されなかったため、アクセスできません。');
  });
});

describe('a bot without commands', () => {
  const closing = useClosing();
  const clock = createClock(Date.now());
  let atlassian: Emulator;
  let jira: AtlassianLogin;
  let sent: Partial<Activity>[];

  beforeEach(async () => {
    atlassian = await closing(startEmulator({ now: clock.now }));
    jira = createAtlassianLogin({ ...emulated(atlassian), now: clock.now });
    sent = [];
  });

  function clientFor(dialog: Dialog, options?: object) {
    const client = new DialogTestClient('webchat', dialog, options);
    return {
      client,
      say: async (message: string | Partial<Activity>): Promise<Partial<Activity>[]> => {
        const replies: Partial<Activity>[] = [];
        const first: Partial<Activity> | undefined = await client.sendActivity(message);
        for (let next = first; next; next = client.getNextReply()) replies.push(next);
        sent.push(...replies);
        return replies;
      },
    };
  }

  /** Includes what buttons say in the person's place. */
  function expectNoCommand(): void {
    expect(sent).not.to.deep.equal([]);
    const card = readCard(sent);
    expect(toldIn(card.text), card.text).to.deep.equal([]);
    for (const title of card.buttons) {
      const pressed = pressOf(title);
      const value = pressedValue(pressed);
      const said: unknown = value && 'say' in value ? value.say : pressed.text;
      const command = typeof said === 'string' ? commandOf.get(commandText(said)) : undefined;
      expect(
        botCommands.some((word) => word === command),
        title,
      ).to.equal(false);
    }
  }

  function pressOf(title: string): Partial<Activity> {
    const card = readCard(sent);
    try {
      return card.press(title);
    } catch {
      return { type: ActivityTypes.Message, text: '' };
    }
  }

  it('hears of none while it signs in, chooses a site and does not get on', async () => {
    const { say } = clientFor(jira.dialog());
    await say('go');
    await say('000000');
    await say('having trouble');
    for (const sees of troubleOf.keys()) await say(sees);
    await say('cancel');
    const card = await say('again');
    await say('what?');
    await say(await consent(card, 'Omar Haddad', jira));
    await say('Globex');
    expectNoCommand();
  });

  it('hears of none when the sign-in ends otherwise', async () => {
    const { say } = clientFor(jira.dialog());
    const card = await say('go');
    const code = await consent(card, 'Mia Krystof', jira);
    for (let tries = 0; tries < 5; tries += 1) await say(code === '111111' ? '222222' : '111111');
    await say('again');
    clock.pass(20 * 60_000);
    await say('well?');
    await consent(await say('once more'), 'Nina Petrova', jira).catch(() => undefined);
    await say('well?');
    expectNoCommand();
  });

  it('hears of none in any dialog of requests', async () => {
    const create = clientFor(new CreateRequestDialog('create', jira), { typeId: '101', articles: false });
    await signIn(create.client, 'Mia Krystof', jira);
    const form = readCard(await create.say('go'));
    const review = readCard(await create.say(form.fillIn({ Summary: 'Dark', Urgency: '1010001' }, 'Next')));
    const created = readCard(await create.say(review.press('Create')));
    expect(created.buttons).to.deep.equal([textsFor('en').card.openPortal]);
    expect(create.client.dialogTurnResult.result.status).to.equal('created');

    const cancelled = clientFor(new CreateRequestDialog('create', jira), { typeId: '101', articles: false });
    await cancelled.say('go');
    await cancelled.say('cancel');
    const list = clientFor(new MyRequestsDialog('list', jira), {});
    await list.say('go');
    const show = clientFor(new ShowRequestDialog('show', jira), { key: 'ITH-999' });
    await show.say('go');
    const site = clientFor(new SiteDialog('site', jira), { ask: true });
    await site.say('go');
    expectNoCommand();
  });

  it('hears of none when Atlassian fails or ends the grant', async () => {
    const list = clientFor(new MyRequestsDialog('list', jira), {});
    await signIn(list.client, 'Mia Krystof', jira);
    atlassian.faults = { rules: [{ path: '/ex/jira/*', status: 403, json: {} }] };
    await list.say('go');
    atlassian.faults = {};
    atlassian.revoke(atlassian.people[0]?.accountId ?? '');
    clock.pass(2 * 60 * 60_000);
    await list.say('again');
    await list.say('again');
    expectNoCommand();
  });

  it('hears of those that it says it has', async () => {
    jira = createAtlassianLogin({ ...emulated(atlassian), commands: ['log out'] });
    const { say } = clientFor(jira.dialog());
    await say(await consent(await say('go'), 'Mia Krystof', jira));
    expect(toldIn(readCard(sent).text)).to.deep.equal(['log out']);
  });
});
