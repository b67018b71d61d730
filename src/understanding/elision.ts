const elided = /(?<!\p{L})(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu)['’`´](?=\p{L})/giu;

/** French words without elided articles and pronouns: `ordinateur` for `l'ordinateur`. */
export function withoutElision(text: string): string {
  return text.replace(elided, ' ');
}
