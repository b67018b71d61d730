import { lacksOptIn, notAllowed, type ApiAnswer, type ApiRequest } from '../api';
import { findDesk, findType } from '../content/desks';
import type { EmulatedForm, ExternalOption } from '../content/form';
import { templateOf } from '../content/forms';
import { answeredForms } from './answeredForms';
import { schemaOf } from './linkedFields';
import type { Requests } from './requests';

/** An error response in the forms API's format. */
function refused(status: number, title: string): ApiAnswer {
  return {
    status,
    body: { errors: [{ code: title.toUpperCase().replaceAll(' ', '_'), status, title, detail: title }] },
  };
}

const none = refused(404, 'Not found');
const firstVersion = '2026-11-02T09:15:00Z';

/** `/forms`: forms of request types and of requests. */
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
  if (data === undefined)
    return { status: 200, body: templateOf(own, typeId, firstVersion, call.variants.olderDesigns) };
  return data === 'externaldata' ? { status: 200, body: externalDataOf(own) } : none;
}

/** Options and default answers of linked questions, from Jira and other data connections. */
function externalDataOf({ questions, external, externalAnswers = {} }: EmulatedForm): object {
  const linked = Object.entries(questions).filter(
    ([, { jiraField, dcId }]) => jiraField !== undefined || dcId !== undefined,
  );
  const fields = linked.map(([id, { type, jiraField }]) => [
    id,
    {
      ...(jiraField === undefined ? {} : { jiraField: { id: jiraField, ...schemaOf(type, jiraField) } }),
      choices: (external[id] ?? []).map(optionView),
      ...(externalAnswers[id] ? { answer: externalAnswers[id] } : {}),
    },
  ]);
  return { fields: Object.fromEntries(fields) };
}

function optionView({ id, name, children = [] }: ExternalOption): object {
  return { id, name, children: children.map(optionView) };
}
