export { startEmulator, type Emulator, type EmulatorOptions } from './emulator';
export type { FaultRule, Faults } from './faults';
export type { Person } from './people';
export type { Agent } from './serviceDesk/agent';
export type { Limits } from './rateLimits';
export type { RecordedCall } from './recordedCalls';
export type { Variants } from './variants';
