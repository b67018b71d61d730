import { linkSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { zipSync } from 'fflate';
import { z } from 'zod/v4';
import { isLoopback } from '../platform/loopback';
import { writeWhole } from '../platform/writeWhole';
import { readSettings } from '../settings/settings';
import { UsageError, type CommandEnvironment } from './printing';
import { unwritten } from './unwritten';

/** Of the package, beside `dist`. */
const root = join(__dirname, '..', '..', '..');
const icons = join(root, 'src', 'commands', 'icons');

const template = z.looseObject({ bots: z.tuple([z.looseObject({})]) });

/**
 * The `teams-package` command: writes the app for Teams as a zip file, `manifest.json` filled in for this bot and two icons;
 * returns what to print. Throws an `Error` that says what is missing.
 * https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/apps-package
 */
export function runTeamsPackage(args: readonly string[], env: CommandEnvironment): string {
  const [file, ...more] = args;
  if (!file?.endsWith('.zip') || file.startsWith('-') || more.length > 0)
    throw new UsageError('teams-package takes one FILE.zip.');
  const { microsoftAppId, callbackUrl } = readSettings({
    env,
    required: ['MicrosoftAppId', 'jira_oauth2_callback_url'],
  });
  if (!z.guid().safeParse(microsoftAppId).success)
    throw new Error(
      'MicrosoftAppId must be an app id such as 11111111-2222-3333-4444-555555555555: Teams accepts nothing else.',
    );
  const callback = new URL(callbackUrl ?? '');
  const { protocol, hostname } = callback;
  if (protocol !== 'https:' || isLoopback(hostname))
    throw new Error(
      'jira_oauth2_callback_url is on this machine: Teams opens the sign-in only at a public https address.',
    );
  const manifest = manifestFor(readFileSync(join(root, 'manifest.json'), 'utf8'), microsoftAppId ?? '', callback);
  const path = resolve(file);
  const zip = zipSync({
    'manifest.json': Buffer.from(`${JSON.stringify(manifest, undefined, 2)}\n`),
    'color.png': readFileSync(join(icons, 'color.png')),
    'outline.png': readFileSync(join(icons, 'outline.png')),
  });
  try {
    writeWhole(path, zip, linkSync);
  } catch (error) {
    throw unwritten(path, error);
  }
  return `${path} is the app for Teams: upload it in Teams under Apps, Manage your apps, Upload an app. docs/teams.md says what to click.`;
}

/** The package's manifest for this bot. Addresses that nobody has edited lead to the bot's host. */
export function manifestFor(text: string, appId: string, { hostname, origin }: URL): Record<string, unknown> {
  const manifest = template.parse(JSON.parse(text.replaceAll('https://bot.example.com', origin)));
  const [bot] = manifest.bots;
  return {
    ...manifest,
    id: appId,
    bots: [{ ...bot, botId: appId, supportsFiles: true }],
    validDomains: [hostname],
  };
}
