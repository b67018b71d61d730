import { onAgents } from '../support/onAgents';

onAgents(
  [
    'channel/channels',
    'dialogs/chatUser',
    'dialogs/greeting',
    'dialogs/heard',
    'dialogs/hostile',
    'dialogs/kept',
    'dialogs/languages',
    'dialogs/look',
    'dialogs/lostSite',
    'dialogs/notes',
    'dialogs/others',
    'dialogs/signIn',
    'dialogs/words',
    'hostile/claimedUsers',
    'login/readAhead',
  ],
  {
    'comes on the event of a page that hosts the chat, once a conversation': 'an event begins the assistant alone',
    'holds where the client names none that there is, and nowhere else': 'a setting of the assistant',
  },
);
