/**
 * A script that hands the code and its conversation to the listed pages, which host the chat: to the window that opened this one, or
 * to other windows of the same origin. If a return page is listed it goes there, because Web Chat opens links without an opener.
 * The code in the fragment reaches no server, and is useless to anybody but the chat user who asked, in that conversation; a ticket
 * in its place would need a request that other sites can make, too.
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

/** A value that is safe inside a script of a page. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
