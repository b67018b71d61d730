/**
 * Refuses headers that only the session may set, because they say who is calling. Throws a `TypeError` that names the header,
 * before anything is sent.
 */
export function refuseReserved(who: string, headers: Readonly<Record<string, string>>): void {
  const reserved = Object.keys(headers).find((name) => /^(proxy-)?authorization$|^(cookie|host)$/i.test(name.trim()));
  if (reserved !== undefined)
    throw new TypeError(`${who}: remove the header ${reserved}, which only the session may set.`);
}
