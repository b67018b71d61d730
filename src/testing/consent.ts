import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Person } from '../emulator';
import { people } from '../emulator/people';
import type { AtlassianLogin } from '../plugin';
import { linksIn, type Sent } from './card';

/** The login's two browser routes, whether or not the bot serves them. */
export type BrowserRoutes = Pick<AtlassianLogin, 'startRoute' | 'callbackRoute'>;

/**
 * Does in place of a browser what the person would do there: follows the sign-in card in these activities to the emulator and
 * consents. Returns the six-digit code on the last page, which the person would type into the chat. `jira` is the login, whose
 * routes then need no server; without it the link must lead to a bot that serves them, in another process.
 *
 * `person`: the name of one of the emulator's default people, or a person of your own. Throws if there is no card, or if the
 * browser would end on a page without a code, with that page's reason.
 */
export async function consent(sent: Sent, person: string | Person, jira?: BrowserRoutes): Promise<string> {
  const link = linksIn(sent).findLast((address) => address.includes('/oauth2/jira/chat/?signin='));
  if (link === undefined) throw new Error('consent: there is no sign-in card among what the bot sent.');
  return jira === undefined ? codeAt(link, person) : follow(link, person, jira);
}

/** Follows a sign-in link through the login's own routes; returns the code. */
export async function follow(link: string, person: string | Person, jira: BrowserRoutes): Promise<string> {
  mustBeLogin(jira);
  const server = createServer((request, response) => {
    const isStart = request.url?.includes('/oauth2/jira/chat/') === true;
    void (isStart ? jira.startRoute : jira.callbackRoute)(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    return await codeAt(link, person, ({ pathname, search }) => origin + pathname + search);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** `served`: maps an address of the bot to where it is served. */
async function codeAt(link: string, person: string | Person, served = ({ href }: URL) => href): Promise<string> {
  const started = await open(served(new URL(link)));
  const authorize = new URL(started.headers.get('location') ?? endedAt(await started.text()));
  const form = new URLSearchParams(authorize.searchParams);
  form.set('person', accountOf(person));
  form.set('decision', 'accept');
  const decided = await open(authorize.origin + authorize.pathname, { method: 'POST', body: form });
  const callback = decided.headers.get('location') ?? endedAt(await decided.text());
  const cookie = started.headers.get('set-cookie')?.split(';')[0] ?? '';
  const page = await (await open(served(new URL(callback)), { headers: { cookie }, redirect: 'follow' })).text();
  return /id="verification-code">(\d{6})</.exec(page)?.[1] ?? endedAt(page);
}

async function open(address: string, request: RequestInit = {}): Promise<Response> {
  return fetch(address, { redirect: 'manual', ...request }).catch((cause: unknown) => {
    const what = 'start the bot, or pass the login as the third argument, which needs no server.';
    throw new Error(`Nothing answers at ${new URL(address).origin}: ${what}`, { cause });
  });
}

/** For callers in JavaScript. */
export function mustBeLogin(jira: BrowserRoutes | undefined): void {
  if (typeof jira?.startRoute !== 'function')
    throw new TypeError('The third argument must be the login that createAtlassianLogin returned.');
}

function accountOf(person: string | Person): string {
  if (typeof person !== 'string') return person.accountId;
  const known = people.find(({ name }) => name === person);
  const names = people.map(({ name }) => name).join(', ');
  if (!known)
    throw new Error(
      `The emulator has nobody called "${person}". It has: ${names}. Pass anybody else as the object that startEmulator was given.`,
    );
  return known.accountId;
}

function endedAt(page: string): never {
  const reason = /data-code="([^"]+)"/.exec(page)?.[1] ?? /<h1[^<>]*>([^<]*)</.exec(page)?.[1] ?? 'no page';
  throw new Error(`The browser ended on a page without a code: ${reason}.`);
}
