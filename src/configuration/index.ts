export { createConfiguration, type AdministratorsAct } from './configuration';
export { createApplicationsSection } from './applications/applicationsSection';
export { createAuditSection } from './sections/audit';
export { createChecksSection } from './sections/checks';
export { createUsersSection } from './users/usersSection';
export { createGrantLog } from './grantLog';
export { keptSessionsSchema, type SessionStore } from './sessions';
export type { Section } from './section';
export { nextSettings, type ClientSettings, type SetUp } from './setUp';
