/** Characters that a text field of Jira, or a comment, holds. */
export const longestText = 32_767;

/** Characters that a line holds there, such as a summary. */
export const longestLine = 255;

export function cut(whole: string, longest: number): string {
  // Not in the middle of a character of two halves.
  return whole.length <= longest ? whole : whole.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
}
