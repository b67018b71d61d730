import type { Activity } from 'botbuilder';
import { expect } from 'chai';
import type { Emulator } from '../../src/emulator';
import { createClient } from '../emulator/client';

/** A browser that has consented and is on its way back. */
export interface BrowserAtCallback {
  /** Follows Atlassian's redirect; returns the page it ends at. */
  finish(): Promise<string>;
}

/** Opens the link of the sign-in card among these activities and consents as the first of the emulator's people. */
export async function consentInBrowser(
  emulator: Emulator,
  sent: readonly Partial<Activity>[],
): Promise<BrowserAtCallback> {
  const link = /http:[^"]+signin=[^"]+/.exec(JSON.stringify(sent))?.[0] ?? expect.fail('no sign-in card');
  const started = await fetch(link, { redirect: 'manual' });
  const cookie = started.headers.get('set-cookie')?.split(';')[0] ?? '';
  const consent = Object.fromEntries(new URL(started.headers.get('location') ?? '').searchParams);
  const [person] = emulator.people;
  const decided = await createClient(emulator).decide(person?.accountId ?? '', 'accept', consent);
  const callback = decided.headers.get('location') ?? '';
  return { finish: async () => (await fetch(callback, { headers: { cookie } })).text() };
}

/** The code that a page shows. */
export function codeOn(page: string): string {
  return /id="verification-code">(\d{6})</.exec(page)?.[1] ?? expect.fail(page);
}
