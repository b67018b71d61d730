import { readFileSync } from 'node:fs';

let library: string | undefined;

/**
 * A script that gives Teams the code, which comes back as a `signin/verifyState` invoke from whoever pressed the button.
 * Outside Teams, or where scripts are off, nothing happens and the person types the code.
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/authentication/auth-flow-bot
 */
export function handCodeToTeams(code: string): string {
  library ??= readFileSync(require.resolve('@microsoft/teams-js/dist/umd/MicrosoftTeams.min.js'), 'utf8');
  return `${library.replaceAll('</script', '<\\/script')}
if (window.opener || window.nativeInterface) {
  microsoftTeams.app.initialize().then(function () { microsoftTeams.authentication.notifySuccess(${JSON.stringify(code)}); });
}`;
}
