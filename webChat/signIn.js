/**
 * Web Chat without a typed code, for pages that host it. Loaded in the page with the chat and in the return page, which are of
 * the same origin. See docs/webChat.md.
 */
// A BroadcastChannel has no target origin.
/* oxlint-disable unicorn/require-post-message-target-origin */
'use strict';
(function () {
  const name = 'atlassianSignIn';

  /** In the page that hosts the chat. `assistant`: the origin of the assistant's callback URL. Returns what ends it. */
  function takeCodes({ directLine, assistant }) {
    const channel = new BroadcastChannel(name);
    const taken = new Set();
    const take = (given) => {
      // A code of another conversation is somebody else's: it is left alone, and spends no try.
      if (!given || typeof given.conversation !== 'string' || given.conversation !== directLine.conversationId) return;
      if (!/^\d{6}$/.test(given.code) || taken.has(given.code)) return;
      taken.add(given.code);
      const activity = { type: 'invoke', name: 'signin/verifyState', value: { state: given.code }, from: { id: '' } };
      directLine.postActivity(activity).subscribe({
        next: () => channel.postMessage({ taken: given.conversation }),
        // The person types it.
        error: () => undefined,
      });
    };
    const onMessage = ({ origin, data }) => origin === assistant && take(data && data[name]);
    channel.addEventListener('message', ({ data }) => take(data));
    addEventListener('message', onMessage);
    return () => {
      removeEventListener('message', onMessage);
      channel.close();
    };
  }

  /** In the return page: hands the code on, and shows it in `place` where no chat takes it within three seconds. */
  function handOn(place) {
    const given = Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
    history.replaceState(null, '', location.pathname);
    const channel = new BroadcastChannel(name);
    const show = setTimeout(() => (place.textContent = given.code || ''), 3000);
    channel.addEventListener('message', ({ data }) => {
      if (!data || data.taken === undefined || data.taken !== given.conversation) return;
      clearTimeout(show);
      close();
    });
    channel.postMessage({ code: given.code, conversation: given.conversation });
  }

  window.atlassianSignIn = { takeCodes, handOn };
})();
