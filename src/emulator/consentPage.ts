import { escapeHtml, page } from './pages';
import { sitesOf, type People, type Person } from './people';

const scopeWords: Readonly<Record<string, string>> = {
  'read:me': 'See who you are',
  'read:account': 'See your account',
  offline_access: 'Keep this access while you are away',
  'read:servicedesk-request': 'See service desks and your requests',
  'write:servicedesk-request': 'Raise and manage your requests',
  'manage:servicedesk-customer': 'Manage customers of service desks',
  'read:jira-work': 'See projects and issues',
  'write:jira-work': 'Create and change issues',
  'read:jira-user': 'See users',
};

/** Asks who signs in, and shows the scopes. `request` is the authorization request, which the form sends back. */
export function consentPage(request: URLSearchParams, people: People): string {
  const scopes = (request.get('scope') ?? '').split(' ').filter(Boolean);
  const hidden = [...request]
    .filter(([name]) => name !== 'person' && name !== 'decision')
    .map(([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`);
  const wanted = scopes.map(
    (scope) => `<li>${escapeHtml(scopeWords[scope] ?? 'Something else')} <code>${escapeHtml(scope)}</code></li>`,
  );
  return page(
    'Allow access to your account?',
    `<form method="post" action="/authorize">
${hidden.join('\n')}
<fieldset>
<legend>Who signs in?</legend>
${[...people.values()].map(personRow).join('\n')}
</fieldset>
<h2>What the app <code>${escapeHtml(request.get('client_id') ?? '')}</code> asks for, at all sites of that person</h2>
<ul>
${wanted.join('\n')}
</ul>
<div class="buttons">
<button type="submit" name="decision" value="accept">Accept</button>
<button type="submit" name="decision" value="decline">Decline</button>
</div>
</form>`,
  );
}

/** Atlassian's page for people whose admin has not allowed the app. */
export function blockedPage(person: Person): string {
  const host = sitesOf(person)[0]?.host ?? '';
  return page(
    'App is blocked by an admin',
    `<p>Your site admin must authorize this app for the site ${escapeHtml(host)} before the app can access your account.</p>`,
  );
}

export function errorPage(text: string): string {
  return page('Something went wrong', `<p>${escapeHtml(text)}</p>`);
}

/** The page at the emulator's own address. */
export function startPage(people: People): string {
  const known = [...people.values()].map(
    ({ name, title }) => `<li><strong>${escapeHtml(name)}</strong>: ${escapeHtml(title)}</li>`,
  );
  return page(
    'Atlassian emulator',
    `<p>Authorization server and API gateway. An app sends its users to <code>/authorize</code>; there these people can sign in:</p>
<ul>
${known.join('\n')}
</ul>`,
  );
}

function personRow(person: Person, index: number): string {
  const { accountId, name, email, title } = person;
  const hosts = sitesOf(person).map(({ name: site, host }) => `${site} (${host})`);
  return `<label class="person"><input type="radio" name="person" value="${escapeHtml(accountId)}"${index === 0 ? ' checked' : ''}>
<span><strong>${escapeHtml(name)}</strong> ${escapeHtml(email)}
<span>${escapeHtml(title)}</span>
<span>Sites: ${escapeHtml(hosts.join(', ') || 'none')}</span></span></label>`;
}
