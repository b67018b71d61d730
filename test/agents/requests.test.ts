import { onAgents } from '../support/onAgents';

onAgents(
  [
    'dialogs/chatFiles',
    'dialogs/colleague',
    'dialogs/follow',
    'dialogs/keptLists',
    'dialogs/liveCard',
    'dialogs/offered',
    'dialogs/raise',
    'dialogs/rateLimits',
    'dialogs/requestViews',
    'dialogs/search',
  ],
  {
    'without a content type throw nothing': 'the SDK refuses such an activity',
    'is one and the last, whatever is said and pressed, and nothing is sent that was not confirmed':
      'random chats, for minutes: the dialogs are the same',
  },
);
