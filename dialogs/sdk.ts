/**
 * Everything the dialogs use of the bot SDK, through this one module, so that the same sources can be built a second
 * time on another SDK with the same classes.
 */
export {
  ActionTypes,
  ActivityEventNames,
  ActivityTypes,
  CardFactory,
  MessageFactory,
  TurnContext,
  type Activity,
} from 'botbuilder';
export type { DialogInstance, DialogTurnResult } from 'botbuilder-dialogs';
// Not from the package's index: that also loads the recognizers of its prompts in every language they know, which takes
// longer than all the rest of a start. Whoever loads it besides gets the same classes.
export { ComponentDialog } from 'botbuilder-dialogs/lib/componentDialog';
export { Dialog, DialogReason } from 'botbuilder-dialogs/lib/dialog';
export { DialogContext } from 'botbuilder-dialogs/lib/dialogContext';
export { DialogSet } from 'botbuilder-dialogs/lib/dialogSet';
export { OAuthPrompt } from 'botbuilder-dialogs/lib/prompts/oauthPrompt';
