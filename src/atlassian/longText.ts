/** The most characters in a Jira text field or comment. */
export const longestText = 32_767;

/** The most characters in a single-line field, such as a summary. */
export const longestLine = 255;

export function cut(whole: string, longest: number): string {
  // Does not split a surrogate pair.
  return whole.length <= longest ? whole : whole.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
}
