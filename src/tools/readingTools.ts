import { z } from 'zod/v4';
import type { CustomerRequest } from '../atlassian/serviceDesk';
import type { Session } from '../login/session';
import { readRequestView } from '../../dialogs/requests/follow/requestView';
import { waitsForYou } from '../../dialogs/requests/status';
import { creatable, deskName } from '../../dialogs/requests/raise/findType/typeChoices';
import { TypeFinder } from '../../dialogs/requests/raise/findType/typeFinder';
import { formSchema } from './formSchema';
import { isResult, raisableType, typeHandle } from './requestTypes';
import { tool } from './tool';
import { readingResult } from './toolResult';
import type { ServiceDeskTool } from './types';
import { keyOf, typeOf, words } from './parameters';

const pageSize = 20;
const typesListed = 100;

/** Shared by all sessions: it caches what it has read for as long as they keep their lists of request types. */
const finder = new TypeFinder();

/** The tools' parameters: created once, not on every turn. */
const takes = {
  searchRequestTypes: z.strictObject({ words: words('What the person needs, as they said it.').optional() }),
  describeRequestType: z.strictObject({ requestType: typeOf() }),
  myRequests: z.strictObject({
    list: z.enum(['mine', 'shared', 'all']).optional().describe('Default: all.'),
    status: z.enum(['open', 'closed', 'all']).optional().describe('Default: open.'),
    search: words('Words in the summary.').optional(),
    start: startOf(),
  }),
  listApprovals: z.strictObject({ start: startOf() }),
  showRequest: z.strictObject({ key: keyOf() }),
  searchArticles: z.strictObject({ words: words('What it is about.') }),
};

/** The tools that only read. */
export function readingTools(session: Session, locale: string | undefined): readonly ServiceDeskTool[] {
  const { serviceDesk, account } = session;
  return [
    tool({
      name: 'search_request_types',
      description:
        "Finds the kinds of request that the person can raise, by what they need in their own words; the best first. Without words: all of them. Use a result's requestType with describe_request_type.",
      parameters: takes.searchRequestTypes,
      async run({ words: said = '' }) {
        const [desks, found] = await Promise.all([
          serviceDesk.desks(),
          said.trim() === '' ? undefined : finder.find(session, said, { locale, recent: [] }),
        ]);
        const types = found?.types ?? creatable(await serviceDesk.allRequestTypes()).slice(0, typesListed);
        const offered = types.map((type) => {
          const { name, description } = type;
          return { requestType: typeHandle(type), name, description, desk: deskName(desks, type) };
        });
        return readingResult(
          { types: offered },
          found?.isGuess === true ? 'Nothing fits well; these are guesses.' : undefined,
        );
      },
    }),
    tool({
      name: 'describe_request_type',
      description:
        'What one kind of request asks for: its answers as a JSON Schema by field id, for create_request. Read it before you raise one, and ask the person for what is required and not known.',
      parameters: takes.describeRequestType,
      async run({ requestType }) {
        const found = await raisableType(session, requestType);
        if (isResult(found)) return found;
        const { type, description, form, people, onlyInPortal } = found;
        const notes = (form.attached?.notes ?? []).map(({ text }) => text);
        const answers = formSchema(form, people);
        const { name, helpText: help } = type;
        return readingResult({ requestType, name, description, help, notes, answers, onlyInPortal });
      },
    }),
    tool({
      name: 'my_requests',
      description: 'Lists requests that the person raised or that are shared with them, the latest activity first.',
      parameters: takes.myRequests,
      run: ({ list = 'all', status = 'open', search, start = 0 }) =>
        requestList(session, { list, status, start, ...(search === undefined ? {} : { search }) }),
    }),
    tool({
      name: 'list_approvals',
      description: "Lists other people's requests that wait for this person's approval.",
      parameters: takes.listApprovals,
      run: ({ start = 0 }) => requestList(session, { list: 'approvals', status: 'open', start }),
    }),
    tool({
      name: 'show_request',
      description:
        'One request: its status and history, what was asked, the last public comments, approvals, and what the person may do with it.',
      parameters: takes.showRequest,
      async run({ key }) {
        const { request, comments, answered, transitions, approvals, allowed } = await readRequestView(session, key);
        return readingResult({
          ...summaryOf(request, account.accountId),
          fields: request.fields.map(({ label, text }) => ({ label, text })),
          answered,
          history: request.history.map(({ status, at }) => ({ status, at })),
          comments: comments.map(({ author, text, created }) => ({ author, text, created })),
          files: request.attachments.map(({ name, size }) => ({ name, size })),
          sharedWith: request.participants.map(({ name }) => name),
          approvals: approvals.map(({ name, decision, canAnswer }) => ({
            name,
            decision,
            waitsForThisPerson: canAnswer,
          })),
          steps: transitions.map(({ name }) => name),
          allowed,
        });
      },
    }),
    tool({
      name: 'search_articles',
      description: 'Finds articles of the knowledge base that may help without a request; with links to read them.',
      parameters: takes.searchArticles,
      async run({ words: said }) {
        const { items } = await serviceDesk.articles(said);
        return readingResult({ articles: items });
      },
    }),
  ];
}

function startOf() {
  return z
    .int()
    .min(0)
    .max(10_000)
    .optional()
    .describe('Where the page begins; default 0. See next in the result before.');
}

async function requestList(
  { serviceDesk, account }: Session,
  query: NonNullable<Parameters<Session['serviceDesk']['myRequests']>[0]>,
) {
  const { items, isLast, next } = await serviceDesk.myRequests({ ...query, limit: pageSize });
  const requests = items.map((request) => summaryOf(request, account.accountId));
  return readingResult({ requests, ...(isLast ? {} : { next }) });
}

/** Leaves out account ids: people go by their names. */
function summaryOf(request: CustomerRequest, accountId: string): object {
  const { key, summary, status, created, reporter, reporterId, type, link } = request;
  return {
    key,
    summary,
    status,
    waitsForThisPerson: waitsForYou(request),
    kind: type?.name,
    raised: created,
    raisedBy: reporterId === accountId ? 'this person' : reporter,
    link,
  };
}
