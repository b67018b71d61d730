import { fieldsOf, lacksOptIn, notAllowed, textsOf, type ApiAnswer, type ApiRequest } from '../api';
import { findDesk, findType } from '../content/desks';
import type { EmulatedForm, EmulatedQuestion, ExternalOption } from '../content/form';
import { templateOf } from '../content/forms';
import type { EmulatedRequest } from '../state';
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
  if (kind === 'request') return ofRequest(requests.find(call.caller, id), rest);
  const [part, typeId = '', form, data, ...more] = rest;
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

function ofRequest(request: EmulatedRequest | undefined, [part, formId, format, kind]: readonly string[]): ApiAnswer {
  const desk = request && findDesk(request.deskId);
  const form = (desk && findType(desk, request.typeId))?.form;
  if (!request?.formAnswers || !form || part !== 'form') return none;
  if (formId === undefined) {
    const entry = { id: form.id, formTemplate: { id: form.id }, internal: false, submitted: true, lock: false };
    return { status: 200, body: [{ ...entry, name: form.name, updated: firstVersion }] };
  }
  if (formId !== form.id) return none;
  const answers = request.formAnswers;
  if (format === 'format' && kind === 'answers') {
    const rows = Object.entries(form.questions).map(([id, question]) => ({
      label: question.label,
      answer: inWords(question, answers[id]),
    }));
    return { status: 200, body: rows };
  }
  const { design } = fieldsOf(templateOf(form, request.typeId, firstVersion));
  return format === undefined
    ? {
        status: 200,
        body: { id: form.id, updated: firstVersion, design, state: { visibility: 'e', status: 's', answers } },
      }
    : none;
}

function inWords({ choices = [] }: EmulatedQuestion, answer: unknown): string {
  const { text, date, time, choices: chosen, users, files, adf } = fieldsOf(answer);
  const names = (textsOf(chosen) ?? []).map((id) => choices.find((one) => one.id === id)?.label ?? id);
  const parts = [
    text,
    [date, time].filter(Boolean).join(' '),
    names.join(', '),
    users,
    files,
    adf && JSON.stringify(adf),
  ];
  return parts.filter(Boolean).map(String).join(', ');
}
