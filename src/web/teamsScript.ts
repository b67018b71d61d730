import { script } from './teamsLibrary.json';

/**
 * A script that hands the code to Teams, which returns it as a `signin/verifyState` invoke from the person who pressed the button.
 * Outside Teams, or where scripts are off, nothing happens and the person types the code. Microsoft's library is part of
 * this module, since bundlers leave out files that are read at run time.
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/authentication/auth-flow-bot
 */
export function handCodeToTeams(code: string): string {
  return `${script}
if (window.opener || window.nativeInterface) {
  microsoftTeams.app.initialize().then(function () { microsoftTeams.authentication.notifySuccess(${JSON.stringify(code)}); });
}`;
}
