import { onAgents } from '../support/onAgents';

onAgents(['dialogs/formFiles', 'dialogs/forms', 'dialogs/formsInPortal', 'hostile/fieldIds']);
