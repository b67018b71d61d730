import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/v4';
import { neverChecked, ok, problem, type Check } from '../check';
import { callbackUrlOf } from '../../settings/callbackUrl';
import { readSmallFile } from '../../platform/readSmallFile';
import { isLoopback } from '../../platform/loopback';
import { say } from '../findings';

const placeholder = '00000000-0000-0000-0000-000000000000';

const manifestFile = z.object({
  bots: z.array(z.object({ botId: z.string() })).default([]),
  validDomains: z.array(z.string()).default([]),
});

/** The Teams app: its sign-in window opens only the hosts it lists, and its bot must be this one. */
export const manifest: Check = {
  id: 'manifest',
  title: 'Teams manifest',
  needs: ['jira_oauth2_callback_url', 'MicrosoftAppId'],
  run({ settings, directory }) {
    const file = join(directory, 'manifest.json');
    if (!existsSync(file)) return neverChecked(say('isNotThere', { file }), say('teamsNeedsManifest'));
    const text = readSmallFile(file).toString();
    const { data } = manifestFile.safeParse(jsonIn(text));
    if (!data) return problem(say('notAManifest', { file }), say('mendJson'), say('name', { name: file }));
    const botId = data.bots[0]?.botId ?? placeholder;
    const { microsoftAppId: appId } = settings;
    const lineOf = (word: string) => {
      const line = text.slice(0, text.indexOf(`"${word}"`)).split('\n').length;
      return say('lineOfFile', { file, line });
    };

    const { hostname } = new URL(callbackUrlOf(settings));
    if (isLoopback(hostname)) return ok(say('nothingToCompare'));
    if (botId === placeholder)
      return neverChecked(say('manifestNotFilledIn'), say('fillInManifest', { host: hostname }), lineOf('botId'));
    if (appId !== undefined && botId.toLowerCase() !== appId.toLowerCase())
      return problem(say('otherBotId'), say('writeSameId'), lineOf('botId'));
    return data.validDomains.some((domain) => covers(domain.toLowerCase(), hostname))
      ? ok(say('hasDomain', { host: hostname }))
      : problem(say('lacksDomain', { host: hostname }), say('addDomain', { host: hostname }), lineOf('validDomains'));
  },
};

function covers(domain: string, hostname: string): boolean {
  return domain.startsWith('*.') ? hostname.endsWith(domain.slice(1)) : hostname === domain;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
