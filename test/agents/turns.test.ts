import { onAgents } from '../support/onAgents';

const own = 'the assistant’s own, at its own route for messages';

onAgents(['assistant/instances', 'dialogs/steps', 'dialogs/timeZone', 'faults/channelFaults', 'faults/turns'], {
  'know an administrator who has logged in at one of them, and what the last form came to': 'the configuration page',
  'and does not answer takes an answer and not the sign-in': 'how long the channel may take is the SDK’s',
  'show that the bot is at it, and go on showing it': own,
  'answer the channel in time, and say the rest when it comes': own,
  'of one person are twenty at most: who sends more is told, once until they are done': own,
});
