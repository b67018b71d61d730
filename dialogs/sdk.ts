/**
 * Everything the dialogs use of the bot SDK, through this one module, so that the same sources can be built a second
 * time on another SDK with the same classes.
 */
export {
  ActionTypes,
  ActivityEventNames,
  ActivityTypes,
  CardFactory,
  Channels,
  InputHints,
  MessageFactory,
  TurnContext,
  type Activity,
  type Attachment,
  type CardAction,
  type ConversationReference,
} from 'botbuilder';
export {
  ComponentDialog,
  Dialog,
  DialogReason,
  DialogTurnStatus,
  WaterfallDialog,
  type DialogContext,
  type DialogInstance,
  type DialogTurnResult,
  type WaterfallStepContext,
} from 'botbuilder-dialogs';
