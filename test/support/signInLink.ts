import type { Activity } from 'botbuilder';
import { expect } from 'chai';

/** The link of the newest sign-in card among activities; fails if there is none. */
export function signInLink(activities: readonly Partial<Activity>[]): string {
  const links = activities
    .flatMap(({ attachments = [] }) => attachments)
    .map(({ content }) => String(content?.buttons?.[0]?.value))
    .filter((value) => value.includes('/oauth2/jira/chat/?signin='));
  return links.at(-1) ?? expect.fail(`no sign-in card in ${JSON.stringify(activities)}`);
}

/** A code other than this one. */
export function wrongCode(code: string): string {
  return code === '000000' ? '000001' : '000000';
}
