export { createConfiguration, type Configuration, type ConfigurationOptions } from './configuration';
export { createApplicationsSection } from './applications/applicationsSection';
export { createChecksSection } from './sections/checks';
export { createUsersSection } from './users/usersSection';
export { createGrantLog, type GrantLog } from './grantLog';
export type { Notice } from './notice';
export type { Section, StepState, Visit } from './section';
export type { SetUp } from './setUp';
