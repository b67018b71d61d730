export { ConfirmationDialog, type ConfirmationDialogOptions, type ConfirmationOutcome } from './confirmationDialog';
export { formSchema } from './formSchema';
export type { ProposedWrite } from './proposedWrite';
export { serviceDeskTools, type ServiceDeskToolsOptions } from './serviceDeskTools';
export type { ParametersSchema, ServiceDeskTool } from './tool';
export type { ToolResult } from './toolResult';
