export { formSchema } from './formSchema';
export { serviceDeskTools, type ServiceDeskToolsOptions } from './serviceDeskTools';
export type { ParametersSchema, ServiceDeskTool } from './tool';
export type { ToolResult } from './toolResult';
