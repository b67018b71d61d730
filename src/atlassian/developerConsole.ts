const myApps = 'https://developer.atlassian.com/console/myapps';
const myApp = `${myApps}, your app`;

/** Atlassian's developer console: the list of one's apps. */
export const consoleUrl = `${myApps}/`;

/** Where in the console something is mended, as its menu names the pages. */
export const consolePages = {
  permissions: `${myApp}, Permissions`,
  authorization: `${myApp}, Authorization, OAuth 2.0 (3LO)`,
  settings: `${myApp}, Settings`,
  distribution: `${myApp}, Distribution`,
} as const;
