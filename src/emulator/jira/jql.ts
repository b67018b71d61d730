import type { Caller } from '../api';
import { findDesk } from '../content/desks';
import { isClosed, statusOf } from '../serviceDesk/requests';
import type { EmulatedRequest } from '../state';

/** A parsed query, or why it is refused. */
export type ReadQuery =
  | {
      readonly fits: (request: EmulatedRequest) => boolean;
      readonly inOrder: (requests: readonly EmulatedRequest[]) => readonly EmulatedRequest[];
    }
  | { readonly fault: string };

/**
 * Parses a subset of JQL: `AND` between clauses of key, project, reporter, status, statusCategory, resolution (EMPTY) and summary or
 * text (`~`), and `ORDER BY` created, updated or key. Anything else is refused.
 */
export function readQuery(jql: string, caller: Caller): ReadQuery {
  const query = jql.trim();
  const { index: end, 0: orderBy = '' } = /\border\s+by\s(?=.)/is.exec(query) ?? { index: query.length };
  const where = query.slice(0, end);
  const order = query.slice(end + orderBy.length).trim();
  const inOrder = ordering(order);
  if (!inOrder) return { fault: `Error in the JQL Query: cannot order by '${order}'.` };
  if (where.trim() === '')
    return { fault: 'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.' };
  const clauses = where
    .split(/(?<!\s)\s+and\s+(?=\w+\s*(?:[=~]|!=|in\b|not\b|is\b))/i)
    .map((clause) => readClause(clause, caller));
  const fault = clauses.find((clause) => typeof clause === 'string');
  if (typeof fault === 'string') return { fault };
  return { fits: (request) => clauses.every((clause) => typeof clause !== 'string' && clause(request)), inOrder };
}

type Clause = (request: EmulatedRequest) => boolean;

function readClause(text: string, caller: Caller): Clause | string {
  const [, field = '', operator = '', operand = ''] =
    /^(\w+)\s*(!=|=|~|not\s+in\b|in\b|is\s+not\b|is\b)\s*(\S.*)$/i.exec(text.trim()) ?? [];
  const values = valuesOf(field.toLowerCase());
  const wanted = operandsIn(operand, caller).map((one) => one.toLowerCase());
  if (!values || wanted.length === 0) return `Error in the JQL Query: '${text.trim()}' is not understood here.`;
  const isNegative = /^(!=|not|is\s+not)/i.test(operator);
  const isSearch = operator === '~';
  return (request) => {
    const found = values(request).map((value) => value.toLowerCase());
    const isMet = wanted.some((one) => (isSearch ? found.some((value) => value.includes(one)) : found.includes(one)));
    return isMet !== isNegative;
  };
}

const word = String.raw`(?:"[^"]*"|'[^']*'|[\w:.@-]+)`;
const operands = new RegExp(String.raw`^(?:${word}|\(\s*${word}(?:\s*,\s*${word})*\s*\))$`);

/** The operand: one value, or a list in brackets, without quotes; none if it is anything else. */
function operandsIn(operand: string, { person }: Caller): readonly string[] {
  if (/^currentUser\(\)$/i.test(operand)) return [person.accountId];
  const found = operands.test(operand) ? (operand.match(new RegExp(word, 'g')) ?? []) : [];
  return found.map((one) => one.replace(/^(["'])(.*)\1$/s, '$2'));
}

/** The value of a clause's field; `undefined` for an unsupported one. */
function valuesOf(field: string): ((request: EmulatedRequest) => readonly string[]) | undefined {
  const known: Readonly<Record<string, (request: EmulatedRequest) => readonly string[]>> = {
    key: ({ key, issueId }) => [key, issueId],
    project: ({ deskId }) => {
      const { projectKey = '', projectName = '', projectId = '' } = findDesk(deskId) ?? {};
      return [projectKey, projectName, projectId];
    },
    reporter: ({ reporter }) => [reporter],
    status: (request) => [statusOf(request)],
    statuscategory: (request) => (isClosed(statusOf(request)) ? ['done'] : ['in progress', 'new', 'to do']),
    resolution: (request) => (isClosed(statusOf(request)) ? [statusOf(request)] : ['empty', 'unresolved']),
    summary: ({ values }) => textsIn(values['summary']),
    text: ({ values }) => [...textsIn(values['summary']), ...textsIn(values['description'])],
  };
  return Object.hasOwn(known, field) ? known[field] : undefined;
}

function textsIn(value: unknown): readonly string[] {
  return typeof value === 'string' ? [value] : [];
}

function ordering(order: string) {
  const [, field = 'created', direction = 'desc'] = /^(\w+)(?:\s+(asc|desc))?$/i.exec(order.trim()) ?? [];
  if (order !== '' && !/^(created|updated|key)(\s+(asc|desc))?$/i.test(order.trim())) return undefined;
  const by = (request: EmulatedRequest) =>
    field.toLowerCase() === 'updated'
      ? request.updated
      : field.toLowerCase() === 'key'
        ? Number(request.issueId)
        : request.created;
  const sign = direction.toLowerCase() === 'asc' ? 1 : -1;
  return (requests: readonly EmulatedRequest[]) => requests.toSorted((one, other) => sign * (by(one) - by(other)));
}
