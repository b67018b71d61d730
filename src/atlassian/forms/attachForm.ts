import { problemIn } from '../requestForm/problems';
import type { Answer, CascadingOption, FormField, RequestForm } from '../requestForm/types';
import type { ExternalData, LayoutNode, Template } from './design';
import { leavingOut, type Unasked } from './leavingOut';
import { choicesIn, fieldsOf, idOf, isKnown, isRequired, nameOf, optionOf } from './questionFields';
import { conditionsOf } from './readConditions';
import type { AttachedForm, Note } from './types';
import { UnaskableForm } from './unaskableForm';

/** More than any form asks of a person in a chat. */
const questionsAtMost = 250;
const longestNote = 500;

/** The fields that the form's questions are linked to: asked as those, and sent as their answers alone. */
export function linkedFields({ design }: Template): ReadonlySet<string> {
  return new Set(Object.values(design.questions).flatMap(({ jiraField }) => jiraField ?? []));
}

/**
 * The request form with the questions of the form that belongs to the type, after the type's own fields without the
 * `linkedFields`. A form that is made of what is not known here is `beyondChat`, whole.
 */
export function withForm(form: RequestForm, template: Template, external: ExternalData): RequestForm {
  try {
    return attach(form, template, external);
  } catch (error) {
    if (!(error instanceof UnaskableForm)) throw error;
    return { ...form, beyondChat: [...form.beyondChat, template.design.settings.name || 'form'] };
  }
}

/** Every option of the question that this field asks, as far as Atlassian lists them. */
export function choicesOf(
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

/** Whether questions have their options elsewhere. */
export function needsExternalData({ design }: Template): boolean {
  return Object.values(design.questions).some(({ jiraField, dcId }) => jiraField !== undefined || dcId !== undefined);
}

function attach(form: RequestForm, { design, updated }: Template, external: ExternalData): RequestForm {
  const { questions, layout } = design;
  const sections = Object.keys(design.sections).toSorted((one, other) => Number(one) - Number(other));
  if (layout.length !== sections.length + 1) throw new UnaskableForm('layout');
  const fields: FormField[] = [];
  const notes: Note[] = [];
  const unasked: Unasked[] = [];
  const defaults: Record<string, Answer> = {};
  const seen = new Set<string>();
  layout.forEach((doc, index) => {
    const section = index === 0 ? undefined : sections[index - 1];
    let waiting: string[] = [];
    for (const part of partsOf(doc)) {
      if ('text' in part) {
        waiting.push(part.text);
        continue;
      }
      const described = questions[part.question];
      if (!described || seen.has(part.question)) throw new UnaskableForm(`question ${part.question}`);
      if (seen.size >= questionsAtMost) throw new UnaskableForm('too long');
      seen.add(part.question);
      const asking = fieldsOf(part.question, section, described, external.fields[part.question]);
      const [first] = asking;
      if (!first) {
        unasked.push({
          name: nameOf(part.question, described),
          required: isRequired(described) || !isKnown(described),
          question: { id: part.question, section },
        });
        continue;
      }
      notes.push(...waiting.map((text) => ({ text, section, before: first.field.id })));
      waiting = [];
      for (const { field, answer } of asking) {
        fields.push(field);
        if (answer !== undefined && problemIn(field, answer) === undefined) defaults[field.id] = answer;
      }
    }
    notes.push(...waiting.map((text) => ({ text, section })));
  });
  const attached: AttachedForm = {
    updated,
    sections,
    conditions: conditionsOf(design, sections),
    notes,
    leftOut: [],
  };
  const whole: RequestForm = {
    ...form,
    fields: [...form.fields, ...fields],
    defaults: { ...form.defaults, ...defaults },
    attached,
  };
  return leavingOut(whole, unasked);
}

type Part = { readonly question: string } | { readonly text: string };

/** Questions and texts in the order in which they stand there. */
function partsOf(node: LayoutNode): readonly Part[] {
  const { type, attrs, content = [] } = node;
  if (type === 'extension') {
    const { parameters } = attrs ?? {};
    const id: unknown =
      typeof parameters === 'object' && parameters !== null && 'id' in parameters ? parameters.id : '';
    return attrs?.extensionKey === 'question' && (typeof id === 'number' || typeof id === 'string')
      ? [{ question: String(id) }]
      : [];
  }
  if (type === 'paragraph' || type === 'heading') {
    const said = textIn(node).trim().slice(0, longestNote);
    return said === '' ? [] : [{ text: said }];
  }
  return content.flatMap(partsOf);
}

function textIn({ text = '', content = [] }: LayoutNode): string {
  return text + content.map(textIn).join('');
}
