/**
 * Whether a session may call this URL: it must be below `base`, which has no final slash, and still be so after any number of
 * proxies have decoded it.
 */
export function isBelow({ origin, pathname, username, password }: URL, base: string): boolean {
  return username === '' && password === '' && `${origin}${pathname}`.startsWith(`${base}/`) && !leadsUp(pathname);
}

function leadsUp(path: string): boolean {
  const decoded = path.replace(/%(25)*2e/gi, '.').replace(/%(25)*(2f|5c)/gi, '/');
  return decoded.split(/[/\\]/).includes('..');
}
