export type { CheckResult, CheckStatus } from './check';
export { checks } from './checks';
export { countsOf } from './counts';
export { createContext, type ContextOptions } from './context';
export { runChecks } from './runChecks';
