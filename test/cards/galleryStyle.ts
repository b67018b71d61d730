/** Of the gallery itself, and of the renderer's parts that the host's colours do not reach. */
export const galleryStyle = `
body { margin: 0; padding: 24px; background: #d9dde3; color: #172b4d; font: 14px/1.45 "Segoe UI", "Liberation Sans", Arial, sans-serif; }
nav a { margin-right: 1.2em; }
h2 { margin: 48px 0 0; }
h3 { margin: 28px 0 8px; font-size: 15px; }
.columns { display: flex; flex-wrap: wrap; gap: 16px; align-items: flex-start; }
.column { box-sizing: border-box; padding: 12px; border-radius: 8px; overflow-wrap: anywhere; }
.column.pages { padding: 0; overflow: hidden; }
.wide { width: 640px; }
.phone { width: 390px; }
.column[data-theme=light] { --text: #242424; --quiet: #616161; --card: #fff; --line: #c7c7c7; background: #f5f5f5; color-scheme: light; }
.column[data-theme=dark] { --text: #fff; --quiet: #adadad; --card: #292929; --line: #666; background: #1b1b1b; color-scheme: dark; }
.column { color: var(--text); }
.note { margin: 4px 2px; color: var(--quiet); font-size: 12px; }
.bubble { width: fit-content; max-width: 100%; box-sizing: border-box; margin: 4px 0 10px; padding: 8px 12px; border-radius: 6px;
  background: var(--card); white-space: pre-wrap; }
.card { margin: 4px 0 10px; border: 1px solid var(--line); border-radius: 6px; overflow: hidden; }
.simple { padding: 16px; background: var(--card); }
.simple strong { font-size: 16px; }
.suggested { display: flex; flex-wrap: wrap; gap: 8px; margin: 4px 0; }
.page { display: block; width: 100%; height: 200px; border: 0; }
.column .ac-pushButton { border: 1px solid var(--line); border-radius: 4px; padding: 5px 12px; background: var(--card); color: var(--text); font: inherit; font-weight: 600; }
.column .ac-pushButton.style-positive { border-color: #0f548c; background: #0f548c; color: #fff; }
.column .ac-input:not([type=checkbox], [type=radio]) { box-sizing: border-box; width: 100%; border: 1px solid var(--line); border-radius: 4px;
  padding: 6px 8px; background: var(--card); color: var(--text); font: inherit; }
`;
