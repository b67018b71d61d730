/** A request from before the emulator started. */
export interface PastRequest {
  readonly desk: string;
  readonly type: string;
  readonly summary: string;
  readonly description?: string;
  readonly status: string;
  /** Comments, each with its author first; a `note` is an agent's, for agents only. */
  readonly said?: readonly (readonly ['agent' | 'reporter' | 'note', string])[];
}

const thanks = ['agent', 'Thank you, we are looking into it.'] as const;

/** Oldest first; each person gets a copy at each of their sites. */
export const pastRequests: readonly PastRequest[] = [
  {
    desk: '1',
    type: '102',
    summary: 'Headset for calls',
    status: 'Done',
    said: [
      ['agent', 'Wired or wireless?'],
      ['reporter', 'Wireless, please.'],
      ['agent', 'It is on your desk.'],
    ],
  },
  { desk: '3', type: '301', summary: 'Heating in room 2.14 stays cold', status: 'Done', said: [thanks] },
  { desk: '1', type: '103', summary: 'Access to the travel portal', status: 'Waiting for approval' },
  {
    desk: '1',
    type: '101',
    summary: 'Printer on the second floor prints blank pages',
    description: 'Since Monday. A new cartridge did not help.',
    status: 'Waiting for support',
    said: [thanks],
  },
  {
    desk: '2',
    type: '201',
    summary: 'Overtime missing on my payslip',
    description: 'Eleven hours in the last week of the month.',
    status: 'In progress',
    said: [thanks, ['reporter', 'I have added my time sheet.'], ['agent', 'It comes with the next payslip.']],
  },
  { desk: '3', type: '301', summary: 'Door of the bicycle room does not lock', status: 'Waiting for support' },
  {
    desk: '1',
    type: '101',
    summary: 'Laptop fan is very loud',
    status: 'In progress',
    said: [thanks, ['note', 'The third one of this series: see the batch.']],
  },
  { desk: '1', type: '103', summary: 'Read access to the sales dashboard', status: 'Waiting for support' },
  {
    desk: '1',
    type: '101',
    summary: 'Screen flickers when docked',
    status: 'Waiting for customer',
    said: [['agent', 'Does it happen with another cable, too?']],
  },
  { desk: '2', type: '202', summary: 'Parental leave from March', status: 'Waiting for support', said: [thanks] },
  { desk: '1', type: '102', summary: 'Second monitor', status: 'Waiting for approval' },
  { desk: '3', type: '301', summary: 'Coffee machine leaks', status: 'In progress', said: [thanks] },
  { desk: '1', type: '104', summary: 'Strange mail about an invoice', status: 'Waiting for support', said: [thanks] },
];

/** Colleagues' requests that the person is asked to approve or takes part in. */
export const colleaguesRequests: readonly (PastRequest & { readonly person: 'approves' | 'participates' })[] = [
  {
    desk: '1',
    type: '102',
    summary: 'Laptop for our new designer',
    description: 'She begins on the first of next month.',
    status: 'Waiting for approval',
    person: 'approves',
  },
  {
    desk: '1',
    type: '103',
    summary: 'Write access to the price list',
    status: 'Waiting for approval',
    person: 'approves',
  },
  {
    desk: '3',
    type: '304',
    summary: 'Our team moves to the annex',
    status: 'In progress',
    said: [['agent', 'The boxes come on Thursday.']],
    person: 'participates',
  },
];
