import { z } from 'zod/v4';
import { id, list, text } from '../lenientSchemas';
import { keptId } from './answers';

const option = z.object({ value: id.transform(keptId), label: text(255) });
const parent = option.extend({ children: list(option) });

export const formSchema = z.object({
  canRaiseOnBehalfOf: z.boolean().catch(false),
  canAddRequestParticipants: z.boolean().catch(false),
  requestTypeFields: list(
    z.object({
      fieldId: z.string().min(1),
      name: text(255),
      description: text(2000),
      required: z.boolean().catch(false),
      visible: z.boolean().catch(true),
      validValues: list(parent),
      defaultValues: list(parent.partial({ label: true })),
      presetValues: list(z.string()),
      jiraSchema: z
        .object({
          type: z.string().catch(''),
          items: z.string().nullish().catch(undefined),
          system: z.string().nullish().catch(undefined),
          custom: z.string().nullish().catch(undefined),
        })
        .catch({ type: '' }),
    }),
  ),
});

/** Atlassian's description of a request type's fields. */
export type FormDescription = z.infer<typeof formSchema>;
export type FieldDescription = FormDescription['requestTypeFields'][number];
