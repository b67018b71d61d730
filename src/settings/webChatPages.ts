import { refuseReadable, webUrl } from './callbackUrl';

/**
 * Pages that may take the code for the person: origins, and the address of one return page. Throws an `Error` that says what
 * they must be.
 */
export function readWebChatPages(pages: readonly string[]): readonly string[] {
  const urls = pages.map((page) => {
    const url = webUrl(page);
    if (!url || /[?#]/.test(page))
      throw new Error('must be origins such as https://chat.example.com, one of them with the path of a return page');
    refuseReadable(url);
    return url;
  });
  if (urls.filter(({ pathname }) => pathname !== '/').length > 1) throw new Error('must have one return page at most');
  return urls.map(({ href, origin, pathname }) => (pathname === '/' ? origin : href));
}
