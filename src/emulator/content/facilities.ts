import type { EmulatedDesk } from './desk';
import { officeMove } from './forms';
import { visitors } from './visitorsForm';
import { attachments, description, dueDate, foreign, number, radio, select, summary, text } from './fields';

/** More options than a chat lists. */
const rooms = ['Main house', 'Annex', 'Warehouse'].flatMap((house) =>
  [1, 2, 3, 4].flatMap((floor) =>
    Array.from({ length: 12 }, (_, index) => `${house} ${floor}.${String(index + 1).padStart(2, '0')}`),
  ),
);

export const facilities: EmulatedDesk = {
  id: '3',
  projectId: '10003',
  projectName: 'Facilities',
  projectKey: 'FAC',
  groups: [
    { id: '31', name: 'Building' },
    { id: '32', name: 'Workplace' },
  ],
  types: [
    {
      id: '301',
      name: 'Something is broken',
      description: 'Lights, doors, heating, coffee machine.',
      helpText: '',
      group: '31',
      fields: [
        summary,
        select(10300, 'Building', ['Main house', 'Annex', 'Warehouse'], { required: true }),
        description(),
        attachments,
      ],
    },
    {
      id: '302',
      name: 'Book a room for an event',
      description: 'More than twenty people, or with catering.',
      helpText: '',
      group: '31',
      fields: [summary, dueDate('Date'), foreign(10301, 'Floor plan', 'com.example.floorplan:picker')],
    },
    {
      id: '303',
      name: 'Ask for a parking space',
      description: 'For a day or for good.',
      helpText: 'Charging points are in the annex.',
      group: '32',
      fields: [
        summary,
        text(10302, 'Number plate', { required: true }),
        radio(10303, 'How long?', ['One day', 'One week', 'For good'], { required: true }),
        dueDate('From'),
      ],
    },
    {
      id: '304',
      name: 'Move desks',
      description: 'One person or a whole team.',
      helpText: '',
      group: '32',
      fields: [
        summary,
        number(10304, 'Number of people', { required: true }),
        select(10305, 'New room', rooms),
        dueDate('When'),
        description(),
      ],
    },
    {
      id: '305',
      name: 'Move to another office',
      description: 'With all that you have.',
      helpText: '',
      group: '32',
      fields: [summary],
      form: officeMove,
    },
    {
      id: '306',
      name: 'Announce visitors',
      description: 'So that reception expects them.',
      helpText: '',
      group: '31',
      fields: [summary],
      form: visitors,
    },
  ],
};
