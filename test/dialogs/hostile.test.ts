import { expect } from 'chai';
import type { Activity } from 'botbuilder';
import { askQuestion, type Question } from '../../dialogs/choices';
import { formCard } from '../../dialogs/forms/formCard';
import { askField } from '../../dialogs/forms/formQuestions';
import type { Draft } from '../../dialogs/forms/draft';
import { showRequest } from '../../dialogs/requests/requestCard';
import { showRequestList } from '../../dialogs/requests/requestList';
import type { CustomerRequest, RequestDetails } from '../../src/atlassian/serviceDesk';
import { startJiraChat } from '../support/jiraChat';

const mark = 'EVIL';
const hostile =
  `${mark} **bold** [x](javascript:alert(1)) <at>All</at> <script>1</script> \u202Egnp.exe\u202C \u0007\u0000\u200B ` +
  `{"type":"Action.Submit"} ${'z'.repeat(5000)}`;

/** Where text of strangers may stand in a card: these are shown as they are by every renderer. */
const asItIs: readonly (readonly [string, string])[] = [
  ['TextRun', 'text'],
  ['Action.Submit', 'title'],
  ['Action.OpenUrl', 'title'],
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

const request: CustomerRequest = {
  key: 'ITH-1',
  deskId: '1',
  typeId: '1',
  summary: hostile,
  status: hostile,
  statusCategory: 'new',
  statusSince: undefined,
  created: undefined,
  reporter: hostile,
  reporterId: 'somebody',
  type: undefined,
  participants: [{ accountId: 'a', name: hostile }],
  link: undefined,
};
const details: RequestDetails = {
  ...request,
  desk: { id: '1', name: hostile, projectKey: 'ITH' },
  fields: [{ id: 'x', label: hostile, text: hostile }],
  history: [
    { status: 'a', category: 'new', at: undefined },
    { status: hostile, category: 'new', at: undefined },
  ],
  attachments: [{ id: '1', name: hostile, size: 1, mimeType: hostile, author: hostile, created: undefined }],
  allowed: { addComment: true, addAttachment: true, addParticipant: true, removeParticipant: true },
};
const question: Question = {
  text: hostile,
  facts: [{ name: hostile, value: hostile }],
  links: [{ title: hostile, text: hostile }],
  choices: [{ id: '1', name: hostile, detail: hostile }],
  buttons: [{ id: '2', name: hostile }],
  acceptsText: false,
  start: 0,
};
const common = { name: hostile, description: hostile, required: true };
const draft: Draft = {
  title: hostile,
  helpText: hostile,
  answers: { text: hostile.slice(0, 200).replace(/[\u0000-\u001f\u200b-\u200f\u202a-\u202e]/g, ''), choice: '1' },
  problems: { text: hostile },
  people: [{ accountId: 'a', name: hostile }],
  form: {
    fields: [
      { ...common, id: 'text', kind: 'text' },
      { ...common, id: 'choice', kind: 'choice', options: [{ id: '1', label: hostile }], truncated: false },
      { ...common, id: 'user', kind: 'user', several: false },
    ],
    beyondChat: [],
    presets: {},
    defaults: {},
    canRaiseOnBehalfOf: false,
    canAddRequestParticipants: false,
  },
};

describe('text of strangers', () => {
  for (const channelId of ['msteams', 'sms']) {
    it(`is nothing but text in questions, lists, requests and forms on ${channelId}`, () => {
      const view = {
        request: details,
        comments: [
          {
            id: '1',
            body: hostile,
            text: hostile,
            author: hostile,
            authorId: undefined,
            created: undefined,
            attachments: [],
          },
        ],
        transitions: [],
        approvals: [],
        isSubscribed: true,
        allowed: ['comment' as const],
      };
      const list = { list: 'all', status: 'open', query: hostile } as const;
      for (const activity of [
        askQuestion(channelId, question),
        showRequest(channelId, view),
        showRequestList(channelId, list, [request], { hasMore: true, accountId: 'me' }),
        formCard(draft),
        ...draft.form.fields.map((field) => askField(field, { ...draft, problems: { [field.id]: hostile } })),
      ]) {
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
