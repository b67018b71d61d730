/** Parses a number with a decimal point or comma; `undefined` if it is invalid or ambiguous. */
export function numberOf(text: string): number | undefined {
  if (!/^[+-]?\d{1,15}(?:[.,]\d{1,15})?$/.test(text)) return undefined;
  // "1,000" and "1.000" mean a thousand to some people and one to others.
  if (/^[+-]?[1-9]\d{0,2}(?:,\d{3}|\.\d{2}0)$/.test(text)) return undefined;
  return Number(text.replace(',', '.'));
}
