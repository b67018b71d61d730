/**
 * Whether a session may ask this address: one below `base`, which has no slash at its end, and that also once those who pass it on
 * have decoded it, one after another.
 */
export function isBelow({ origin, pathname, username, password }: URL, base: string): boolean {
  return username === '' && password === '' && `${origin}${pathname}`.startsWith(`${base}/`) && !leadsUp(pathname);
}

function leadsUp(path: string): boolean {
  const decoded = path.replace(/%(25)*2e/gi, '.').replace(/%(25)*(2f|5c)/gi, '/');
  return decoded.split(/[/\\]/).includes('..');
}
