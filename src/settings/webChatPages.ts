import { refuseReadable, webUrl } from './callbackUrl';
import { unfit } from './sentences';

/**
 * Reads the pages that may take the code for the person: origins, and the address of one return page. Throws an `Error` that says
 * what they must be.
 */
export function readWebChatPages(pages: readonly string[]): readonly string[] {
  const urls = pages.map((page) => {
    const url = webUrl(page);
    // Browsers compare origins whole: a wildcard would match none.
    if (!url || /[?#]/.test(page) || url.hostname.includes('*')) throw unfit('mustBeChatPages');
    refuseReadable(url);
    return url;
  });
  if (urls.filter(({ pathname }) => pathname !== '/').length > 1) throw unfit('mustHaveOneReturnPage');
  return urls.map(({ href, origin, pathname }) => (pathname === '/' ? origin : href));
}
