import type { EmulatedField, EmulatedOption } from '../content/fields';
import type { EmulatedForm, ExternalOption } from '../content/form';

/** The Jira fields linked to a form's questions, as `/field` would list them. */
export function linkedFields({ questions, external }: EmulatedForm): readonly EmulatedField[] {
  return Object.entries(questions).flatMap(([id, { type, label, jiraField, validation }]): readonly EmulatedField[] => {
    if (jiraField === undefined) return [];
    const own = { fieldId: jiraField, name: label, description: '', visible: true };
    const options = (external[id] ?? []).map(optionOf);
    return [{ ...own, required: validation.rq === true, jiraSchema: schemaOf(type, jiraField), options }];
  });
}

/** The linked fields that Jira requires and no visible question asks for. */
export function hiddenLinkedFields(form: EmulatedForm, visible: readonly string[]): readonly EmulatedField[] {
  const hidden = Object.entries(form.questions).filter(([id]) => !visible.includes(id));
  return linkedFields({ ...form, questions: Object.fromEntries(hidden) }).filter(({ required }) => required);
}

/** Types of Jira fields, by question type. */
const fieldTypes: Readonly<Record<string, readonly [type: string, items?: string]>> = {
  no: ['number'],
  da: ['date'],
  dt: ['datetime'],
  cd: ['option'],
  cs: ['option'],
  cl: ['array', 'option'],
  cm: ['array', 'option'],
  cc: ['option-with-child'],
  us: ['user'],
  um: ['array', 'user'],
  ob: ['any'],
};

const customKinds: Readonly<Record<string, string>> = {
  no: 'float',
  da: 'datepicker',
  dt: 'datetime',
  cd: 'select',
  cs: 'radiobuttons',
  cl: 'multiselect',
  cm: 'multicheckboxes',
  cc: 'cascadingselect',
  us: 'userpicker',
  um: 'multiuserpicker',
};

export function schemaOf(type: string, jiraField: string): EmulatedField['jiraSchema'] {
  const [fieldType, items] = fieldTypes[type] ?? ['string'];
  const [, customId] = /^customfield_(\d+)$/.exec(jiraField) ?? [];
  const kind = customKinds[type];
  const custom =
    type === 'ob'
      ? 'com.atlassian.jira.plugins.cmdb:cmdb-object-cftype'
      : `com.atlassian.jira.plugin.system.customfieldtypes:${kind ?? 'textfield'}`;
  return {
    type: fieldType,
    ...(items === undefined ? {} : { items }),
    ...(customId === undefined ? { system: jiraField } : { custom, customId: Number(customId) }),
  };
}

function optionOf({ id, name, children = [] }: ExternalOption): EmulatedOption {
  return { value: id, label: name, children: children.map(optionOf) };
}
