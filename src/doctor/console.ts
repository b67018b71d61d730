/** Pages of Atlassian's developer console, as its menu names them. */
const myApp = 'https://developer.atlassian.com/console/myapps, your app';

export const consolePages = {
  permissions: `${myApp}, Permissions`,
  authorization: `${myApp}, Authorization, OAuth 2.0 (3LO)`,
  settings: `${myApp}, Settings`,
  distribution: `${myApp}, Distribution`,
} as const;
