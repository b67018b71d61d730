/**
 * Everything the dialogs use of the bot SDK, through this one module: the dialogs' engine, which runs on the turns of the Bot
 * Framework SDK and of the Microsoft 365 Agents SDK alike. What they have of a turn are the engine's types.
 */
import type { DialogContext } from 'botbuilder-dialogs';

export type { DialogInstance, DialogTurnResult } from 'botbuilder-dialogs';
// Not from the package's index: that also loads the recognizers of its prompts in every language they know, which takes
// longer than all the rest of a start. Whoever loads it besides gets the same classes.
export { ComponentDialog } from 'botbuilder-dialogs/lib/componentDialog';
export { Dialog, DialogReason } from 'botbuilder-dialogs/lib/dialog';
export { DialogContext } from 'botbuilder-dialogs/lib/dialogContext';
export { DialogSet } from 'botbuilder-dialogs/lib/dialogSet';
export { OAuthPrompt } from 'botbuilder-dialogs/lib/prompts/oauthPrompt';
export { ActivityTypes } from '../src/channel/activityTypes';

export type TurnContext = DialogContext['context'];
export type Activity = TurnContext['activity'];
