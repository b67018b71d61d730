import { cascadingOptions } from './cascading';
import type { FieldDescription } from './formDescription';
import type { FormField } from './types';

const optionsAtMost = 100;

/** The field as a chat asks it; `undefined` if it cannot. */
export function toFormField(field: FieldDescription): FormField | undefined {
  const { fieldId, name, description, required, jiraSchema } = field;
  const { type, items, system, custom } = jiraSchema;
  const common = { id: fieldId, name: name === '' ? fieldId : name, description, required };
  switch (items === null || items === undefined ? type : `${type} ${items}`) {
    case 'string': {
      const long = system === 'description' || system === 'environment' || custom?.endsWith(':textarea') === true;
      return { ...common, kind: long ? 'multiline' : 'text' };
    }
    case 'number':
    case 'date':
    case 'datetime':
      return { ...common, kind: type === 'number' || type === 'date' ? type : 'datetime' };
    case 'user':
      return { ...common, kind: 'user', several: false };
    case 'array user':
      return { ...common, kind: 'user', several: true };
    case 'array attachment':
      return { ...common, kind: 'attachment' };
    case 'array string':
      return { ...common, kind: 'labels' };
    default:
      return field.validValues.length === 0 ? undefined : withOptions(field, common);
  }
}

type Common = Pick<FormField, 'id' | 'name' | 'description' | 'required'>;

function withOptions({ validValues, jiraSchema }: FieldDescription, common: Common): FormField | undefined {
  const shown = validValues.slice(0, optionsAtMost);
  const options = shown.map(({ value, label }) => ({ id: value, label }));
  const truncated = options.length < validValues.length;
  switch (`${jiraSchema.type} ${jiraSchema.items ?? ''}`.trim()) {
    case 'option':
    case 'priority':
      return { ...common, kind: 'choice', options, truncated };
    case 'array option':
    case 'array version':
      return { ...common, kind: 'choices', options, truncated };
    case 'array component':
      return { ...common, kind: 'components', options, truncated };
    case 'option-with-child':
      return {
        ...common,
        kind: 'cascading',
        ...cascadingOptions(
          validValues.map(({ value, label, children }) => ({
            id: value,
            label,
            children: children.map((child) => ({ id: child.value, label: child.label })),
          })),
        ),
      };
    default:
      return undefined;
  }
}
