/** Milliseconds after which a wait says what it has waited for: half of mocha's timeout, so that only a hang takes as long. */
export const hangsAfter = 300_000;
