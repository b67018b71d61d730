/** A command was given what it does not take. */
export class UsageError extends Error {}
