/**
 * A user's name in the one form in which it is kept and compared. Administrators type e-mail addresses as they come:
 * they are the same in upper and lower case and in every width of their letters. Account ids are exact.
 */
export function normalUserName(given: string): string {
  const compatible = given.normalize('NFKC').trim();
  return compatible.includes('@') ? compatible.toLowerCase() : given.trim();
}
