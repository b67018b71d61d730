import { notFound, pageOf, refusal, type ApiAnswer, type ApiRequest } from './api';
import { desks, findDesk, pastRequests, type EmulatedDesk, type EmulatedField, type EmulatedType } from './content';
import type { EmulatedSite, Person } from './people';
import type { EmulatedComment, EmulatedRequest, StateFile } from './state';
import { apiUrl, commentView, deskView, fieldView, optionId, requestView, statusView, typeView } from './views';

const day = 86_400_000;

/** Who asks at which site. */
export interface Caller {
  readonly person: Person;
  readonly site: EmulatedSite;
}

/** The service desk API of every emulated site: desks, request types, fields, requests, comments, statuses. */
export function createServiceDeskApi(stateFile: StateFile, now: () => number) {
  const { state } = stateFile;

  return (caller: Caller, request: ApiRequest): ApiAnswer => {
    seed(caller);
    const [first, ...rest] = request.path;
    if (first === 'servicedesk') return aboutDesks(caller, request, rest);
    if (first === 'request') return aboutRequests(caller, request, rest);
    return notFound;
  };

  function aboutDesks(
    { site }: Caller,
    { method, query }: ApiRequest,
    [deskId, ...rest]: readonly string[],
  ): ApiAnswer {
    if (method !== 'GET') return refusal(405, 'Method not allowed');
    const base = apiUrl(site);
    if (deskId === undefined)
      return pageOf(
        desks.map((desk) => deskView(desk, base)),
        query,
        `${base}/servicedesk`,
      );
    const desk = findDesk(deskId);
    if (!desk) return notFound;
    const here = `${base}/servicedesk/${desk.id}`;
    const [collection, typeId, part] = rest;
    if (collection === undefined) return { status: 200, body: deskView(desk, base) };
    if (collection === 'requesttypegroup') return pageOf(desk.groups, query, `${here}/requesttypegroup`);
    if (collection !== 'requesttype') return notFound;
    if (typeId === undefined) {
      const words = (query.get('searchQuery') ?? '').toLowerCase();
      const group = query.get('groupId');
      const types = desk.types.filter(
        ({ name, description, group: own }) =>
          `${name} ${description}`.toLowerCase().includes(words) && (group === null || group === own),
      );
      return pageOf(
        types.map((type) => typeView(desk, type, here)),
        query,
        `${here}/requesttype`,
      );
    }
    const type = desk.types.find(({ id }) => id === typeId);
    if (!type) return notFound;
    if (part === undefined) return { status: 200, body: typeView(desk, type, here) };
    if (part !== 'field') return notFound;
    const fields = type.fields.filter(({ visible = true }) => visible).map(fieldView);
    return {
      status: 200,
      body: { canRaiseOnBehalfOf: false, canAddRequestParticipants: false, requestTypeFields: fields },
    };
  }

  function aboutRequests(caller: Caller, request: ApiRequest, [key, part]: readonly string[]): ApiAnswer {
    const { method, query, body } = request;
    const base = `${apiUrl(caller.site)}/request`;
    if (key === undefined) return method === 'POST' ? create(caller, body) : pageOf(list(caller, query), query, base);
    const found = state.requests.find((known) => known.key === key.toUpperCase() && isMine(caller, known));
    if (!found) return notFound;
    const comments = () => found.comments.map((said) => commentView(said, `${base}/${found.key}`));
    if (part === undefined) return { status: 200, body: requestView(caller.site, found) };
    if (part === 'status') return pageOf([statusView(found)], query, `${base}/${found.key}/status`);
    if (part !== 'comment') return notFound;
    if (method === 'GET') return pageOf(comments(), query, `${base}/${found.key}/comment`);
    return comment(caller, found, body);
  }

  function list(caller: Caller, query: URLSearchParams): object[] {
    const status = query.get('requestStatus') ?? 'ALL_REQUESTS';
    const words = (query.get('searchTerm') ?? '').toLowerCase();
    const owned = query.getAll('requestOwnership');
    if (owned.length > 0 && owned.every((ownership) => ownership === 'APPROVER')) return [];
    return state.requests
      .filter((request) => isMine(caller, request))
      .filter(({ status: own }) => status === 'ALL_REQUESTS' || (own === 'Done') === (status === 'CLOSED_REQUESTS'))
      .filter(({ values }) => String(values['summary']).toLowerCase().includes(words))
      .toSorted((left, right) => right.updated - left.updated)
      .map((request) => requestView(caller.site, request));
  }

  function create(caller: Caller, body: unknown): ApiAnswer {
    const draft = record(body);
    const unknown = Object.keys(draft).find(
      (name) => !['serviceDeskId', 'requestTypeId', 'requestFieldValues'].includes(name),
    );
    if (unknown !== undefined) return refusal(400, `Unrecognized field "${unknown}".`);
    const desk = findDesk(String(draft['serviceDeskId']));
    const type = desk?.types.find(({ id }) => id === draft['requestTypeId']);
    if (!desk || !type) return refusal(400, 'The service desk or the request type does not exist.');
    const values = record(draft['requestFieldValues']);
    const fault = type.fields
      .filter(({ visible = true }) => visible)
      .map((field) => faultIn(field, values[field.fieldId]))
      .find(Boolean);
    if (fault !== undefined) return refusal(400, fault);
    const strange = Object.keys(values).find((id) => !type.fields.some(({ fieldId }) => fieldId === id));
    if (strange !== undefined)
      return refusal(400, `Field '${strange}' cannot be set. It is not on the appropriate screen, or unknown.`);
    const request = add(caller, desk, type, values, 'Waiting for support', now());
    stateFile.save();
    return { status: 201, body: requestView(caller.site, request) };
  }

  function comment({ person }: Caller, request: EmulatedRequest, body: unknown): ApiAnswer {
    const { body: text, public: isPublic } = record(body);
    if (typeof text !== 'string' || text.trim() === '') return refusal(400, 'A comment needs a body.');
    if (typeof isPublic !== 'boolean') return refusal(400, 'A comment has to be public or not.');
    const added: EmulatedComment = {
      id: String(20_000 + request.comments.length),
      body: text,
      author: person.accountId,
      created: now(),
    };
    request.comments.push(added);
    request.updated = now();
    stateFile.save();
    return { status: 201, body: commentView(added, request.key) };
  }

  function add(
    caller: Caller,
    desk: EmulatedDesk,
    type: EmulatedType,
    values: EmulatedRequest['values'],
    status: string,
    at: number,
  ) {
    const counter = `${caller.site.cloudId} ${desk.projectKey}`;
    const number = (state.numbers[counter] ?? 0) + 1;
    state.numbers[counter] = number;
    const request: EmulatedRequest = {
      issueId: String(30_000 + state.requests.length),
      key: `${desk.projectKey}-${number}`,
      cloudId: caller.site.cloudId,
      deskId: desk.id,
      typeId: type.id,
      reporter: caller.person.accountId,
      values,
      status,
      created: at,
      updated: at,
      comments: [],
    };
    state.requests.push(request);
    return request;
  }

  /** Gives a person the past that everybody has, the first time they come to a site. */
  function seed(caller: Caller): void {
    const who = `${caller.site.cloudId} ${caller.person.accountId}`;
    if (state.seeded.includes(who)) return;
    state.seeded.push(who);
    pastRequests.forEach(({ desk: deskId, type: typeId, summary, status }, index) => {
      const desk = findDesk(deskId);
      const type = desk?.types.find(({ id }) => id === typeId);
      if (!desk || !type) return;
      const at = now() - (pastRequests.length - index) * day;
      const request = add(caller, desk, type, { summary }, status, at);
      request.comments.push({
        id: '20000',
        body: 'Thank you, we are looking into it.',
        author: 'agent',
        created: at + 3_600_000,
      });
    });
    stateFile.save();
  }
}

function isMine({ person, site }: Caller, request: EmulatedRequest): boolean {
  return request.cloudId === site.cloudId && request.reporter === person.accountId;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function faultIn(field: EmulatedField, value: unknown): string | undefined {
  const { name, required = false, options = [], jiraSchema } = field;
  if (value === undefined || value === '') return required ? `${name} is required.` : undefined;
  if (jiraSchema.type === 'string') return typeof value === 'string' ? undefined : `${name} has to be text.`;
  if (jiraSchema.type === 'date')
    return /^\d{4}-\d{2}-\d{2}$/.test(textOf(value)) ? undefined : `${name} has to be a date like 2026-12-31.`;
  const { id } = record(value);
  return options.some((_, index) => optionId(field, index) === id)
    ? undefined
    : `Option id '${String(id)}' is not valid for ${name}.`;
}
