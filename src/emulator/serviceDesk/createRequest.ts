import { randomUUID } from 'node:crypto';
import { fieldsOf, notYours, refusal, textsOf, unknownField, type ApiAnswer, type ApiRequest } from '../api';
import type { EmulatedField } from '../content/fields';
import { findDesk, findType } from '../content/desks';
import { findColleague } from '../people';
import { readValue } from './fieldValues';
import { readForm } from './sentForm';
import type { Requests } from './requests';
import type { TemporaryFiles } from './temporaryFiles';
import { requestView } from './requestViews';

const bodyFields = [
  'serviceDeskId',
  'requestTypeId',
  'requestFieldValues',
  'requestParticipants',
  'raiseOnBehalfOf',
  'isAdfRequest',
  'form',
];

/** `POST /request` */
export function createRequest(requests: Requests, files: TemporaryFiles, call: ApiRequest): ApiAnswer {
  const { caller, body, variants } = call;
  const {
    serviceDeskId,
    requestTypeId,
    requestFieldValues,
    requestParticipants = [],
    raiseOnBehalfOf,
    isAdfRequest = false,
    form: sentForm,
  } = fieldsOf(body);
  const unknown = unknownField(body, bodyFields);
  if (unknown) return unknown;
  const desk = typeof serviceDeskId === 'string' ? findDesk(serviceDeskId) : undefined;
  const type = desk && typeof requestTypeId === 'string' ? findType(desk, requestTypeId) : undefined;
  if (!desk || !type) return refusal(400, 'The service desk or the request type does not exist.');
  // Consistent with `canRaiseOnBehalfOf`, which is false in every form.
  if (raiseOnBehalfOf !== undefined && raiseOnBehalfOf !== caller.person.accountId) return notYours;
  const participants = textsOf(requestParticipants);
  if (!participants?.every((accountId) => findColleague(accountId)))
    return refusal(400, 'requestParticipants has to be a list of account ids this site knows.');

  if (typeof isAdfRequest !== 'boolean') return refusal(400, 'isAdfRequest has to be true or false.');
  const fieldValues = fieldsOf(requestFieldValues);
  if (sentForm !== undefined && !type.form) return refusal(400, 'The request type has no form.');
  // Without `form`, the request is silently created without one.
  const form = type.form && sentForm !== undefined ? readForm(type.form, sentForm, fieldValues, variants) : undefined;
  if (form && 'refusal' in form) return form.refusal;
  const hasDocument = Object.values(form?.answers ?? {}).some((answer) => 'adf' in fieldsOf(answer));
  if (hasDocument && !isAdfRequest) return refusal(400, 'A document needs isAdfRequest.');
  const fields = [...type.fields, ...(form?.hiddenFields ?? [])];
  const read = readValues(fields, fieldValues, isAdfRequest);
  if ('fault' in read) return refusal(400, read.fault);
  const { attachment, ...own } = read.values;
  const values = { ...own, ...form?.values };
  const sentFiles = [...(textsOf(attachment) ?? []), ...Object.values(form?.answers ?? {}).flatMap(filesIn)];
  const attached = files.take(caller, sentFiles);
  if (!attached) return refusal(400, 'A temporary attachment does not exist.');
  const request = requests.add(caller, { desk, type, reporter: caller.person.accountId, values, participants });
  request.attachments.push(...attached);
  if (form) {
    const idOf = (file: string) => attached[sentFiles.indexOf(file)]?.id ?? file;
    const kept = Object.entries(form.answers).map(([id, answer]) => [id, withFiles(answer, idOf)]);
    request.form = { id: randomUUID(), answers: Object.fromEntries(kept) };
  }
  requests.save();
  return { status: 201, body: requestView(caller, request) };
}

function filesIn(answer: unknown): readonly string[] {
  return textsOf(fieldsOf(answer)['files']) ?? [];
}

/** The answer with the ids its files have once attached. */
function withFiles(answer: unknown, idOf: (file: string) => string): object {
  const { files, ...rest } = fieldsOf(answer);
  return files === undefined ? rest : { ...rest, files: filesIn(answer).map(idOf) };
}

type ReadValues = { readonly values: Readonly<Record<string, unknown>> } | { readonly fault: string };

function readValues(
  fields: readonly EmulatedField[],
  sent: Readonly<Record<string, unknown>>,
  inDocuments: boolean,
): ReadValues {
  const visible = fields.filter((field) => field.visible);
  const strange = Object.keys(sent).find((id) => !visible.some(({ fieldId }) => fieldId === id));
  if (strange !== undefined)
    return { fault: `Field '${strange}' cannot be set. It is not on the appropriate screen, or unknown.` };
  const values: Record<string, unknown> = {};
  for (const field of fields) {
    const read = field.visible ? readValue(field, sent[field.fieldId], inDocuments) : { value: field.preset };
    if ('fault' in read) return read;
    if (read.value !== undefined) values[field.fieldId] = read.value;
  }
  return { values };
}
