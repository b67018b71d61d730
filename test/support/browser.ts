import { hiddenIn, visit } from './visit';

/** A response on the browser's way. */
interface Stop {
  readonly url: string;
  readonly status: number;
  readonly location: string;
  readonly text: string;
}

/** Where the browser ends. */
interface Page extends Stop {
  /** The six digits on the assistant's code page. */
  readonly code: string | undefined;
  /** The error code on the assistant's page. */
  readonly failure: string | undefined;
}

type Decision = 'accept' | 'decline';

/** A browser without a window: follows redirects, and keeps cookies by host, whatever the port, as browsers do. */
export interface Browser {
  /** Every response, redirects included, oldest first. */
  readonly visits: readonly Stop[];
  open(url: string): Promise<Page>;
  /** Presses a button on the emulator's consent page, and follows it. */
  decide(consent: Page, accountId: string, decision?: Decision): Promise<Page>;
  /** Opens the sign-in link and decides at once. */
  signIn(link: string, accountId: string, decision?: Decision): Promise<Page>;
}

const redirectsAtMost = 10;

export function createBrowser(): Browser {
  const visits: Stop[] = [];
  const cookies = new Map<string, Map<string, string>>();

  async function go(url: string, form?: URLSearchParams): Promise<Stop> {
    const { hostname } = new URL(url);
    const jar = cookies.get(hostname) ?? new Map<string, string>();
    cookies.set(hostname, jar);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const { status, location, text, cookies: set } = await visit(url, { cookie, ...(form ? { form } : {}) });
    for (const one of set) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(one) ?? [];
      if (name !== undefined && value !== undefined) jar.set(name, value);
    }
    const here = { url, status, location, text };
    visits.push(here);
    return here;
  }

  async function follow(url: string, form?: URLSearchParams): Promise<Page> {
    let here = await go(url, form);
    for (let hops = 0; here.location !== '' && hops < redirectsAtMost; hops += 1) here = await go(here.location);
    const [, code] = /id="verification-code">(\d{6})</.exec(here.text) ?? [];
    const [, failure] = /<main[^>]* data-code="([^"]*)"/.exec(here.text) ?? [];
    return { ...here, code, failure };
  }

  const browser: Browser = {
    visits,
    open: (url) => follow(url),
    decide(consent, accountId, decision = 'accept') {
      const form = hiddenIn(consent.text);
      form.set('person', accountId);
      form.set('decision', decision);
      return follow(new URL('/authorize', consent.url).href, form);
    },
    async signIn(link, accountId, decision) {
      return browser.decide(await browser.open(link), accountId, decision);
    },
  };
  return browser;
}
