import { problemIn } from '../requestForm/problems';
import type { Answer, CascadingOption, RequestForm } from '../requestForm/types';
import type { ExternalData, Template } from './design';
import { sectionIds, sectionsOf, type Section } from './layout';
import { leavingOut, type Unasked } from './leavingOut';
import { choicesIn, fieldsOf, idOf, isKnown, isRequired, nameOf, optionOf, type Asking } from './questionFields';
import { conditionsOf } from './readConditions';
import type { AttachedForm, Note } from './types';
import { UnaskableForm } from './unaskableForm';

/** The Jira fields linked to the form's questions: only the questions are asked and sent. */
export function linkedFields({ design }: Template): ReadonlySet<string> {
  return new Set(Object.values(design.questions).flatMap(({ jiraField }) => jiraField ?? []));
}

/**
 * The request form with the questions of the attached form, after the type's own fields without the `linkedFields`. A form with
 * unsupported parts is `beyondChat` as a whole.
 */
export function withForm(form: RequestForm, template: Template, external: ExternalData): RequestForm {
  try {
    return attach(form, template, external);
  } catch (error) {
    if (!(error instanceof UnaskableForm)) throw error;
    return { ...form, beyondChat: [...form.beyondChat, template.design.settings.name || 'form'] };
  }
}

/** All options of the question behind this field, as far as Atlassian lists them. */
export function listedOptions(
  { template, external }: { readonly template: Template; readonly external: ExternalData },
  fieldId: string,
): readonly CascadingOption[] {
  const [id, question] = Object.entries(template.design.questions).find(([key]) => fieldId === idOf(key)) ?? [];
  if (id === undefined || !question) return [];
  return choicesIn(question, external.fields[id]).map((choice) => ({
    ...optionOf(choice),
    children: choice.children.map(optionOf),
  }));
}

/** Whether any question has its options elsewhere. */
export function needsExternalData({ design }: Template): boolean {
  return Object.values(design.questions).some(({ jiraField, dcId }) => jiraField !== undefined || dcId !== undefined);
}

function attach(form: RequestForm, { design, updated }: Template, external: ExternalData): RequestForm {
  const read = sectionsOf(design).map((section) => askedIn(section, external));
  const asked = read.flatMap(({ asking }) => asking);
  const sections = sectionIds(design);
  const attached: AttachedForm = {
    updated,
    sections,
    conditions: conditionsOf(design, sections),
    notes: read.flatMap(({ notes }) => notes),
    leftOut: [],
  };
  const whole: RequestForm = {
    ...form,
    fields: [...form.fields, ...asked.map(({ field }) => field)],
    defaults: { ...form.defaults, ...Object.fromEntries(asked.flatMap(goodAnswer)) },
    attached,
  };
  const unasked = read.flatMap((section) => section.unasked);
  return leavingOut(whole, unasked);
}

/** A field's default answer, if it is valid. */
function goodAnswer({ field, answer }: Asking): readonly (readonly [id: string, answer: Answer])[] {
  return answer !== undefined && problemIn(field, answer) === undefined ? [[field.id, answer]] : [];
}

/** A section as a chat asks it. Notes are placed before the next field that is asked. */
function askedIn({ id: section, parts }: Section, external: ExternalData) {
  const asking: Asking[] = [];
  const unasked: Unasked[] = [];
  const notes: Note[] = [];
  let waiting: string[] = [];
  for (const part of parts) {
    if (part.id === undefined) {
      waiting.push(part.text);
      continue;
    }
    const { id, question } = part;
    const fields = fieldsOf(id, section, question, external.fields[id]);
    const [first] = fields;
    if (!first) {
      const required = isRequired(question) || !isKnown(question);
      unasked.push({ name: nameOf(id, question), required, question: { id, section } });
      continue;
    }
    notes.push(...waiting.map((text) => ({ text, section, before: first.field.id })));
    waiting = [];
    asking.push(...fields);
  }
  notes.push(...waiting.map((text) => ({ text, section })));
  return { asking, unasked, notes };
}
