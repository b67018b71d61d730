import { linkedFields, withForm } from '../../src/atlassian/forms/attachForm';
import { externalDataSchema, templateSchema } from '../../src/atlassian/forms/design';
import type { RequestForm } from '../../src/atlassian/requestForm';
import { formSchema } from '../../src/atlassian/requestForm/formDescription';
import { formOf } from '../../src/atlassian/requestForm/readForm';
import { templateOf, type EmulatedForm } from '../../src/emulator/content/forms';

/** The request form of a type that has this form and no fields of its own. */
export function formOfTemplate(emulated: EmulatedForm): RequestForm {
  const template = templateSchema.parse(templateOf(emulated, '1', ''));
  const fields = Object.fromEntries(Object.entries(emulated.external).map(([id, choices]) => [id, { choices }]));
  const own = formOf(formSchema.parse({ requestTypeFields: [] }), linkedFields(template));
  return withForm(own, template, externalDataSchema.parse({ fields }));
}
