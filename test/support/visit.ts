import { request } from 'node:http';

/** What one request of a browser's came to; where it leads is not followed. */
interface Visit {
  readonly status: number;
  /** Absolute; empty where it leads nowhere. */
  readonly location: string;
  /** Each as it was set. */
  readonly cookies: readonly string[];
  readonly text: string;
}

interface Visiting {
  readonly cookie?: string;
  /** Posted, as a form is. */
  readonly form?: URLSearchParams;
}

/** By `node:http`, which takes less of the processor than `fetch`. */
export function visit(url: string, { cookie, form }: Visiting = {}): Promise<Visit> {
  return new Promise((resolve, reject) => {
    const headers = {
      ...(cookie === undefined ? {} : { cookie }),
      ...(form ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
    };
    request(url, { method: form ? 'POST' : 'GET', headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => (text += part));
      answer.once('error', reject).once('end', () => {
        const { location, 'set-cookie': cookies = [] } = answer.headers;
        const led = location === undefined ? '' : new URL(location, url).href;
        resolve({ status: answer.statusCode ?? 0, location: led, cookies, text });
      });
    })
      .once('error', reject)
      .end(form?.toString());
  });
}

/** What a page's form sends of its own. */
export function hiddenIn(page: string): URLSearchParams {
  const hidden = page.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g);
  return new URLSearchParams([...hidden].map(([, name, value]) => [unescape(name), unescape(value)]));
}

function unescape(markup = ''): string {
  return markup.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}
