export type { CheckStatus } from './check';
export { checks } from './checks';
export { toEnglish, type EnglishResult } from './toEnglish';
export { countsOf } from './counts';
export { createContext, type ContextOptions } from './context';
export { runChecks } from './runChecks';
