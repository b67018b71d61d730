import { fieldsOf, lacksOptIn, notAllowed, textsOf, type ApiAnswer, type ApiRequest } from '../api';
import { findDesk, findType } from '../content/desks';
import { templateOf, type EmulatedForm, type EmulatedQuestion } from '../content/forms';
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

function externalDataOf({ questions, external }: EmulatedForm): object {
  const fields = Object.entries(external).map(([id, options]) => [
    id,
    {
      jiraField: { id: questions[id]?.jiraField, type: 'option' },
      choices: options.map((option) => ({ ...option, children: [] })),
    },
  ]);
  return { fields: Object.fromEntries(fields) };
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

/** What was sent of a form, or why it is refused. */
export type ReadForm =
  | { readonly answers: Readonly<Record<string, unknown>>; readonly values: Readonly<Record<string, unknown>> }
  | { readonly refusal: ApiAnswer };

const answerKeys = ['text', 'date', 'time', 'choices', 'users', 'files', 'adf'];

/** Reads `form.answers` as Atlassian does: by itself it knows which questions are visible. */
export function readForm(form: EmulatedForm, sent: unknown, fieldValues: Readonly<Record<string, unknown>>): ReadForm {
  const answers = fieldsOf(fieldsOf(sent)['answers']);
  const bad = (message: string): ReadForm => ({
    refusal: {
      status: 400,
      body: { errorMessage: message, i18nErrorMessage: { i18nKey: 'sd.emulator.form', parameters: [] } },
    },
  });
  const unknown = Object.keys(answers).find((id) => !form.questions[id]);
  if (unknown !== undefined) return bad(`Unknown question ${unknown}.`);
  const strange = Object.values(answers).find((one) =>
    Object.keys(fieldsOf(one)).some((key) => !answerKeys.includes(key)),
  );
  if (strange !== undefined) return bad('An answer has a property that there is not.');
  const twice = Object.values(form.questions).find(
    ({ jiraField }) => jiraField !== undefined && jiraField in fieldValues,
  );
  if (twice) return bad(`${twice.jiraField} is linked to a question of the form.`);
  const visible = visibleQuestions(form, answers);
  const hidden = Object.keys(answers).find((id) => !visible.includes(id));
  if (hidden !== undefined) return bad(`Question ${hidden} is not visible.`);
  const errors = visible.flatMap((id) => {
    const question = form.questions[id];
    const detail = question && faultIn(question, form.external[id] ?? question.choices ?? [], answers[id]);
    return detail === undefined
      ? []
      : [
          {
            code: 'VALIDATION_ERROR',
            context: [{ id: `q${id}`, type: 'question' }],
            detail,
            status: 422,
            title: 'Validation failed',
          },
        ];
  });
  if (errors.length > 0) return { refusal: { status: 422, body: { errorMessage: 'Invalid request', errors } } };
  const values = Object.entries(form.questions).flatMap(([id, { jiraField }]) => {
    const { text, choices } = fieldsOf(answers[id]);
    const [chosen] = textsOf(choices) ?? [];
    const option = form.external[id]?.find((one) => one.id === chosen);
    const value = option ? { id: option.id, value: option.name } : text;
    return jiraField === undefined || value === undefined ? [] : [[jiraField, value] as const];
  });
  return { answers, values: Object.fromEntries(values) };
}

/** By what is answered: those of the main part, and of each section that a visible choice shows. */
export function visibleQuestions(
  { main, sections, conditions }: EmulatedForm,
  answers: Readonly<Record<string, unknown>>,
): readonly string[] {
  const ids = (pieces: readonly (number | string)[] = []) =>
    pieces.flatMap((one) => (typeof one === 'number' ? [String(one)] : []));
  const open = new Set<string>();
  const visible = new Set(ids(main));
  for (let before = -1; before !== open.size;) {
    before = open.size;
    for (const { question, choices, shows } of conditions) {
      const chosen = textsOf(fieldsOf(answers[question])['choices']) ?? [];
      if (!visible.has(question) || !choices.some((choice) => chosen.includes(choice))) continue;
      for (const section of shows) {
        open.add(section);
        for (const id of ids(sections[section])) visible.add(id);
      }
    }
  }
  return [...visible];
}

function faultIn(
  { type, validation }: EmulatedQuestion,
  options: readonly { readonly id: string }[],
  sent: unknown,
): string | undefined {
  const answer = fieldsOf(sent);
  const chosen = textsOf(answer['choices']);
  const isEmpty = Object.keys(answer).length === 0 || chosen?.length === 0 || answer['text'] === '';
  if (isEmpty) return validation.rq === true || (validation.mns ?? 0) > 0 ? 'The field is required' : undefined;
  const { text: given } = answer;
  const text = typeof given === 'string' ? given : '';
  switch (type) {
    case 'rt':
      return typeof answer['adf'] === 'object' ? undefined : 'A document is expected';
    case 'da':
      return /^\d{4}-\d\d-\d\d$/.test(String(answer['date'])) ? undefined : 'A date is expected';
    case 'ti':
      return /^\d\d:\d\d$/.test(String(answer['time'])) ? undefined : 'A time is expected';
    case 'dt':
      return answer['date'] && answer['time'] ? undefined : 'A date and a time are expected';
    case 'no': {
      const number = Number(text);
      const fits = number >= (validation.mnn ?? -Infinity) && number <= (validation.mxn ?? Infinity);
      return fits && (validation.wh !== true || Number.isInteger(number)) ? undefined : 'The number does not fit';
    }
    case 'te':
      return text.includes('@') ? undefined : 'An e-mail address is expected';
    case 'cd':
    case 'cs':
    case 'cl':
    case 'cm': {
      if (!chosen?.every((id) => options.some((option) => option.id === id))) return 'There is no such choice';
      if (chosen.length > (validation.mxs ?? Infinity)) return 'Too many choices';
      return validation.ch === undefined || chosen.includes(validation.ch) ? undefined : 'Please agree';
    }
    default:
      return text.length < (validation.mnc ?? 0) && type === 'tl' ? 'The text is too short' : undefined;
  }
}
