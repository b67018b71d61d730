/** Milliseconds after which a wait fails and says what it waited for: half of mocha's timeout. Only a hang takes that long. */
export const hangsAfter = 300_000;
