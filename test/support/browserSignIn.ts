import type { Activity } from 'botbuilder';
import { expect } from 'chai';
import type { Emulator } from '../../src/emulator';
import { createClient } from '../emulator/client';
import { signInLink } from './signInLink';

/** A browser that has consented and is on its way back. */
export interface BrowserAtCallback {
  /** Follows Atlassian's redirect; returns the page it ends at. */
  finish(): Promise<string>;
}

/** Opens the link of the sign-in card among these activities and consents; `name`: as whom. */
export async function consentInBrowser(
  emulator: Emulator,
  sent: readonly Partial<Activity>[],
  name?: string,
): Promise<BrowserAtCallback> {
  const started = await fetch(signInLink(sent), { redirect: 'manual' });
  const cookie = started.headers.get('set-cookie')?.split(';')[0] ?? '';
  const callback = await consentAt(emulator, started.headers.get('location') ?? '', name);
  return { finish: async () => (await fetch(callback, { headers: { cookie } })).text() };
}

/** Consents on the page at this address, as the first of the emulator's people or another; returns where that leads. */
export async function consentAt(emulator: Emulator, address: string, name?: string): Promise<URL> {
  const person = emulator.people.find((known) => name === undefined || known.name === name);
  if (!person) expect.fail(`nobody called ${name}`);
  const consent = Object.fromEntries(new URL(address).searchParams);
  const decided = await createClient(emulator).decide(person.accountId, 'accept', consent);
  return new URL(decided.headers.get('location') ?? '');
}

/** The code that a page shows. */
export function codeOn(page: string): string {
  return /id="verification-code">(\d{6})</.exec(page)?.[1] ?? expect.fail(page);
}
