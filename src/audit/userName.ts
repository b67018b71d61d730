/**
 * The most characters of a user name: an e-mail address has no more (RFC 5321 section 4.5.3.1.3), an account id has 128. Longer
 * names are refused, not cut: part of a name identifies nobody.
 */
export const longestUserName = 254;

/**
 * Normalises a user's name for storing and comparing. Administrators type e-mail addresses in any case and character width, which
 * make no difference; account ids are exact.
 */
export function normalUserName(given: string): string {
  const compatible = given.normalize('NFKC').trim();
  return compatible.includes('@') ? compatible.toLowerCase() : given.trim();
}

/** Whether a name is too long to be anybody's. */
export function isTooLong(userName: string): boolean {
  return normalUserName(userName).length > longestUserName;
}

/** Whether two names mean the same user. */
export function isSameUser(one: string | undefined, other: string): boolean {
  return one !== undefined && normalUserName(one) === normalUserName(other);
}
