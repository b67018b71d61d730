import { script } from './teamsLibrary.json';

/**
 * A script that gives Teams the code, which comes back as a `signin/verifyState` invoke from whoever pressed the button.
 * Outside Teams, or where scripts are off, nothing happens and the person types the code. Microsoft's library is part of
 * this module: bundlers leave files behind that are looked up while a page is made.
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/authentication/auth-flow-bot
 */
export function handCodeToTeams(code: string): string {
  return `${script}
if (window.opener || window.nativeInterface) {
  microsoftTeams.app.initialize().then(function () { microsoftTeams.authentication.notifySuccess(${JSON.stringify(code)}); });
}`;
}
