/**
 * Characters of a user name: an e-mail address has no more (RFC 5321 section 4.5.3.1.3), an account id has 128. One that is
 * longer is refused: of a part of it nobody is known.
 */
export const longestUserName = 254;

/**
 * A user's name in the one form in which it is kept and compared. Administrators type e-mail addresses as they come:
 * they are the same in upper and lower case and in every width of their letters. Account ids are exact.
 */
export function normalUserName(given: string): string {
  const compatible = given.normalize('NFKC').trim();
  return compatible.includes('@') ? compatible.toLowerCase() : given.trim();
}

/** Nobody has such a name. */
export function isTooLong(userName: string): boolean {
  return normalUserName(userName).length > longestUserName;
}

/** Whether two names are one user's. */
export function isSameUser(one: string | undefined, other: string): boolean {
  return one !== undefined && normalUserName(one) === normalUserName(other);
}
