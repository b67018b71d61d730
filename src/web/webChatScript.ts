/**
 * A script that gives the code, with the conversation it is for, to the pages that host the chat and are listed: to the window
 * that opened this one, and to other windows of the same origin. Where a return page is listed it goes there, because Web Chat
 * opens links without an opener. The code in the fragment reaches no server, and is of no use to anybody but the chat user who
 * asked, in that conversation; a ticket in its place would need a request that other sites can make.
 */
export function handCodeToWebChat(code: string, conversation: string, pages: readonly string[]): string {
  const returns = pages.filter((page) => new URL(page).pathname !== '/');
  const [returnPage] = returns.length === 1 ? returns : [];
  const given = inScript({ code, conversation });
  const origins = inScript(pages.map((page) => new URL(page).origin));
  return `
const given = ${given};
if (window.opener) for (const origin of ${origins}) window.opener.postMessage({ atlassianSignIn: given }, origin);
else ${
    returnPage === undefined
      ? ''
      : `if (location.hash !== '#shown') {
  // Whoever comes back finds the code here, to be typed.
  history.replaceState(null, '', '#shown');
  location.assign(${inScript(returnPage)} + '#' + new URLSearchParams(given));
} else `
  }new BroadcastChannel('atlassianSignIn').postMessage(given);`;
}

/** A value as it may stand in a script of a page. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
