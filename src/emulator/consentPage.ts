import { createHash } from 'node:crypto';
import { people, sites, type Person } from './people';

const style = `
:root { color-scheme: light dark; --text: #172b4d; --quiet: #505f79; --page: #f4f5f7; --card: #fff; --line: #c1c7d0; --accent: #0052cc; --on: #fff; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e6edf7; --quiet: #a9b8cf; --page: #111821; --card: #1c2733; --line: #44546f; --accent: #85b8ff; --on: #0b1722; }
}
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 1.5rem;
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; color: var(--text); background: var(--page); }
main { width: 100%; max-width: 34rem; padding: 2rem; border-radius: .75rem; background: var(--card); box-shadow: 0 1px 4px #0003; }
h1 { margin: 0 0 .25rem; font-size: 1.35rem; } h2 { margin: 1.25rem 0 .5rem; font-size: 1rem; }
.note, .about { color: var(--quiet); font-size: .9rem; } .note { margin: 0 0 1rem; }
fieldset { margin: 0; padding: 0; border: 0; } legend { padding: 0; font-weight: 600; margin-bottom: .5rem; }
.person { display: flex; gap: .75rem; align-items: flex-start; padding: .5rem .75rem; margin-bottom: .4rem; border: 1px solid var(--line); border-radius: .5rem; }
.person:has(:checked) { border-color: var(--accent); } .person input { margin-top: .35rem; }
.person span { display: block; } ul { margin: 0; padding-left: 1.2rem; } code { font-size: .85em; color: var(--quiet); }
.buttons { display: flex; gap: .75rem; margin-top: 1.5rem; }
button { padding: .55rem 1.4rem; font: inherit; font-weight: 600; border-radius: .4rem; border: 1px solid var(--line); background: none; color: inherit; cursor: pointer; }
button[value=accept] { border-color: var(--accent); background: var(--accent); color: var(--on); }
`;

/** What the pages' `Content-Security-Policy` allows: this style and nothing else. */
export const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; frame-ancestors 'none'`;

const scopeWords: Readonly<Record<string, string>> = {
  'read:me': 'See your profile',
  offline_access: 'Keep access while you are away',
  'read:servicedesk-request': 'See your service requests',
  'write:servicedesk-request': 'Raise and manage service requests',
  'read:jira-work': 'See Jira work',
};

/** Who signs in, and what for. `request` is the authorize request, which goes back with the form. */
export function consentPage(request: URLSearchParams): string {
  const scopes = (request.get('scope') ?? '').split(' ').filter(Boolean);
  const hidden = [...request].map(
    ([name, value]) => `<input type="hidden" name="${escape(name)}" value="${escape(value)}">`,
  );
  const wanted = scopes.map((scope) => `<li>${escape(scopeWords[scope] ?? scope)} <code>${escape(scope)}</code></li>`);
  return page(
    'Allow access?',
    `<p class="note">Atlassian emulator: nobody here is real, and nothing leaves this machine.</p>
<form method="post" action="/authorize">
${hidden.join('\n')}
<fieldset><legend>Who are you?</legend>
${people.map(personRow).join('\n')}
</fieldset>
<h2>${escape(request.get('client_id') ?? '')} wants to</h2>
<ul>${wanted.join('')}</ul>
<div class="buttons"><button name="decision" value="accept">Accept</button><button name="decision" value="decline">Decline</button></div>
</form>`,
  );
}

export function blockedPage({ sites: [site] }: Person): string {
  const host = sites.find(({ cloudId }) => cloudId === site)?.host ?? '';
  return page(
    'App is blocked by an admin',
    `<p>Your site admin must authorize this app for the site ${escape(host)} before the app can access your account.</p>`,
  );
}

export function errorPage(text: string): string {
  return page('Something went wrong', `<p>${escape(text)}</p>`);
}

function personRow({ accountId, name, email, about }: Person, index: number): string {
  return `<label class="person"><input type="radio" name="person" value="${escape(accountId)}"${index === 0 ? ' checked' : ''}>
<span><strong>${escape(name)}</strong> ${escape(email)}<span class="about">${escape(about)}</span></span></label>`;
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} – Atlassian emulator</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escape(title)}</h1>
${body}
</main>
</body>
</html>
`;
}

function escape(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? '');
}
