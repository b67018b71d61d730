import { fieldsOf, textsOf, type ApiAnswer } from '../api';
import { findDesk, findType } from '../content/desks';
import type { EmulatedForm, EmulatedQuestion } from '../content/form';
import { designOf } from '../content/forms';
import { textOfDocument } from '../documents';
import { findColleague } from '../people';
import type { EmulatedRequest } from '../state';

interface Answered {
  readonly form: EmulatedForm;
  readonly request: EmulatedRequest;
  readonly answers: Readonly<Record<string, unknown>>;
}

/**
 * `/request/{key}/form`: the form a request was created with, a copy with its own id; `…/{id}` and `…/{id}/format/answers`: its
 * answers. `undefined` if there is none.
 */
export function answeredForms(
  request: EmulatedRequest,
  [formId, format, kind, ...more]: readonly string[],
): ApiAnswer | undefined {
  const desk = findDesk(request.deskId);
  const form = desk && findType(desk, request.typeId)?.form;
  if (!form || !request.form || more.length > 0) return undefined;
  const { id, answers } = request.form;
  const updated = new Date(request.created).toISOString();
  const { name } = form;
  if (formId === undefined) {
    const entry = { id, formTemplate: { id: form.id }, internal: false, submitted: true, lock: false, name, updated };
    return { status: 200, body: [entry] };
  }
  if (formId !== id) return undefined;
  const answered: Answered = { form, request, answers };
  if (format === undefined) {
    const state = { visibility: 'e', status: 's', answers: readAnswers(answered) };
    return { status: 200, body: { id, updated, design: designOf(form), state } };
  }
  return format === 'format' && kind === 'answers' ? { status: 200, body: rowsOf(answered) } : undefined;
}

/** Answers in the format for reading, with names of people and files. */
function readAnswers({ request, answers }: Answered): object {
  const entries = Object.entries(answers).map(([id, answer]) => {
    const { users, files, ...rest } = fieldsOf(answer);
    const people = textsOf(users)?.map((accountId) => ({ id: accountId, name: nameOf(accountId) }));
    const attached = textsOf(files)?.map((file) => ({ id: file, name: fileIn(request, file) }));
    return [id, { ...rest, ...(people ? { users: people } : {}), ...(attached ? { files: attached } : {}) }];
  });
  return Object.fromEntries(entries);
}

/** Every question with its answer in words, even those that were hidden. */
function rowsOf({ form, request, answers }: Answered): object[] {
  return Object.entries(form.questions).map(([id, question]) => {
    const { label, jiraField, questionKey } = question;
    const fieldKey = questionKey ?? jiraField;
    const answer = inWords(request, optionsOf(form, id, question), answers[id]);
    return { label, ...(fieldKey === undefined ? {} : { fieldKey }), answer };
  });
}

interface Option {
  readonly id: string;
  readonly name: string;
}

function optionsOf({ external }: EmulatedForm, id: string, { choices = [] }: EmulatedQuestion): readonly Option[] {
  const outside = external[id] ?? [];
  return [
    ...choices.flatMap(({ children = [], ...choice }) =>
      [choice, ...children].map((one) => ({ id: one.id, name: one.label })),
    ),
    ...outside,
    ...outside.flatMap(({ children = [] }) => children),
  ];
}

function inWords(request: EmulatedRequest, options: readonly Option[], answer: unknown): string {
  const { text, date, time, choices, users, files, adf } = fieldsOf(answer);
  const parts = [
    ...(textsOf(choices) ?? []).map((wanted) => options.find(({ id }) => id === wanted)?.name ?? wanted),
    adf === undefined ? text : textOfDocument(adf),
    [date, time].filter(Boolean).join(' '),
    ...(textsOf(users) ?? []).map(nameOf),
    ...(textsOf(files) ?? []).map((file) => fileIn(request, file)),
  ];
  return parts.filter((part) => typeof part === 'string' && part !== '').join(', ');
}

function nameOf(accountId: string): string {
  return findColleague(accountId)?.name ?? 'Former user';
}

function fileIn({ attachments }: EmulatedRequest, wanted: string): string {
  return attachments.find(({ id }) => id === wanted)?.filename ?? wanted;
}
