import { z } from 'zod/v4';
import { html, type Html } from '../../web/html';
import { isLoopback } from '../../platform/loopback';
import { SaidError } from '../../platform/said';
import { sayOfSettings } from '../../settings/sentences';
import { callbackUrlAt, readOwnCallbackUrl, webUrl } from '../../settings/callbackUrl';
import { checkCallback, type CallbackCheck } from '../callbackCheck';
import { saveSettings } from '../saveSettings';
import type { Nonces } from '../nonces';
import type { Notice } from '../notice';
import type { Section } from '../section';
import { keptIn } from '../sessions';
import { nextSettings, type SetUp } from '../setUp';
import type { ConfigurationTexts } from '../texts/configurationTexts';
import { textField } from '../textField';

/** Characters. */
const longestAddress = 200;

type Texts = ConfigurationTexts['callback'];

/** Shows the exact callback URL to paste into the console, and checks that it leads here. */
export function createCallbackUrl(setUp: SetUp, nonces: Nonces): Section {
  let checked: { readonly url: string; readonly found: CallbackCheck } | undefined;

  const id = 'callback-url';

  return {
    id,
    title: ({ callback: t }) => t.title,
    isShownBySignIns: true,
    script: copyScript,

    state({ callback: t }) {
      if (checked?.url !== nextSettings(setUp).callbackUrl) return { kind: 'open', text: t.notChecked };
      const { kind, text } = noticeOf(t, checked.found);
      return { kind: kind === 'bad' ? 'wrong' : 'done', text };
    },

    body({ session, form, texts: { callback: t } }) {
      const entered = keptIn(session, id, z.string());
      const { callbackUrl } = nextSettings(setUp);
      const file = setUp.read().files.at(-1);
      return html`<p>${t.intro}</p>
        <p class="field">
          <label for="callback-url">${t.title}</label>
          <span class="copy">
            <input id="callback-url" readonly dir="ltr" value="${callbackUrl}" spellcheck="false" />
            <button type="button" id="copy" class="second" hidden>${t.copy}</button>
          </span>
          <span id="copied" role="status" data-copied="${t.copied}" data-press="${t.pressToCopy}"></span>
        </p>
        ${file === undefined ? '' : advice(t, callbackUrl)}
        <h2>${t.leadsHere}</h2>
        <p>${t.how}</p>
        ${form('check', html`<button>${t.check}</button>`)}
        ${
          file === undefined
            ? ''
            : html`<h2>${t.another}</h2>
                ${form(
                  'change',
                  html`${textField({
                      id: 'address',
                      label: t.where,
                      ...(entered === undefined ? {} : { value: entered }),
                      note: t.whereNote(html`<code>${file}</code>`),
                      isRequired: true,
                      longest: longestAddress,
                      attributes: html`type="url" dir="ltr"`,
                    })} <button class="second">${t.save}</button>`,
                )}`
        }`;
    },

    async post(action, sent, { session, texts }) {
      if (action === 'change') {
        const address = (sent.get('address') ?? '').trim();
        const notice = change(setUp, texts, address);
        session.kept = { ...session.kept, [id]: notice.kind === 'bad' ? address.slice(0, longestAddress) : undefined };
        return notice;
      }
      if (action !== 'check') return undefined;
      const { callbackUrl: url } = nextSettings(setUp);
      checked = { url, found: await checkCallback(url, nonces) };
      return noticeOf(texts.callback, checked.found);
    },
  };
}

/** Saves the callback URL at this address: an origin, or a path below one. */
function change(setUp: SetUp, texts: ConfigurationTexts, address: string): Notice {
  const { callback: t } = texts;
  const url = webUrl(address);
  if (!url) return { kind: 'bad', text: t.writeSo };
  // Any of the assistant's own addresses may be pasted.
  const [path = ''] = url.pathname.split(/\/(?:oauth2|configuration|api)(?:\/|$)/, 1);
  const callbackUrl = callbackUrlAt(url.origin + path);
  try {
    readOwnCallbackUrl(callbackUrl);
  } catch (error) {
    const said = error instanceof SaidError ? [sayOfSettings('itFault', { fault: error.said })] : [];
    return { kind: 'bad', text: t.notUsable, said };
  }
  return saveSettings(setUp, { jira_oauth2_callback_url: callbackUrl }, texts);
}

function noticeOf(t: Texts, found: CallbackCheck): Notice {
  switch (found.kind) {
    case 'here':
      return { kind: 'good', text: t.here };
    case 'maybeOther':
      return { kind: 'warning', text: t.maybeOther, details: [t.maybeOtherWhy] };
    case 'elsewhere':
      return { kind: 'bad', text: t.elsewhere, said: [found.message, found.advice] };
  }
}

function advice(t: Texts, callbackUrl: string): Html {
  const { hostname, pathname } = new URL(callbackUrl);
  const local = html`<p class="note">${t.local}</p>`;
  const slash = html`<p class="note">${t.noSlash}</p>`;
  return html`${isLoopback(hostname) ? local : html``} ${pathname.endsWith('/') ? html`` : slash}`;
}

/** The button works only where scripts are on. */
const copyScript = `
const button = document.getElementById('copy');
const field = document.getElementById('callback-url');
button.hidden = false;
button.addEventListener('click', async () => {
  field.select();
  let copied = false;
  try { await navigator.clipboard.writeText(field.value); copied = true; } catch { copied = document.execCommand('copy'); }
  const said = document.getElementById('copied');
  said.textContent = copied ? said.dataset.copied : said.dataset.press;
});
`;
