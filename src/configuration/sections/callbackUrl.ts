import { html } from '../../host/html';
import { checkCallback } from '../callbackCheck';
import type { Nonces } from '../reach';
import type { Notice, Section } from '../section';
import { nextSettings, type SetUp } from '../setUp';

/** The exact callback URL to paste into the console, and whether it leads here. */
export function createCallbackUrl(setUp: SetUp, nonces: Nonces): Section {
  let checked: { readonly url: string; readonly notice: Notice } | undefined;

  return {
    id: 'callback-url',
    title: 'Callback URL',
    script: copyScript,

    state() {
      if (checked?.url !== nextSettings(setUp).callbackUrl) return { kind: 'open', text: 'Not checked yet' };
      const { kind, text } = checked.notice;
      return { kind: kind === 'bad' ? 'wrong' : 'done', text };
    },

    body({ form }) {
      const { callbackUrl } = nextSettings(setUp);
      return html`<p>
          In the console choose your app, then <strong>Authorization</strong> and, beside <em>OAuth 2.0 (3LO)</em>,
          <strong>Configure</strong> or <strong>Add</strong>. Paste this as the <strong>Callback URL</strong>, letter
          for letter, with the slash at its end, and save.
        </p>
        <p class="field">
          <label for="callback-url">Callback URL</label>
          <span class="copy">
            <input id="callback-url" readonly value="${callbackUrl}" spellcheck="false" />
            <button type="button" id="copy" class="second" hidden>Copy</button>
          </span>
          <span id="copied" role="status"></span>
        </p>
        ${advice(callbackUrl)}
        <h2>Does it lead here?</h2>
        <p>The assistant asks its own address from this machine, and looks whether it is itself that answers.</p>
        ${form('check', html`<button>Check the address</button>`)}`;
    },

    async post(action) {
      if (action !== 'check') return undefined;
      const { callbackUrl: url } = nextSettings(setUp);
      const notice = await checkCallback(url, nonces);
      checked = { url, notice };
      return notice;
    },
  };
}

function advice(callbackUrl: string) {
  const { hostname, pathname } = new URL(callbackUrl);
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return html`${
    isLocal
      ? html`<p class="note">
          Only browsers on this machine reach this address. For others set <code>jira_oauth2_callback_url</code> to your
          public https address followed by <code>/oauth2/jira/callback/</code>, and start the assistant again.
        </p>`
      : html``
  }${
    pathname.endsWith('/')
      ? html``
      : html`<p class="note">This address has no slash at its end: the console’s must have none, either.</p>`
  }`;
}

/** The button is of use only where scripts are on. */
const copyScript = `
const button = document.getElementById('copy');
const field = document.getElementById('callback-url');
button.hidden = false;
button.addEventListener('click', async () => {
  field.select();
  let copied = false;
  try { await navigator.clipboard.writeText(field.value); copied = true; } catch { copied = document.execCommand('copy'); }
  document.getElementById('copied').textContent = copied ? 'Copied.' : 'Press Ctrl+C or \u2318C to copy.';
});
`;
