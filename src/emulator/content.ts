/** A field of a request type, as Atlassian describes it. */
export interface EmulatedField {
  readonly fieldId: string;
  readonly name: string;
  readonly description?: string;
  readonly required?: boolean;
  readonly visible?: boolean;
  readonly jiraSchema: {
    readonly type: string;
    readonly system?: string;
    readonly custom?: string;
    readonly customId?: number;
  };
  readonly options?: readonly string[];
  readonly preset?: string;
}

export interface EmulatedType {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpText: string;
  readonly group: string;
  readonly fields: readonly EmulatedField[];
}

export interface EmulatedDesk {
  readonly id: string;
  readonly projectId: string;
  readonly projectName: string;
  readonly projectKey: string;
  readonly groups: readonly { readonly id: string; readonly name: string }[];
  readonly types: readonly EmulatedType[];
}

const summary: EmulatedField = {
  fieldId: 'summary',
  name: 'Summary',
  description: 'Say it in one line.',
  required: true,
  jiraSchema: { type: 'string', system: 'summary' },
};
const description: EmulatedField = {
  fieldId: 'description',
  name: 'Tell us more',
  jiraSchema: { type: 'string', system: 'description' },
};
const dueDate = (name: string): EmulatedField => ({
  fieldId: 'duedate',
  name,
  jiraSchema: { type: 'date', system: 'duedate' },
});
const choice = (id: number, name: string, options: readonly string[], required = false): EmulatedField => ({
  fieldId: `customfield_${id}`,
  name,
  required,
  jiraSchema: { type: 'option', custom: 'com.atlassian.jira.plugin.system.customfieldtypes:select', customId: id },
  options,
});
const text = (id: number, name: string, required = false): EmulatedField => ({
  fieldId: `customfield_${id}`,
  name,
  required,
  jiraSchema: { type: 'string', custom: 'com.atlassian.jira.plugin.system.customfieldtypes:textfield', customId: id },
});
const hidden = (id: number, name: string, preset: string): EmulatedField => ({
  ...text(id, name, true),
  visible: false,
  preset,
});

/** Three desks, as every emulated site has them. */
export const desks: readonly EmulatedDesk[] = [
  {
    id: '1',
    projectId: '10001',
    projectName: 'IT help',
    projectKey: 'ITH',
    groups: [
      { id: '11', name: 'Hardware' },
      { id: '12', name: 'Accounts and access' },
    ],
    types: [
      {
        id: '101',
        name: 'Get help with a device',
        description: 'Laptops, phones, printers: something does not work.',
        helpText: 'Restart it first; most of the time that helps.',
        group: '11',
        fields: [
          summary,
          description,
          choice(10100, 'Urgency', ['I cannot work', 'It slows me down', 'It can wait'], true),
          hidden(10190, 'Channel', 'chat'),
        ],
      },
      {
        id: '102',
        name: 'Order new equipment',
        description: 'A laptop, a monitor, a headset.',
        helpText: 'Your manager is asked to approve.',
        group: '11',
        fields: [
          summary,
          choice(10101, 'What do you need?', ['Laptop', 'Monitor', 'Headset', 'Keyboard and mouse', 'Phone'], true),
          dueDate('Needed by'),
          description,
        ],
      },
      {
        id: '103',
        name: 'Get access to a system',
        description: 'Ask for an account or a role.',
        helpText: '',
        group: '12',
        fields: [summary, text(10102, 'System', true), description],
      },
      {
        id: '104',
        name: 'Report a security incident',
        description: 'Something suspicious: a mail, a call, a lost device.',
        helpText: 'Do not forward the mail. Tell us what you saw.',
        group: '12',
        fields: [summary, { ...description, required: true }],
      },
    ],
  },
  {
    id: '2',
    projectId: '10002',
    projectName: 'People and HR',
    projectKey: 'HR',
    groups: [{ id: '21', name: 'Time and pay' }],
    types: [
      {
        id: '201',
        name: 'Ask about my payslip',
        description: 'Only you and HR can see it.',
        helpText: '',
        group: '21',
        fields: [summary, description, choice(10200, 'Month', ['This month', 'Last month', 'Earlier'])],
      },
      {
        id: '202',
        name: 'Request parental leave',
        description: 'Tell us when it begins.',
        helpText: '',
        group: '21',
        fields: [summary, { ...dueDate('First day'), required: true }, description],
      },
    ],
  },
  {
    id: '3',
    projectId: '10003',
    projectName: 'Facilities',
    projectKey: 'FAC',
    groups: [{ id: '31', name: 'Building' }],
    types: [
      {
        id: '301',
        name: 'Something is broken',
        description: 'Lights, doors, heating, coffee machine.',
        helpText: '',
        group: '31',
        fields: [summary, choice(10300, 'Building', ['Main house', 'Annex', 'Warehouse'], true), description],
      },
      {
        id: '302',
        name: 'Book a room for an event',
        description: 'More than twenty people, or with catering.',
        helpText: '',
        group: '31',
        fields: [
          summary,
          dueDate('Date'),
          {
            fieldId: 'customfield_10301',
            name: 'Floor plan',
            required: true,
            jiraSchema: { type: 'any', custom: 'com.example.floorplan:picker', customId: 10301 },
          },
        ],
      },
    ],
  },
];

/** Requests that are there from the start, oldest first; each person has their own at each of their sites. */
export const pastRequests: readonly {
  readonly desk: string;
  readonly type: string;
  readonly summary: string;
  readonly status: string;
}[] = [
  { desk: '1', type: '102', summary: 'Headset for calls', status: 'Done' },
  { desk: '3', type: '301', summary: 'Heating in room 2.14 stays cold', status: 'Done' },
  { desk: '1', type: '103', summary: 'Access to the travel portal', status: 'Waiting for approval' },
  { desk: '1', type: '101', summary: 'Printer on the second floor prints blank pages', status: 'Waiting for support' },
  { desk: '2', type: '201', summary: 'Overtime missing on my payslip', status: 'In progress' },
  { desk: '3', type: '301', summary: 'Door of the bicycle room does not lock', status: 'Waiting for support' },
  { desk: '1', type: '101', summary: 'Laptop fan is very loud', status: 'In progress' },
  { desk: '1', type: '103', summary: 'Read access to the sales dashboard', status: 'Waiting for support' },
  { desk: '1', type: '101', summary: 'Screen flickers when docked', status: 'Waiting for customer' },
  { desk: '2', type: '202', summary: 'Parental leave from March', status: 'Waiting for support' },
  { desk: '1', type: '102', summary: 'Second monitor', status: 'Waiting for approval' },
  { desk: '3', type: '301', summary: 'Coffee machine leaks', status: 'In progress' },
  { desk: '1', type: '104', summary: 'Strange mail about an invoice', status: 'Waiting for support' },
];

/** A desk by its id or its project key. */
export function findDesk(id: string): EmulatedDesk | undefined {
  return desks.find((desk) => desk.id === id || desk.projectKey === id);
}
