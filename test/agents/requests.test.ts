import { onAgents } from '../support/onAgents';

onAgents(['dialogs/chatFiles', 'dialogs/follow', 'dialogs/liveCard', 'dialogs/raise', 'dialogs/requestViews'], {
  'without a content type throw nothing': 'the SDK refuses such an activity',
  'is one and the last, whatever is said and pressed, and nothing is sent that was not confirmed':
    'random chats, for minutes: the dialogs are the same',
});
