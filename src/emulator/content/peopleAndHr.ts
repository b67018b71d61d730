import type { EmulatedDesk } from './desk';
import { nameBadge, workingAbroad } from './forms';
import { trip } from './tripForm';
import { attachments, description, dueDate, radio, select, summary, text } from './fields';

export const peopleAndHr: EmulatedDesk = {
  id: '2',
  projectId: '10002',
  projectName: 'People and HR',
  projectKey: 'HR',
  groups: [
    { id: '21', name: 'Time and pay' },
    { id: '22', name: 'Documents' },
  ],
  types: [
    {
      id: '201',
      name: 'Ask about my payslip',
      description: 'Only you and HR can see it.',
      helpText: '',
      group: '21',
      fields: [summary, description(), select(10200, 'Month', ['This month', 'Last month', 'Earlier'])],
    },
    {
      id: '202',
      name: 'Request parental leave',
      description: 'Tell us when it begins.',
      helpText: 'The law asks for seven weeks’ notice.',
      group: '21',
      fields: [summary, dueDate('First day', { required: true }), description()],
    },
    {
      id: '203',
      name: 'Get a certificate of employment',
      description: 'For a bank, a landlord or an authority.',
      helpText: 'It comes as a signed PDF within two working days.',
      group: '22',
      fields: [
        summary,
        radio(10201, 'Language', ['English', 'German', 'French'], { required: true, chosen: 'English' }),
        text(10202, 'Who is it for?'),
      ],
    },
    {
      id: '204',
      name: 'Change my address or bank account',
      description: 'We call you back before anything is changed.',
      helpText: '',
      group: '22',
      fields: [summary, dueDate('Valid from', { required: true }), description({ required: true }), attachments],
    },
    {
      id: '205',
      name: 'Get a name badge',
      description: 'With your name and title.',
      helpText: '',
      group: '22',
      fields: [],
      form: nameBadge,
    },
    {
      id: '206',
      name: 'Work from abroad',
      description: 'Ask before you book.',
      helpText: '',
      group: '21',
      fields: [summary],
      form: workingAbroad,
    },
    {
      id: '207',
      name: 'Plan a business trip',
      description: 'Train, flight and hotel.',
      helpText: '',
      group: '21',
      fields: [summary],
      form: trip,
    },
  ],
};
