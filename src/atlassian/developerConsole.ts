const myApps = 'https://developer.atlassian.com/console/myapps';

/** Atlassian's developer console: the list of one's apps. */
export const consoleUrl = `${myApps}/`;

/** The console's own names of the pages of its menu. */
export const consoleMenu = {
  permissions: 'Permissions',
  authorization: 'Authorization, OAuth 2.0 (3LO)',
  settings: 'Settings',
  distribution: 'Distribution',
} as const;

/** Where in the console something is mended. */
export const consolePage = `${myApps}, your app, {page}`;

/** Where client id and secret are. */
export const consoleSettings = `${myApps}, your app, ${consoleMenu.settings}`;
