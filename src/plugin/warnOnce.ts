/** An `onError` for bots without one: in silence, their developers would not learn what to fix. */
export function warnOnce(): (what: string, error: unknown) => void {
  let warned = false;
  return (what, error) => {
    if (warned) return;
    warned = true;
    // oxlint-disable-next-line no-console -- There is nobody else to tell.
    console.warn(`botbuilder-atlassian: ${what}: ${String(error)} (Pass onError to be told about further errors.)`);
  };
}

/** What a bot's developer may have forgotten, if it shows only in turns. */
const hints = {
  guard:
    'no turn has passed jira.guard: add adapter.use(jira.guard), which handles the code and anything else said during a sign-in (only a bot that calls ensureSignedIn on every message can do without it)',
  events:
    'the browser has come back from Atlassian, but no dialog has handled the event: pass event activities to the dialogs, for example in onEvent of an ActivityHandler, and in Teams invokes as well (see docs/bots.md)',
};
export type Hint = (what: keyof typeof hints) => void;

/** Gives each hint once: to `onError`, or without one on the console, apart from the one error that `warnOnce` prints. */
export function createHint(onError: ((what: string, error: unknown) => void) | undefined): Hint {
  const told = new Set<string>();
  return (what) => {
    if (told.has(what)) return;
    told.add(what);
    const hint = new Error(hints[what]);
    // oxlint-disable-next-line no-console -- As above.
    if (!onError) console.warn(`botbuilder-atlassian: ${what}: ${String(hint)}`);
    else onError(what, hint);
  };
}
