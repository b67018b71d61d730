export { ConfirmationDialog, type ConfirmationOutcome } from './confirmationDialog';
export { formSchema } from './formSchema';
export type { ProposedWrite } from './proposedWrite';
export { serviceDeskTools, type ServiceDeskToolsOptions } from './serviceDeskTools';
export type { ParametersSchema, ServiceDeskTool, ToolResult } from './types';
