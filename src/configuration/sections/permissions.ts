import { consoleUrl } from '../../atlassian/developerConsole';
import { html, type Html } from '../../web/html';
import { differenceOf, scopesToShow, type Scope } from '../../atlassian/scopes';
import type { GrantLog } from '../grantLog';
import { saveSettings } from '../saveSettings';
import type { Section } from '../section';
import { nextSettings, type SetUp } from '../setUp';
import { table } from '../table';

/** The APIs and scopes to tick in the developer console, beside what is asked for and what was granted. */
export function createPermissions(setUp: SetUp, grants: GrantLog): Section {
  return {
    id: 'permissions',
    title: 'Permissions',

    state() {
      const granted = grants.last();
      const { notAsked, notGranted } = differenceOf(nextSettings(setUp).scope, granted?.scopes);
      if (notAsked.length > 0) return { kind: 'wrong', text: 'A scope that the assistant needs is not asked for' };
      if (notGranted.length > 0) return { kind: 'wrong', text: 'The last sign-in was granted less than asked for' };
      return granted
        ? { kind: 'done', text: 'The last sign-in was granted all that is asked for' }
        : { kind: 'open', text: 'Known after the first sign-in' };
    },

    body({ form }) {
      const { scope: asked } = nextSettings(setUp);
      const granted = grants.last();
      const shown = scopesToShow(asked, granted?.scopes ?? []);
      const when = granted ? `at ${new Date(granted.at).toISOString().slice(0, 16).replace('T', ' ')} UTC` : '';
      return html`<p>
          In Atlassian’s <a href="${consoleUrl}">developer console</a> choose your app (or <strong>Create</strong>,
          <strong>OAuth 2.0 integration</strong>), then <strong>Permissions</strong>. Add each API below, press
          <strong>Configure</strong>, and tick its scopes.
        </p>
        <h2>Scopes to tick</h2>
        ${table(
          'Scopes to tick',
          ['API', 'Scope, in the console’s words', 'Asked for', 'Granted last'],
          shown.map((one) => row(one, asked, granted?.scopes)),
        )}
        <p class="quiet">
          “Asked for” is what <code>jira_oauth2_scope</code> says.
          ${
            granted
              ? `“Granted last” is what Atlassian gave at the last sign-in, ${when}.`
              : 'Nobody has signed in since the assistant was started, so what Atlassian grants is not known yet.'
          }
        </p>
        <h2>Difference</h2>
        ${difference(asked, granted?.scopes)}
        ${
          differenceOf(asked, undefined).notAsked.length > 0
            ? form('ask', html`<button>Add to jira_oauth2_scope what is needed</button>`)
            : html``
        }`;
    },

    async post(action) {
      if (action !== 'ask') return undefined;
      const { scope } = nextSettings(setUp);
      const missing = differenceOf(scope, undefined).notAsked.map((one) => one.scope);
      return saveSettings(setUp, { jira_oauth2_scope: [...scope, ...missing].join(' ') });
    },
  };
}

function row({ scope, api, label }: Scope, asked: readonly string[], granted: readonly string[] | undefined) {
  const where = api ?? (scope === 'offline_access' ? 'None: nothing to tick' : 'Look for it in the console');
  const title = label === undefined ? html`` : html`${label}<br />`;
  return html`<tr>
    <td>${where}</td>
    <td>${title}<code>${scope}</code></td>
    <td>${asked.includes(scope) ? 'Yes' : html`<strong>No</strong>`}</td>
    <td>${granted === undefined ? 'Not known' : granted.includes(scope) ? 'Yes' : html`<strong>No</strong>`}</td>
  </tr> `;
}

function difference(asked: readonly string[], granted: readonly string[] | undefined): Html {
  const { notAsked, notGranted, notAskedButGranted } = differenceOf(asked, granted);
  const points = [
    ...notAsked.map(
      ({ scope, without }) =>
        html`<li>
          <code>${scope}</code> is not asked for: ${without ?? ''}. Add it to <code>jira_oauth2_scope</code>, and tick
          it in the console.
        </li>`,
    ),
    ...notGranted.map((scope) =>
      scope === 'offline_access'
        ? html`<li><code>offline_access</code> is asked for, and Atlassian gave no refresh token.</li>`
        : html`<li>
            <code>${scope}</code> is asked for and was not granted: tick it under Permissions, then sign out and in
            again.
          </li>`,
    ),
    ...notAskedButGranted.map(
      (scope) => html`<li><code>${scope}</code> was granted and is not asked for; the assistant does not need it.</li>`,
    ),
  ];
  if (points.length > 0)
    return html`<ul>
      ${points}
    </ul>`;
  return granted === undefined
    ? html`<p>
        All that the assistant needs is asked for. Sign in, under <a href="../try-it/">Try it</a>, to see what is
        granted.
      </p>`
    : html`<p>None: all that is needed is asked for and was granted.</p>`;
}
