import { isCourteous } from '../../reading/readCommand';
import { ratingToldBeside, starsGivenIn, type Explained, type Given } from '../../reading/ratings';

/**
 * The rating said beside a request that can be rated: one told in words, which is asked about, or one given in stars. `names`: those of one
 * star to five.
 */
export function ratedBeside(
  text: string,
  names: readonly string[],
): { readonly told: Explained } | { readonly given: Given } | undefined {
  const told = isCourteous(text) ? undefined : ratingToldBeside(text, names);
  if (told !== undefined) return { told: { rating: told, why: text } };
  const given = starsGivenIn(text);
  return given && { given };
}
