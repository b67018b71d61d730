import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { everyChat } from '../../src/applications/application';
import { needed } from '../../src/emulator/content/form';
import { templateOf, workingAbroad } from '../../src/emulator/content/forms';
import { everyStep } from '../support/everyStep';
import { startJiraChat, type JiraChat } from '../support/jiraChat';
import { serveForm } from '../support/servedForm';

/** One question, and how a person gets to it. */
interface Asked {
  /** The dialog that asks. */
  readonly by: string;
  readonly as?: string;
  readonly open: (chat: JiraChat) => Promise<unknown>;
  /** Where "back" leads: something in the last message by then. Default: what can be done next. */
  readonly back?: RegExp;
  /** Asked in words, even where there are cards. */
  readonly inWords?: boolean;
  readonly signsIn?: boolean;
}

const next = /Create request/;
const shown = (key: string) => new RegExp(`${key}.*Status`);

const toForm = async (chat: JiraChat) => {
  await chat.say('my screen flickers');
  await chat.press(/^Get help with a device/);
};
const toArticles = async (chat: JiraChat) => {
  await chat.say('create request');
  await chat.press('People and HR');
  if (!chat.offered().some((title) => title.startsWith('Ask about my payslip'))) await chat.say('pay');
  await chat.press(/^Ask about my payslip/);
  expect(chat.offered()).to.include('Go on');
};
const toFiles = async (chat: JiraChat) => {
  await toForm(chat);
  await chat.fillIn({ Summary: 'It flickers', Urgency: '1010000' });
};
const toReview = async (chat: JiraChat) => {
  await toFiles(chat);
  await chat.press('No files');
};
const toCity = async (chat: JiraChat) => {
  const labels = Array.from({ length: 240 }, (_, index) => `Place ${index}`);
  serveForm(chat, [
    { kind: 'text', fieldId: 'summary', name: 'Summary', required: true },
    { kind: 'choice', name: 'City', labels },
  ]);
  await chat.say('move desks');
  await chat.press(/^Move desks/);
  await chat.fillIn({ Summary: 'We move', City: 'place' });
};
const toPortal = async (chat: JiraChat) => {
  const room = { type: 'ob', label: 'Room', validation: needed, jiraField: 'customfield_10460' } as const;
  const form = {
    ...workingAbroad,
    questions: { ...workingAbroad.questions, '17': room },
    sections: { ...workingAbroad.sections, '11': [17, 15] },
  };
  const path = '/ex/jira/*/forms/servicedesk/*/requesttype/206/form';
  const json = templateOf(form, '206', '2026-12-01T00:00:00Z');
  chat.emulator.faults = { rules: [{ path: `${path}/externaldata` }, { path, status: 200, json }] };
  await chat.say('I want to work from abroad');
  await chat.press(/^Work from abroad/);
  const first = { Summary: 'A week at sea', 'Where to?': '2', From: '2026-12-01' };
  await chat.fillIn(first);
  await chat.fillIn({ ...first, 'What for?': 'A conference', 'For how long?': '2' });
};

const questions: readonly Asked[] = [
  {
    by: 'signedInDialog.ts',
    signsIn: false,
    async open(chat) {
      const card = await chat.say('my requests');
      const asked = chat.channel.next(({ attachments = [] }) => JSON.stringify(attachments).includes('Yes, sign in'));
      chat.emulator.faults = { authorize: 'deny' };
      await chat.consent(card, 'Mia Krystof');
      await asked;
    },
  },
  {
    by: 'login/providerDialog.ts',
    signsIn: false,
    async open(chat) {
      const [application = everyChat] = await chat.assistant.applications.list();
      const providers = [{ kind: 'jira' }, { kind: 'azure', connection: 'staff directory' }] as const;
      await chat.assistant.applications.save({ ...application, providers });
      await chat.say('log in');
    },
  },
  { by: 'login/siteDialog.ts', signsIn: false, open: (chat) => chat.signIn('Omar Haddad') },
  {
    by: 'login/siteDialog.ts',
    as: 'another site',
    signsIn: false,
    async open(chat) {
      await chat.signIn('Omar Haddad');
      await chat.press(/^Globex/);
      await chat.say('switch site');
    },
  },
  { by: 'requests/raise/findType/findTypeDialog.ts', open: (chat) => chat.say('my screen flickers') },
  {
    by: 'requests/raise/findType/findTypeDialog.ts',
    as: 'a desk’s types',
    async open(chat) {
      await chat.say('create request');
      await chat.press('Facilities');
    },
    back: /Who can help|choose who/i,
  },
  {
    by: 'requests/raise/createRequestSteps.ts',
    as: 'an unfinished one',
    async open(chat) {
      await toForm(chat);
      await chat.say('my requests');
      await chat.say('create request');
      expect(chat.offered()).to.include('Yes, go on');
    },
  },
  { by: 'requests/raise/findType/articlesDialog.ts', open: toArticles },
  { by: 'requests/raise/createRequestSteps.ts', as: 'what may help', open: toArticles },
  {
    by: 'requests/raise/discardDialog.ts',
    open: async (chat) => {
      await toReview(chat);
      await chat.say('cancel');
      await chat.say('I need a laptop');
      await chat.say('delete the draft');
    },
  },
  { by: 'requests/raise/draftSteps.ts', as: 'its form', open: toForm, back: /Which of these|Raise|Something else/ },
  { by: 'requests/raise/draftSteps.ts', as: 'the portal', open: toPortal, back: /conference|Where to/ },
  { by: 'requests/raise/draftSteps.ts', as: 'files', open: toFiles, back: /It flickers/ },
  { by: 'requests/raise/draftSteps.ts', as: 'a last look', open: toReview, back: /It flickers/ },
  {
    by: 'forms/formDialog.ts',
    as: 'whom a question is for',
    async open(chat) {
      await toForm(chat);
      await chat.say('does it take long to mend a screen?');
      expect(chat.offered()).to.include('Yes, put it in');
    },
    back: /Get help with a device.*Urgency/,
  },
  {
    by: 'requests/raise/draftSteps.ts',
    as: 'whom a question is for',
    async open(chat) {
      await toReview(chat);
      await chat.say('does it take long to mend a screen?');
      expect(chat.offered()).to.include('Yes, put it in');
    },
    back: /shall I raise this request/,
  },
  {
    by: 'requests/raise/draftSteps.ts',
    as: 'whether it is another request',
    async open(chat) {
      await toForm(chat);
      await chat.say('I need a phone instead');
      expect(chat.offered()).to.include('Yes, another one');
    },
    back: /It flickers|my screen flickers/,
  },
  {
    by: 'requests/raise/reviewDialog.ts',
    as: 'who follows',
    async open(chat) {
      await toReview(chat);
      await chat.press('Share');
    },
    back: /shall I raise this request/,
  },
  { by: 'requests/raise/reviewDialog.ts', as: 'the whole', open: toReview, back: /It flickers/ },
  {
    by: 'requests/raise/reviewDialog.ts',
    as: 'somebody by name',
    async open(chat) {
      await toReview(chat);
      await chat.press('Share');
      await chat.say('a');
    },
    back: /Who else may follow/,
  },
  {
    by: 'requests/follow/actions/shareDialog.ts',
    as: 'whether somebody is meant',
    async open(chat) {
      await chat.say('share ITH-3');
      await chat.say('Jonas?');
    },
    back: /Who else may follow/,
  },
  { by: 'forms/formDialog.ts', open: toCity, back: /We move/ },
  { by: 'forms/searchDialog.ts', as: 'which of those found', open: toCity, back: /We move/ },
  {
    by: 'forms/searchDialog.ts',
    as: 'another word',
    async open(chat) {
      await toCity(chat);
      await chat.press('Another word');
    },
    back: /We move/,
  },
  ...['comment', 'attach', 'move', 'share'].map((command): Asked => ({
    by: `requests/follow/actions/${command}Dialog.ts`,
    as: command,
    open: (chat) => chat.say(`${command} ITH-3`),
    back: shown('ITH-3'),
    inWords: command === 'comment',
  })),
  {
    by: 'requests/follow/actions/attachDialog.ts',
    as: 'whether files are for what was just raised',
    async open(chat) {
      await toReview(chat);
      await chat.press('Create');
      const photo = { contentType: 'image/png', name: 'a.png', contentUrl: 'data:image/png;base64,YQ==' };
      await chat.say('', { attachments: [photo] });
      expect(chat.offered()).to.include('Yes, attach');
    },
    back: shown('ITH-11'),
  },
  {
    by: 'requests/follow/actions/moveDialog.ts',
    as: 'whether to close it',
    async open(chat) {
      await chat.say('move ITH-3');
      await chat.press('Cancel request');
    },
    back: /What should happen|Status/,
  },
  {
    by: 'requests/follow/actions/moveDialog.ts',
    as: 'a comment with it',
    async open(chat) {
      await chat.say('move ITH-3');
      await chat.press('Cancel request');
      await chat.press('Yes, Cancel request');
    },
    back: /What should happen/,
  },
  {
    by: 'requests/follow/actions/shareDialog.ts',
    as: 'somebody by name',
    async open(chat) {
      await chat.say('share ITH-3');
      await chat.say('a');
    },
    back: /Who else may follow/,
  },
  ...['approve', 'decline'].map((command): Asked => ({
    by: 'requests/follow/actions/approvalDialog.ts',
    as: command,
    open: (chat) => chat.say(`${command} ITH-10`),
    back: shown('ITH-10'),
  })),
  {
    by: 'requests/follow/actions/standingDialog.ts',
    open: (chat) => chat.say('when will ITH-3 be done?'),
    back: shown('ITH-3'),
  },
  {
    by: 'requests/follow/actions/requestAction.ts',
    as: 'whether it is the comment',
    async open(chat) {
      await chat.say('cancel ITH-7');
      await chat.say('yes');
      await chat.say('I found one');
    },
    back: /would you like to say something/,
  },
  {
    by: 'requests/follow/actions/requestAction.ts',
    as: 'whether to try again',
    async open(chat) {
      await chat.say('approve ITH-10');
      chat.emulator.faults = { rules: [{ method: 'POST', path: '/ex/jira/*/approval/*', status: 503, times: 1 }] };
      await chat.say('yes');
    },
    back: shown('ITH-10'),
  },
  {
    by: 'requests/follow/actions/rateDialog.ts',
    open: (chat) => chat.say('rate ITH-1'),
    back: shown('ITH-1'),
  },
];

/** Questions that come after something is already done: there is no way back, and "no" leaves them. */
const afterwards: readonly Asked[] = [
  {
    by: 'requests/follow/actions/approvalDialog.ts',
    as: 'why',
    async open(chat) {
      await chat.say('approve ITH-10');
      await chat.press(/^Yes/);
    },
  },
  {
    by: 'requests/follow/actions/rateDialog.ts',
    as: 'why',
    async open(chat) {
      await chat.say('rate ITH-1');
      await chat.press(/ satisfied$/);
    },
  },
  {
    by: 'requests/follow/actions/shareDialog.ts',
    as: 'whether to end it',
    async open(chat) {
      await chat.say('share ITH-3');
      await chat.press('Jonas Weber');
      await chat.press('Stop sharing');
      await chat.press('Jonas Weber');
    },
  },
];

/** Where a dialog begins a question of another. */
const asking = /\b(?:choice|search|files|form|review|articles)\.begin\(/g;
const env = {
  JIRA_OAUTH2_SCOPE: 'read:me offline_access read:servicedesk-request write:servicedesk-request read:jira-user',
};

describe('every question', () => {
  let chat: JiraChat;
  beforeEach(async () => {
    chat = await startJiraChat('emulator', { env });
  });
  afterEach(() => chat.close());

  const last = () => {
    const { text = '', attachments = [] } = chat.channel.sent.at(-1) ?? {};
    return text + attachments.map(({ content }) => JSON.stringify(content)).join('');
  };
  const written = () =>
    chat.emulator.calls.filter(({ method, path }) => method !== 'GET' && path.startsWith('/ex/jira/')).length;

  const begin = async ({ open, signsIn = true }: Asked) => {
    if (signsIn) await chat.signIn('Mia Krystof');
    await open(chat);
  };

  it('that a dialog asks is among these', () => {
    const files = readdirSync('dialogs', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    const sites = files.flatMap((file) => {
      const count = (readFileSync(`dialogs/${file}`, 'utf8').match(asking) ?? []).length;
      return count > 0 ? [[file, count] as const] : [];
    });
    const all = [...questions, ...afterwards];
    for (const [file, count] of sites)
      expect(all.filter(({ by }) => by === file).length, `${file}: questions walked below`).to.be.at.least(count);
  });

  for (const asked of questions)
    for (const way of ['back', 'cancel'] as const)
      it(`is left by "${way}", and nothing is done: ${asked.by} ${asked.as ?? ''}`, async () => {
        await begin(asked);
        const before = [written(), last()] as const;
        if (!asked.inWords) expect(chat.offered()).to.include.oneOf(['Cancel', 'No']);
        await chat.say(way);
        expect(last()).not.to.equal(before[1]);
        expect(last()).to.match((way === 'back' && asked.back) || next);
        expect(chat.offered()).not.to.deep.equal([]);
        expect(written(), 'nothing is done').to.equal(before[0]);
      });

  for (const asked of afterwards)
    for (const way of ['no', 'cancel', 'back'] as const)
      it(`is left by "${way}" where something is done already: ${asked.by} ${asked.as ?? ''}`, async () => {
        await begin(asked);
        const before = written();
        await chat.say(way);
        expect(last()).to.match(way === 'cancel' ? next : /Status/);
        expect(written(), 'nothing more is done').to.equal(before);
      });
});

describe('after everything that can be done', () => {
  it('there is what can be done next, at the bottom', async () => {
    const chat = await startJiraChat('emulator');
    try {
      // A link, the browser's part, and what is asked in words.
      const others = ['log in', 'consent, in the browser', 'Comment'];
      for (const [name, action] of everyStep(chat)) {
        await action();
        const card = JSON.stringify(chat.channel.sent.at(-1)?.attachments ?? []);
        if (!others.includes(name)) expect(card, name).to.contain('Action.Submit');
      }
    } finally {
      await chat.close();
    }
  });
});
