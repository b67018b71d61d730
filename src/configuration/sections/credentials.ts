import type { Send } from '../../atlassian/http';
import { html } from '../../web/html';
import { checkClient, type ClientCheck } from '../../atlassian/clientCheck';
import { longestValue, pairSlip } from '../../settings/clientSlip';
import { valueFault } from '../../settings/settingsSchema';
import { saveSettings } from '../saveSettings';
import type { Notice } from '../notice';
import type { Section } from '../section';
import { needsRestart, nextSettings, type SetUp } from '../setUp';

/** Client id and secret: entered, checked with Atlassian, written to the settings file, and never shown again. */
export function createCredentials(setUp: SetUp, send: Send): Section {
  let checked: { readonly clientId: string; readonly clientSecret: string; readonly check: ClientCheck } | undefined;

  async function check(clientId: string, clientSecret: string): Promise<ClientCheck> {
    // The client is asked of whoever the settings name, also while the emulator stands in for want of a client id.
    const { authUrl, apiUrl } = setUp.read().settings;
    const found = await checkClient({ ...nextSettings(setUp), authUrl, apiUrl, clientId, clientSecret }, send);
    checked = { clientId, clientSecret, check: found };
    return found;
  }

  return {
    id: 'client-id-and-secret',
    title: 'Client id and secret',

    state() {
      const { clientId, clientSecret } = setUp.read().settings;
      if (clientId === undefined || clientSecret === undefined)
        return { kind: 'open', text: 'None yet: the emulator stands in for Atlassian' };
      if (checked?.clientId !== clientId || checked.clientSecret !== clientSecret)
        return { kind: 'open', text: 'Saved, not checked yet' };
      if (checked.check.kind !== 'known') return { kind: 'wrong', text: noticeOf(checked.check).text };
      return needsRestart(setUp)
        ? { kind: 'open', text: 'Good; the assistant has to be started again' }
        : { kind: 'done', text: 'Atlassian knows them' };
    },

    body({ form }) {
      const { settings, files } = setUp.read();
      const { clientId } = settings;
      return html`<p>
          In the console choose your app, then <strong>Settings</strong>. Copy <strong>Client ID</strong> and
          <strong>Secret</strong> from there.
        </p>
        ${
          clientId === undefined
            ? html`<p>There are none yet.</p>`
            : html`<p>
                  Saved: a client id that ends in <code>${clientId.slice(-4)}</code>, with its secret
                  (${setUp.read().whereIs('jira_oauth2_client_secret') ?? ''}).
                </p>
                ${form('check', html`<button class="second">Check the saved ones</button>`)}`
        }
        <h2>${clientId === undefined ? 'Enter them' : 'Enter others'}</h2>
        ${form(
          'save',
          html`<p class="field">
              <label for="client-id">Client ID</label>
              <input
                id="client-id"
                name="client_id"
                required
                autocomplete="off"
                spellcheck="false"
                maxlength="${String(longestValue)}"
              />
            </p>
            <p class="field">
              <label for="client-secret">Secret</label>
              <input
                id="client-secret"
                name="client_secret"
                type="password"
                required
                autocomplete="off"
                maxlength="${String(longestValue)}"
                aria-describedby="secret-note"
              />
              <span id="secret-note" class="quiet">
                It is checked with Atlassian, written to <code>${files.at(-1) ?? ''}</code>, and never shown again.
              </span>
            </p>
            <button>Check and save</button>`,
        )}`;
    },

    async post(action, sent) {
      if (action === 'check') {
        const { clientId, clientSecret } = setUp.read().settings;
        if (clientId === undefined || clientSecret === undefined) return bad('There are none to check.');
        return noticeOf(await check(clientId, clientSecret));
      }
      if (action !== 'save') return undefined;
      const [clientId, clientSecret] = ['client_id', 'client_secret'].map((name) => (sent.get(name) ?? '').trim());
      if (!clientId || !clientSecret) return bad('Enter both, the client id and the secret.');
      const slip = slipIn(clientId, clientSecret);
      if (slip !== undefined) return bad(slip, 'Nothing was saved.');
      const found = await check(clientId, clientSecret);
      if (found.kind === 'refused' || found.kind === 'notAtlassian') {
        const { text, details = [] } = noticeOf(found);
        return bad(text, ...details, 'Nothing was saved.');
      }
      return save(setUp, clientId, clientSecret, found);
    },
  };
}

/** By the rules for the settings file. */
function slipIn(clientId: string, clientSecret: string): string | undefined {
  const ofId = valueFault('jira_oauth2_client_id', clientId);
  if (ofId !== undefined) return `The client id ${ofId}.`;
  const ofSecret = valueFault('jira_oauth2_client_secret', clientSecret) ?? pairSlip(clientId, clientSecret);
  return ofSecret === undefined ? undefined : `The secret ${ofSecret}.`;
}

function save(setUp: SetUp, clientId: string, clientSecret: string, found: ClientCheck): Notice {
  const saved = saveSettings(setUp, { jira_oauth2_client_id: clientId, jira_oauth2_client_secret: clientSecret });
  const { text, details = [] } = saved;
  if (saved.kind === 'bad') return saved;
  if (found.kind === 'known') return { ...saved, text: `Atlassian knows them. ${text}` };
  return { kind: 'warning', text: `${text} ${noticeOf(found).text}`, details };
}

function bad(text: string, ...details: readonly string[]): Notice {
  return { kind: 'bad', text, details };
}

function noticeOf(check: ClientCheck): Notice {
  switch (check.kind) {
    case 'known':
      return { kind: 'good', text: 'Atlassian knows this client id and its secret.' };
    case 'refused':
      return bad(
        'Atlassian refuses the client id or the secret.',
        'Copy both again from the console, Settings. A new secret made there ends the old one.',
      );
    case 'notAtlassian':
      return bad('What answers at jira_oauth2_auth_url is not Atlassian.', 'Remove that setting.');
    case 'unknown':
      return {
        kind: 'warning',
        text: `They could not be checked: Atlassian gave no answer that tells (${check.said}).`,
      };
  }
}
