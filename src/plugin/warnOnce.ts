/** An `onError` for a bot that gave none: silence would hide what its developer has to mend. */
export function warnOnce(): (what: string, error: unknown) => void {
  let warned = false;
  return (what, error) => {
    if (warned) return;
    warned = true;
    // oxlint-disable-next-line no-console -- There is nobody else to tell.
    console.warn(`botbuilder-atlassian: ${what}: ${String(error)} (Give onError to hear of what else goes wrong.)`);
  };
}
