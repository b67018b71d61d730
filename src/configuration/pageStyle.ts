/** Added to the style of all pages. Colours keep a contrast of 4.5 in light and dark mode. */
export const pageStyle = `
:root { --good: #216e4e; --good-page: #dcfff1; --bad: #ae2e24; --bad-page: #ffeceb; --warning: #7f5f01; --warning-page: #fff7d6;
  --line: #8590a2; --on-accent: #fff; }
@media (prefers-color-scheme: dark) {
  :root { --good: #7ee2b8; --good-page: #12342a; --bad: #ff9c8f; --bad-page: #42221f; --warning: #f5cd47; --warning-page: #352c10;
    --line: #738496; --on-accent: #111821; }
}
body { display: block; place-items: normal; padding: 0 1rem 3rem; }
header { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .5rem 1.5rem;
  max-width: 60rem; margin: 0 auto; padding: 1rem 0; }
nav { flex: 1 1 20rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem .4rem; margin: 0; padding: 0; list-style: none; }
nav a { display: block; padding: .3rem .6rem; border-radius: .4rem; color: var(--text); text-decoration: none; }
nav a:hover { text-decoration: underline; }
nav a[aria-current] { background: var(--accent); color: var(--on-accent); }
main { max-width: 60rem; margin: 0 auto; }
main:first-child { max-width: 32rem; margin-top: 12vh; }
.fault { display: block; color: var(--bad); }
h2 { margin: 1.75rem 0 .5rem; font-size: 1.1rem; }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; inset-inline-start: 1rem; top: -9rem; } .skip:focus { top: .5rem; background: var(--card); padding: .4rem; }
code { font: .92em ui-monospace, "Cascadia Code", Menlo, Consolas, monospace; overflow-wrap: anywhere; direction: ltr; unicode-bidi: isolate; }
ul, ol { margin: 0 0 .9rem; padding-inline-start: 1.4rem; } li { margin: .25rem 0; }
.scroll { overflow-x: auto; margin: 0 0 .9rem; }
table { width: 100%; border-collapse: collapse; }
th, td { text-align: start; vertical-align: top; padding-block: .45rem; padding-inline-end: .75rem; border-bottom: 1px solid var(--line); }
@media (max-width: 48rem) {
  table, tbody, tr, td, th { display: block; } thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  tbody tr { padding-block: .6rem; border-bottom: 1px solid var(--line); } td, th { padding: .15rem 0; border: 0; overflow-wrap: anywhere; }
  td:empty { display: none; } td::before { content: attr(data-column); unicode-bidi: isolate; margin-inline-end: .6rem; color: var(--quiet); font-size: .9em; }
  @supports (content: "a" / "b") { td::before { content: attr(data-column) / ""; } }
}
dl { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: .5rem 1.25rem; margin: 0 0 .9rem; }
dt { font-weight: 600; } dd { margin: 0; overflow-wrap: anywhere; } dd ul { padding-inline-start: 1rem; }
@media (max-width: 34rem) { dl { grid-template-columns: 1fr; } dt { margin-top: .4rem; } }
label, .field > label { display: block; font-weight: 600; margin-bottom: .2rem; }
input, select, textarea { width: 100%; padding: .5rem .6rem; font: inherit; color: var(--text); background: var(--card);
  border: 1px solid var(--line); border-radius: .4rem; }
input[type="radio"] { width: auto; margin-inline-end: .4rem; }
fieldset { margin: 0 0 .9rem; padding: .7rem .9rem; border: 1px solid var(--line); border-radius: .4rem; } legend { font-weight: 600; padding: 0 .3rem; }
fieldset p:last-child { margin: 0; }
#callback-url { font: .95rem ui-monospace, "Cascadia Code", Menlo, Consolas, monospace; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: .25rem 1rem; } td form { display: flex; flex-wrap: wrap; gap: .3rem; }
th[scope="row"] { min-width: 8rem; } td button { padding: .2rem .6rem; } details { margin: 0 0 .9rem; } summary { margin-bottom: .4rem; cursor: pointer; font-weight: 600; }
@media (max-width: 34rem) { .pair { grid-template-columns: 1fr; } } button + details, form + details { margin-top: .6rem; }
.next { margin: 1.75rem 0 0; padding-top: 1rem; border-top: 1px solid var(--line); }
.copy { display: flex; gap: .5rem; }
button, .button { display: inline-block; padding: .5rem 1rem; font: inherit; font-weight: 600; border: 2px solid var(--accent);
  border-radius: .4rem; background: var(--accent); color: var(--on-accent); cursor: pointer; text-decoration: none; }
form + p, form:has(fieldset) + form { margin-top: 1rem; }
.second { background: none; color: var(--accent); }
[hidden] { display: none; }
.notice, .note { padding: .7rem .9rem; margin: 0 0 1.1rem; border-inline-start: .3rem solid var(--line); border-radius: .3rem; background: var(--page); }
.notice p { margin: 0 0 .3rem; } .notice p:last-child { margin: 0; }
.good { border-color: var(--good); background: var(--good-page); }
.bad { border-color: var(--bad); background: var(--bad-page); }
.warning { border-color: var(--warning); background: var(--warning-page); }
.steps { list-style: none; padding: 0; counter-reset: step; }
.steps li { counter-increment: step; display: grid; grid-template-columns: 2.4rem 1fr auto; gap: .1rem .75rem; align-items: baseline;
  padding: .8rem 0; margin: 0; border-bottom: 1px solid var(--line); }
.steps li::before { content: counter(step) "."; font-weight: 600; color: var(--quiet); }
.steps li > span { color: var(--quiet); grid-column: 2; }
.mark { grid-column: 3; grid-row: 1; font-weight: 600; }
@media (max-width: 34rem) { .steps li { grid-template-columns: 2.4rem 1fr; } .mark { grid-column: 2; grid-row: auto; } }
.steps .done { color: var(--good); } .steps .wrong { color: var(--bad); } .steps .open { color: var(--quiet); }
`;
