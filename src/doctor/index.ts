export type { Check, CheckResult, CheckStatus, Finding } from './check';
export { checks } from './checks';
export { createContext, type ContextOptions, type DoctorContext, type Evidence } from './context';
export { runChecks } from './runChecks';
