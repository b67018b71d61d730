/** A value offered by a field; `children` for the second step of a cascading choice. */
export interface EmulatedOption {
  readonly value: string;
  readonly label: string;
  readonly children: readonly EmulatedOption[];
}

/** A field of a request type, as Atlassian describes it. */
export interface EmulatedField {
  readonly fieldId: string;
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  readonly visible: boolean;
  readonly jiraSchema: {
    readonly type: string;
    readonly items?: string;
    readonly system?: string;
    readonly custom?: string;
    readonly customId?: number;
  };
  readonly options: readonly EmulatedOption[];
  /** The option selected by default. */
  readonly chosen?: string;
  readonly preset?: string;
}

type More = Partial<Pick<EmulatedField, 'description' | 'required' | 'visible' | 'chosen' | 'preset'>>;
type Labels = readonly (string | readonly [string, readonly string[]])[];

function field(fieldId: string, name: string, jiraSchema: EmulatedField['jiraSchema'], more: More): EmulatedField {
  return { fieldId, name, description: '', required: false, visible: true, jiraSchema, options: [], ...more };
}

const system = (id: string, name: string, type: string, more: More = {}): EmulatedField =>
  field(id, name, { type, system: id }, more);

const custom = (customId: number, name: string, type: string, kind: string, more: More): EmulatedField =>
  field(
    `customfield_${customId}`,
    name,
    { type, custom: `com.atlassian.jira.plugin.system.customfieldtypes:${kind}`, customId },
    more,
  );

function optionsOf(prefix: string, labels: Labels): EmulatedOption[] {
  return labels.map((entry, index) => {
    const [label, children] = typeof entry === 'string' ? [entry, []] : entry;
    const value = `${prefix}${String(index).padStart(2, '0')}`;
    return { value, label, children: optionsOf(value, children) };
  });
}

const offering = (one: EmulatedField, labels: Labels): EmulatedField => ({
  ...one,
  options: optionsOf(String(one.jiraSchema.customId), labels),
});

export const summary = system('summary', 'Summary', 'string', { description: 'Say it in one line.', required: true });

export const description = (more: More = {}): EmulatedField => system('description', 'Tell us more', 'string', more);

export const dueDate = (name: string, more: More = {}): EmulatedField => system('duedate', name, 'date', more);

/** Its value is a list of temporary attachment ids. */
export const attachments: EmulatedField = {
  ...field('attachment', 'Attachment', { type: 'array', items: 'attachment', system: 'attachment' }, {}),
  description: 'Pictures say more than words.',
};

export const labels: EmulatedField = field(
  'labels',
  'Labels',
  { type: 'array', items: 'string', system: 'labels' },
  { description: 'Words without spaces.' },
);

export const text = (id: number, name: string, more: More = {}): EmulatedField =>
  custom(id, name, 'string', 'textfield', more);

export const number = (id: number, name: string, more: More = {}): EmulatedField =>
  custom(id, name, 'number', 'float', more);

/** A hidden field with a value preset by the request type. */
export const hidden = (id: number, name: string, preset: string): EmulatedField =>
  text(id, name, { required: true, visible: false, preset });

export const select = (id: number, name: string, of: Labels, more: More = {}): EmulatedField =>
  offering(custom(id, name, 'option', 'select', more), of);

export const radio = (id: number, name: string, of: Labels, more: More = {}): EmulatedField =>
  offering(custom(id, name, 'option', 'radiobuttons', more), of);

export const cascading = (id: number, name: string, of: Labels, more: More = {}): EmulatedField =>
  offering(custom(id, name, 'option-with-child', 'cascadingselect', more), of);

/** A choice of several options, as checkboxes or a list. */
export function several(id: number, name: string, kind: 'multicheckboxes' | 'multiselect', of: Labels): EmulatedField {
  const { jiraSchema, ...rest } = custom(id, name, 'array', kind, {});
  return offering({ ...rest, jiraSchema: { ...jiraSchema, items: 'option' } }, of);
}

export const person = (id: number, name: string, more: More = {}): EmulatedField =>
  custom(id, name, 'user', 'userpicker', more);

/** A Marketplace app's field, which only the portal can show. */
export const foreign = (customId: number, name: string, kind: string): EmulatedField =>
  field(`customfield_${customId}`, name, { type: 'any', custom: kind, customId }, { required: true });
