import type { Activity } from 'botbuilder';
import { expect } from 'chai';
import type { Emulator } from '../../src/emulator';
import { signInLink } from './signInLink';
import { hiddenIn, visit } from './visit';

/** A browser that has consented and is about to go to the callback. */
export interface BrowserAtCallback {
  /** Follows Atlassian's redirect; returns the page it ends at. */
  finish(): Promise<string>;
}

/** Opens the link of the sign-in card among these activities and consents, as the person called `name`. */
export async function consentInBrowser(
  emulator: Emulator,
  sent: readonly Partial<Activity>[],
  name?: string,
): Promise<BrowserAtCallback> {
  const { location, cookies } = await visit(signInLink(sent));
  const cookie = cookies[0]?.split(';')[0] ?? '';
  const callback = await consentAt(emulator, location, name);
  return {
    async finish() {
      const page = await visit(callback.href, { cookie });
      return (page.location === '' ? page : await visit(page.location, { cookie })).text;
    },
  };
}

/** Consents on the page at this address, as the first of the emulator's people or as `name`; returns where the redirect leads. */
export async function consentAt(emulator: Emulator, address: string, name?: string): Promise<URL> {
  const person = emulator.people.find((known) => name === undefined || known.name === name);
  if (!person) expect.fail(`nobody called ${name}`);
  // A relay between the bot and Atlassian is not used by the browser.
  const { pathname, search } = new URL(address);
  const form = hiddenIn((await visit(`${emulator.url}${pathname}${search}`)).text);
  form.set('person', person.accountId);
  form.set('decision', 'accept');
  return new URL((await visit(`${emulator.url}/authorize`, { form })).location);
}

/** The code that a page shows. */
export function codeOn(page: string): string {
  return /id="verification-code">(\d{6})</.exec(page)?.[1] ?? expect.fail(page);
}
