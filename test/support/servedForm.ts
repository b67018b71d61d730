import type { JiraChat } from './jiraChat';

/** What Atlassian says about a field of each kind, except its name. */
const kinds = {
  text: { type: 'string' },
  multiline: { type: 'string', system: 'description' },
  number: { type: 'number' },
  date: { type: 'date' },
  datetime: { type: 'datetime' },
  labels: { type: 'array', items: 'string' },
  user: { type: 'user' },
  users: { type: 'array', items: 'user' },
  choice: { type: 'option' },
  choices: { type: 'array', items: 'option' },
  components: { type: 'array', items: 'component' },
  cascading: { type: 'option-with-child' },
} as const;

export type ServedKind = keyof typeof kinds;
export const servedKinds = Object.keys(kinds) as ServedKind[];

export interface ServedField {
  readonly kind: ServedKind;
  readonly fieldId?: string;
  readonly name?: string;
  readonly required?: boolean;
  /** Its options' labels. */
  readonly labels?: readonly string[];
}

const someOptions = Array.from({ length: 100 }, (_, index) => `Option ${index}`);

/** Makes every request type ask for these fields, except those whose fields the assistant has read already. */
export function serveForm({ emulator }: Pick<JiraChat, 'emulator'>, fields: readonly ServedField[]): void {
  const option = (label: string, index: number) => ({ value: `v${index}`, label, children: [] as object[] });
  const requestTypeFields = fields.map(
    ({ kind, fieldId = kind, name = kind, required = false, labels = someOptions }) => ({
      fieldId,
      name,
      required,
      description: name,
      jiraSchema: kinds[kind],
      validValues: kind.startsWith('c')
        ? labels.map((label, index) => ({ ...option(label, index), children: labels.slice(0, 3).map(option) }))
        : [],
    }),
  );
  const json = { canRaiseOnBehalfOf: false, canAddRequestParticipants: true, requestTypeFields };
  emulator.faults = { rules: [{ method: 'GET', path: '/ex/jira/*/requesttype/*/field', status: 200, json }] };
}
