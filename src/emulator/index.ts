export { startEmulator, type Emulator, type EmulatorOptions, type RecordedCall } from './emulator';
export type { FaultRule, Faults } from './faults';
export type { Person } from './people';
