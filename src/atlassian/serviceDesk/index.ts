/** @internal */
export { createServiceDesk, type ServiceDeskOptions } from './createServiceDesk';
/** @internal */
export { createServiceDeskCache, type ServiceDeskCache } from './cache';
export type { ServiceDesk } from './serviceDesk';
export type * from './types';
