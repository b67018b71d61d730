/**
 * The only module through which the dialogs use the bot SDK: its dialog engine runs on turns of both the Bot Framework SDK and the
 * Microsoft 365 Agents SDK. A turn has the engine's types.
 */
import type { DialogContext } from 'botbuilder-dialogs';

export type { DialogInstance, DialogTurnResult } from 'botbuilder-dialogs';
// Not from the package's index, which also loads the recognizers of its prompts in every language they know: that takes longer than
// everything else at start-up. Code that imports the index as well gets the same classes.
export { ComponentDialog } from 'botbuilder-dialogs/lib/componentDialog';
export { Dialog, DialogReason } from 'botbuilder-dialogs/lib/dialog';
export { DialogContext } from 'botbuilder-dialogs/lib/dialogContext';
export { DialogSet } from 'botbuilder-dialogs/lib/dialogSet';
export { OAuthPrompt } from 'botbuilder-dialogs/lib/prompts/oauthPrompt';
export { ActivityTypes } from '../src/channel/activityTypes';

export type TurnContext = DialogContext['context'];
export type Activity = TurnContext['activity'];
