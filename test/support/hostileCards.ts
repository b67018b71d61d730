import type { Activity } from 'botbuilder';
import { askQuestion } from '../../dialogs/askQuestion';
import type { Question } from '../../dialogs/choices';
import { formCard } from '../../dialogs/forms/formCard';
import { askField } from '../../dialogs/forms/formQuestions';
import type { Draft } from '../../dialogs/forms/draft';
import { showRequest } from '../../dialogs/requests/follow/requestCard';
import { showRequestList } from '../../dialogs/requests/follow/requestList';
import { english } from '../../dialogs/texts/english/texts';
import type { CustomerRequest, RequestDetails } from '../../src/atlassian/serviceDesk';
import { plainForm } from './plainForm';

/** The cards that dialogs show in this channel when every name from people and Atlassian is `hostile`. */
export function cardsOf(hostile: string, channelId: string): Partial<Activity>[] {
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
    slaTargets: [{ name: hostile, due: hostile }],
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
    form: plainForm([
      { ...common, id: 'text', kind: 'text' },
      { ...common, id: 'choice', kind: 'choice', options: [{ id: '1', label: hostile }], truncated: false },
      { ...common, id: 'user', kind: 'user', several: false },
    ]),
  };

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
    answered: [{ label: hostile, answer: hostile }],
    transitions: [],
    approvals: [],
    isSubscribed: true,
    allowed: ['comment' as const],
  };
  const list = { list: 'all', status: 'open', query: hostile } as const;
  return [
    askQuestion(english, channelId, question),
    showRequest({ channelId }, view),
    showRequestList({ channelId }, list, [request], { from: 0, hasMore: true, accountId: 'me' }),
    formCard(english, draft),
    ...draft.form.fields.map((field) =>
      askField(english, field, { ...draft, problems: { [field.id]: hostile } }, [hostile]),
    ),
  ];
}
