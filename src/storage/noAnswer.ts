/** A store did not answer before its deadline. `cause`: what its connection last failed with, if that is known. */
export class NoAnswer extends Error {}
