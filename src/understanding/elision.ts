const elided = /(?<!\p{L})(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu)['’`´](?=\p{L})/giu;

/** French words without what elision leaves of the word before: `ordinateur` of `l'ordinateur`. */
export function withoutElision(text: string): string {
  return text.replace(elided, ' ');
}
