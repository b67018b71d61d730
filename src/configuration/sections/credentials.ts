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

  function ask(clientId: string, clientSecret: string): Promise<ClientCheck> {
    // The client is asked of whoever the settings name, also while the emulator stands in for want of a client id.
    const { authUrl, apiUrl } = setUp.read().settings;
    return checkClient({ ...nextSettings(setUp), authUrl, apiUrl, clientId, clientSecret }, send);
  }

  async function check(clientId: string, clientSecret: string): Promise<ClientCheck> {
    const found = await ask(clientId, clientSecret);
    checked = { clientId, clientSecret, check: found };
    return found;
  }

  /** The secret that another takes the place of, as long as Atlassian takes it: other instances still have it alone. */
  async function formerSecret(clientId: string, clientSecret: string): Promise<string> {
    const { settings } = setUp.read();
    const former = settings.clientSecret;
    if (settings.clientId !== clientId || former === undefined) return '';
    if (former === clientSecret) return settings.previousClientSecret ?? '';
    return (await ask(clientId, former)).kind === 'refused' ? '' : former;
  }

  async function dropFormer(clientId: string, clientSecret: string): Promise<Notice> {
    const found = await check(clientId, clientSecret);
    if (found.kind !== 'known')
      return bad('The former secret is kept: Atlassian does not say that it takes the new one.', noticeOf(found).text);
    return saveSettings(setUp, { jira_oauth2_client_secret_previous: '' });
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
      const { settings, files, whereIs } = setUp.read();
      const { clientId, previousClientSecret } = settings;
      return html`<p>
          In the console choose your app, then <strong>Settings</strong>. Copy <strong>Client ID</strong> and
          <strong>Secret</strong> from there.
        </p>
        ${
          clientId === undefined
            ? html`<p>There are none yet.</p>`
            : html`<p>
                  Saved: a client id that ends in <code>${clientId.slice(-4)}</code>, with its secret
                  (${whereIs('jira_oauth2_client_secret') ?? ''}).
                </p>
                ${form('check', html`<button class="second">Check the saved ones</button>`)}`
        }
        ${
          previousClientSecret === undefined
            ? ''
            : html`<p>
                  Kept beside it: the secret before it (${whereIs('jira_oauth2_client_secret_previous') ?? ''}). It is
                  asked with where Atlassian refuses the new one.
                </p>
                ${form('drop', html`<button class="second">Take the former secret away</button>`)}`
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
      if (action === 'check' || action === 'drop') {
        const { clientId, clientSecret, previousClientSecret } = setUp.read().settings;
        if (clientId === undefined || clientSecret === undefined) return bad('There are none to check.');
        if (action === 'drop') return dropFormer(clientId, clientSecret);
        const found = await check(clientId, clientSecret);
        return previousClientSecret === undefined
          ? noticeOf(found)
          : noticeOfBoth(found, await ask(clientId, previousClientSecret));
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
      return save(setUp, clientId, clientSecret, await formerSecret(clientId, clientSecret), found);
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

function save(setUp: SetUp, clientId: string, clientSecret: string, former: string, found: ClientCheck): Notice {
  const values = { jira_oauth2_client_id: clientId, jira_oauth2_client_secret: clientSecret };
  const isPreviousThere = setUp.read().settings.previousClientSecret !== undefined;
  const saved = saveSettings(
    setUp,
    former === '' && !isPreviousThere ? values : { ...values, jira_oauth2_client_secret_previous: former },
  );
  if (saved.kind === 'bad') return saved;
  const { text } = saved;
  const details = [...(saved.details ?? []), ...(former === '' ? [] : [formerIsKept])];
  if (found.kind === 'known') return { ...saved, text: `Atlassian knows them. ${text}`, details };
  return { kind: 'warning', text: `${text} ${noticeOf(found).text}`, details };
}

const formerIsKept =
  'Atlassian takes the former secret, too: it is kept. Once every instance has the new one, end it in the console and take it away here.';

function noticeOfBoth(check: ClientCheck, former: ClientCheck): Notice {
  if (check.kind === 'known' && former.kind === 'known') return { ...noticeOf(check), details: [formerIsKept] };
  if (check.kind === 'known' && former.kind === 'refused')
    return { ...noticeOf(check), details: ['It no longer takes the former secret: take that away.'] };
  if (check.kind === 'refused' && former.kind === 'known') {
    const text = 'Atlassian takes the former secret alone, and refuses the new one.';
    return { kind: 'warning', text, details: ['Sign-ins go on with the former. Copy the new one again.'] };
  }
  return noticeOf(check);
}

function bad(text: string, ...details: readonly string[]): Notice {
  return { kind: 'bad', text, details };
}

function noticeOf(check: ClientCheck): Notice {
  switch (check.kind) {
    case 'known':
      return { kind: 'good', text: 'Atlassian knows this client id and its secret.' };
    case 'refused':
      return bad('Atlassian refuses the client id or the secret.', 'Copy both again from the console, Settings.');
    case 'notAtlassian':
      return bad('What answers at jira_oauth2_auth_url is not Atlassian.', 'Remove that setting.');
    case 'unknown':
      return {
        kind: 'warning',
        text: `They could not be checked: Atlassian gave no answer that tells (${check.said}).`,
      };
  }
}
