import { lacksOptIn, notAllowed, type ApiAnswer, type ApiRequest } from '../api';
import { findDesk, findType } from '../content/desks';
import type { EmulatedForm, ExternalOption } from '../content/form';
import { templateOf } from '../content/forms';
import { answeredForms } from './answeredForms';
import type { Requests } from './requests';

/** A refusal in the form of the forms API. */
function refused(status: number, title: string): ApiAnswer {
  return {
    status,
    body: { errors: [{ code: title.toUpperCase().replaceAll(' ', '_'), status, title, detail: title }] },
  };
}

const none = refused(404, 'Not found');
const firstVersion = '2026-11-02T09:15:00Z';

/** `/forms`: the forms of request types, and those of requests. */
export function answerForms(
  call: ApiRequest,
  [kind, id = '', ...rest]: readonly string[],
  requests: Requests,
): ApiAnswer {
  if (call.method !== 'GET') return notAllowed;
  const optIn = lacksOptIn(call);
  if (optIn) return optIn;
  const [part, ...below] = rest;
  if (kind === 'request') {
    const request = requests.find(call.caller, id);
    return (request && part === 'form' && answeredForms(request, below)) || none;
  }
  const [typeId = '', form, data, ...more] = below;
  if (kind !== 'servicedesk' || part !== 'requesttype' || form !== 'form' || more.length > 0) return none;
  const desk = findDesk(id);
  const own = (desk && findType(desk, typeId))?.form;
  if (!own) return none;
  if (data === undefined) return { status: 200, body: templateOf(own, typeId, firstVersion) };
  return data === 'externaldata' ? { status: 200, body: externalDataOf(own) } : none;
}

/** What Jira and other connections say of linked questions: options, and first answers. */
function externalDataOf({ questions, external, externalAnswers = {} }: EmulatedForm): object {
  const linked = Object.entries(questions).filter(
    ([, { jiraField, dcId }]) => jiraField !== undefined || dcId !== undefined,
  );
  const fields = linked.map(([id, { type, jiraField }]) => [
    id,
    {
      ...(jiraField === undefined ? {} : { jiraField: { id: jiraField, type: fieldTypes[type] ?? 'string' } }),
      choices: (external[id] ?? []).map(optionView),
      ...(externalAnswers[id] ? { answer: externalAnswers[id] } : {}),
    },
  ]);
  return { fields: Object.fromEntries(fields) };
}

/** The types of Jira fields, by those of questions. */
const fieldTypes: Readonly<Record<string, string>> = {
  no: 'number',
  da: 'date',
  dt: 'datetime',
  cd: 'option',
  cs: 'option',
  cl: 'array',
  cm: 'array',
  cc: 'option-with-child',
  us: 'user',
  um: 'array',
  ob: 'any',
};

function optionView({ id, name, children = [] }: ExternalOption): object {
  return { id, name, children: children.map(optionView) };
}
