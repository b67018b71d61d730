import { createHash } from 'node:crypto';

const style = `
:root { color-scheme: light dark; --text: #172b4d; --quiet: #44546f; --page: #f4f5f7; --card: #fff; --line: #8590a2; --accent: #0052cc; --on: #fff; --tint: #e9f2ff; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e6edf7; --quiet: #a9b8cf; --page: #111821; --card: #1c2733; --line: #738496; --accent: #85b8ff; --on: #0b1722; --tint: #12304f; }
}
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 1.5rem;
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; color: var(--text); background: var(--page); }
main { width: 100%; max-width: 36rem; padding: 2rem; border-radius: .75rem; background: var(--card); box-shadow: 0 1px 4px #0003; }
h1 { margin: 0 0 .75rem; font-size: 1.35rem; } h2 { margin: 1.25rem 0 .5rem; font-size: 1rem; }
p { margin: 0 0 1rem; overflow-wrap: anywhere; }
.note { padding: .5rem .75rem; border-radius: .5rem; background: var(--tint); font-size: .9rem; }
fieldset { margin: 0; padding: 0; border: 0; } legend { padding: 0; font-weight: 600; margin-bottom: .5rem; }
.person { display: flex; gap: .75rem; align-items: flex-start; padding: .6rem .75rem; margin-bottom: .5rem; border: 1px solid var(--line); border-radius: .5rem; cursor: pointer; }
.person:has(:checked) { border-color: var(--accent); background: var(--tint); }
.person:has(:focus-visible) { outline: 2px solid var(--accent); outline-offset: 2px; }
.person input { margin-top: .35rem; accent-color: var(--accent); }
.person > span > span { display: block; color: var(--quiet); font-size: .9rem; }
ul { margin: 0; padding-left: 1.2rem; } code { font-size: .85em; color: var(--quiet); overflow-wrap: anywhere; }
.buttons { display: flex; flex-wrap: wrap; gap: .75rem; margin-top: 1.5rem; }
button { padding: .55rem 1.4rem; font: inherit; font-weight: 600; border-radius: .4rem; border: 1px solid var(--line); background: none; color: inherit; cursor: pointer; }
button[value=accept] { border-color: var(--accent); background: var(--accent); color: var(--on); }
button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
`;

/** The pages' `Content-Security-Policy`: this style and nothing else. */
export const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; frame-ancestors 'none'`;

/** A page of the emulator; `body` is HTML. */
export function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} – Atlassian emulator</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<p class="note">This is the Atlassian emulator, not Atlassian: nobody here is real, and nothing leaves this machine.</p>
${body}
</main>
</body>
</html>
`;
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
