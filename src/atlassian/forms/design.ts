import { z } from 'zod/v4';
import { list, text } from '../lenientSchemas';
import { keptId } from '../requestForm/answers';

const optional = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);
const optionId = z.union([z.string(), z.number()]).transform(String);

/** The id of a choice. */
const choiceId = optionId.transform(keptId);

const option = z.object({
  id: choiceId,
  // `label` in a design, `name` in external data.
  label: optional(z.string()),
  name: optional(z.string()),
});

const choice = option.extend({
  // Has a text field.
  other: optional(z.boolean()),
  // The second step of a cascading choice.
  children: list(option),
});

const answer = z.object({
  text: optional(z.string()),
  date: optional(z.string()),
  time: optional(z.string()),
  choices: optional(list(z.union([choiceId, z.object({ id: choiceId }).transform(({ id }) => id)]))),
});

const question = z.object({
  type: z.string(),
  label: text(255),
  description: text(2000),
  validation: z
    .object({
      rq: optional(z.boolean()),
      mnc: optional(z.number()),
      mxc: optional(z.number()),
      mnw: optional(z.number()),
      mxw: optional(z.number()),
      mnn: optional(z.number()),
      mxn: optional(z.number()),
      wh: optional(z.boolean()),
      mnd: optional(z.string()),
      mxd: optional(z.string()),
      mnt: optional(z.string()),
      mxt: optional(z.string()),
      mns: optional(z.number()),
      mxs: optional(z.number()),
      ch: optional(choiceId),
      rgx: optional(z.object({ p: z.string(), m: text(255) })),
    })
    .catch({}),
  choices: list(choice),
  hasMoreChoices: optional(z.boolean()),
  jiraField: optional(z.string()),
  dcId: optional(z.string()),
  defaultAnswer: optional(answer),
});

const check = z.object({ fieldId: optionId, type: z.string(), constraint: z.array(z.unknown()).catch([]) });
const group = z.object({ operator: optional(z.string()), checks: z.array(check).catch([]) });

const condition = z.object({
  i: z.object({
    co: optional(z.object({ cIds: z.record(z.string(), z.array(optionId)).catch({}) })),
    operator: optional(z.string()),
    groups: optional(z.array(group)),
  }),
  o: z.object({ sIds: z.array(optionId).catch([]), t: optional(z.string()) }),
  t: optional(z.string()),
});

/** A node of Atlassian's document format, as far as a form's layout uses it. */
export interface LayoutNode {
  readonly type: string;
  readonly text?: string | undefined;
  readonly attrs?: { readonly extensionKey?: unknown; readonly parameters?: unknown } | undefined;
  readonly content?: readonly LayoutNode[] | undefined;
}

const layoutNode: z.ZodType<LayoutNode> = z.lazy(() =>
  z.object({
    type: z.string(),
    text: optional(z.string()),
    attrs: optional(z.object({ extensionKey: z.unknown(), parameters: z.unknown() })),
    content: optional(z.array(layoutNode)),
  }),
);

/**
 * A form attached to a request type, as Atlassian describes it.
 * https://developer.atlassian.com/cloud/forms/rest/api-group-forms-on-portal/
 */
export const templateSchema = z.object({
  updated: z.string().catch(''),
  design: z.object({
    settings: z.object({ name: text(255) }).catch({ name: '' }),
    questions: z.record(z.string().regex(/^\d{1,10}$/), question),
    sections: z.record(z.string(), z.unknown()).catch({}),
    conditions: z.record(z.string(), condition).catch({}),
    layout: z.array(layoutNode),
  }),
});

/** Options and default answers of questions linked to a Jira field or to other data. */
export const externalDataSchema = z.object({
  fields: z.record(z.string(), z.object({ choices: list(choice), answer: optional(answer) })).catch({}),
});

export type Template = z.infer<typeof templateSchema>;
export type Design = Template['design'];
export type ExternalData = z.infer<typeof externalDataSchema>;
export type TemplateQuestion = z.infer<typeof question>;
export type TemplateOption = z.infer<typeof option>;
export type TemplateCondition = z.infer<typeof condition>;

/** `undefined` if the form does not describe it. Own properties only: `constructor` is not a question. */
export function questionOf({ questions }: Pick<Design, 'questions'>, id: string): TemplateQuestion | undefined {
  return Object.hasOwn(questions, id) ? questions[id] : undefined;
}
