import { onAgents } from '../support/onAgents';

onAgents(
  [
    'dialogs/cardSizes',
    'dialogs/cascades',
    'dialogs/formFiles',
    'dialogs/formVariants',
    'dialogs/forms',
    'dialogs/formsInPortal',
    'hostile/fieldIds',
  ],
  { 'is what Teams takes, however much a form asks and is answered': 'random forms: the cards are the same' },
);
