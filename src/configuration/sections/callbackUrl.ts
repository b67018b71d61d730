import { html, type Html } from '../../web/html';
import { isLoopback } from '../../platform/loopback';
import { callbackUrlAt, readOwnCallbackUrl, webUrl } from '../../settings/callbackUrl';
import { checkCallback } from '../callbackCheck';
import type { Nonces } from '../nonces';
import { saveSettings } from '../saveSettings';
import type { Notice } from '../notice';
import type { Section } from '../section';
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
          for letter, and save.
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
        ${form('check', html`<button>Check the address</button>`)}
        <h2>Another address</h2>
        ${form(
          'change',
          html`<p class="field">
              <label for="address">Where people reach the assistant</label>
              <input
                id="address"
                name="address"
                type="url"
                required
                autocomplete="off"
                maxlength="200"
                aria-describedby="address-note"
              />
              <span id="address-note" class="quiet">
                Scheme and host, such as https://bot.example.com, with a path where it shares its host with others.
                Written to
                <code>${setUp.read().files.at(-1) ?? ''}</code>.
              </span>
            </p>
            <button class="second">Save the address</button>`,
        )}`;
    },

    async post(action, sent) {
      if (action === 'change') return change(setUp, (sent.get('address') ?? '').trim());
      if (action !== 'check') return undefined;
      const { callbackUrl: url } = nextSettings(setUp);
      const notice = await checkCallback(url, nonces);
      checked = { url, notice };
      return notice;
    },
  };
}

/** Saves the callback URL at this address: an origin, or a path below one. */
function change(setUp: SetUp, address: string): Notice {
  const url = webUrl(address);
  if (!url) return { kind: 'bad', text: 'Write the address like this: https://bot.example.com' };
  // Whatever of the assistant's own addresses was pasted.
  const [path = ''] = url.pathname.split(/\/(?:oauth2|configuration|api)(?:\/|$)/, 1);
  const callbackUrl = callbackUrlAt(url.origin + path);
  try {
    readOwnCallbackUrl(callbackUrl);
  } catch (error) {
    return { kind: 'bad', text: `The address ${error instanceof Error ? error.message : 'cannot be used'}.` };
  }
  return saveSettings(setUp, { jira_oauth2_callback_url: callbackUrl });
}

function advice(callbackUrl: string): Html {
  const { hostname, pathname } = new URL(callbackUrl);
  const local = html`<p class="note">Only browsers on this machine reach this address. Give the public one below.</p>`;
  const slash = html`<p class="note">It has no slash at its end: the console’s must have none, either.</p>`;
  return html`${isLoopback(hostname) ? local : html``} ${pathname.endsWith('/') ? html`` : slash}`;
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
