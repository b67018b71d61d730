import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/v4';
import { neverChecked, ok, problem, warning, type Check } from '../check';
import { callbackUrlOf } from '../../settings/callbackUrl';
import { readSmallFile } from '../../platform/readSmallFile';
import { isLoopback } from '../../platform/loopback';

const placeholder = '00000000-0000-0000-0000-000000000000';

const manifestFile = z.object({
  bots: z.array(z.object({ botId: z.string() })).default([]),
  validDomains: z.array(z.string()).default([]),
});

/** The Teams app: its sign-in window opens listed hosts only, and its bot has to be this one. */
export const manifest: Check = {
  id: 'manifest',
  title: 'Teams manifest',
  needs: ['jira_oauth2_callback_url', 'MicrosoftAppId'],
  run({ settings, directory }) {
    const file = join(directory, 'manifest.json');
    if (!existsSync(file)) return neverChecked(`${file} is not there.`, 'Teams needs one; other channels do not.');
    const text = readSmallFile(file).toString();
    const { data } = manifestFile.safeParse(jsonIn(text));
    if (!data) return problem(`${file} is not a Teams manifest.`, 'Mend its JSON.', file);
    const botId = data.bots[0]?.botId ?? placeholder;
    const { microsoftAppId: appId } = settings;
    const lineOf = (word: string) => `${file}, line ${text.slice(0, text.indexOf(`"${word}"`)).split('\n').length}`;

    const { hostname } = new URL(callbackUrlOf(settings));
    if (isLoopback(hostname)) return ok('The callback URL is on this machine: nothing to compare yet.');
    if (botId === placeholder)
      return warning(
        'It is not filled in.',
        `For Teams set its ids, and validDomains to ${hostname}.`,
        lineOf('botId'),
      );
    if (appId !== undefined && botId.toLowerCase() !== appId.toLowerCase())
      return problem('Its botId is not MicrosoftAppId.', 'Write the same id in both.', lineOf('botId'));
    return data.validDomains.some((domain) => covers(domain.toLowerCase(), hostname))
      ? ok(`validDomains has ${hostname}.`)
      : problem(
          `validDomains lacks ${hostname}: Teams does not open the sign-in window.`,
          `Add "${hostname}" and upload the app again.`,
          lineOf('validDomains'),
        );
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
