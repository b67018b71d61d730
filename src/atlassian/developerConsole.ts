const myApps = 'https://developer.atlassian.com/console/myapps';

/** Atlassian's developer console: the list of the user's apps. */
export const consoleUrl = `${myApps}/`;

/** The pages in the console's menu, by its own names. */
export const consoleMenu = {
  permissions: 'Permissions',
  authorization: 'Authorization, OAuth 2.0 (3LO)',
  settings: 'Settings',
  distribution: 'Distribution',
} as const;

/** Where in the console to fix something. */
export const consolePage = `${myApps}, your app, {page}`;

/** Where to find the client id and secret. */
export const consoleSettings = `${myApps}, your app, ${consoleMenu.settings}`;
