/** An answer the browser got on its way. */
interface Visit {
  readonly url: string;
  readonly status: number;
  readonly location: string;
  readonly text: string;
}

/** Where the browser ends. */
interface Page extends Visit {
  /** The six digits on the assistant's code page. */
  readonly code: string | undefined;
  /** What the assistant's error page calls itself. */
  readonly failure: string | undefined;
}

type Decision = 'accept' | 'decline';

/** A browser without a window: follows redirects, keeps cookies by host as browsers do, ports notwithstanding. */
export interface Browser {
  /** Every answer, redirects included, oldest first. */
  readonly visits: readonly Visit[];
  open(url: string): Promise<Page>;
  /** Presses a button of the emulator's consent page, and goes where that leads. */
  decide(consent: Page, accountId: string, decision?: Decision): Promise<Page>;
  /** Opens the sign-in link and decides at once. */
  signIn(link: string, accountId: string, decision?: Decision): Promise<Page>;
}

const redirectsAtMost = 10;

export function createBrowser(): Browser {
  const visits: Visit[] = [];
  const cookies = new Map<string, Map<string, string>>();

  async function visit(url: string, form?: URLSearchParams): Promise<Visit> {
    const { hostname } = new URL(url);
    const jar = cookies.get(hostname) ?? new Map<string, string>();
    cookies.set(hostname, jar);
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form ? { method: 'POST', body: form } : {}),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (name !== undefined && value !== undefined) jar.set(name, value);
    }
    const location = response.headers.get('location') ?? '';
    const { status } = response;
    const here = {
      url,
      status,
      location: location && new URL(location, url).href,
      text: await response.text(),
    };
    visits.push(here);
    return here;
  }

  async function follow(url: string, form?: URLSearchParams): Promise<Page> {
    let here = await visit(url, form);
    for (let hops = 0; here.location !== '' && hops < redirectsAtMost; hops += 1) here = await visit(here.location);
    const [, code] = /id="verification-code">(\d{6})</.exec(here.text) ?? [];
    const [, failure] = /<main[^>]* data-code="([^"]*)"/.exec(here.text) ?? [];
    return { ...here, code, failure };
  }

  const browser: Browser = {
    visits,
    open: (url) => follow(url),
    decide(consent, accountId, decision = 'accept') {
      const hidden = consent.text.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g);
      const form = new URLSearchParams([...hidden].map(([, name, value]) => [unescape(name), unescape(value)]));
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

function unescape(markup = ''): string {
  return markup.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}
